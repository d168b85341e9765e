import { dayRange, fullDate, monthOfYear, monthRange } from '../calendar.ts';
import type { PeriodShape } from '../period-shape.ts';
import type { CalendarWords, ClaimWords, FigureText, NumberWords, Subject, Words } from './words.ts';

const CURRENCIES: Readonly<Record<string, string>> = { USD: 'دولار أمريكي', EUR: 'يورو', RUB: 'روبل روسي', MAD: 'درهم مغربي' };

const numbers: NumberWords = {
  tag: 'ar-u-nu-latn', percent: '%',
  scales: [
    { exponent: 6, forms: { few: 'ملايين', other: 'مليون' } }, { exponent: 9, forms: { few: 'مليارات', other: 'مليار' } }, { exponent: 12, forms: { few: 'تريليونات', other: 'تريليون' } },
  ],
  amount: (number, currency) => `${number}\u00a0${CURRENCIES[currency] ?? currency}`,
  units: {
    pp: { few: 'نقاط مئوية', other: 'نقطة مئوية' }, times: { few: 'مرات', other: 'مرة' },
    t: { few: 'أطنان', many: 'طنا', other: 'طن' }, bbl: { few: 'براميل', many: 'برميلا', other: 'برميل' },
    m: { other: 'م' }, m2: { other: 'م²' }, m3: { other: 'م³' }, l: { few: 'لترات', many: 'لترا', other: 'لتر' }, 'l-alc': { few: 'لترات من الكحول النقي', many: 'لترا من الكحول النقي', other: 'لتر من الكحول النقي' }, items: { few: 'قطع', other: 'قطعة' }, pairs: { few: 'أزواج', many: 'زوجا', other: 'زوج' },
    dozens: { few: 'دزينات', other: 'دزينة' }, packages: { few: 'عبوات', other: 'عبوة' }, carats: { few: 'قراريط', many: 'قيراطا', other: 'قيراط' }, head: { few: 'رؤوس', many: 'رأسا', other: 'رأس' }, kWh: { other: 'كيلوواط ساعة' }, TJ: { other: 'تيراجول' },
    persons: { few: 'أشخاص', other: 'شخص' }, 'lcu-per-usd': { few: 'وحدات من العملة المحلية للدولار', other: 'وحدة من العملة المحلية للدولار' },
  },
  afterScale: '\u00a0',
  ordinal: (n) => n,
  hedges: { gt: (n) => `أكثر من ${n}`, lt: (n) => `أقل من ${n}`, approx: (n) => `نحو ${n}`, approx_below: (n) => `ما يقارب ${n}`, approx_above: (n) => `أكثر بقليل من ${n}` },
  beyondRank: { gt: (n) => `دون المرتبة ${n}`, lt: (n) => `فوق المرتبة ${n}` },
  between: (low, high) => `ما بين ${low} و${high}`,
  interval: { join: (low, high) => `من ${low} إلى ${high}`, lowOpen: (n) => `أكثر من ${n}`, highOpen: (n) => `أقل من ${n}` },
  per: { day: 'يوميا', month: 'شهريا', year: 'سنويا' },
};

const MONTHS = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const HALVES = ['الأول', 'الثاني'];
const QUARTERS = ['الأول', 'الثاني', 'الثالث', 'الرابع'];
const half = (n: number, year: number) => `النصف ${HALVES[n - 1]} من ${year}`;
const quarter = (n: number, year: number) => `الربع ${QUARTERS[n - 1]} من ${year}`;

const calendar: CalendarWords = {
  months: MONTHS,
  monthsShort: MONTHS,
  year: String,
  dayMonth: (day, month) => `${day} ${month}`,
  withYear: (text, year) => `${text} ${year}`,
  half: { long: half, short: half },
  quarter: { long: quarter, short: quarter },
  week: (n, year) => `الأسبوع ${n} من ${year}`,
  range: (from, to) => `من ${from} إلى ${to}`,
  years: (from, to) => `من ${from} إلى ${to}`,
  about: (date) => `حوالي ${date}`,
  approximate: (date) => `${date} (تاريخ تقريبي)`,
  uncertain: (date) => `${date} (تاريخ غير مؤكد)`,
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  decade: (first) => `من ${first} إلى ${first + 9}`,
  season: (n, year) => (n === 3 ? `شتاء ${year}/${year + 1}` : `${['ربيع', 'صيف', 'خريف'][n]} ${year}`),
  unknown: 'تاريخ غير معروف',
};

/** A period as a noun, to which a joined preposition can be set. */
function named(period: PeriodShape): string {
  switch (period.kind) {
    case 'year': return `عام ${period.year}`;
    case 'years': return calendar.years(period.from, period.to);
    case 'half': return half(period.n, period.year);
    case 'quarter': return quarter(period.n, period.year);
    case 'week': return calendar.week(period.n, period.year);
    case 'month': return monthOfYear(calendar, period);
    case 'months': return monthRange(calendar, period.from, period.to);
    case 'day': return `يوم ${fullDate(calendar, period.day)}`;
    case 'days': return dayRange(calendar, period.from, period.to);
  }
}

const STRETCHES: readonly PeriodShape['kind'][] = ['years', 'months', 'days'];
const within = (period: PeriodShape): string => (STRETCHES.includes(period.kind) ? `في الفترة ${named(period)}` : period.kind === 'day' ? named(period) : `في ${named(period)}`);
function against(period: PeriodShape): string {
  if (STRETCHES.includes(period.kind)) return `مقارنة بالفترة ${named(period)}`;
  const name = named(period);
  return `مقارنة ب${period.kind === 'month' ? `شهر ${name}` : name}`;
}

const FLOWS: Readonly<Record<Subject['noun'], (s: Subject) => string>> = {
  turnover: (s) => `التبادل التجاري بين ${s.reporter} و${s.partner}`,
  exports: (s) => `صادرات ${s.reporter} إلى ${s.partner}`,
  imports: (s) => `واردات ${s.reporter} من ${s.partner}`,
  balance: (s) => `الميزان التجاري بين ${s.reporter} و${s.partner} من جانب ${s.reporter}`,
  'contract-value': (s) => `قيمة العقد، ${s.reporter} و${s.partner}`,
  investment: (s) => `الاستثمار، ${s.reporter} و${s.partner}`,
};
const PARTNERS: Readonly<Record<Subject['noun'], (reporter: string) => string>> = {
  turnover: (r) => `شركاء ${r} التجاريون`, exports: (r) => `أسواق صادرات ${r}`, imports: (r) => `الدول الموردة إلى ${r}`, balance: (r) => `شركاء ${r} التجاريون`,
  'contract-value': (r) => `شركاء ${r} في العقود`, investment: (r) => `شركاء ${r} في الاستثمار`,
};
const TOTALS: Readonly<Record<Subject['noun'], string>> = {
  turnover: 'تجارة', exports: 'صادرات', imports: 'واردات', balance: 'ميزان تجارة', 'contract-value': 'عقود', investment: 'استثمارات',
};
const goods = (s: Subject) => (s.goods === undefined ? '' : ` (${s.goods})`);
const among = (s: Subject) => (s.among === undefined ? '' : ` (ضمن ${s.among})`);
const ORDINALS = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة'];

const by = (f: FigureText): string => (f.bound === undefined ? `بنسبة ${f.text}` : `ب${f.text}`);

/** "يتجاوز 3" after بمعامل. */
function factor({ bound, number, max }: FigureText): string {
  switch (bound) {
    case 'gt': return `يتجاوز ${number}`;
    case 'lt': return `يقل عن ${number}`;
    case 'approx': return `يناهز ${number}`;
    case 'approx_below': return `يقارب ${number}`;
    case 'approx_above': return `يتجاوز بقليل ${number}`;
    case 'range': return `يتراوح بين ${number} و${max}`;
    default: return number;
  }
}

const claim: ClaimWords = {
  scope: { city: 'المدينة', part: 'مدينة أو جهة' },
  goodsOfCodes: (codes) => `سلع النظام المنسق ${codes}`,
  goods: { '25-27': 'منتجات معدنية', '01-24': 'منتجات فلاحية وغذائية', 'industrial goods': 'سلع صناعية', 'non-commodity goods': 'سلع غير أولية', 'non-oil goods': 'سلع غير نفطية' },
  within,
  against,
  flow: (s) => FLOWS[s.noun](s) + goods(s),
  partners: (s) => PARTNERS[s.noun](s.reporter) + among(s) + goods(s),
  share: (s) => `حصة ${s.partner} من ${TOTALS[s.noun]} ${s.reporter}${among(s)}${goods(s)}`,
  up: (f) => `ارتفاع ${by(f)}`,
  down: (f) => `انخفاض ${by(f)}`,
  changed: (f) => `تغير ${by(f)}`,
  unchanged: 'دون تغيير',
  multiple: (f) => `تضاعف بمعامل ${factor(f)}`,
  rank: (partner, n) => `${partner} في المرتبة ${ORDINALS[n - 1] ?? n}`,
  rankAbout: (partner, f) => `${partner} في مرتبة ${f.text}`,
  part: (what, f) => `${what} ${f.text}`,
  named: (what) => `${what} (ذكرت دون أرقام)`,
  status: { estimate: 'تقدير', forecast: 'توقع', target: 'هدف', preliminary: 'رقم أولي' },
  byQuantity: '، من حيث الكمية',
  comma: '، ',
  colon: ': ',
  nobody: 'دون ذكر القائل',
};

export const ar: Words = { numbers, calendar, claim };
