import type { TopicTables } from '../../../grammar/relation-tables.ts';

export const topics: TopicTables = {
  topic: {
    gdp: `
      plantilla|plantillas; dividendo|dividendos; nacimientos; primas; existencias; deuda|deudas; costes|costos;
      sector servicios|terciario|industrial|secundario|primario; sector de servicios; comercio minorista; la construcción;
      crecimiento del PIB; el crecimiento del PIB;
      ahorr*; sus pérdidas; pérdidas en más; país creció|crece|crecerá; economía creció|crece|crecerá; PIB; producto interior bruto;
      producto interno bruto; economía; crecimiento económico; actividad económica
    `,
    inflation: 'inflación; IPC; precios al consumo; precios de consumo; costo de vida; coste de vida; índice de precios; inflación subyacente',
    prices: `
      precio|precios; cotización|cotizaciones; valor unitario; precios de exportación|importación; precio del; barril; fletes;
      cuesta|cuestan|costó; se paga|pagan; se cotiza; alquiler|alquileres; tarifa|tarifas; el litro; el kilo; precio medio; flete;
      se vende|venden|vendió a; se cotizó;
      se vendía|vendían a|en; se cotizaba; cotizaba
    `,
    unemployment: `
      paro; desempleo; empleo|empleos; puesto|puestos de trabajo; salario|salarios; plantilla; trabajadores; funcionarios; parados; ocupados;
      aduaneros; agentes; empleados; personal; salario mínimo; tasa de paro; informalidad; huelga; contrataciones; afiliados; mano de obra; jornales;
      nómina;
      suprimió|suprimirá|suprime|recortó|recortará|recorta|eliminó|eliminará|creó|creará|crea|destruyó|destruirá|generó|genera|generará ..3 puestos|empleos;
      despidió|despedirá|despide|despidos; contratará ..3 personas|empleados|trabajadores; temporeros; obreros; obreras; jornaleros; sueldo|sueldos;
      paga extra; sostiene|sostienen ..3 familias
    `,
    tariff: `
      cuota europea|comunitaria|arancelaria|exenta; contingente|contingentes;
      arancel|aranceles; derecho|derechos de aduana; impuesto|impuestos; tasa|tasas aduaneras; cuota|cuotas de importación|pesca;
      contingente|contingentes; gravamen|gravámenes; IVA; recaudación aduanera; tipo arancelario; cupo|cupos; tributo|tributos; derechos aduaneros;
      recaudación; arancelari*; multa|multas; sanciones; tasas; cupo de; peaje|peajes; regalías; liberaliza|liberalizará|liberalizan|liberalización;
      exonera|exención|exenciones|exoneración; desgravación; retenciones;
      tiempo|tiempos|plazo|plazos de despacho|desaduanamiento|desaduanaje|tránsito; despacho aduanero;
      cuota|cuotas|cupo|cupos de exportación|venta|carne|azúcar; tope|topes de|a
    `,
    poll: `
      encuesta|encuestas; sondeo|sondeos; encuestados; votantes; opinión; apoyo; votos; participación electoral; barómetro; respaldo; lectores;
      audiencia; televidentes; suscriptores; seguidores; socios del club; encuestado; de los encuestados|empresarios|directivos; aprueba|aprueban;
      de los españoles; no ahorran; encuestadas; consultados;
      cada dos|tres|cuatro|cinco|diez|cien
      empresas|pymes|compañías|exportadores|exportadoras|importadores|importadoras|firmas|empresarios|directivos|industriales|productores|ejecutivos;
      exportadores|exportadoras|importadores|importadoras|empresas|pymes|compañías|empresarios
      declara|declaran|cree|creen|teme|temen|espera|esperan|afirma|afirman|dice|dicen|asegura|aseguran|prevé|prevén|piensa|piensan|considera|consideran;
      exportadores|importadores|empresas|pymes|compañías|empresarios encuestados|encuestadas|consultados|consultadas|sondeadas;
      pymes|empresas|compañías|firmas que venden|exportan|importan ..2
      declara|declaran|cree|creen|teme|temen|espera|esperan|afirma|afirman|dice|dicen|asegura|aseguran|prevé|prevén|piensa|piensan|considera|consideran
    `,
    weather: `
      °C; ºC; °; º C; grados; temperatura|temperaturas; lluvia|lluvias; precipitaciones; humedad; viento; tiempo en; embalses; embalse; sequía;
      nieve
    `,
    shares: `
      Bel 20; CAC 40?; SBF 120; DAX|MDAX|TecDAX|AEX|AMX|ATX|SMI|MASI|MADEX|FTSE|Nasdaq|Nikkei|Bovespa|Tunindex; Ibex 35?; Dow Jones; Euro Stoxx; S & P 500?;
      acción; acciones; bolsa; Bolsa; Ibex; IBEX; índice bursátil; capitalización; bursátil; cotizada; títulos de; dividendo;
      gestores|gerentes|directores de compras; índice PMI; PMI; del capital de|del|social; su|la|una filial; la compra de la|su|una filial;
      venta|vendió|compró ..3 filial|división|participación|licencia; bitcoin; bitcoines; criptomoneda|criptomonedas; criptoactivos;
      volumen de negociación|contratación
    `,
    rates: `
      el dólar|euro|peso|dírham|rublo|yuan|yen|real|sol|dinar; la libra|lira|rupia; tipo de interés; tipos de interés; tipo de cambio; bonos;
      rendimiento; tasa de interés; euríbor; puntos básicos; hipoteca|hipotecas; tasa Selic; tasa de referencia; tasa clave;
      dólar|euro|divisa|billete verde? abrió|cerró|cotizó|cotiza|amaneció|operó|arrancó|subió|bajó|trepó|cayó|quedó a|en|hasta ..1 $; TRM;
      tasa representativa|oficial del mercado; tasa de cambio; amaneció|abrió|cerró|cotizó ..1 dólar|euro; precio del dólar|euro; dólar hoy;
      tipo comprador|vendedor; el quetzal|boliviano|guaraní|colón; inflación; banco central;
      dólar oficial|blue|paralelo|mayorista|minorista|MEP|libre|a|en; euro oficial|blue; mercado de cambios; mercado cambiario;
      compró|vendió ..6 mercado cambiario; compró|vendió ..6 mercado de cambios
    `,
    debt: `
      deuda; salida|salidas|entrada|entradas|fuga de divisas|capitales|fondos; déficit público; presupuesto; déficit presupuestario; cuenta corriente;
      déficit fiscal; reservas; remesas; préstamo|préstamos; ayuda|ayudas; subvención|subvenciones; gasto público; déficit por cuenta corriente;
      recaudación fiscal; crédito|créditos; ingresos fiscales; fondos europeos; deuda pública; deuda externa;
      el|del|un|su|al|este|mayor|menor|más|menos gasto; gasto público|social|militar|corriente|fiscal|sanitario|medio|total|familiar|educativo|anual;
      gastos; presupuestos; financiación; financiamiento; donación; crédito; pensión|pensiones; reservas internacionales; patrimonio; activos;
      depósitos; apoyo presupuestario; stock de inversión;
      déficit|superávit primario|primaria|fiscal|fiscales|estructural|nominal|presupuestario|público|financiero|hídrico|habitacional;
      déficit|déficits|superávit de la Seguridad|administración|sanidad|Hacienda;
      déficit|déficits|superávit del Estado|Gobierno|sector|sistema|Tesoro|presupuesto|fisco|régimen;
      déficit|superávit de las pensiones|administraciones|cuentas|comunidades|autonomías;
      déficit de viviendas|vivienda|lluvias|personal|médicos|tarifa;
      inversión|inversiones pública|públicas|inmobiliaria|inmobiliarias|residencial|productiva; inversión de las empresas;
      inversión en vivienda|construcción|equipo;
      otorgó|otorgaron|otorga|otorgan|otorgará|concedió|concedieron|concede|conceden|concederá|desbloqueó|desbloquearon|desembolsó a;
      fondo|fondos|línea|líneas de garantía|garantías|fomento|crédito|financiación|financiamiento; aguinaldo|aguinaldos; factura media|eléctrica;
      factura de la luz|electricidad; compras de oro de|por los|las|el? bancos|banco|autoridades; pensiones; subsidio|subsidios; bono|bonos;
      devolución|devoluciones; avales; crédito|créditos a la exportación; seguro de crédito; colocación|colocaciones de bonos|deuda|títulos;
      compras|ventas netas de divisas|dólares|reservas; Gobierno|Ministerio|Estado|Ejecutivo destinará|destinó|destina;
      déficit del club|grupo|hospital; déficit de la filial|empresa|compañía; liquidó|liquidaron|liquidación|liquidaciones de? divisas; morosidad
    `,
    tourism: `
      turista|turistas; turismo; visitantes; pernoctaciones; viajeros; pasajeros; llegadas; hoteles; vuelos; ingresos turísticos;
      turístico|turísticos|turística; gasto de los turistas; visitante; ocupación hotelera; hotelera; aeropuerto|aeropuertos; cruceristas;
      tráfico aéreo;
      entradas de cine; entradas al cine|museo|parque|país; venta|ventas de entradas; cruceros; taquilla
    `,
    population: `
      su número; estudiante|estudiantes; alumnos; población; habitantes; hogares; estudiantes; migrantes; refugiados; personas; niños; ciudadanos;
      inmigrantes; jóvenes; pobreza; per cápita; natalidad; mortalidad; mujeres; hombres; médicos; esperanza de vida; familias; jubilados; migración
    `,
    production: `
      producción; cosecha; rendimiento; capacidad; consumo; producción industrial; ventas minoristas; comercio minorista; comercio al por menor;
      beneficio|beneficios; facturación; superficie; hectáreas; captura|capturas; matriculaciones; cuota de mercado; ventas internas; demanda interna;
      ventas de coches; comercio electrónico; ingresos de la compañía; ganancias; stocks; rendimientos; ventas de viviendas; viviendas; molienda;
      comercio local; mercado interior; mercado interno; pedidos industriales|manufactureros; pedidos a la industria; consumo interno; zafra;
      cosechas; superficie plantada; hectárea; plantaciones; siembra; cabaña; fábrica|fábricas; mina|minas; refinería; pozos; extracción; flete;
      flota; quiebras; viviendas nuevas; licencias de obra; tiendas; sucursales; facturó; facturaron; cartera de pedidos; desembarcos; descargas;
      produjo; produjeron; fabricó; fabricaron; ensambló; cosechó; cosecharon; capturaron; pescaron; pescó; recolectó|recolectaron;
      ventas al por|detalle; ventas al menudeo|mayoreo; ventas en|por línea|internet|tienda|tiendas|mismas; compras en|por línea|internet;
      compras online; venta|ventas online|digitales; comercio en línea; comercio online|digital|ambulante|informal|mayorista;
      comercio al por|detalle|menudeo; ventas de apartamentos|pisos|departamentos|terrenos|entradas|boletos|billetes; ventas inmobiliarias;
      ventas mundiales de; ventas comparables; las|estas rebajas; Black Friday; Buen Fin; Hot Sale; tique medio; ticket promedio; tamaño del? mercado;
      mercado mundial|nacional|local|doméstico|europeo|global ..6 valorado|valorada|estimado|estimada|evaluado|tasado|mueve|vale|alcanzará;
      mercado de|del ..4 valorado|estimado|mueve|movió|mueven|vale|moverá; mercado de segunda|ocasión|trabajo|vivienda; pedidos de la industria;
      pedidos de fábrica; consume|consumen|consumía|consumían|consumió|consumieron; realiza|realizan ..6 ventas en línea|online;
      fusiones y adquisiciones; adquisiciones de empresas|compañías|activos; envíos|entregas a domicilio;
      envíos|entregas de paquetes|paquetería|correo|viviendas|cemento; envíos|entregas|despachos mundiales de;
      ventas de cemento|carburantes|carburante|gasolina|gasóleo|tabaco; ventas de la cadena|marca|automotriz|minorista|tienda;
      ventas del grupo|fabricante|minorista; subasta|subastas; cuadro de; despacho|despachos de cemento
    `,
    other: `
      temario; orden del día; decálogo; hoja de ruta de; mercado local|doméstico; ventas locales|domésticas;
      veces compartido|compartida|compartidos|compartidas|visto|vista|vistas|reproducido|reproducida|descargado|descargada|citado|citada|leído|leída;
      visualizaciones; reproducciones; retuits; remesas; envíos de dinero; transferencias de emigrantes|residentes;
      donó|donaron|dona|donación|donaciones; número de socios|afiliados; impreso de muestra; ejemplo de formulario; libre comercio; acuerdo comercial;
      guerra comercial; cámara de comercio; ministerio de comercio; ministro de comercio; zona de libre comercio; tratado de libre comercio;
      misión comercial; emisiones; criminalidad; accidentes; contagios; Organización Mundial del Comercio; política comercial; consejero comercial;
      representante comercial; representación comercial; negociaciones comerciales; sindicato*; confianza; Cámara de Comercio;
      Ministerio de Economía , Comercio; Ministerio de Comercio; Ministerio de Industria , Comercio; Comercio y Empresa; Comercio y Turismo;
      secretaría de Estado de Comercio; Secretaría de Estado de Comercio; oficina comercial; agregado comercial; barreras comerciales;
      disputa comercial; comercio justo; embargo; licencia de exportación|importación; delitos; tráfico de; homicidios; robos; emisiones de; carbono;
      incendio|incendios; muertos; heridos; soldados; miembros; delegados; expositores; páginas; minutos; horas; kilómetros; km; metros; escaños;
      descuento|descuentos; patentes; becas; visados; goles; medallas; número de; cantidad de personas; vacunas; vacunación; vacunados; vacunadas;
      Programa Mundial de Alimentos; Cruz Roja; Media Luna Roja; UNICEF; ACNUR; víveres; ayuda humanitaria|alimentaria; como donación;
      en concepto de donación; convoy|convoyes humanitario|humanitarios;
      enviados|envió|enviaron|envía|entregó|entregaron|despachó ..8 víveres|donación|donaciones; decomiso|decomisos;
      decomisó|decomisaron|decomisados|decomisadas|incautó|incautaron|incautados|incautadas; incautación|incautaciones; contrabando; falsificaciones;
      narcotráfico; cocaína; marihuana; hachís; droga|drogas; fraude|fraudes; alijo;
      intercambio|intercambios de disparos|prisioneros|datos|estudiantes|alumnos|rehenes|acciones;
      intercambio|intercambios universitario|universitarios|escolar|estudiantil|cultural|académico; puntos de venta; jugador|jugadora;
      futbolista|futbolistas; delantero; entrenador; club londinense|madrileño|inglés|saudí|deportivo;
      el|un|del|al club arrastra|registra|paga|vende|vendió|tiene; zonas? francas? emplean|emplea|albergan|alberga
    `,
  },
};
