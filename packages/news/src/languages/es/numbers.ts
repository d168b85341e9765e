import type { NumberTables } from '../../grammar/language.ts';

export const numbers: NumberTables = {
  decimal: ',',
  numeral: {
    '1a': 'un; una', 1: 'uno; un; una', 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho', 9: 'nueve', 10: 'diez', 11: 'once', 12: 'doce', 15: 'quince', 20: 'veinte', 30: 'treinta', 40: 'cuarenta', 50: 'cincuenta', 100: 'cien; ciento', 0.5: 'medio; media', 1.5: 'uno y medio',
  },
  ordinal: { 1: 'primer; primero; primera; primeros; primeras; 1er', 2: 'segundo|segunda', 3: 'tercer; tercero|tercera', 4: 'cuarto|cuarta', 5: 'quinto|quinta', 6: 'sexto|sexta', 7: 'séptimo|séptima', 8: 'octavo|octava', 9: 'noveno|novena', 10: 'décimo|décima', 11: 'undécimo|undécima', 12: 'duodécimo' },
  ordinalSuffix: 'º; ª; er; o; a; .º; .ª',
  scale: { '1e3': 'mil; miles', '1e6': 'millón|millones; mill .?; mln', '1e9': 'millardo|millardos; mil millones; miles de millones', '1e12': 'billón|billones' },
  currency: {
    USD: '$; US $; USD; dólar|dólares estadounidenses|americanos; dólar|dólares', EUR: '€; EUR; euro|euros', GBP: '£; GBP; libra|libras esterlinas?; libras', MAD: 'MAD; DH; dírham|dírhams|dirham|dirhams|dirhames marroquíes|marroquí?; dírham|dírhams|dirham|dirhams|dirhames|dírhames', RUB: 'RUB; ₽; rublo|rublos rusos?; rublos', CNY: 'CNY; yuan|yuanes; RMB', JPY: 'JPY; yen|yenes', TRY: 'TRY; lira|liras turcas|turca; liras', EGP: 'EGP; libra|libras egipcias', DZD: 'DZD; dinar|dinares argelinos', TND: 'TND; dinar|dinares tunecinos; dinares', KES: 'KES; chelín|chelines kenianos?', INR: 'INR; rupia|rupias', CHF: 'CHF; franco|francos suizos', ZAR: 'ZAR; rand|rands', MXN: 'MXN; peso|pesos mexicanos', CLP: 'CLP; peso|pesos chilenos', COP: 'COP; peso|pesos colombianos', ARS: 'ARS; peso|pesos argentinos', PEN: 'PEN; sol|soles', BRL: 'BRL; real|reales', NGN: 'naira|nairas', SAR: 'riyal|riyales', AED: 'AED', XOF: 'francos CFA', UAH: 'grivna|grivnas',
  },
  money: { '1e6 EUR': 'M€; M €; MEUR; millones €', '1e6 USD': 'M$; M $; MUSD; M USD', '1e6 MAD': 'MDH; MMAD', '1e9 USD': 'MM USD' },
  unit: { percent: '%; por ciento; por cien', pp: 'punto|puntos porcentuales|porcentual; puntos; punto; pp; p . p .; pts', t: 'tonelada|toneladas; t; toneladas métricas; tm; TM; toneladas', kt: 'kilotoneladas', kg: 'kilo|kilos; kilogramos; kg', q: 'quintales', MW: 'MW; megavatios; megavatio', GW: 'GW; gigavatios', MWh: 'MWh', GWh: 'GWh', bbl: 'barril|barriles', places: 'puesto|puestos; posiciones; lugares; plazas; escalones; posición', times: 'veces; x', head: 'vehículos; unidades; coches; automóviles; cabezas; contenedores; TEU; TEUs', m3: 'metros cúbicos' },
  link: 'de; de los; del',
  sign: { '-': 'menos; - ; −; –', '+': 'más; +' },
  multiple: { 2: 'duplic*; dobl*; el doble; se duplic*; por dos; dos veces más', 3: 'triplic*; el triple; por tres; tres veces más', 4: 'cuadruplic*; cuatro veces más', 5: 'quintuplic*; cinco veces más', 10: 'decuplic*; diez veces más', 6: 'sextuplic*', 0.5: 'redujo|redujeron|reducido|reducida|reducidas|reducirse a la mitad; cayó|cayeron a la mitad; a la mitad; disminuy* a la mitad; bajó|bajaron a la mitad', 1.5: 'crec* en la mitad; aument* en la mitad' },
  bound: {
    gt: 'más de; más del; más de los; por encima de; por encima de los; superior|superiores a; superior a los; al menos; como mínimo; super* los?; superan los?; superando los?; superó los; sobrepas* los?; no menos de; exced* de?; rebas* los?; mayor que; mínimo de; por lo menos; superado la barrera de los', lt: 'menos de; menos del; por debajo de; por debajo de los; inferior|inferiores a; inferior a los; como máximo; a lo sumo; no más de; sin llegar a; apenas', approx: 'unos; unas; alrededor de; en torno a; en torno al; cerca del; aproximadamente; cerca de los; aproximado de; del orden de; aproximad*; un promedio de; sobre los; más o menos; ~; en torno a los; alrededor del; alrededor de los; se estima en; estimado en; entorno', approx_below: 'casi; cerca de; prácticamente; poco menos de; a punto de alcanzar; rozando los?; roz* los?; casi los; próximo|próxima|cercano|cercana|próximos|cercanos a; algo menos de; ronda; rondó; rondan; rondando; rondaron; rondaba; rond* los; rond* el; rozando el; bordea*', approx_above: 'algo más de; poco más de; ligeramente por encima de; un poco más de; ligeramente superior a; apenas por encima de; algo superior a',
  },
  boundAfter: { gt: 'o más', approx: 'aproximadamente' },
  range: { between: 'entre; entre los; entre las', from: 'de; desde; de los; del; pasar de; pasó de; pasaron de; pasando de; desde los', to: 'a; -; –', reach: 'hasta; a los; hasta los; al', and: 'y; y los' },
};
