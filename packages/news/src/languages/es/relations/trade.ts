import type { TradeTables } from '../../../grammar/relation-tables.ts';

export const trade: TradeTables = {
  metric: {
    exports: `
      cantidad|cantidades|volumen|volúmenes|tonelaje exportado|exportada|exportados|exportadas;
      exportación|exportaciones; ventas; ventas al exterior|extranjero; ventas exteriores; ventas externas; valor de las exportaciones;
      exportaciones de bienes; exportaciones de mercancías; remesas de mercancías; ingresos por exportaciones; colocaciones;
      salida|salidas de mercancías|mercaderías|productos|bienes; venta al exterior|extranjero; venta externa; ventas internacionales|foráneas;
      venta de
      café|cacao|carne|soja|soya|trigo|maíz|azúcar|gas|petróleo|crudo|cobre|oro|litio|aguacate|aguacates|palta|paltas|arándanos|uvas|vino|vinos|camarón|flores|plátano|banano|frutas|hortalizas|minerales|pescado|electricidad;
      ingresos|divisas de exportación; divisas por exportaciones; lo exportado|vendido|despachado|colocado|embarcado;
      todo lo exportado|vendido|despachado
    `,
    deliveries: 'envíos; envío; suministros; embarques; embarque; despachos; entregas; expediciones; cargamentos',
    imports: `
      cantidad|cantidades|volumen|volúmenes|tonelaje importado|importada|importados|importadas;
      importación|importaciones; compras; compras al exterior|extranjero; compras exteriores; factura energética; factura; adquisiciones;
      valor de las importaciones; importaciones de bienes; compras externas; entrada|entradas de productos|mercancías|mercaderías|bienes;
      ingreso|ingresos de mercancías|mercaderías|productos; internación|internaciones;
      mercancías|mercaderías|productos|bienes procedentes|provenientes;
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
      desequilibrio comercial; déficit|déficits; déficit comercial; saldo negativo; saldo deficitario; déficit de la balanza comercial; balanza deficitaria;
      balanza comercial negativa|deficitaria; déficit exterior; saldo sigue siendo|es|fue|era|resultó negativo|deficitario; saldo comercial negativo;
      saldo es negativo; saldo fue negativo; balanza|balance fue|es|era|resultó|quedó|sigue deficitaria|deficitario|negativa|negativo;
      brecha comercial; números rojos; balanza negativa; saldo ..8 negativo|deficitario; balanza ..4 déficit;
      balanza comercial ..8 negativa|deficitaria; balanza ..6 en rojo; rojo comercial; saldo adverso|deudor; desfase comercial;
      resultado negativo|deficitario de la balanza; resultado comercial negativo|deficitario; balanza desfavorable|adversa;
      saldo|balanza ..8 desfavorable|adverso|adversa; agujero comercial; saldo desfavorable; saldo en contra; desbalance; desbalance comercial
    `,
    trade_surplus: `
      superávit|superávits; superávit comercial; saldo sigue siendo|es|fue|era|resultó positivo|favorable; saldo positivo; saldo favorable;
      balanza comercial positiva|favorable; excedente comercial; excedente; saldo comercial positivo; balanza positiva; saldo superavitario;
      balanza superavitaria; saldo ..8 positivo|favorable|superavitario; saldo a favor; desbalance|desequilibrio|brecha|diferencia a favor;
      balanza ..6 inclina|inclinó ..2 a favor; balanza ..6 en verde|azul; saldo acreedor; resultado positivo|superavitario de la balanza;
      resultado comercial positivo|superavitario; balanza comercial ..8 positiva|favorable|superavitaria
    `,
    balance: 'saldo comercial|exterior; saldo de la ..1 balanza; saldo del|de comercio|intercambio; saldo',
    signedBalance: 'balanza comercial; balance comercial; balanza de bienes|mercancías',
    coverage_rate: 'exportaciones|ventas ..4 cubrieron|cubren|cubrió|cubre|cubrían; tasa de cobertura; cobertura; grado de cobertura; tasa de cobertura de las importaciones; índice de cobertura',
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
      trajo|trajeron|trae|traen|traído de|desde;
      se surte|surten|surtió|surtieron|abastece|abastecen|abasteció|abastecieron|provee|proveen|proveyó de|en;
      gastó|gastaron|gasta|gastan|gastado|gastaba|gastaban ..10 en
      frutas|aceite|aceites|soja|madera|acero|cobre|fertilizantes|medicamentos|maquinaria|café|cacao|azúcar|arroz|ropa|calzado|fruta|hortalizas|verduras|carne|pollo|pescado|vino|vinos|trigo|maíz|petróleo|crudo|gas|combustible|combustibles|alimentos|productos|coches|vehículos|armas;
      desembols* por ellas|ellos|esas|esos|estas|estos; pagó|pagaron por ellas|ellos|esas|esos|estas|estos; compró; compraron; compra; compran;
      comprado; compraba|compraban; comprar; comprará|comprarán; adquirió; adquirieron; adquiere|adquieren; adquirido|adquiridos|adquirida|adquiridas;
      comprado|comprados|comprada|compradas; adquirir; adquiría|adquirían; adquirirá|adquirirán; compramos; hemos comprado; adquirimos; compraremos;
      ha|han|había|habían comprado|adquirido; comprábamos; compraban; compraría
    `,
    exports: `
      exportó; exportaron; exporta; exportan; exportado|exportados|exportada|exportadas; exportaba; exportando; vendió; vendieron; vende; venden;
      vendido; suministró; suministraron; suministra; envió; enviaron; envía; envían; enviado; despachó; exportar; embarcó; colocó;
      facturó|facturaron|facturan a; factura|facturan|facturó|facturaron allí|allá|fuera; vender; vendían|vendía; venderá|venderán; enviar;
      mandó|mandaron|manda|mandan|mandaba|mandaban|mandará|mandarán ..8 toneladas|kilos|barriles|contenedores|mercancías|bienes|productos|cajas;
      tiene|tenían|tenía vendidos|exportados|colocados; despachó|despacharon; se despacharon|despachó; exportará|exportarán; suministrar;
      suministrará|suministrarán; embarcaron; colocaron; coloca|colocan; colocar; remitió|remitieron; colocado|colocados|colocada|colocadas;
      enviados|enviadas|enviada; despachado|despachados|despachada|despachadas; embarca|embarcan|embarcado|embarcados|embarcada|embarcadas|embarcar;
      despacha|despachan|despachar; vendidos|vendidas|vendida a|al|fuera; vendidos|vendidas en el exterior|extranjero;
      suministrado|suministrados|suministrada|suministradas; enviaba|enviaban|enviará|enviarán; abastece|abastecen|abasteció|abastecieron ..4 a|al;
      proveyó|proveyeron|provee|proveen ..4 a|al; le|les sirvió|sirvieron; entregó|entregaron ..10 valor|toneladas|barriles;
      introdujo|introdujeron|introduce|introducen ..6 toneladas|kilos|productos; facturó|facturaron|factura|facturan en el exterior|extranjero;
      facturó|facturaron|factura|facturan fuera de sus|nuestras fronteras; fue|fueron a parar; iba|iban|va|van a parar;
      ingresó|ingresaron|ingresa|ingresan|embolsó|embolsaron|embolsa|recaudó|recaudaron|obtuvo|obtuvieron|percibió ..8 por|con la|las|sus
      venta|ventas|exportación|exportaciones|envío|envíos; salió|salieron|sale|salen|zarpó|zarparon|partió|partieron|viajó|viajaron hacia|rumbo;
      salió|salieron|sale|salen|zarpó|zarparon|partió|partieron con destino; zarpó|zarparon ..4 toneladas; salió|salieron|sale|salen ..12 rumbo|hacia;
      viajó|viajaron|llegó|llegaron|salió|salieron a ..4 toneladas; hacia allí|allá salió|salieron; exportamos; exportábamos; vendemos; vendimos;
      enviamos; suministramos; hemos exportado|vendido|enviado|suministrado|colocado; nos|les|le coló|colaron|cuela|cuelan; exportaremos; venderemos;
      embarcamos; despachamos; ha|han exportado|vendido|enviado|suministrado|colocado|despachado|embarcado; había|habían exportado|vendido|enviado;
      exporté; exportase|exportara|exportaran
    `,
    imports: `
      importó; importaron; importa; importan; importado|importados|importada|importadas; importaba; recibió; recibieron; importar; importando;
      ingresó|ingresaron|entró|entraron al país; ingresó|ingresaron|entró|entraron en el país;
      entró|entraron|ingresó|ingresaron|llegó|llegaron en|a|al ..6 toneladas|mercancías|productos|bienes|kilos;
      desde ..4 llegó|llegaron|llegan|llega|entró|entraron|vino|vinieron|ingresó|ingresaron ..3
      bienes|mercancías|productos|género|géneros|toneladas|importaciones|mercaderías|artículos;
      de allí|allá|él|ella llegó|llegaron|llegan|vino|vinieron|entró|entraron ..3 bienes|mercancías|productos|toneladas|mercaderías;
      trajo|trajeron|trae|traen ..8 bienes|mercancías|productos|toneladas|valor; importará|importarán|importaban;
      recibe|reciben ..8 mercancías|productos|bienes|toneladas|millones; importamos; importábamos; importaremos; hemos importado;
      ha|han|había|habían importado; traemos; trajimos
    `,
    turnover: 'comerciaron; intercambiaron; comerció; intercambiado',
  },
  partner: {
    turnover: 'socio|socios comercial|comerciales|económico?; socio|socios; socia comercial',
    imports: `
      proveedor|proveedores; proveedoras; suministrador|suministradores; abastecedor|abastecedores|abastecedora; país de origen; proveedora;
      suministradora
    `,
    exports: `
      cliente|clientes; clienta|clientas; mercado|mercados; destino|destinos; comprador|compradores; mercado|mercados de destino|exportación;
      destino de exportación|las; compradora
    `,
    exporter: 'exportador|exportadores; exportadora; país exportador',
    importer: 'importador|importadores; importadora',
  },
  firm: {
    firm: `
      empresas|compañías|firmas|productores|exportadores|importadores|bodegas|fabricantes|industrias|agricultores|pymes|operadores|aceiteras|ganaderos|conserveras|almazaras|cooperativas|cerveceras|frigoríficos|ingenios|refinerías|siderúrgicas|acerías|textileras|harineras|molinos|tostadores|torrefactores|laboratorios|farmacéuticas|mineras|petroleras|cementeras|distribuidores|mayoristas|pesqueras|curtidurías|avícolas|cárnicas|queserías|empacadoras|maquiladoras|astilleros|granjas|viveros|productoras|exportadoras|importadoras|comercializadoras|azucareras|arroceras|algodoneras|bananeras|camaroneras|bodegueros|floricultores|hortofruticultores|cafetaleros|cacaoteros
    `,
  },
};
