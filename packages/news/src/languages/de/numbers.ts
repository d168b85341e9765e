import type { NumberTables } from '../../grammar/language.ts';

export const numbers: NumberTables = {
  decimal: ',',
  numeral: {
    '1a': 'eine; ein; einer; einem', 1: 'eins; einen; ein; eine', 2: 'zwei', 3: 'drei', 4: 'vier', 5: 'fünf', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun', 10: 'zehn', 11: 'elf', 12: 'zwölf', 15: 'fünfzehn', 20: 'zwanzig', 30: 'dreißig', 40: 'vierzig', 50: 'fünfzig', 100: 'hundert; einhundert', 0.5: 'eine halbe; halbe; einer halben', 1.5: 'anderthalb; eineinhalb',
  },
  ordinal: { 1: 'erste|ersten|erster|erstes|erstem', 2: 'zweite|zweiten|zweiter|zweites|zweitem', 3: 'dritte|dritten|dritter|drittes', 4: 'vierte|vierten|vierter|viertes', 5: 'fünfte|fünften|fünfter|fünftes', 6: 'sechste|sechsten|sechster', 7: 'siebte|siebten|siebter', 8: 'achte|achten|achter', 9: 'neunte|neunten|neunter', 10: 'zehnte|zehnten|zehnter', 11: 'elfte|elften', 12: 'zwölfte|zwölften' },
  ordinalSuffix: 'te; ten; ter',
  scale: { '1e3': 'tausend; Tsd .?', '1e6': 'Million|Millionen; Mio .?; Mill .; mn', '1e9': 'Milliarde|Milliarden; Mrd .?; Mia .?; mrd', '1e12': 'Billion|Billionen; Bio .' },
  currency: { GHS: 'Cedi', CZK: 'tschechische|tschechischen? Kronen', HUF: 'Forint', KZT: 'Tenge', THB: 'Baht', IDR: 'Rupiah', VND: 'Dong',
    USD: '$; US $; USD; US - Dollar|Dollars; US-Dollar; Dollar|Dollars; amerikanische|amerikanischen Dollar', EUR: '€; EUR; Euro', GBP: '£; GBP; Pfund Sterling?; britische|britischen Pfund', MAD: 'MAD; DH; marokkanische|marokkanischen? Dirham|Dirhams', RUB: 'RUB; ₽; russische|russischen? Rubel', CNY: 'CNY; Yuan; Renminbi; RMB', JPY: 'JPY; Yen', TRY: 'TRY; türkische|türkischen Lira; Lira', EGP: 'EGP; ägyptische|ägyptischen Pfund', DZD: 'DZD; algerische|algerischen Dinar', TND: 'TND; tunesische|tunesischen Dinar; Dinar; Dinare', KES: 'KES; kenianische|kenianischen? Schilling', INR: 'INR; Rupie|Rupien', CHF: 'CHF; Schweizer Franken; Franken', ZAR: 'ZAR; Rand', NGN: 'Naira; Naira', SEK: 'schwedische|schwedischen Kronen; Kronen; Krone', NOK: 'norwegische|norwegischen Kronen', PLN: 'Zloty', SAR: 'Riyal|Rial', AED: 'AED', KRW: 'Won', BRL: 'Real', UAH: 'Hrywnja', XOF: 'FCFA; CFA-Franc|CFA-Francs; CFA Franc; CFA-Francs', ILS: 'Schekel',
  },
  unit: { percent: '%; Prozent; v . H .; Proz .', pp: 'Prozentpunkt|Prozentpunkte|Prozentpunkten; Punkt|Punkte|Punkten; %-Punkte; Prozent-Punkte', t: 'Tonne|Tonnen; t', kt: 'Kilotonnen', kg: 'Kilogramm; kg; Kilo', MW: 'MW; Megawatt', GW: 'GW; Gigawatt', MWh: 'MWh; Megawattstunden', GWh: 'GWh; Gigawattstunden', bbl: 'Barrel; Fass', places: 'Platz; Plätze|Plätzen; Ränge|Rängen; Positionen; Rang', times: 'Mal; mal; fache*; - fache*; fach; - fach; x', head: 'Fahrzeuge; Stück; Autos; Einheiten; Pkw; Container', m3: 'Kubikmeter' },
  link: 'an; von; US',
  sign: { '-': 'minus; - ; −; –', '+': 'plus; +' },
  multiple: { 2: 'verdoppel*; doppelt; Verdopplung; Verdoppelung; zweifach; das Doppelte; das Zweifache', 3: 'verdreifach*; Verdreifachung; dreimal so; das Dreifache', 4: 'vervierfach*; Vervierfachung; viermal so; das Vierfache', 5: 'verfünffach*; Verfünffachung; fünfmal so; das Fünffache', 6: 'versechsfach*', 7: 'versiebenfach*', 8: 'verachtfach*', 10: 'verzehnfach*; zehnmal so', 0.5: 'halb so viel|hoch|groß|viele; halbier*; Halbierung; um die Hälfte gesunken|zurückgegangen|geschrumpft|gefallen|eingebrochen|reduziert|verringert; sank* um die Hälfte; schrumpf* um die Hälfte; fiel* um die Hälfte; ging* um die Hälfte zurück; brach* um die Hälfte ein', 1.5: 'um die Hälfte gestiegen|gewachsen|erhöht; stieg* um die Hälfte; wuchs* um die Hälfte; anderthalbmal' },
  fraction: { 90: 'neun Zehntel', 12.5: 'ein|einem|einen Achtel', 16.7: 'ein|einem|einen Sechstel', 50: 'die|der Hälfte', 33.3: 'ein|einem|einen|eines Drittel|Drittels', 25: 'ein|einem|einen|eines Viertel|Viertels', 66.7: 'zwei Drittel|Dritteln', 75: 'drei Viertel|Vierteln; Dreiviertel', 20: 'ein|einem|einen Fünftel', 40: 'zwei Fünftel|Fünfteln', 60: 'drei Fünftel|Fünfteln', 80: 'vier Fünftel|Fünfteln', 10: 'ein|einem|einen Zehntel' },
  factor: { times: 'vervielfacht* auf; Faktor' },
  bound: {
    gt: 'mehr als; über; gut; mindestens; wenigstens; jenseits von; oberhalb von; überstieg|überstiegen|übersteigt|überschritt|überschritten; nicht weniger als; höher als; größer als; die Marke von', lt: 'weniger als; unter; höchstens; maximal; bis zu; nicht mehr als; unterhalb von; niedriger als', approx: 'rund; etwa; circa; ca .?; ungefähr; zirka; schätzungsweise; um die; in etwa; an die; in der Größenordnung von; grob; ~', approx_below: 'fast; knapp; beinahe; nahezu; annähernd; kaum weniger als; etwas weniger als; knapp unter', approx_above: 'etwas mehr als; knapp über; leicht über; kaum mehr als; gut über; ein wenig mehr als; etwas über',
  },
  boundAfter: { gt: 'oder mehr' },
  range: { between: 'zwischen', from: 'von', to: 'bis; -; –; bis zu', reach: 'auf', and: 'und' },
};
