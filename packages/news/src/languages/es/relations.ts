import type { RelationTables } from '../../grammar/language.ts';

export const relations: RelationTables = {
  metric: {
    exports: `
      exportación|exportaciones; ventas; ventas al exterior|extranjero; ventas exteriores; ventas externas; valor de las exportaciones;
      exportaciones de bienes; exportaciones de mercancías; remesas de mercancías; ingresos por exportaciones; colocaciones;
      salida|salidas de mercancías|mercaderías|productos|bienes; venta al exterior|extranjero; venta externa;
      ventas internacionales|foráneas;
      venta de café|cacao|carne|soja|soya|trigo|maíz|azúcar|gas|petróleo|crudo|cobre|oro|litio|aguacate|aguacates|palta|paltas|arándanos|uvas|vino|vinos|camarón|flores|plátano|banano|frutas|hortalizas|minerales|pescado|electricidad;
      ingresos|divisas de exportación; divisas por exportaciones; lo exportado|vendido|despachado|colocado|embarcado; todo lo exportado|vendido|despachado
    `,
    deliveries: 'envíos; envío; suministros; embarques; embarque; despachos; entregas; expediciones; cargamentos',
    imports: `
      importación|importaciones; compras; compras al exterior|extranjero; compras exteriores; factura energética; factura; adquisiciones;
      valor de las importaciones; importaciones de bienes; compras externas; entrada|entradas de productos|mercancías|mercaderías|bienes;
      ingreso|ingresos de mercancías|mercaderías|productos; internación|internaciones; mercancías|mercaderías|productos|bienes procedentes|provenientes;
      lo importado|comprado|adquirido; todo lo importado|comprado|adquirido;
      compras foráneas|internacionales; sus pedidos; pedidos a empresas|exportadores|proveedores|productores|compañías
    `,
    turnover: `
      comercio; comercio bilateral|exterior; intercambio|intercambios; intercambio comercial; intercambios comerciales; volumen comercial;
      volumen de comercio; volumen de intercambio|intercambios; comercio de bienes|mercancías; flujo comercial; flujos comerciales;
      intercambio bilateral; transacciones comerciales; relaciones comerciales; volumen del comercio; comercio total;
      valor de los intercambios; comercio hispano; facturación comercial; volumen de negocios; valor del comercio; balanza total;
      comercio mutuo; comercio entre; movimiento|tráfico|trasiego|giro comercial
    `,
    trade_deficit: `
      desequilibrio comercial; déficit; déficit comercial; saldo negativo; saldo deficitario; déficit de la balanza comercial; balanza deficitaria;
      balanza comercial negativa|deficitaria; déficit exterior; desequilibrio comercial;
      saldo sigue siendo|es|fue|era|resultó negativo|deficitario; saldo comercial negativo; saldo es negativo; saldo fue negativo;
      balanza|balance fue|es|era|resultó|quedó|sigue deficitaria|deficitario|negativa|negativo; brecha comercial; números rojos; balanza negativa; saldo ..8 negativo|deficitario; balanza ..4 déficit;
      balanza comercial ..8 negativa|deficitaria; balanza ..6 en rojo; rojo comercial; saldo adverso|deudor; desfase comercial;
      resultado negativo|deficitario de la balanza; resultado comercial negativo|deficitario; balanza desfavorable|adversa;
      saldo|balanza ..8 desfavorable|adverso|adversa; agujero comercial; saldo desfavorable; saldo en contra; desbalance; desbalance comercial
    `,
    trade_surplus: `
      superávit; superávit comercial; saldo sigue siendo|es|fue|era|resultó positivo|favorable; saldo positivo; saldo favorable;
      balanza comercial positiva|favorable; excedente comercial; excedente; saldo comercial positivo; balanza positiva; saldo superavitario;
      balanza superavitaria; saldo ..8 positivo|favorable|superavitario; saldo a favor; desbalance|desequilibrio|brecha|diferencia a favor;
      balanza ..6 inclina|inclinó ..2 a favor; balanza ..6 en verde|azul; saldo acreedor; resultado positivo|superavitario de la balanza;
      resultado comercial positivo|superavitario; balanza comercial ..8 positiva|favorable|superavitaria
    `,
    coverage_rate: 'tasa de cobertura; cobertura; grado de cobertura; tasa de cobertura de las importaciones; índice de cobertura',
    investment: `
      inversión|inversiones; IED; inversión extranjera directa; inversiones extranjeras; invirt*; inverti*; inversión directa;
      inyecta|inyectó|inyectará|inyectar; desembols*
    `,
    contract_value: `
      contrato|contratos; pedido|pedidos; adjudicación; contrato de suministro; licitación adjudicada; encargo; licitación; adjudic*; adenda;
      contrat* por valor
    `,
  },
  metricVerb: {
    purchases: `
      se surte|surten|surtió|surtieron|abastece|abastecen|abasteció|abastecieron|provee|proveen|proveyó de|en;
      gastó|gastaron|gasta|gastan|gastado|gastaba|gastaban ..10 en frutas|aceite|aceites|soja|madera|acero|cobre|fertilizantes|medicamentos|maquinaria|café|cacao|azúcar|arroz|ropa|calzado|fruta|hortalizas|verduras|carne|pollo|pescado|vino|vinos|trigo|maíz|petróleo|crudo|gas|combustible|combustibles|alimentos|productos|coches|vehículos|armas;
      desembols* por ellas|ellos|esas|esos|estas|estos; pagó|pagaron por ellas|ellos|esas|esos|estas|estos; compró; compraron; compra; compran; comprado; compraba|compraban; comprar; comprará|comprarán; adquirió; adquirieron; adquiere|adquieren;
      adquirido|adquiridos|adquirida|adquiridas; comprado|comprados|comprada|compradas; adquirir; adquiría|adquirían; adquirirá|adquirirán;
      compramos; hemos comprado; adquirimos; compraremos; ha|han|había|habían comprado|adquirido; comprábamos; compraban; compraría
    `,
    exports: `
      exportó; exportaron; exporta; exportan; exportado|exportados|exportada|exportadas; exportaba; exportando; vendió; vendieron; vende;
      venden; vendido; suministró; suministraron; suministra; envió; enviaron; envía; envían; enviado; despachó; exportar; embarcó; colocó;
      facturó|facturaron|facturan a; factura|facturan|facturó|facturaron allí|allá|fuera; vender; vendían|vendía; venderá|venderán; enviar;
      mandó|mandaron|manda|mandan|mandaba|mandaban|mandará|mandarán ..8 toneladas|kilos|barriles|contenedores|mercancías|bienes|productos|cajas; tiene|tenían|tenía vendidos|exportados|colocados;
      despachó|despacharon; se despacharon|despachó; exportará|exportarán; suministrar;
      suministrará|suministrarán; embarcaron; colocaron; coloca|colocan; colocar; remitió|remitieron; colocado|colocados|colocada|colocadas;
      enviados|enviadas|enviada; despachado|despachados|despachada|despachadas;
      embarca|embarcan|embarcado|embarcados|embarcada|embarcadas|embarcar; despacha|despachan|despachar; vendidos|vendidas|vendida a|al|fuera;
      vendidos|vendidas en el exterior|extranjero; suministrado|suministrados|suministrada|suministradas; enviaba|enviaban|enviará|enviarán;
      abastece|abastecen|abasteció|abastecieron ..4 a|al; proveyó|proveyeron|provee|proveen ..4 a|al; le|les sirvió|sirvieron; entregó|entregaron ..10 valor|toneladas|barriles;
      introdujo|introdujeron|introduce|introducen ..6 toneladas|kilos|productos; facturó|facturaron|factura|facturan en el exterior|extranjero;
      facturó|facturaron|factura|facturan fuera de sus|nuestras fronteras; fue|fueron a parar; iba|iban|va|van a parar;
      ingresó|ingresaron|ingresa|ingresan|embolsó|embolsaron|embolsa|recaudó|recaudaron|obtuvo|obtuvieron|percibió ..8 por|con la|las|sus venta|ventas|exportación|exportaciones|envío|envíos;
      salió|salieron|sale|salen|zarpó|zarparon|partió|partieron|viajó|viajaron hacia|rumbo;
      salió|salieron|sale|salen|zarpó|zarparon|partió|partieron con destino; zarpó|zarparon ..4 toneladas; salió|salieron|sale|salen ..12 rumbo|hacia;
      viajó|viajaron|llegó|llegaron|salió|salieron a ..4 toneladas; hacia allí|allá salió|salieron;
      exportamos; exportábamos; vendemos; vendimos; enviamos; suministramos; hemos exportado|vendido|enviado|suministrado|colocado; nos|les|le coló|colaron|cuela|cuelan; exportaremos; venderemos; embarcamos;
      despachamos; ha|han exportado|vendido|enviado|suministrado|colocado|despachado|embarcado; había|habían exportado|vendido|enviado; exporté; exportase|exportara|exportaran
    `,
    imports: `
      importó; importaron; importa; importan; importado|importados|importada|importadas; importaba; recibió; recibieron; importar; importando;
      ingresó|ingresaron|entró|entraron al país; ingresó|ingresaron|entró|entraron en el país;
      entró|entraron|ingresó|ingresaron|llegó|llegaron en|a|al ..6 toneladas|mercancías|productos|bienes|kilos;
      desde ..4 llegó|llegaron|llegan|llega|entró|entraron|vino|vinieron|ingresó|ingresaron ..3 bienes|mercancías|productos|género|géneros|toneladas|importaciones|mercaderías|artículos;
      de allí|allá|él|ella llegó|llegaron|llegan|vino|vinieron|entró|entraron ..3 bienes|mercancías|productos|toneladas|mercaderías;
      trajo|trajeron|trae|traen ..8 bienes|mercancías|productos|toneladas|valor;
      importará|importarán|importaban; recibe|reciben ..8 mercancías|productos|bienes|toneladas|millones;
      importamos; importábamos; importaremos; hemos importado; ha|han|había|habían importado; traemos; trajimos
    `,
    turnover: 'comerciaron; intercambiaron; comerció; intercambiado',
  },
  partner: {
    turnover: 'socio|socios comercial|comerciales|económico?; socio|socios; socia comercial',
    imports: 'proveedor|proveedores; proveedoras; suministrador|suministradores; abastecedor|abastecedores|abastecedora; país de origen; proveedora; suministradora',
    exports: `
      cliente|clientes; clienta|clientas; mercado|mercados; destino|destinos; comprador|compradores; mercado|mercados de destino|exportación;
      destino de exportación|las; compradora
    `,
    exporter: 'exportador|exportadores; exportadora; país exportador',
    importer: 'importador|importadores; importadora',
  },
  firm: { firm: `
    
    empresas|compañías|firmas|productores|exportadores|importadores|bodegas|fabricantes|industrias|agricultores|pymes|operadores|aceiteras|ganaderos|conserveras|almazaras|cooperativas|cerveceras|frigoríficos|ingenios|refinerías|siderúrgicas|acerías|textileras|harineras|molinos|tostadores|torrefactores|laboratorios|farmacéuticas|mineras|petroleras|cementeras|distribuidores|mayoristas|pesqueras|curtidurías|avícolas|cárnicas|queserías|empacadoras|maquiladoras|astilleros|granjas|viveros|productoras|exportadoras|importadoras|comercializadoras|azucareras|arroceras|algodoneras|bananeras|camaroneras|bodegueros|floricultores|hortofruticultores|cafetaleros|cacaoteros
  ` },
  topic: {
    gdp: 'ahorr*; sus pérdidas; pérdidas en más; país creció|crece|crecerá; economía creció|crece|crecerá; PIB; producto interior bruto; producto interno bruto; economía; crecimiento económico; actividad económica',
    inflation: 'inflación; IPC; precios al consumo; precios de consumo; costo de vida; coste de vida; índice de precios; inflación subyacente',
    prices: `
      precio|precios; cotización|cotizaciones; valor unitario; precios de exportación|importación; precio del; barril; fletes;
      cuesta|cuestan|costó; se paga|pagan; se cotiza; alquiler|alquileres; tarifa|tarifas; el litro; el kilo; precio medio; flete;
      se vende|venden|vendió a; se cotizó;
      se vendía|vendían a|en; se cotizaba; cotizaba
    `,
    unemployment: `
      paro; desempleo; empleo|empleos; puesto|puestos de trabajo; salario|salarios; plantilla; trabajadores; funcionarios; parados; ocupados; aduaneros; agentes;
      empleados; personal; salario mínimo; tasa de paro; informalidad; huelga; contrataciones; afiliados; mano de obra; jornales; nómina;
      suprimió|suprimirá|suprime|recortó|recortará|recorta|eliminó|eliminará|creó|creará|crea|destruyó|destruirá|generó|genera|generará ..3 puestos|empleos; despidió|despedirá|despide|despidos;
      contratará ..3 personas|empleados|trabajadores; temporeros; obreros; obreras; jornaleros; sueldo|sueldos; paga extra; sostiene|sostienen ..3 familias
    `,
    tariff: `
      arancel|aranceles; derecho|derechos de aduana; impuesto|impuestos; tasa|tasas aduaneras; cuota|cuotas de importación|pesca;
      contingente|contingentes; gravamen|gravámenes; IVA; recaudación aduanera; tipo arancelario; cupo|cupos; tributo|tributos;
      derechos aduaneros; recaudación; arancelari*; multa|multas; sanciones; tasas; cupo de; peaje|peajes; regalías;
      liberaliza|liberalizará|liberalizan|liberalización; exonera|exención|exenciones|exoneración; desgravación; retenciones; tiempo|tiempos|plazo|plazos de despacho|desaduanamiento|desaduanaje|tránsito;
      despacho aduanero;
      cuota|cuotas|cupo|cupos de exportación|venta|carne|azúcar; tope|topes de|a
    `,
    poll: `
      encuesta|encuestas; sondeo|sondeos; encuestados; votantes; opinión; apoyo; votos; participación electoral; barómetro; respaldo; lectores;
      audiencia; televidentes; suscriptores; seguidores; socios del club; encuestado; de los encuestados|empresarios|directivos;
      aprueba|aprueban; de los españoles; no ahorran;
      encuestadas; consultados;
      cada dos|tres|cuatro|cinco|diez|cien empresas|pymes|compañías|exportadores|exportadoras|importadores|importadoras|firmas|empresarios|directivos|industriales|productores|ejecutivos;
      exportadores|exportadoras|importadores|importadoras|empresas|pymes|compañías|empresarios declara|declaran|cree|creen|teme|temen|espera|esperan|afirma|afirman|dice|dicen|asegura|aseguran|prevé|prevén|piensa|piensan|considera|consideran;
      exportadores|importadores|empresas|pymes|compañías|empresarios encuestados|encuestadas|consultados|consultadas|sondeadas;
      pymes|empresas|compañías|firmas que venden|exportan|importan ..2 declara|declaran|cree|creen|teme|temen|espera|esperan|afirma|afirman|dice|dicen|asegura|aseguran|prevé|prevén|piensa|piensan|considera|consideran
    `,
    weather: `
      °C; ºC; °; º C; grados; temperatura|temperaturas; lluvia|lluvias; precipitaciones; humedad; viento; tiempo en; embalses; embalse; sequía;
      nieve
    `,
    shares: 'acción; acciones; bolsa; Bolsa; Ibex; IBEX; índice bursátil; capitalización; bursátil; cotizada; títulos de; dividendo; gestores|gerentes|directores de compras; índice PMI; PMI; del capital de|del|social; su|la|una filial; la compra de la|su|una filial; venta|vendió|compró ..3 filial|división|participación|licencia; bitcoin; bitcoines; criptomoneda|criptomonedas; criptoactivos; volumen de negociación|contratación',
    rates: `
      el dólar|euro|peso|dírham|rublo|yuan|yen|real|sol|dinar; la libra|lira|rupia; tipo de interés; tipos de interés; tipo de cambio; bonos;
      rendimiento; tasa de interés; euríbor; puntos básicos; hipoteca|hipotecas; tasa Selic; tasa de referencia; tasa clave;
      dólar|euro|divisa|billete verde? abrió|cerró|cotizó|cotiza|amaneció|operó|arrancó|subió|bajó|trepó|cayó|quedó a|en|hasta ..1 $; TRM; tasa representativa|oficial del mercado; tasa de cambio;
      amaneció|abrió|cerró|cotizó ..1 dólar|euro; precio del dólar|euro; dólar hoy; tipo comprador|vendedor;
      el quetzal|boliviano|guaraní|colón; inflación; banco central;
      dólar oficial|blue|paralelo|mayorista|minorista|MEP|libre|a|en; euro oficial|blue; mercado de cambios; mercado cambiario; compró|vendió ..6 mercado cambiario; compró|vendió ..6 mercado de cambios
    `,
    debt: `
      deuda; salida|salidas|entrada|entradas|fuga de divisas|capitales|fondos; déficit público; presupuesto; déficit presupuestario; cuenta corriente;
      déficit fiscal; reservas; remesas; préstamo|préstamos;
      ayuda|ayudas; subvención|subvenciones; gasto público; déficit por cuenta corriente; recaudación fiscal; crédito|créditos;
      ingresos fiscales; fondos europeos; deuda pública; deuda externa; el|del|un|su|al|este|mayor|menor|más|menos gasto;
      gasto público|social|militar|corriente|fiscal|sanitario|medio|total|familiar|educativo|anual; gastos; presupuestos; financiación; financiamiento;
      donación;
      crédito; pensión|pensiones; reservas internacionales; patrimonio; activos; depósitos; apoyo presupuestario; stock de inversión;
      déficit|superávit primario|primaria|fiscal|fiscales|estructural|nominal|presupuestario|público|financiero|hídrico|habitacional;
      déficit|déficits|superávit de la Seguridad|administración|sanidad|Hacienda; déficit|déficits|superávit del Estado|Gobierno|sector|sistema|Tesoro|presupuesto|fisco|régimen;
      déficit|superávit de las pensiones|administraciones|cuentas|comunidades|autonomías; déficit de viviendas|vivienda|lluvias|personal|médicos|tarifa;
      inversión|inversiones pública|públicas|inmobiliaria|inmobiliarias|residencial|productiva; inversión de las empresas; inversión en vivienda|construcción|equipo;
      otorgó|otorgaron|otorga|otorgan|otorgará|concedió|concedieron|concede|conceden|concederá|desbloqueó|desbloquearon|desembolsó a;
      fondo|fondos|línea|líneas de garantía|garantías|fomento|crédito|financiación|financiamiento; aguinaldo|aguinaldos; factura media|eléctrica; factura de la luz|electricidad; compras de oro de|por los|las|el? bancos|banco|autoridades; pensiones; subsidio|subsidios; bono|bonos; devolución|devoluciones; avales; crédito|créditos a la exportación; seguro de crédito;
      colocación|colocaciones de bonos|deuda|títulos;
      compras|ventas netas de divisas|dólares|reservas; Gobierno|Ministerio|Estado|Ejecutivo destinará|destinó|destina; déficit del club|grupo|hospital; déficit de la filial|empresa|compañía;
      liquidó|liquidaron|liquidación|liquidaciones de? divisas; morosidad
    `,
    tourism: `
      turista|turistas; turismo; visitantes; pernoctaciones; viajeros; pasajeros; llegadas; hoteles; vuelos; ingresos turísticos;
      turístico|turísticos|turística; gasto de los turistas; visitante; ocupación hotelera; hotelera; aeropuerto|aeropuertos; cruceristas;
      tráfico aéreo;
      entradas de cine; entradas al cine|museo|parque|país; venta|ventas de entradas; cruceros; taquilla
    `,
    population: `
      su número; estudiante|estudiantes; alumnos; población; habitantes; hogares; estudiantes; migrantes; refugiados; personas; niños; ciudadanos; alumnos; inmigrantes; jóvenes; pobreza;
      per cápita; natalidad; mortalidad; mujeres; hombres; médicos; esperanza de vida; familias; jubilados; migración
    `,
    production: `
      producción; cosecha; rendimiento; capacidad; consumo; producción industrial; ventas minoristas; comercio minorista; comercio al por menor;
      beneficio|beneficios; facturación; superficie; hectáreas; captura|capturas; matriculaciones; cuota de mercado; ventas internas;
      demanda interna; ventas de coches; comercio electrónico; ingresos de la compañía; ganancias; stocks; rendimientos; ventas de viviendas;
      viviendas; molienda; comercio local; mercado interior; mercado interno; pedidos industriales|manufactureros; pedidos a la industria; consumo interno;
      zafra; cosechas; superficie plantada; hectárea;
      plantaciones; siembra; cabaña; fábrica|fábricas; mina|minas; refinería; pozos; extracción; flete; flota; quiebras; viviendas nuevas;
      licencias de obra; tiendas; sucursales; facturó; facturaron; cartera de pedidos; desembarcos; descargas; produjo; produjeron; fabricó;
      fabricaron; ensambló; cosechó; cosecharon; capturaron; pescaron; pescó; recolectó|recolectaron;
      ventas al por|detalle; ventas al menudeo|mayoreo; ventas en|por línea|internet|tienda|tiendas|mismas; compras en|por línea|internet; compras online; venta|ventas online|digitales; comercio en línea;
      comercio online|digital|ambulante|informal|mayorista; comercio al por|detalle|menudeo; ventas de apartamentos|pisos|departamentos|terrenos|entradas|boletos|billetes; ventas inmobiliarias;
      ventas mundiales de; ventas comparables; las|estas rebajas; Black Friday; Buen Fin; Hot Sale; tique medio; ticket promedio; tamaño del? mercado;
      mercado mundial|nacional|local|doméstico|europeo|global ..6 valorado|valorada|estimado|estimada|evaluado|tasado|mueve|vale|alcanzará;
      mercado de|del ..4 valorado|estimado|mueve|movió|mueven|vale|moverá; mercado de segunda|ocasión|trabajo|vivienda; pedidos de la industria; pedidos de fábrica;
      consume|consumen|consumía|consumían|consumió|consumieron; realiza|realizan ..6 ventas en línea|online;
      fusiones y adquisiciones; adquisiciones de empresas|compañías|activos; envíos|entregas a domicilio; envíos|entregas de paquetes|paquetería|correo|viviendas|cemento;
      envíos|entregas|despachos mundiales de; ventas de cemento|carburantes|carburante|gasolina|gasóleo|tabaco; ventas de la cadena|marca|automotriz|minorista|tienda; ventas del grupo|fabricante|minorista;
      subasta|subastas; cuadro de; despacho|despachos de cemento
    `,
    other: `
      temario; orden del día; decálogo; hoja de ruta de; mercado local|doméstico; ventas locales|domésticas;
      veces compartido|compartida|compartidos|compartidas|visto|vista|vistas|reproducido|reproducida|descargado|descargada|citado|citada|leído|leída; visualizaciones; reproducciones; retuits;
      remesas; envíos de dinero; transferencias de emigrantes|residentes;
      donó|donaron|dona|donación|donaciones; número de socios|afiliados; impreso de muestra; ejemplo de formulario;
      libre comercio; acuerdo comercial; guerra comercial; cámara de comercio; ministerio de comercio; ministro de comercio;
      zona de libre comercio; tratado de libre comercio; misión comercial; emisiones; criminalidad; accidentes; contagios;
      Organización Mundial del Comercio; política comercial; consejero comercial; representante comercial; representación comercial;
      negociaciones comerciales; sindicato*; confianza; Cámara de Comercio; Ministerio de Economía , Comercio; Ministerio de Comercio;
      Ministerio de Industria , Comercio; Comercio y Empresa; Comercio y Turismo; secretaría de Estado de Comercio;
      Secretaría de Estado de Comercio; oficina comercial; agregado comercial; barreras comerciales; disputa comercial; comercio justo; embargo;
      licencia de exportación|importación; delitos; tráfico de; homicidios; robos; emisiones de; carbono; incendio|incendios; muertos; heridos;
      soldados; miembros; delegados; expositores; páginas; minutos; horas; kilómetros; km; metros; escaños; descuento|descuentos; patentes;
      becas; visados; goles; medallas; número de; cantidad de personas; vacunas; vacunación; vacunados; vacunadas;
      Programa Mundial de Alimentos; Cruz Roja; Media Luna Roja; UNICEF; ACNUR; víveres; ayuda humanitaria|alimentaria; como donación; en concepto de donación; convoy|convoyes humanitario|humanitarios;
      enviados|envió|enviaron|envía|entregó|entregaron|despachó ..8 víveres|donación|donaciones; decomiso|decomisos;
      decomisó|decomisaron|decomisados|decomisadas|incautó|incautaron|incautados|incautadas; incautación|incautaciones; contrabando; falsificaciones; narcotráfico; cocaína; marihuana; hachís; droga|drogas;
      fraude|fraudes; alijo; intercambio|intercambios de disparos|prisioneros|datos|estudiantes|alumnos|rehenes|acciones;
      intercambio|intercambios universitario|universitarios|escolar|estudiantil|cultural|académico; puntos de venta;
      jugador|jugadora; futbolista|futbolistas; delantero; entrenador; club londinense|madrileño|inglés|saudí|deportivo; el|un|del|al club arrastra|registra|paga|vende|vendió|tiene; zonas? francas? emplean|emplea|albergan|alberga
    `,
  },
  move: {
    up: `
      variación|tasa positiva;
      rebotó|rebotaron; engros*; revaloriz*; despuntó|despuntaron;
      aument*; crec*; crezca|crezcan; suba|suban; crecieron; creció; crece; crecen; crecimiento; subió; subieron; sube; suben; subida; subido;
      subir; subiendo; alza|alzas; increment*; se elevó; elevó; elevaron; elevado; eleva; avance; avanz*; repunt*; ascens*; ascendió un; dispar*;
      dispararon; ganó; ganaron; gana; ganan; ganar; ganando; ganancia; ampli*; amplió; ampliaron; mejor*; expansión; expandi*; agrand*;
      ensanch*; escal*; salt*; salto; más alto|alta|altos|altas; acelera*; aceler*; impuls*; recuper*; agrav*; engord*; profundiz*;
      superior|superiores; remont*; trep*; encarec*; auge; subir; adicionales; al alza; mayor; superó|superaron|supera|superan en ..3 %|ciento;
      superó|superaron|supera|superan en ..1 millones; superó|superaron|supera|superan en unos|casi ..1 millones;
      superó|superaron|supera|superan en más de ..1 millones; empinó; engrosó; fortalec*; sumando un; progres*; despeg*; robustec*; catapult*; brinc*;
      acreci*; acrecent*; encaram*
    `,
    down: `
      variación|tasa negativa;
      declinó|declinaron; decayó|decayeron; reculó|recularon; aflojó|aflojaron; vino|vinieron abajo; precipitó|precipitaron;
      baj*; caiga|caigan; disminuya|disminuyan; reduzca|reduzcan; baja|bajas; bajada; bajó; bajaron; caída|caídas; cay*; cayó; cayeron; cae;
      caen; caer; caído; descen*; descenso|descensos; disminu*; retroc*; retroceso; reduj*; reducción; reduc*; redujo; contra*jo; contraj*;
      contracción; contrae; contraído; merm*; perd*; perdió; pérdida; desplom*; hund*; estrech*; recort*; recorte; mengu*; ralentiz*;
      inferior|inferiores; menor; decrec*; ced*; cedió; abarat*; deterior*; empeor*; achic*; aminor*; a la baja; encog*; desaceler*; debilit*;
      declive; resinti*; flaque*; derrumb*; tropez*; tropiez*; resbal*; cedieron|ceden|cede; repleg*; repliegue; retra*jo|retra*jeron; desinfl*; hundid*;
      frenó|frenaron; pinchó|pincharon; bajón|bajonazo; batacazo
    `,
    flat: 'estable|estables; estanc*; sin cambios; se mantuvo',
  },
  share: { share: 'cuota; participación; porcentaje; proporción; mayor|gran|buena parte; la parte; peso; el peso de|del|relativo; cuota de' },
  shareVerb: {
    share: `
      represent*; supone|suponen|supuso|supusieron|supuesto; concentr*; acapar*; absorb*; equival*; constituy*; copa|copan|copó|coparon; abarc*;
      cubr*; corresponde|correspondió|correspondieron|corresponden; procede|proceden|procedió|procedieron; fueron destinad*; fue destinad*;
      se destin*; proviene*; aport*; depend* en|del; pesa|pesan|pesaba|pesaban|pesó un|el|cerca|casi; responsable del; acumul* el; tuvo como destino;
      acab* en|siendo; termin* en; fue|fueron a parar; tiene|tienen|tuvo|tuvieron como|por destino;
      compra|compran|compró|compraron|adquiere|adquieren|adquirió|recibe|reciben|recibió ..1 mitad|tercio|tercios|cuarta|quinta|tercera|cuartas|terceras;
      principal|mayor partida|rubro|producto;
      se llevó|llevaron|lleva|llevan
    `,
    taken: 'tomó|tomaron|toma|toman; captó|captaron|capta|captan; se quedó|quedaron con',
  },
  total: { measure: 'volumen; valor; volúmenes; cantidad', total: 'total; totales; conjunto; global; todas; todo; total de; en conjunto; sumados|sumadas; combinados|combinadas' },
  by: { by: '', of: 'en; de; por; un; una; en unos; en más de; en casi' },
  until: {
    to: `
      hasta; hasta los; alcanz*; a; a los; al; sumó; sumaron; suma; suman; ascendi* a|hasta; asciend* a; ascendió; situ* en; se situó;
      situándose en; situó en; totaliz*; llegó a; llegaron a; llegar a; quedaron en; quedó en; fue de; fueron de; es de; eran de; son de;
      por valor de; por importe de; valor de; por un valor de; valorad* en; por un importe de; cifr* en; se cifró; cerró en; registr*; de valor;
      se colocó; valoradas; por; con; fue; lleg*; superó; superaron; supera; superan; rondó; alcanzando; marcó; de hasta; por más de;
      contabiliz*; con un valor de; monto de; sumando
    `,
  },
  more: {
    up: `
      arriba de|del; más arriba; por arriba de|del; más; más que; superior|superiores; por encima; adicional*; mayor; de aumento; de crecimiento; de subida; de incremento;
      por encima del nivel
    `,
    down: 'abajo de|del; más abajo; por abajo de|del; menos; menos que; inferior|inferiores; por debajo; menor; de caída; de descenso; de bajada; por debajo del nivel',
  },
  rank: {
    n: `
      {n:ord} lugar|puesto|posición; puesto|posición|lugar número? {n:n}; puesto|posición|lugar n|nro|núm °|º|.? {n:n}; n ° {n:n}; puesto {n:ord};
      {n:ord} ..2 socio|proveedor|cliente|exportador|importador|mercado|destino|comprador|suministrador; {n:ord} mayor; número {n:n};
      en {n:ord} lugar|posición; ocup* la|el {n:ord}; {n:ord} entre; {n:ord} más importante; {n:ord} principal;
      el|la {n:ord} en|del el? mundo|planeta|continente|región|ranking|listado; el|la {n:ord} a nivel mundial|global|regional|nacional;
      {n:ord} país exportador|importador|proveedor; es|está|fue|queda|quedó|figura|figuró|aparece|era {n:ord} (|,|con|detrás|entre|tras
    `,
    1: `
      primer|principal|mayor ..2 socio|proveedor|cliente|mercado|destino|exportador|importador|comprador|suministrador;
      principal ..3 socio|proveedor|cliente|destino|mercado; más importante socio; encabez* la lista; encabez* el ranking|listado|grupo; lider* la; lider* el ranking|listado; está|figura|aparece|sigue a la cabeza;
      socio|proveedor|cliente|destino|mercado|comprador|suministrador principal
    `,
    'change+': `
      gan* {n:n} puestos|puesto|posiciones|posición|lugares|plazas; sub* {n:n} puestos|puesto|posiciones|posición|lugares|escalones;
      avanz* {n:n} puestos|puesto|posiciones|posición|lugares; escal* {n:n} puestos|puesto|posiciones|posición|lugares|peldaños;
      ascend* {n:n} puestos|posiciones
    `,
    'change-': `
      perd* {n:n} puestos|puesto|posiciones|posición|lugares; baj* {n:n} puestos|puesto|posiciones|posición;
      cay* {n:n} puestos|puesto|posiciones|posición|lugares; retroced* {n:n} puestos|puesto|posiciones|posición;
      descend* {n:n} puestos|posiciones; retrocedió {n:n} puestos|puesto|posiciones
    `,
  },
  oneOf: { some: 'uno de los; una de las; entre los; de los' },
  partnerList: { list: `
      encabeza|encabezan|encabezó|encabezaron|lidera|lideran|lideró la? lista|clasificación|ranking; seguido|seguida|seguidos|seguidas de|por|del; principales|mayores|primeros ..2 países|mercados|destinos|compradores|clientes|proveedores|orígenes;
      a la cabeza; le siguen|siguieron; les siguen|siguieron; otros ..1 compradores|importadores|clientes|proveedores|destinos; se ubicó|ubica|sitúa|situó
  ` },
  prep: {
    by: 'por; por parte de',
    to: 'a; hacia; con destino a; rumbo a; al; para; destinad* a; a la; a los',
    from: 'desde; procedentes de|del?; procedente de|del?; provenientes de|del?; originari* de|del?; de origen',
    with: 'gracias a|al; debido a|al; gracias sobre todo a|al; gracias ..2 a|al; con; frente a|al; respecto a|al|de; con respecto a; ante; con el|la|los',
    between: 'entre',
    of: 'de; del; de las; de los',
    in: 'en; dentro de; sobre; en el|la|los',
    among: 'entre los; de los países; países como; mercados como; destinos como; socios como',
    view: 'para; desde el punto de vista de',
    than: `
      desplazó|desplazaron|desbancó|desbancaron|destronó|relegó|adelantó a; desbancó así a; desplazando|desbancando|relegando a; superando a; quita|quitó|arrebata|arrebató a|al; en detrimento de|del; detrás de|del?; por detrás de|del?; por delante de|del?; tras; después de|del; seguido de|por; seguida de|por; excepto; salvo;
      solo por detrás de; sólo por detrás de; a través de; vía; antes que; que; delante de; superado por; superada por; por delante incluso de; por debajo de;
      por encima de; fuera de|del; salvo a|en|con|hacia; excepto a|en|con|hacia
    `,
  },
  per: { price: 'por|la tonelada; por|el kilo|barril|litro|quintal|contenedor; por|la onza; por habitante|persona|cabeza; / t; / kg' },
  part: { of: 'de los cuales; de las cuales; de ellos; de ellas; de los que; de las que; incluid*' },
  ofWhat: { whole: 'de todo? lo que; de todo? cuanto' },
  rate: { growth: 'interanual|interanuales; en un año; anual; al año; por año' },
  thatIs: { part: 'o; o sea; es decir; lo que equivale a; equivalente a; que representa; lo que representa' },
  possessive: { own: 'sus; su' },
  both: {
    both: `
      ambos países; los dos países; dos países; bilateral|bilaterales; ambas partes; mutu*; ambas naciones; los dos; ambos Estados; dos vecinos;
      ambos vecinos; dos reinos; recíproc*; ambos reinos; nuestro|nuestros comercio|intercambio|intercambios
    `,
  },
  favour: {
    for: 'a|en favor de|del; favorable a|al|para; en beneficio de|del',
    against: 'en contra de|del; en perjuicio|detrimento de|del; desfavorable para|a|al',
    minus: 'en números rojos; en rojo; en negativo; deficitario|deficitaria',
    plus: 'en números negros; en positivo; superavitario|superavitaria',
  },
  reverse: {
    reverse: `
      en sentido contrario; a la inversa; en sentido inverso; en dirección contraria; por el contrario; en el sentido opuesto;
      en dirección opuesta; en la otra dirección; a cambio; en sentido opuesto
    `,
  },
  compare: {
    base: `
      lo que era|fue|eran; que en; que; frente a|al|los; respecto a|al|de|del; con respecto a|al; en comparación con|a; comparado con;
      comparada con; comparados con; contra; en relación con|a|al; por encima de; en contraste con; después de; con relación a|al; versus;
      nivel de; niveles de; por debajo de|del; por encima de|del; por debajo de la|lo|los del?
    `,
    weak: 'sobre; ante; tras; comparando',
  },
  break: {
    before: 'después de que; después de haber; tras haber; luego de haber|que',
    break: 'mientras; mientras que; pero; aunque; si bien; en tanto que; sino',
    adverb: `
      sin embargo; por su parte; en cambio; no obstante; por el contrario; a su vez; por otro lado; por su lado; a su turno; entretanto;
      en tanto
    `,
  },
  and: { and: 'y; e; o; u; así como; &; junto a' },
  respective: { each: 'respectivamente' },
  former: { former: 'las primeras; los primeros', latter: 'las segundas; estas últimas; los segundos' },
  not: {
    rumour: `
      se le|les trabó|traba|trabaron la|las lengua|lenguas; se le|les fue la lengua; tuvo un lapsus; se le|les escapó|escaparon;
      alguien ..5 dijo|aseguró|escribió|apuntó|puso|colgó|tuiteó|soltó|comentó;
      nadie diga|ponga|escriba que; que nadie diga|ponga|escriba;
      alguien escribió|dijo|publicó|aseguró; noticia|noticias falsa|falsas; rumor|rumores; bulo|bulos; mito; circula en redes; redes sociales; viral|virales; cadena de WhatsApp; mensaje viral;
      publicaciones en redes;
      captura|imagen|foto|fotografía|documento|video|vídeo|tuit|mensaje|carta|audio|comunicado|cita|nota ..1 manipulada|manipulado|falsa|falso|trucada|trucado|falsificada|falsificado|inventada|inventado|apócrifo|apócrifa|retocada|adulterada|adulterado|montada; fotomontaje; satírico|satírica|satíricos; sátira; parodia; broma; cuento chino; chisme|chismes; deepfake; habladuría|habladurías; apócrifo|apócrifa;
      inocentada; pastiche; ficción; chanza; El Mundo Today
    `,
    deny: `
      los más optimistas|pesimistas; consenso|analistas|economistas|expertos|pronósticos|mercado|operadores|quinielas ..4 apuntaba|apuntaban|esperaba|esperaban|preveía|preveían|anticipaba|anticipaban;
      consenso|analistas|economistas|expertos|pronósticos|mercado|operadores ..4 descontaba|descontaban|auguraba|auguraban|vaticinaba|vaticinaban|pronosticaba|pronosticaban|calculaba|calculaban|situaba|situaban;
      borrador|documento|informe|papel filtrado|filtrada|apócrifo ..6 vaticinaba|preveía|auguraba|pronosticaba;
      sería|es|fue|era un|una error|equivocación|disparate|ingenuidad|falacia creer|pensar|decir|afirmar|sostener|suponer|deducir; nada más lejos|alejado de la? realidad|verdad|cierto;
      nadie apuesta|apostaría|confía|sueña|cuenta|espera ..1 que; quien|quienes apueste|apuesten|apuesta|confíe|confíen|sueñe|sueñen|espere|esperen ..2 que;
      primera|anterior|otra versión|redacción ..6 cifraba|daba|recogía|hablaba|situaba|apuntaba|fijaba|señalaba|atribuía|decía|indicaba|mencionaba; baile de números|cifras|dígitos;
      niega|negó|niegan|negaron|desmiente|desmintió|desmienten|rechaza|rechazó|descarta|descartó , ..4 , que;
      retiramos; retractamos; anulamos la|las|los|el;
      nadie ..6 cree|creía|piensa|pensaba que; versión anterior|previa|inicial ..6 cifraba|estimaba|indicaba|decía|valoraba; tuit|mensaje|video|vídeo|publicación que afirmaba|aseguraba|sostenía; es|era un mito|leyenda|cuento que;
      retiró|retira|retiraron ..2 despacho|nota|información ..2 cual|que; tampoco es|era cierto|verdad|correcto que; sería|es falso|incorrecto|erróneo|engañoso decir|afirmar|sostener|creer; tachó|tacha|tacharon|tildó|calificó de invento|falsa|falso|bulo|mentira|infundio;
      preguntado|preguntada|preguntados si; pregunta de si; error en ..14 cifró|cifraron|indicó|consignó; en la nota ..8 se atribuyó|indicó|consignó|afirmó;
      versión anterior|previa ..6 decía|indicaba|señalaba|afirmaba; retira|retiró|retiraron|retiran|anuló|anularon|corrige|corrigió ..3 tabla|cuadro|cifra|cifras|dato|datos|cálculo|cálculos|estimación|estimaciones|previsión|proyección|proyecciones|pronóstico|informe|nota|boletín;
      desmintió|desmiente|desmintieron|desmienten; negó|niega|negaron|niegan que; es falso que; no es cierto que; descartó que; falso que;
      no es verdad que; no es cierto; descartó|rechazó|negó ..3 rumores|versiones|versión;
      quien ..1 diga|afirme|sostenga|crea|asegure que|. ; quien|quienes diga|digan|afirma|afirman|afirme|dice|dicen|sostiene|sostienen|sostenga|asegura|aseguran|asegure|crea|cree|creen|pretenda|pretende; el|la|los|las que diga|digan|afirme|afirmen|sostenga|sostengan|crea|crean|asegure|aseguren|afirma|sostiene que; cualquiera que diga|afirme|sostenga; es|era|fue una pura|vulgar? mentira|patraña|falacia que; nadie|ninguno sabe|puede ..3 si; está|queda por ver|verse|saber si; se desconoce|ignora|duda si|que; no está|queda claro si|que; no se sabe si; difícil|imposible|pronto saber|decir si; falta saber|ver si; incierto|dudoso si|que; es dudoso que; duda|dudan|dudaba de? que; citamos|atribuimos|pusimos; habíamos|hemos citado|atribuido; por error ,? ..2 dimos|publicamos|escribimos|indicamos|informamos|atribuimos|consignamos|ciframos; dimos|publicamos|escribimos|indicamos|informamos|consignamos por error; equivocadamente|erróneamente ..2 dimos|publicamos|escribimos|indicamos|informamos|atribuimos|consignamos|ciframos; por|a|debido un|a ..1 error|errata|fallo|descuido de|del|en|tipográfico|editorial|mecanográfico|involuntario; debido a un error|fallo|descuido; a causa de un error|fallo; nuestro|nuestra|nuestros ..1 gráfico|gráfica|titular|pie|editorial|tabla|cuadro|mapa|infografía|portada ..3 daba|dio|indicaba|atribuía|hablaba|habló|cifraba|decía|señalaba|recogía|mostraba; se disculpó|disculpa|disculparon ..2 haber|decir|afirmar|asegurar|publicar; pidió|pide|pidieron disculpas|perdón por; supuesta|presunta|supuestas|presuntas|inventada declaración|declaraciones|frase|frases|cita|palabras|afirmación; frase|cita|declaración|palabras|afirmación que ..1 se? le|les atribuye|atribuyen|atribuía|adjudica|adjudican; le|les atribuyen|achacan|adjudican|atribuye haber|la|las|el|una; en ningún momento; no|nunca ha|han|vio|vieron|vio visto? duplicarse|triplicarse|multiplicarse|cuadruplicarse|crecer|subir|caer|sus|su; nunca|no dijo|afirmó|sostuvo|prometió|aseguró|declaró|escribió que; lejos de haber;
      nadie|nada ..3 dicho|dijo|prueba|demuestra|indica|confirma|confirmó|afirmó|afirmado|sugiere|prometió ..1 que; nada prueba|demuestra|indica|confirma|acredita|sugiere; no hay|existe|existen ..1 prueba|pruebas|indicio|indicios|señal|señales|constancia|evidencia ..1 de|que; sin pruebas|prueba|confirmar de|que; rehusó|rehúsa|rehusaron|evitó|declinó|rechazó|negó|eludió ..1 confirmar|decir|corroborar|precisar; se negó ..1 confirmar|decir|corroborar; no quiso|pudo|pudieron|puede|pueden|supo ..1 confirmar|decir|verificar|corroborar|asegurar|precisar; pronto|prematuro para|decir|saber|asegurar; decir|saber|sabe|ver|verificar|determinar|preguntó|preguntado|claro si; ni ..4 ni; mintió; mentía; ni una|un solo|sola; ficticio|ficticia|imaginario|imaginaria; panfleto|octavilla|pancarta|cartel que|según|con; supuestamente; presuntamente; al contrario de; contrario a|de lo; leído|entendido|interpretado mal; mal leído|entendido|interpretado; tabla|gráfico|gráfica|titular|artículo|nota|editorial|mapa|cuadro|pie de la|nuestra|esta|este|nuestro ..10 daba|decía|indicaba|cifraba|señalaba|afirmaba|recogía|mostraba; titular anterior|inicial|previo;
      calificó|califica|calificaron|tachó|tildó ..1 de ..1 fantasía|invento|disparate|falsa|falso|mentira|invención|ficción|absurda|absurdo;
      afirmación|aseveración|alegación ..2 que; no ha|han dicho|afirmado|prometido|declarado que; absurdo|ridículo|inexacto|disparatado decir|sostener|afirmar|pretender|creer;
      teme|temen|temer|temían ..4 caída|pérdida|perder|descenso|desplome|bajada|retroceso|recorte;
      encuestados|encuestadas|consultados|consultadas ..1 cree|creen|espera|esperan|teme|temen|prevé|prevén|piensa|piensan|estima|estiman;
      cada dos|tres|cuatro|cinco|diez|cien ..4 cree|creen|espera|esperan|teme|temen|prevé|prevén|piensa|piensan|estima|estiman;
      deberíamos|podríamos|querríamos|debiéramos exportar|vender|importar|comprar ..2 dos|tres|cuatro|cinco|diez|más|doble|mucho; habría que ..1 exportar|vender|importar;
      ejemplo de un|una ..1 país|empresa|exportador|importador; es|era|resulta|sería inexacto|incorrecto|erróneo|falaz que;
      cada dos|tres|cuatro|cinco|diez|cien ..4 declara|declaran|afirma|afirman|dice|dicen|asegura|aseguran|reconoce|admite|prevén
    `,
    untrue: 'doble conteo|contabilización|contabilidad|cómputo; nunca llegó ..1 firmarse; nunca se firmó; sigue|quedó|quedaba sin firmar; era|es|fue un error|bulo|invento; resultó|resultaron|resulta infundado|infundada|falso|falsa; no se sostiene|sostienen; nunca se habló; contenía|contenían|incluía|incluían un error; incluía|incluían una partida duplicada; fue|fueron retirado|retirada|retirados|retiradas; es|son infundado|infundada|infundados|infundadas; carece|carecen de fundamento|base|sustento; no se ajusta|ajustan ..2 realidad; no responde|responden ..2 realidad; cuestionada|cuestionado|cuestionadas|disputada|disputado|discutida|discutido|desmentida|desmentido|negada|negado|rechazada|rechazado|rebatida|rebatido|refutada|refutado por|en; lo|la|los|las niega|niegan|negó|desmiente|desmienten|desmintió|rebate|rebaten|refuta|discute|cuestiona|cuestionan; algo|cosa|cifra|dato|extremo|lo que ..3 niega|niegan|negó|desmiente|desmienten|desmintió|rechaza|rechazan|refuta|cuestiona; pura|vulgar mentira; una mentira|patraña|falacia; es|era|son|fue mentira|falso|falsa; miente; mienten; se equivoca; se equivocan; negó|niega haber|haberlo|haberla; ya no vale|rige|existe|cuenta; pura|mera|completa|absoluta fantasía|ficción|invención|especulación; era|eran|es|son|fue inventada|inventado|inventadas|ficticia|ficticio|falsificada|falsificado|imaginaria|exagerada|exagerado|inflada|amañada; debía|debe|debió decir|leerse|figurar|poner|haber; no ha|han|pudo|pudieron|puede ..1 sido|ser|confirmarse|verificarse|probarse ..1; fantasioso|fantasiosa; lo correcto es|era; léase; bromea|bromeó|bromeaba|bromean|ironiza|ironizó|chancea; fue|quedó anulado|anulada|cancelado|cancelada|rescindido|rescindida',
    not: 'no; ni; nunca; sin; desmint*; niega|negó|negaron|niegan; tampoco; jamás; falso; ningún|ninguna; incorrecto; rechaz*',
  },
  notOnly: {
    only: `
      como nunca; más que nunca;
      no solo; no sólo; no menos; nada menos; sin contar; no en vano; no obstante; no es otro; sin incluir; sin precedentes; no energétic*;
      sin duda; no menos de; sin fecha|plazo|fijar|incidentes; sin nueva fecha;
      no superó|superaron|supera|superan|superaba|superaban|llegó|llegaron|pasó|pasaron|alcanzó|alcanzaron|rebasó|rebasaron
    `,
  },
  takesBack: {
    figure: 'la|esa|esta nota|información ..6 anulada|retirada; la|esa|esta|el|ese|este cifra|cifras|dato|monto|estimación ..12 errónea|erróneo|retirada|retirado|duplicada|duplicado|desestimada; desmiente|desmintió ..2 esa|ese|esta|este cifra|dato|monto',
    answer: 'no; en absoluto; para nada; no exactamente',
    takesBack: `
      no es cierto|verdad|así; es falso; es absurdo; es un disparate; es mentira; eso es falso; falso; nada de eso; no fue así; esa cifra es falsa|errónea|incorrecta; no es correcto;
      eso no es
    `,
    unsaid: `
      lo|la|los|las retiró|retiraron|eliminó|eliminaron|borró|borraron|quitó|quitaron a|al|poco|horas|minutos|después|enseguida;
      titular|tuit|mensaje|nota|cifra ..8 retirado|retirada|borrado|borrada|eliminado|eliminada ..1 horas|minutos|después;
      se quedó|quedaba|quedaron corto|corta|cortos|cortas .; pecó|pecaba|pecaron de optimista|prudente|exagerado|exagerada; nadie lo|la|los|las firma|avala|respalda|suscribe|asume|confirma|defiende;
      nadie ha|quiso|quiere lo? firmado|avalado|respaldado|confirmado|confirmarlo|confirmarla|asumirlo; sin valor|validez alguno|alguna|oficial;
      se|haberse|habérse retractó|retracta|retractaron|retractado|desdijo|desdice|desdijeron|desdicho; retractó|retractarse|desdijo|desdecirse; retiró|retira|retiraron ..2 palabras|declaración|declaraciones|afirmación|frase|comentario|comentarios|dicho|dichos; dio|dieron|da marcha atrás; dio|da un paso atrás; rectificó|rectifica|rectificaron; lapsus; desliz; se trabó|equivocó|confundió; trabó|fue la lengua; tragó|comió|tragarse|comerse sus palabras; confundido|confundió|confunde|confundieron|mezclado|mezcló|invertido|invirtió|trastocado|trastocó|cambiado ..1 las|los|sus|unas|exportaciones|importaciones ..1 cifras|datos|números|años|columnas|exportaciones|importaciones|con|y; cifras|números|columnas ..1 invertidas|cambiadas|trastocadas|invertidos|trastocados; no|nunca|jamás dijo|dijeron|escribió|publicó|difundió|sostuvo ..1 eso|tal|semejante|esto|así; no lo dijo|hizo|escribió; nunca|jamás lo dijo|dijo|escribió|publicó; no dijo nada de eso|ello|esto; no publicó|difundió|emitió ..1 esa|tal|eso; nada de eso|ello|esto|aquello ..1 ocurrirá|ocurrió|sucederá|sucedió|pasará|pasó|será|fue|se; no se produjo|dio|registró; tal|esa|dicha ..1 no se produjo|existió|hubo|dio; no es|fue|era así; murió|fracasó|naufragó|encalló en|ante el? parlamento|congreso|senado|comisión; el|la|ese|esa|dicho|este|esta supuesto|hipótesis|escenario|caso ..1 ya no|no; fue|era una? broma|sátira|ironía;
      fue|era|es un|una error|equivocación|errata|descuido;
      inventado|inventó|falseado|falseó|inflado|infló|exagerado|exageró ..1 cifra|cifras|número|números|dato|datos|todo|porcentaje; leído|entendido|interpretado|leyó|entendió|interpretó mal; mal leído|entendido|interpretado; haber|había leído|entendido|interpretado mal; mintió; había mentido; se excusó|disculpó|excusa|disculpa; pidió|pide disculpas|perdón; reconoció|reconoce|admitió|admite ..3 error|equivocación|fallo|confusión|equivocado; debía|debe|debió decir|leerse|figurar|poner; la|el correcta|correcto|exacta|exacto es|era; lo correcto es|era|sería; cifra|dato|valor correcta|correcto|exacta|exacto es|era; no hay|existe|consta constancia|rastro|registro; no es|era el caso; no pudo|pudieron|puede|ha ser|sido? confirmado|confirmada|verificado|confirmarse|verificarse;
      renegó; se distanció; renegaron
    `,
    such: `
      tal|tales|semejante|dicha|dicho|tamaña|tamaño; un|una tal|semejante
    `,
    none: `
      no hubo|hay|ha|existe|existió habido? ningún|ninguna|un|una|tal; no hubo|hay
    `,
    column: `
      fe de erratas|errores|errata; corrección|correcciones|rectificación|rectificaciones|aclaración|aclaraciones|enmienda|errata|erratas; correcciones y aclaraciones
    `,
    printed: `
      escribimos|escribíamos|decíamos|dijimos|publicamos|publicábamos;
      un|una|el|la|nuestro|nuestra|en artículo|nota|reportaje|editorial|pie|gráfico|gráfica|titular|obituario|guía|columna|entrevista|perfil|tabla|cuadro|mapa|recuadro|información|crónica|noticia ..12 decía|daba|señalaba|hablaba|afirmaba|indicaba|mencionaba|atribuía|cifraba|dijo|dio|describía|evocaba|recogía; dijimos|escribimos|publicamos|indicamos|afirmamos|atribuimos|informamos|dábamos|dimos|consignamos; decíamos|escribíamos|indicábamos|afirmábamos
    `,
    unknown: `
      nadie sabe|lo|puede; está|queda|sigue por|sin verse|ver|saber|saberse|aclarar|claro; es|sigue|resulta una|siendo ..1 incógnita|misterio|incierto|dudoso|duda; se desconoce|ignora|verá; no se sabe|conoce; no está|queda ..1 claro|clara|decidido|seguro; depende de|del; es incierto|dudoso|discutible; está por
    `,
  },
  cause: { cause: 'debido a|al; gracias a|al; a causa de|del; a raíz de|del; a pesar de|del; pese a|al; por efecto de|del; como consecuencia de|del; en medio de|del; impulsado|impulsada|impulsados|impulsadas por' },
  circumstance: {
    paper: `
      diferencia entre ..5 exportaciones|importaciones|exportado|importado|ventas|compras y|e ..5 exportaciones|importaciones|exportado|importado|ventas|compras;
      bajo|según|gracias|desde|tras|mediante ..6 acuerdo|acuerdos|tratado|convenio|pacto; en virtud ..5 acuerdo|tratado|convenio;
      al amparo ..5 acuerdo|tratado; descontada|descontado|descontando|descontados|ajustado|ajustada|ajustadas|ajustados por|de? la? inflación; sin contar la inflación
    `,
  },
  counter: {
    counter: `
      ya no|nunca ..1 comprará|comprarán|venderá|venderán|exportará|exportarán|importará|importarán|firmará|firmarán|adquirirá|adquirirán; por el|la|los|las que iba|iban a;
      iba|iban a ..1 comprar|vender|exportar|importar|desembolsar|adquirir|pagar|gastar|recibir;
      no hay|existe|existen base|bases|motivo|motivos|fundamento|fundamentos|evidencia|pruebas ..2 para|que|de; nada indica que; habría|habrían ..14 si; si ..14 habría|habrían;
      si ..10 hubiera|hubiese|hubieran|hubiesen; si ..16 *aría|*ería|*iría|*dría|*arían|*erían|*irían|*drían;
      de haber* ..16 habría|habrían|hubiera|hubieran|*aría|*ería|*iría|*dría|*arían|*erían|*irían|*drían; habría|habrían ..16 de haber*|haberse|no;
      de haber* ..14 hubiera|hubiese|hubieran|hubiesen; de no haber*; de no haberse; de confirmarse|cumplirse|aplicarse|aprobarse|prosperar|materializarse|concretarse;
      hubiera|hubiese|hubieran|hubiesen; sin ..10 habría|habrían; habría podido; sin ..14 habría|habrían;
      si ..14 treparía|subiría|crecería|caería|bajaría|aumentaría|llegaría|alcanzaría|ascendería|perdería|treparían|subirían|crecerían|caerían|bajarían|aumentarían|llegarían|perderían;
      cifra de ..8 difundida|publicada|divulgada ..8 correspondía|corresponde|incluía|abarcaba;
      versión|noticia|rumor|afirmación|idea de? que ..18 falso|falsa|infundado|infundada|mentira|disparate;
      en el peor|mejor de los casos|caso|escenario ..8 *ría|*rían; tratado|acuerdo|pacto|convenio|proyecto habría|habrían ..1 disparado|sumado|elevado|aumentado|aportado|impulsado|subido|hecho|duplicado|permitido;
      arancel|aranceles|gravamen|gravámenes|impuesto|impuestos|tasa|tasas|embargo ..12 recortaría|recortarían|reduciría|reducirían|restaría|restarían|costaría|costarían|privaría|privarían|penalizaría|haría|harían|golpearía|golpearían|amenazaría|hundiría|hundirían|mermaría|mermarían;
      sin ..2 acuerdo|tratado|pacto|embargo|sanciones|aranceles|guerra|crisis|sequía|ayuda|ayudas|apoyo|subsidios|reforma ..12 *aría|*ería|*iría|*dría|*arían|*erían|*irían|*drían;
      a falta de ..1 acuerdo ..12 *aría|*ería|*iría|*dría|*arían|*erían|*irían|*drían; en ausencia ..2 acuerdo|tratado ..12 *aría|*ería|*iría|*dría|*arían|*erían|*irían|*drían
    `,
    tease: `
      la? afirmación :; el? bulo :; el? rumor :; lo que se dice :;
      mañana ,? en esta|este|estas|estos|nuestras|nuestra|nuestro|la|el|sus ..2 :; mañana :; el lunes|martes|miércoles|jueves|viernes|sábado|domingo ,? en estas|esta|nuestras|nuestra|nuestro|este|sus ..2 :; en el|la|nuestro|nuestra próximo|próxima número|edición|entrega|boletín|programa; en la edición de mañana|el|lunes|martes|miércoles|jueves|viernes|sábado|domingo; lea|lean|lee|vea|escuche|descubra mañana|el|próximamente|en ..3 :; no se pierda|pierdan mañana|el; la próxima semana ,? en ..3 :; la próxima semana :; la semana próxima|entrante ..3 :; próximamente ..3 :; próxima entrega :; avance|adelanto ..1 :;
      el lunes|martes|miércoles|jueves|viernes|sábado|domingo en el|la|nuestro|nuestra|su ..1 suplemento|sección|páginas|revista|diario|cuaderno|columna ..3 :; mañana en el|la ..2 suplemento|sección|revista|diario ..3 :;
      lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana : cómo|por
    `,
    suppose: `
      supongamos; imaginemos; pongamos ..1 que; supóngase; suponga que; imagine|imaginen que; en el supuesto de; en caso hipotético
    `,
    ask: `
      qué pasaría|ocurriría|sucedería|sería; y si el|la|los|las|un|una; pregunta qué pasaría
    `,
  },
  retract: {
    corrects: 'corrige; corrección; rectifica; fe de errata|erratas',
    to: 'revisado|revisada|revisados|revisadas|corregido|corregida|corregidos|corregidas|rectificado|rectificada a|hasta',
    next: 'y no; y no de; no de; no los; y no los; erróneamente; en lugar de; en vez de; en contra de; contrariamente',
    last: `
      como se informó|publicó|dijo|anunció|indicó; informó inicialmente; por error; inicialmente anunciad*|publicad*|informad*; como se había;
      rectific*; fe de errores; equivocadamente; como se informó inicialmente; como se publicó;
      era|es|fue erróneo|errónea|incorrecto|incorrecta|falso|falsa
    `,
  },
  status: {
    forecast: `
      prevé; prevén; preveía; previs*; previsión|previsiones; pronostic*; pronóstico|pronósticos; espera; esperan; se espera; esperado|esperada;
      podría; podrían; alcanzará; alcanzarán; crecerá; crecerán; proyect*; proyección|proyecciones; estima que; será; serán; superará;
      superarán; se prevé; calcula que; aumentará; aumentarán; llegará; llegarán; perspectiva|perspectivas;
      prevista|previsto|previstas|previstos; puede; pueden; bajará; caerá; sumará; ascenderá; probable*; potencial; vaticin*; augur*; prevemos;
      esperamos; estimamos; proyectamos; calculamos; anticipamos; contamos
    `,
    target: `
      objetivo|objetivos; meta|metas; aspir*; pretend*; busca|buscan; quiere|quieren; plan; planes; plane*; ambición; se propone; proponen;
      comprometi*; se compromet*; fij*; con el fin de alcanzar; pretende; queremos; aspiramos; buscamos; pretendemos; esperamos llegar;
      proponemos
    `,
    estimate: 'estim*; estimación|estimaciones; calcul*; se calcula',
    preliminary: `
      provisional|provisionales; preliminar|preliminares; avance de los? datos|resultados|cifras|estadísticas; avance estadístico; primeros datos; datos provisionales; aún provisional|provisionales;
      cifras provisionales
    `,
    unconfirmed: `
      habría; habrían; supuest*; presunt*; según fuentes no confirmadas; rumor*; al parecer; sin confirmar; no confirmad*; extraoficial*;
      fuentes anónimas; trascendió; presumiblemente
    `,
  },
};
