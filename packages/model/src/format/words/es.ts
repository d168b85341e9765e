import type { Words } from './words.ts';

const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];

/** Numbers, periods and dates; sentences about claims have not been written in Spanish and come in English. */
export const es: Words = {
  numbers: {
    tag: 'es', percent: '\u00a0%',
    scales: [{ exponent: 6, forms: { one: 'millón', other: 'millones' } }],
    amount: (number, currency) => `${number}\u00a0${currency}`,
    units: {
      pp: { one: 'punto porcentual', other: 'puntos porcentuales' }, times: { one: 'vez', other: 'veces' },
      t: { one: 'tonelada', other: 'toneladas' }, bbl: { one: 'barril', other: 'barriles' },
      m: { other: 'm' }, m2: { other: 'm²' }, m3: { other: 'm³' }, l: { one: 'litro', other: 'litros' }, 'l-alc': { one: 'litro de alcohol puro', other: 'litros de alcohol puro' }, items: { one: 'pieza', other: 'piezas' }, pairs: { one: 'par', other: 'pares' },
      dozens: { one: 'docena', other: 'docenas' }, packages: { one: 'paquete', other: 'paquetes' }, carats: { one: 'quilate', other: 'quilates' }, head: { one: 'cabeza', other: 'cabezas' }, kWh: { other: 'kWh' }, TJ: { other: 'TJ' },
      persons: { one: 'persona', other: 'personas' }, 'lcu-per-usd': { one: 'unidad de moneda local por dólar', other: 'unidades de moneda local por dólar' },
    },
    afterScale: ' de ',
    ordinal: (n) => `${n}.º`,
    hedges: { gt: (n) => `más de ${n}`, lt: (n) => `menos de ${n}`, approx: (n) => `alrededor de ${n}`, approx_below: (n) => `casi ${n}`, approx_above: (n) => `algo más de ${n}` },
    beyondRank: { gt: (n) => `por debajo del puesto ${n}`, lt: (n) => `por encima del puesto ${n}` },
    between: (low, high) => `entre ${low} y ${high}`,
    interval: { join: (low, high) => `de ${low} a ${high}`, lowOpen: (n) => `más de ${n}`, highOpen: (n) => `menos de ${n}` },
    per: { day: 'al día', month: 'al mes', year: 'al año' },
  },
  calendar: {
    months: MONTHS,
    monthsShort: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
    year: String,
    dayMonth: (day, month) => `${day} de ${month}`,
    withYear: (text, year) => `${text} de ${year}`,
    half: { long: (n, year) => `${['primer', 'segundo'][n - 1]} semestre de ${year}`, short: (n, year) => `S${n} ${year}` },
    quarter: { long: (n, year) => `${['primer', 'segundo', 'tercer', 'cuarto'][n - 1]} trimestre de ${year}`, short: (n, year) => `T${n} ${year}` },
    week: (n, year) => `semana ${n} de ${year}`,
    range: (from, to, tight) => (tight ? `${from}-${to}` : `${from} – ${to}`),
    years: (from, to) => `${from}-${to}`,
    about: (date, day) => `hacia ${day ? 'el ' : ''}${date}`,
    approximate: (date) => `${date} (aproximado)`,
    uncertain: (date) => `${date} (incierto)`,
    since: (date, day) => `desde ${day ? 'el ' : ''}${date}`,
    until: (date, day) => `hasta ${day ? 'el ' : ''}${date}`,
    decade: (first) => `década de ${first}`,
    season: (n, year) => (n === 3 ? `invierno de ${year}-${year + 1}` : `${['primavera', 'verano', 'otoño'][n]} de ${year}`),
    unknown: 'fecha desconocida',
  },
};
