import { dayRange, fullDate, monthOfYear, monthRange } from '../calendar.ts';
import type { PeriodShape } from '../period-shape.ts';
import type { CalendarWords, ClaimWords, NumberWords, Subject, Words } from './words.ts';

const ordinal = (n: number): string => `${n}${/1[123]$/.test(String(n)) ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;

const numbers: NumberWords = {
  tag: 'en', percent: '%',
  scales: [{ exponent: 6, forms: { other: 'million' } }, { exponent: 9, forms: { other: 'billion' } }, { exponent: 12, forms: { other: 'trillion' } }],
  amount: (number, currency) => `${currency}\u00a0${number}`,
  units: {
    pp: { one: 'percentage point', other: 'percentage points' }, times: { one: 'time', other: 'times' },
    t: { one: 'tonne', other: 'tonnes' }, bbl: { one: 'barrel', other: 'barrels' },
    m: { other: 'm' }, m2: { other: 'm²' }, m3: { other: 'm³' }, l: { one: 'litre', other: 'litres' }, 'l-alc': { one: 'litre of pure alcohol', other: 'litres of pure alcohol' }, items: { one: 'item', other: 'items' }, pairs: { one: 'pair', other: 'pairs' },
    dozens: { other: 'dozen' }, packages: { one: 'package', other: 'packages' }, carats: { one: 'carat', other: 'carats' }, head: { other: 'head' }, kWh: { other: 'kWh' }, TJ: { other: 'TJ' },
    persons: { one: 'person', other: 'persons' }, 'lcu-per-usd': { one: 'unit of local currency per US dollar', other: 'units of local currency per US dollar' },
  },
  afterScale: '\u00a0',
  ordinal: (n) => ordinal(Number(n)),
  hedges: { gt: (n) => `more than ${n}`, lt: (n) => `less than ${n}`, approx: (n) => `about ${n}`, approx_below: (n) => `almost ${n}`, approx_above: (n) => `just over ${n}` },
  beyondRank: { gt: (n) => `below ${ordinal(Number(n))} place`, lt: (n) => `above ${ordinal(Number(n))} place` },
  between: (low, high) => `between ${low} and ${high}`,
  interval: { join: (low, high) => `${low} to ${high}`, lowOpen: (n) => `over ${n}`, highOpen: (n) => `under ${n}` },
  per: { day: 'a day', month: 'a month', year: 'a year' },
};

const HALVES = ['first', 'second'];
const QUARTERS = ['first', 'second', 'third', 'fourth'];

const calendar: CalendarWords = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  year: String,
  dayMonth: (day, month) => `${day} ${month}`,
  withYear: (text, year) => `${text} ${year}`,
  half: { long: (n, year) => `${HALVES[n - 1]} half of ${year}`, short: (n, year) => `H${n} ${year}` },
  quarter: { long: (n, year) => `${QUARTERS[n - 1]} quarter of ${year}`, short: (n, year) => `Q${n} ${year}` },
  week: (n, year) => `week ${n} of ${year}`,
  range: (from, to, tight) => (tight ? `${from}–${to}` : `${from} – ${to}`),
  years: (from, to) => `${from}–${to}`,
  about: (date) => `about ${date}`,
  approximate: (date) => `${date} (approximate)`,
  uncertain: (date) => `${date} (uncertain)`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  decade: (first) => `${first}s`,
  season: (n, year) => (n === 3 ? `winter ${year}–${year + 1}` : `${['spring', 'summer', 'autumn'][n]} ${year}`),
  unknown: 'date unknown',
};

function named(period: PeriodShape): string {
  switch (period.kind) {
    case 'year': return calendar.year(period.year);
    case 'years': return calendar.years(period.from, period.to);
    case 'half': return `the ${calendar.half.long(period.n, period.year)}`;
    case 'quarter': return `the ${calendar.quarter.long(period.n, period.year)}`;
    case 'week': return calendar.week(period.n, period.year);
    case 'month': return monthOfYear(calendar, period);
    case 'months': return monthRange(calendar, period.from, period.to);
    case 'day': return fullDate(calendar, period.day);
    case 'days': return dayRange(calendar, period.from, period.to);
  }
}

function within(period: PeriodShape): string {
  if (period.kind === 'day') return `on ${named(period)}`;
  if (period.kind === 'days' || (period.kind === 'months' && period.from.year !== period.to.year)) return `in the period ${named(period)}`;
  return `in ${named(period)}`;
}

const WITH_ARTICLE = new Set(['AE', 'BS', 'CF', 'CG', 'CD', 'DO', 'GB', 'GM', 'KM', 'MH', 'MV', 'NL', 'PH', 'SB', 'US', 'WORLD', 'G:AMERICAS', 'G:MENA', 'G:EAEU', 'G:EU']);

const FLOWS: Readonly<Record<Subject['noun'], (s: Subject, goods: string) => string>> = {
  turnover: (s, goods) => `Trade${goods} between ${s.reporter} and ${s.partner}`,
  exports: (s, goods) => `Exports${goods} from ${s.reporter} to ${s.partner}`,
  imports: (s, goods) => `Imports${goods} into ${s.reporter} from ${s.partner}`,
  balance: (s, goods) => `Trade balance${goods} of ${s.reporter} with ${s.partner}`,
  'contract-value': (s, goods) => `Contract value${goods}, ${s.reporter} and ${s.partner}`,
  investment: (s, goods) => `Investment${goods}, ${s.reporter} and ${s.partner}`,
};
const PARTNERS: Readonly<Record<Subject['noun'], string>> = {
  turnover: 'Trading partners', exports: 'Export markets', imports: 'Suppliers', balance: 'Trading partners', 'contract-value': 'Contract partners', investment: 'Investment partners',
};
const TOTALS: Readonly<Record<Subject['noun'], string>> = {
  turnover: 'trade', exports: 'exports', imports: 'imports', balance: 'trade balance', 'contract-value': 'contract value', investment: 'investment',
};
const ofGoods = (s: Subject) => (s.goods === undefined ? '' : ` of ${s.goods}`);
const amongGroup = (s: Subject) => (s.among === undefined ? '' : ` (within ${s.among})`);
const inGoods = (s: Subject) => (s.goods === undefined ? '' : ` in ${s.goods}`);

const claim: ClaimWords = {
  scope: { city: 'city', part: 'city or region' },
  afterPreposition: (code, name) => (WITH_ARTICLE.has(code) ? `the ${name}` : name),
  goodsOfCodes: (codes) => `goods of HS ${codes}`,
  goods: {},
  within,
  against: (period) => `compared with ${named(period)}`,
  flow: (s) => FLOWS[s.noun](s, s.noun === 'exports' || s.noun === 'imports' ? ofGoods(s) : inGoods(s)),
  partners: (s) => `${PARTNERS[s.noun]} of ${s.reporter}${inGoods(s)}${amongGroup(s)}`,
  share: (s) => `Share of ${s.partner} in ${TOTALS[s.noun]}${ofGoods(s)} ${s.noun === 'exports' ? 'from' : s.noun === 'imports' ? 'into' : 'of'} ${s.reporter}${amongGroup(s)}`,
  up: (f) => `up ${f.text}`,
  down: (f) => `down ${f.text}`,
  changed: (f) => `change of ${f.text}`,
  unchanged: 'unchanged',
  multiple: (f) => `multiplied by ${f.text}`,
  rank: (partner, n) => `${partner} in ${ordinal(n)} place`,
  rankAbout: (partner, f) => `${partner} ranked ${f.text}`,
  part: (goods, f) => `${goods} ${f.text}`,
  named: (goods) => `${goods} (named without a figure)`,
  status: { estimate: 'estimate', forecast: 'forecast', target: 'target', preliminary: 'preliminary figure' },
  byQuantity: ', by quantity',
  comma: ', ',
  colon: ': ',
  nobody: 'nobody named',
};

export const en: Words = { numbers, calendar, claim };
