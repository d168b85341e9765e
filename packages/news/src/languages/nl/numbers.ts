import type { NumberTables } from '../../grammar/language.ts';

export const numbers: NumberTables = {
  decimal: ',',
  numeral: {
    '1a': 'een; één', 1: 'één; een', 2: 'twee', 3: 'drie', 4: 'vier', 5: 'vijf', 6: 'zes', 7: 'zeven', 8: 'acht', 9: 'negen', 10: 'tien', 11: 'elf', 12: 'twaalf', 15: 'vijftien', 20: 'twintig', 30: 'dertig', 40: 'veertig', 50: 'vijftig', 100: 'honderd', 0.5: 'een half; half; een halve; halve', 1.5: 'anderhalf; anderhalve',
  },
  ordinal: { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', 5: 'vijfde', 6: 'zesde', 7: 'zevende', 8: 'achtste', 9: 'negende', 10: 'tiende', 11: 'elfde', 12: 'twaalfde', 15: 'vijftiende', 20: 'twintigste' },
  ordinalSuffix: 'e; de; ste',
  scale: { '1e3': 'duizend', '1e6': 'miljoen|miljoenen; mln .?; mio', '1e9': 'miljard|miljarden; mld .?; mrd', '1e12': 'biljoen|biljoenen' },
  currency: { GHS: 'cedi', HUF: 'forint', KZT: 'tenge', THB: 'baht', IDR: 'roepia|rupiah', VND: 'dong',
    USD: '$; US $; USD; Amerikaanse? dollar|dollars; dollar|dollars; US dollar', EUR: '€; EUR; euro|euros', GBP: '£; GBP; Britse pond; pond sterling; pond', MAD: 'MAD; DH; Marokkaanse? dirham|dirhams', RUB: 'RUB; ₽; Russische? roebel|roebels', CNY: 'CNY; yuan; Chinese yuan', JPY: 'JPY; yen', TRY: 'TRY; Turkse lira', EGP: 'EGP; Egyptische pond', DZD: 'DZD; Algerijnse dinar', TND: 'TND; Tunesische dinar', KES: 'KES; Keniaanse? shilling', INR: 'INR; roepie|roepies', CHF: 'CHF; Zwitserse? frank', ZAR: 'ZAR; rand', NGN: 'naira', SEK: 'Zweedse kronen; kronen', NOK: 'Noorse kronen', DKK: 'Deense kronen', PLN: 'zloty', AED: 'AED', SAR: 'riyal', SRD: 'Surinaamse dollar', UAH: 'hryvnia', XOF: 'FCFA; CFA-franken|frank; CFA frank; CFA-frank',
  },
  unit: { percent: '%; procent; pct', pp: 'procentpunt|procentpunten; procent punt|punten; punt|punten; pp; procentpuntje', t: 'ton; tonnen; t', kt: 'kiloton', kg: 'kilo; kilogram; kg', MW: 'MW; megawatt', GW: 'GW; gigawatt', MWh: 'MWh', GWh: 'GWh', bbl: 'vaten; vat', places: 'plaatsen; plaats; plekken; posities', times: 'keer; maal; x; voudig', head: "auto's; voertuigen; stuks; containers; stelen" },
  link: 'aan; van',
  sign: { '-': 'min; minus; - ; −; –', '+': 'plus; +' },
  multiple: { 2: 'verdubbel*; tweemaal; twee keer zo; verdubbeld; een verdubbeling; het dubbele; twee keer zoveel', 3: 'verdrievoudig*; drie keer zo', 4: 'verviervoudig*; vier keer zo', 5: 'vervijfvoudig*; vijf keer zo', 6: 'verzesvoudig*', 7: 'verzevenvoudig*', 8: 'verachtvoudig*', 10: 'vertienvoudig*; tien keer zo', 0.5: 'half zoveel; half zo; de helft van; tot de helft; gehalveerd; halveer*; halvering; met de helft gedaald|afgenomen|geslonken|teruggelopen; de helft minder; halveerden; daal* met de helft; nam met de helft af', 1.5: 'met de helft gestegen|gegroeid|toegenomen; anderhalf keer zo; steeg met de helft; groeide met de helft' },
  fraction: { 12.5: 'een|één achtste', 16.7: 'een|één zesde', 60: 'drie vijfde', 40: 'twee vijfde', 50: 'de helft', 33.3: 'een|één derde', 25: 'een|één kwart', 66.7: 'twee derde; tweederde', 75: 'driekwart; drie kwart', 20: 'een|één vijfde', 80: 'vier vijfde', 10: 'een|één tiende' },
  factor: { times: 'vermenigvuldigd met; factor' },
  bound: {
    gt: 'meer dan; ruim; boven de?; minstens; ten minste; minimaal; overschr*; groter dan; niet minder dan; hoger dan; zeker; tenminste; liefst; voorbij de', lt: 'minder dan; onder de; hooguit; maximaal; ten hoogste; niet meer dan; hoogstens; lager dan', approx: 'ongeveer; circa; ca .?; zo\'n; zowat; om en nabij; rond de?; rondom de?; grofweg; naar schatting; rond; omstreeks; een; in de orde van; ~', approx_below: 'bijna; haast; net geen; net niet; krap; vrijwel; tegen de; bijna de; net onder de; iets minder dan; nagenoeg; iets onder de?; kleine', approx_above: 'iets meer dan; net boven de?; net iets meer dan; een dikke; dik; een kleine meer dan; iets boven de?; net over de',
  },
  boundAfter: { gt: 'of meer', approx: 'of daaromtrent' },
  range: { between: 'tussen; tussen de', from: 'van', to: 'tot; -; –; à', reach: 'naar', and: 'en' },
};
