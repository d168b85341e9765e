import type { NumberTables } from '../../grammar/language.ts';

export const numbers: NumberTables = {
  decimal: ',',
  numeral: {
    1000: 'mil',
    '1a': 'un; una',
    1: 'uno; un; una',
    2: 'dos',
    3: 'tres',
    4: 'cuatro',
    5: 'cinco',
    6: 'seis',
    7: 'siete',
    8: 'ocho',
    9: 'nueve',
    10: 'diez',
    11: 'once',
    12: 'doce',
    20: 'veinte',
    30: 'treinta',
    40: 'cuarenta',
    50: 'cincuenta',
    100: 'cien; ciento',
    0.25: 'un cuarto de; cuarto de',
    0.5: 'medio; media',
    1.5: 'uno y medio',
    13: 'trece',
    14: 'catorce',
    15: 'quince',
    16: 'dieciséis',
    17: 'diecisiete',
    18: 'dieciocho',
    19: 'diecinueve',
    21: 'veintiuno; veintiún; veintiuna',
    22: 'veintidós',
    23: 'veintitrés',
    24: 'veinticuatro',
    25: 'veinticinco',
    26: 'veintiséis',
    27: 'veintisiete',
    28: 'veintiocho',
    29: 'veintinueve',
    60: 'sesenta',
    70: 'setenta',
    80: 'ochenta',
    90: 'noventa',
    200: 'doscientos|doscientas',
    300: 'trescientos|trescientas',
    400: 'cuatrocientos|cuatrocientas',
    500: 'quinientos|quinientas',
    600: 'seiscientos|seiscientas',
    700: 'setecientos|setecientas',
    800: 'ochocientos|ochocientas',
    900: 'novecientos|novecientas',
    0: 'cero',
  },
  ordinal: {
    1: 'primer; primero; primera; primeros; primeras; 1er',
    2: 'segundo|segunda',
    3: 'tercer; tercero|tercera',
    4: 'cuarto|cuarta',
    5: 'quinto|quinta',
    6: 'sexto|sexta',
    7: 'séptimo|séptima',
    8: 'octavo|octava',
    9: 'noveno|novena',
    10: 'décimo|décima',
    11: 'undécimo|undécima',
    12: 'duodécimo|duodécima',
    13: 'decimotercero|decimotercer|decimotercera; décimo|décima tercer|tercero|tercera',
    14: 'decimocuarto|decimocuarta',
    15: 'decimoquinto|decimoquinta',
    20: 'vigésimo|vigésima',
    30: 'trigésimo|trigésima',
  },
  ordinalSuffix: 'º; ª; er; o; a; .º; .ª',
  soloScale: { '1e9': 'mil millones', '1.5e6': 'un millón y medio', '2.5e6': 'dos millones y medio' },
  scale: {
    '1e15': 'mil billones; miles de billones',
    '1e3': 'mil; miles',
    '1e6': 'millón|millones; mill .?; mln; M',
    '1e9': 'millardo|millardos; mil millones; miles de millones',
    '1e12': 'billón|billones',
  },
  currency: {
    AOA: 'kwanza|kwanzas|kuanza|kuanzas',
    GHS: 'cedi|cedis',
    HUF: 'forinto|forintos|florines húngaros',
    KZT: 'tenge|tenges',
    THB: 'baht|bahts',
    IDR: 'rupias indonesias',
    VND: 'dong|dongs',
    SEK: 'coronas',
    USD: '$; u $ s; US $; USD; $ us|US; dólar|dólares estadounidenses|americanos; dólar|dólares',
    EUR: '€; EUR; euro|euros',
    GBP: '£; GBP; libra|libras esterlinas?; libras',
    MAD: 'MAD; DH; dírham|dírhams|dirham|dirhams|dirhames marroquíes|marroquí?; dírham|dírhams|dirham|dirhams|dirhames|dírhames',
    RUB: 'RUB; ₽; rublo|rublos rusos?; rublos',
    CNY: 'CNY; yuan|yuanes; RMB',
    JPY: '¥; JPY; yen|yenes',
    TRY: 'TRY; lira|liras turcas|turca; liras',
    EGP: 'EGP; libra|libras egipcias',
    DZD: 'DZD; dinar|dinares argelinos',
    TND: 'TND; dinar|dinares tunecinos; dinares',
    KES: 'KES; chelín|chelines kenianos?',
    INR: 'INR; Rs; rupia|rupias',
    CHF: 'CHF; franco|francos suizos',
    ZAR: 'ZAR; rand|rands',
    MXN: 'MXN; peso|pesos mexicanos; peso|pesos',
    CLP: 'CLP; peso|pesos chilenos',
    COP: 'COP; peso|pesos colombianos',
    ARS: 'ARS; peso|pesos argentinos',
    PEN: 'PEN; sol|soles',
    BRL: 'BRL; real|reales',
    NGN: 'naira|nairas',
    SAR: 'riyal|riyales; rial|riales',
    AED: 'AED',
    XOF: 'FCFA; francos CFA',
    UAH: 'grivna|grivnas',
    PAB: 'balboa|balboas',
    GTQ: 'quetzal|quetzales',
    HNL: 'lempira|lempiras',
    NIO: 'córdoba|córdobas',
    CRC: 'colón|colones',
    PYG: 'guaraníes',
    BOB: 'bolivianos; Bs',
    VES: 'bolívar|bolívares',
    DOP: 'peso|pesos dominicanos; RD $',
    UYU: 'peso|pesos uruguayos',
    KRW: 'won|wones|wons',
    PLN: 'zloty|zlotys|eslotis',
    GEL: 'lari|laris',
  },
  money: {
    '1e9 MAD': 'MMDH; MMDHS; GDH',
    '1e6 PEN': 'S / MM',
    '1e6 CLP': 'MM CLP',
    '1e9 MXN': 'mmdp',
    '1e6 MXN': 'mdp',
    '1e9 EUR': 'mM€; mM €; MM€; MM €',
    '1e6 EUR': 'M€; M €; MEUR; millones €',
    '1e6 USD': 'M$; M $; MUSD; M USD; mdd; MDD; MUS $',
    '1e6 MAD': 'MDH; MDHS; MMAD',
    '1e9 USD': 'MM USD; mmdd',
  },
  unit: {
    percent: '%; por ciento; por cien',
    pp: 'punto|puntos porcentuales|porcentual; puntos; punto; pp; p . p .; pts',
    t: 'tonelada|toneladas; t; toneladas métricas; tm; TM; toneladas',
    kt: 'kilotoneladas',
    kg: 'kilo|kilos; kilogramos; kg',
    q: 'quintales',
    MW: 'MW; megavatios; megavatio',
    GW: 'GW; gigavatios',
    MWh: 'MWh',
    GWh: 'GWh',
    bbl: 'barril|barriles',
    places: 'puesto|puestos; posiciones; lugares; plazas; escalones; posición',
    times: 'veces; x',
    head: `
      vehículos; unidades; coches; automóviles; cabezas; contenedores; contenedores estándar; TEU; TEUs; botellas; cajas; pares; piezas; tallos
    `,
    m3: 'metros cúbicos',
  },
  link: 'de; de los; del',
  sign: { '-': 'menos; - ; −; –', '+': 'más; +' },
  multiple: {
    3.5: 'tres veces y media',
    2.5: 'dos veces y media',
    2: 'duplic*; dobl*; el doble; del doble; se duplic*; por dos; dos veces más',
    3: 'triplic*; el triple; del triple; por tres; tres veces más',
    4: 'cuadruplic*; el|del cuádruple; por cuatro; cuatro veces más',
    5: 'quintuplic*; el|del quíntuple; multiplic* por cinco; cinco veces más',
    10: 'decuplic*; multiplic* por diez; diez veces más',
    6: 'sextuplic*; multiplic* por seis; seis veces más',
    7: 'septuplic*; multiplic* por siete; siete veces más',
    8: 'octuplic*; multiplic* por ocho; ocho veces más',
    9: 'multiplic* por nueve; nueve veces más',
    0.333: `
      la tercera parte de lo|la que ..4 vendía|vendían|exportaba|exportaban|compraba|compraban|importaba|importaban|era|eran|fue|fueron|hace|había|habían;
      redujo|redujeron|reducido|reducida a un tercio; redujo|redujeron a la tercera parte;
      cayó|cayeron|bajó|bajaron a un tercio; cayó|cayeron|bajó|bajaron|reducido|reducida|reducidas a la tercera parte; tres veces menos
    `,
    0.25: `
      la cuarta parte de lo|la que ..4 vendía|vendían|exportaba|exportaban|compraba|compraban|importaba|importaban|era|eran|fue|fueron|hace|había|habían;
      redujo|redujeron|reducido|reducida|reducidas a la cuarta parte; cayó|cayeron|bajó|bajaron a la cuarta parte;
      cayó|cayeron|redujo|redujeron a un cuarto; cuatro veces menos
    `,
    0.1: `
      la décima parte de lo|la que ..4 vendía|vendían|exportaba|exportaban|compraba|compraban|importaba|importaban|era|eran|fue|fueron|hace|había|habían;
      dividi* por|entre diez
    `,
    0.2: `
      la quinta parte de lo|la que ..4 vendía|vendían|exportaba|exportaban|compraba|compraban|importaba|importaban|era|eran|fue|fueron|hace|había|habían;
      dividi* por|entre cinco; reducido|reducida|redujo|redujeron|cayó|cayeron|bajó|bajaron a la quinta parte
    `,
    0.5: `
      la mitad que; la mitad de lo; redujo|redujeron|reducido|reducida|reducidas|reducirse a la mitad; cayó|cayeron a la mitad; a la mitad;
      a menos de la mitad;
      disminuy* a la mitad; bajó|bajaron a la mitad
    `,
    1.5: 'crec* en la mitad; aument* en la mitad',
  },
  fraction: {
    90: 'nueve de cada diez',
    70: 'siete de cada diez',
    30: 'tres de cada diez',
    14.3: 'una|la séptima parte',
    12.5: 'una|la octava parte',
    16.7: 'una|la sexta parte',
    60: 'tres quintas partes; tres quintos; seis de cada diez; tres de cada cinco',
    40: 'dos quintas partes; dos quintos; cuatro de cada diez; dos de cada cinco',
    50: 'la mitad; uno|una de cada dos',
    33.3: 'un tercio; una|la tercera parte; uno|una de cada tres',
    25: 'un cuarto; una|la cuarta parte; uno|una de cada cuatro',
    66.7: 'dos tercios; dos terceras partes; dos de cada tres',
    75: 'tres cuartos; tres cuartas partes; tres de cada cuatro',
    20: 'un quinto; una|la quinta parte; uno|una de cada cinco; dos de cada diez',
    80: 'cuatro quintas partes; cuatro quintos; cuatro de cada cinco; ocho de cada diez',
    10: 'un décimo; una|la décima parte; uno|una de cada diez',
  },
  factor: { times: 'multiplic* por; multiplic* casi por' },
  bound: {
    gt: `
      más de; más del; más de los; por encima de; por encima de los; superior|superiores a; superior a los; al menos; como mínimo;
      superó|superaron|supera|superan|superar|superará|superarán|superado|superaba|superase los?; superan los?; superando los?; superó los;
      sobrepas* los?; pasa|pasan|pasó|pasaron|pasaba de|de los; no menos de;
      excede|exceden|excedió|excedieron|excedía|excedían|excedido|excediendo|excederá|excederán de?; rebas* los?; mayor que; mínimo de; por lo menos;
      superado la barrera de los
    `,
    lt: `
      menos de; menos del; por debajo de; por debajo de los; inferior|inferiores a; inferior a los; como máximo; a lo sumo; no más de;
      sin llegar a; apenas; por hasta; no llegó|llegaron|llega|llegan a los?; no alcanzó|alcanzaron|alcanza|alcanzan los?;
      no superó|superaron|supera|superan|superaba|superaban|rebasó|rebasaron los?; no pasó|pasaron|pasa|pasan de los?
    `,
    approx: `
      unos; unas; alrededor de; en torno a; en torno al; cerca del; aproximadamente; cerca de los; aproximado de; del orden de; aproximad*;
      un promedio de; sobre los; más o menos; rond* los|el?; ~; en torno a los; alrededor del; alrededor de los; se estima en; estimado en; entorno;
      rond* ..3 los; orbit* los|alrededor|en torno;
      orilló|orillaron|orilla|orillan|frisó|frisaron|frisa|frisan|bordeó|bordearon|bordea|bordean|bordeaba|bordeaban los|el
    `,
    approx_below: `
      casi; cerca de; prácticamente; poco menos de; a punto de alcanzar; rozando los?; roz* los?; casi los; roz* ..3 los;
      a punto de llegar a|superar|tocar los?; a las puertas de los?; por poco no llega|llegó|alcanza|alcanzó a? los?; acarici* los;
      próximo|próxima|cercano|cercana|próximos|cercanos a; algo menos de; rozando el; bordea*
    `,
    approx_above: 'algo más de; poco más de; ligeramente por encima de; un poco más de; ligeramente superior a; apenas por encima de; algo superior a',
  },
  boundAfter: {
    gt: 'con creces; o más; al menos; como mínimo; por lo menos; cuando menos',
    lt: 'como máximo; a lo sumo; o menos; a lo más',
    approx: 'aproximadamente; más o menos; poco más o menos',
  },
  range: {
    between: 'entre; entre los; entre las',
    from: 'de; desde; de los; de las; del; pasar de; pasó de; pasaron de; pasando de; desde los',
    to: 'a; -; –',
    reach: 'hasta; a los; hasta los; al',
    and: 'y; y los',
  },
};
