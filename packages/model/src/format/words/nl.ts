import type { Words } from './words.ts';

/** Numbers, periods and dates; sentences about claims have not been written in Dutch and come in English. */
export const nl: Words = {
  numbers: {
    tag: 'nl', percent: '%',
    scales: [{ exponent: 6, forms: { other: 'miljoen' } }, { exponent: 9, forms: { other: 'miljard' } }, { exponent: 12, forms: { other: 'biljoen' } }],
    amount: (number, currency) => `${number}\u00a0${currency}`,
    units: {
      pp: { one: 'procentpunt', other: 'procentpunten' }, times: { other: 'maal' }, t: { other: 'ton' }, bbl: { one: 'vat', other: 'vaten' },
      m: { other: 'm' }, m2: { other: 'm²' }, m3: { other: 'm³' }, l: { other: 'liter' }, 'l-alc': { other: 'liter zuivere alcohol' }, items: { one: 'stuk', other: 'stuks' }, pairs: { other: 'paar' },
      dozens: { other: 'dozijn' }, packages: { one: 'pak', other: 'pakken' }, carats: { other: 'karaat' }, head: { one: 'stuk vee', other: 'stuks vee' }, kWh: { other: 'kWh' }, TJ: { other: 'TJ' },
      persons: { one: 'persoon', other: 'personen' }, 'lcu-per-usd': { one: 'eenheid lokale valuta per dollar', other: 'eenheden lokale valuta per dollar' },
    },
    afterScale: '\u00a0',
    ordinal: (n) => `${n}e`,
    hedges: { gt: (n) => `meer dan ${n}`, lt: (n) => `minder dan ${n}`, approx: (n) => `ongeveer ${n}`, approx_below: (n) => `bijna ${n}`, approx_above: (n) => `iets meer dan ${n}` },
    beyondRank: { gt: (n) => `lager dan plaats ${n}`, lt: (n) => `hoger dan plaats ${n}` },
    between: (low, high) => `tussen ${low} en ${high}`,
    interval: { join: (low, high) => `${low} tot ${high}`, lowOpen: (n) => `meer dan ${n}`, highOpen: (n) => `minder dan ${n}` },
    per: { day: 'per dag', month: 'per maand', year: 'per jaar' },
  },
  calendar: {
    months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    monthsShort: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    year: String,
    dayMonth: (day, month) => `${day} ${month}`,
    withYear: (text, year) => `${text} ${year}`,
    half: { long: (n, year) => `${['eerste', 'tweede'][n - 1]} halfjaar van ${year}`, short: (n, year) => `H${n} ${year}` },
    quarter: { long: (n, year) => `${['eerste', 'tweede', 'derde', 'vierde'][n - 1]} kwartaal van ${year}`, short: (n, year) => `K${n} ${year}` },
    week: (n, year) => `week ${n} van ${year}`,
    range: (from, to, tight) => (tight ? `${from}-${to}` : `${from} – ${to}`),
    years: (from, to) => `${from}-${to}`,
    about: (date) => `omstreeks ${date}`,
    approximate: (date) => `${date} (bij benadering)`,
    uncertain: (date) => `${date} (onzeker)`,
    since: (date) => `sinds ${date}`,
    until: (date) => `tot ${date}`,
    decade: (first) => `jaren ${first}-${first + 9}`,
    season: (n, year) => (n === 3 ? `winter ${year}-${year + 1}` : `${['lente', 'zomer', 'herfst'][n]} ${year}`),
    unknown: 'datum onbekend',
  },
};
