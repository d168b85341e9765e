import { fullDate, monthOfYear } from '../calendar.ts';
import { partsOf } from '../../time/day.ts';
import type { PeriodShape } from '../period-shape.ts';
import type { CalendarWords, ClaimWords, FigureText, NumberWords, Subject, Words } from './words.ts';

const CURRENCIES: Readonly<Record<string, string>> = { USD: 'долл. США', EUR: 'евро', RUB: 'руб.', MAD: 'марокканских дирхамов' };

const numbers: NumberWords = {
  tag: 'ru', percent: '\u00a0%',
  scales: [{ exponent: 3, forms: { other: 'тыс.' } }, { exponent: 6, forms: { other: 'млн' } }, { exponent: 9, forms: { other: 'млрд' } }, { exponent: 12, forms: { other: 'трлн' } }],
  amount: (number, currency) => `${number}\u00a0${CURRENCIES[currency] ?? currency}`,
  units: {
    pp: { other: 'п.\u00a0п.' }, times: { one: 'раз', few: 'раза', many: 'раз', other: 'раза' }, t: { other: 'т' }, bbl: { other: 'барр.' },
    m: { other: 'м' }, m2: { other: 'м²' }, m3: { other: 'м³' }, l: { other: 'л' }, 'l-alc': { other: 'л чистого спирта' }, items: { other: 'шт.' }, pairs: { one: 'пара', few: 'пары', other: 'пар' },
    dozens: { one: 'дюжина', few: 'дюжины', other: 'дюжин' }, packages: { other: 'уп.' }, carats: { one: 'карат', few: 'карата', other: 'карат' }, head: { one: 'голова', few: 'головы', other: 'голов' }, kWh: { other: 'кВт·ч' }, TJ: { other: 'ТДж' },
    persons: { few: 'человека', other: 'человек' }, 'lcu-per-usd': { one: 'единица национальной валюты за доллар', few: 'единицы национальной валюты за доллар', many: 'единиц национальной валюты за доллар', other: 'единицы национальной валюты за доллар' },
  },
  afterScale: '\u00a0',
  ordinal: (n) => `${n}-е`,
  hedges: { gt: (n) => `более ${n}`, lt: (n) => `менее ${n}`, approx: (n) => `около ${n}`, approx_below: (n) => `почти ${n}`, approx_above: (n) => `чуть более ${n}` },
  beyondRank: { gt: (n) => `ниже ${n}-го места`, lt: (n) => `выше ${n}-го места` },
  between: (low, high) => `от ${low} до ${high}`,
  interval: { join: (low, high) => `от ${low} до ${high}`, lowOpen: (n) => `более ${n}`, highOpen: (n) => `менее ${n}` },
  per: { day: 'в сутки', month: 'в месяц', year: 'в год' },
};

const forms = (text: string): readonly string[] => text.split(' ');
const MONTHS = {
  nominative: forms('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  genitive: forms('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  dative: forms('январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю'),
  prepositional: forms('январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'),
};
const ROMAN = ['I', 'II', 'III', 'IV'];

const calendar: CalendarWords = {
  months: MONTHS.nominative,
  monthsOfDay: MONTHS.genitive,
  monthsShort: forms('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'),
  year: (year) => `${year}\u00a0г.`,
  dayMonth: (day, month) => `${day} ${month}`,
  withYear: (text, year) => `${text} ${year}\u00a0г.`,
  half: { long: (n, year) => `${['первое', 'второе'][n - 1]} полугодие ${year}\u00a0г.`, short: (n, year) => `${ROMAN[n - 1]} полугодие ${year}` },
  quarter: { long: (n, year) => `${ROMAN[n - 1]} квартал ${year}\u00a0г.`, short: (n, year) => `${ROMAN[n - 1]} кв. ${year}` },
  week: (n, year) => `${n}-я неделя ${year}\u00a0г.`,
  range: (from, to, tight) => (tight ? `${from}–${to}` : `${from} – ${to}`),
  years: (from, to) => `${from}–${to}\u00a0гг.`,
  about: (date) => `примерно ${date}`,
  approximate: (date) => `${date} (приблизительно)`,
  uncertain: (date) => `${date} (дата не подтверждена)`,
  since: (date) => `начало: ${date}`,
  until: (date) => `окончание: ${date}`,
  decade: (first) => `${first}-е\u00a0гг.`,
  season: (n, year) => (n === 3 ? `зима ${year}–${year + 1}\u00a0гг.` : `${['весна', 'лето', 'осень'][n]} ${year}\u00a0г.`),
  unknown: 'дата неизвестна',
};

/** "с 1 января по 23 ноября 2025 г.", "с июля 2013 г. по июнь 2014 г.". */
function stretch(period: Extract<PeriodShape, { kind: 'months' | 'days' }>): string {
  if (period.kind === 'months') return `с ${MONTHS.genitive[period.from.month - 1]} ${calendar.year(period.from.year)} по ${monthOfYear(calendar, period.to)}`;
  const [[y1, m1, d1], [y2, m2]] = [partsOf(period.from), partsOf(period.to)];
  const first = y1 !== y2 ? fullDate(calendar, period.from) : m1 === m2 ? String(d1) : `${d1} ${MONTHS.genitive[m1 - 1]}`;
  return `с ${first} по ${fullDate(calendar, period.to)}`;
}

/** A period after "в" (prepositional) or "к" (dative). */
function inCase(grammatical: 'prepositional' | 'dative', period: PeriodShape): string {
  const [ordinals, half, quarter, week] = grammatical === 'dative'
    ? [['первому', 'второму'], 'полугодию', 'кварталу', 'неделе'] as const
    : [['первом', 'втором'], 'полугодии', 'квартале', 'неделе'] as const;
  const month = (n: number) => MONTHS[grammatical][n - 1]!;
  switch (period.kind) {
    case 'year': return calendar.year(period.year);
    case 'years': return calendar.years(period.from, period.to);
    case 'half': return `${ordinals[period.n - 1]} ${half} ${calendar.year(period.year)}`;
    case 'quarter': return `${ROMAN[period.n - 1]} ${quarter} ${calendar.year(period.year)}`;
    case 'week': return `${period.n}-й ${week} ${calendar.year(period.year)}`;
    case 'month': return `${month(period.month)} ${calendar.year(period.year)}`;
    case 'months': return `${month(period.from.month)} – ${month(period.to.month)} ${calendar.year(period.to.year)}`;
    case 'day': case 'days': return fullDate(calendar, period.kind === 'day' ? period.day : period.to);
  }
}

const isStretch = (period: PeriodShape): period is Extract<PeriodShape, { kind: 'months' | 'days' }> =>
  period.kind === 'days' || (period.kind === 'months' && period.from.year !== period.to.year);

/** "во втором", "ко второму". */
const preposition = (word: 'в' | 'к', period: PeriodShape): string => ((period.kind === 'half' || period.kind === 'quarter') && period.n === 2 ? `${word}о` : word);

function within(period: PeriodShape): string {
  if (isStretch(period)) return `за период ${stretch(period)}`;
  if (period.kind === 'day') return fullDate(calendar, period.day);
  return `${period.kind === 'week' ? 'на' : preposition('в', period)} ${inCase('prepositional', period)}`;
}

const against = (period: PeriodShape): string => (isStretch(period) ? `к периоду ${stretch(period)}` : `${preposition('к', period)} ${inCase('dative', period)}`);

/** Names keep the nominative: arrows and brackets say the direction. */
const FLOWS: Readonly<Record<Subject['noun'], (s: Subject) => string>> = {
  turnover: (s) => `${s.reporter} – ${s.partner}, товарооборот`,
  exports: (s) => `${s.reporter} → ${s.partner}, экспорт`,
  imports: (s) => `${s.reporter} ← ${s.partner}, импорт`,
  balance: (s) => `${s.reporter}, торговый баланс (партнер – ${s.partner})`,
  'contract-value': (s) => `${s.reporter} – ${s.partner}, сумма контракта`,
  investment: (s) => `${s.reporter} – ${s.partner}, инвестиции`,
};
const PARTNERS: Readonly<Record<Subject['noun'], string>> = {
  turnover: 'торговые партнеры', exports: 'покупатели экспорта', imports: 'поставщики импорта', balance: 'торговые партнеры', 'contract-value': 'партнеры по контрактам', investment: 'партнеры по инвестициям',
};
const TOTALS: Readonly<Record<Subject['noun'], string>> = {
  turnover: 'товарооборот', exports: 'экспорт', imports: 'импорт', balance: 'торговый баланс', 'contract-value': 'контракты', investment: 'инвестиции',
};
const goods = (s: Subject) => (s.goods === undefined ? '' : ` (${s.goods})`);
const among = (s: Subject) => (s.among === undefined ? '' : ` (${s.among})`);

/** "на 73 %", "почти на 30 %", "более чем на 53 %", "в 3 раза", "более чем в 3 раза". */
function by(preposition: 'на' | 'в', { bound, number, max }: FigureText, counted = ''): string {
  const to = `${preposition} ${number}${counted}`;
  switch (bound) {
    case 'gt': return `более чем ${to}`;
    case 'lt': return `менее чем ${to}`;
    case 'approx': return `примерно ${to}`;
    case 'approx_below': return `почти ${to}`;
    case 'approx_above': return `чуть более чем ${to}`;
    case 'range': return `${preposition} ${number} – ${max}${counted}`;
    default: return to;
  }
}
const TIMES = new Intl.PluralRules('ru');

const claim: ClaimWords = {
  scope: { city: 'город', part: 'город или регион' },
  goodsOfCodes: (codes) => `товары ТН ВЭД ${codes}`,
  goods: { '25-27': 'минеральные продукты', '01-24': 'сельскохозяйственная продукция и продовольствие', 'industrial goods': 'промышленные товары', 'non-commodity goods': 'несырьевые товары', 'non-oil goods': 'ненефтяные товары' },
  within,
  against,
  flow: (s) => FLOWS[s.noun](s) + goods(s),
  partners: (s) => `${s.reporter}, ${PARTNERS[s.noun]}${among(s)}${goods(s)}`,
  share: (s) => `${s.reporter}, ${TOTALS[s.noun]}${among(s)}${goods(s)}, доля партнера (${s.partner})`,
  up: (f) => `рост ${by('на', f)}`,
  down: (f) => `снижение ${by('на', f)}`,
  changed: (f) => `изменение: ${f.text}`,
  unchanged: 'без изменений',
  multiple: (f, value) => (value < 1 ? `${f.text} от прежнего уровня` : `рост ${by('в', f, `\u00a0${numbers.units.times[TIMES.select(value)] ?? numbers.units.times.other}`)}`),
  rank: (partner, n) => `${partner} на ${n}-м месте`,
  rankAbout: (partner, f) => `${partner}, место: ${f.text}`,
  part: (what, f) => `${what} – ${f.text}`,
  named: (what) => `${what} (названы без цифр)`,
  status: { estimate: 'оценка', forecast: 'прогноз', target: 'целевой показатель', preliminary: 'предварительные данные' },
  byQuantity: ', физический объем',
  comma: ', ',
  colon: ': ',
  nobody: 'источник не назван',
};

export const ru: Words = { numbers, calendar, claim };
