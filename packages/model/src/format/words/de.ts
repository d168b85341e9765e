import type { Words } from './words.ts';

/** Numbers, periods and dates; sentences about claims have not been written in German and come in English. */
export const de: Words = {
  numbers: {
    tag: 'de', percent: '\u00a0%',
    scales: [{ exponent: 6, forms: { one: 'Million', other: 'Millionen' } }, { exponent: 9, forms: { one: 'Milliarde', other: 'Milliarden' } }, { exponent: 12, forms: { one: 'Billion', other: 'Billionen' } }],
    amount: (number, currency) => `${number}\u00a0${currency}`,
    units: {
      pp: { one: 'Prozentpunkt', other: 'Prozentpunkte' }, times: { other: 'Mal' }, t: { one: 'Tonne', other: 'Tonnen' }, bbl: { other: 'Barrel' },
      m: { other: 'm' }, m2: { other: 'm²' }, m3: { other: 'm³' }, l: { other: 'Liter' }, 'l-alc': { other: 'Liter reinen Alkohols' }, items: { other: 'Stück' }, pairs: { other: 'Paar' },
      dozens: { other: 'Dutzend' }, packages: { one: 'Packung', other: 'Packungen' }, carats: { other: 'Karat' }, head: { other: 'Stück Vieh' }, kWh: { other: 'kWh' }, TJ: { other: 'TJ' },
      persons: { one: 'Person', other: 'Personen' }, 'lcu-per-usd': { one: 'Einheit der Landeswährung je Dollar', other: 'Einheiten der Landeswährung je Dollar' },
    },
    afterScale: '\u00a0',
    ordinal: (n) => `${n}.`,
    hedges: { gt: (n) => `mehr als ${n}`, lt: (n) => `weniger als ${n}`, approx: (n) => `rund ${n}`, approx_below: (n) => `fast ${n}`, approx_above: (n) => `etwas mehr als ${n}` },
    beyondRank: { gt: (n) => `hinter Platz ${n}`, lt: (n) => `vor Platz ${n}` },
    between: (low, high) => `zwischen ${low} und ${high}`,
    interval: { join: (low, high) => `${low} bis ${high}`, lowOpen: (n) => `über ${n}`, highOpen: (n) => `unter ${n}` },
    per: { day: 'pro Tag', month: 'pro Monat', year: 'pro Jahr' },
  },
  calendar: {
    months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
    monthsShort: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
    year: String,
    dayMonth: (day, month) => `${day} ${month}`,
    dayNumber: (day) => `${day}.`,
    withYear: (text, year) => `${text} ${year}`,
    half: { long: (n, year) => `${['erstes', 'zweites'][n - 1]} Halbjahr ${year}`, short: (n, year) => `H${n} ${year}` },
    quarter: { long: (n, year) => `${['erstes', 'zweites', 'drittes', 'viertes'][n - 1]} Quartal ${year}`, short: (n, year) => `Q${n} ${year}` },
    week: (n, year) => `Woche ${n}/${year}`,
    range: (from, to, tight) => (tight ? `${from}–${to}` : `${from} – ${to}`),
    years: (from, to) => `${from}–${to}`,
    about: (date, day) => `um ${day ? 'den ' : ''}${date}`,
    approximate: (date) => `${date} (ungefähr)`,
    uncertain: (date) => `${date} (unsicher)`,
    since: (date, day) => `seit ${day ? 'dem ' : ''}${date}`,
    until: (date, day) => `bis ${day ? 'zum ' : ''}${date}`,
    decade: (first) => `${first}er Jahre`,
    season: (n, year) => (n === 3 ? `Winter ${year}/${year + 1}` : `${['Frühling', 'Sommer', 'Herbst'][n]} ${year}`),
    unknown: 'Datum unbekannt',
  },
};
