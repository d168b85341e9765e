import { formatNumber, isolate } from '@mizan/model';
import { phrase } from '../brief/runs.ts';
import { namedPeriod } from './period-name.ts';
import { plural } from './plural.ts';
import type { Area, BriefWords, Change } from './words.ts';

/** "في عام 2023", "في النصف الأول من 2025". */
function within(period: string): string {
  const { kind, name } = namedPeriod(period, 'ar');
  return kind === 'year' ? `في عام ${name}` : kind === 'other' ? `في الفترة ${name}` : `في ${name}`;
}

/** After مقارنة بـ: the preposition is joined to its noun. */
function against(period: string): string {
  const { kind, name } = namedPeriod(period, 'ar');
  return kind === 'year' ? `بعام ${name}` : kind === 'other' ? `بالفترة ${name}` : kind === 'month' ? `بشهر ${name}` : `ب${name}`;
}

function changed({ way, size, base, baseLevel }: Change) {
  if (way === 'same') return phrase`، كما كانت ${within(base)}`;
  return phrase`، ${way === 'up' ? 'بزيادة' : 'بانخفاض'} قدره${way === 'up' ? 'ا' : ''} ${size} عن ${before(base)} (حين بلغت ${baseLevel})`;
}
const before = (period: string): string => (namedPeriod(period, 'ar').kind === 'year' ? `عام ${namedPeriod(period, 'ar').name}` : namedPeriod(period, 'ar').name);

const between = (a: Area, b: Area): string => `بين ${a.name} و${b.name}`;

interface Nouns {
  /** "حدث واحد", "حدثان": the number is in the word. */
  readonly one: string;
  readonly two: string;
  /** Three to ten, genitive plural. */
  readonly few: string;
  /** Eleven to ninety-nine, accusative singular. */
  readonly many: string;
  readonly other: string;
}
const count = (n: number, nouns: Nouns): string => (n === 1 ? nouns.one : n === 2 ? nouns.two : `${formatNumber(String(n), 'ar')} ${plural('ar', n, { few: nouns.few, many: nouns.many, other: nouns.other })}`);
const STATEMENTS: Nouns = { one: 'تصريح واحد', two: 'تصريحين', few: 'تصريحات', many: 'تصريحا', other: 'تصريح' };
const EVENTS: Nouns = { one: 'حدث واحد', two: 'حدثين', few: 'أحداث', many: 'حدثا', other: 'حدث' };
const FIGURES: Nouns = { one: 'رقما واحدا', two: 'رقمين', few: 'أرقام', many: 'رقما', other: 'رقم' };
const LINES: Nouns = { one: 'خط واحد', two: 'خطين', few: 'خطوط', many: 'خطا', other: 'خط' };
const OUTLETS: Nouns = { one: 'وسيلة إعلام واحدة', two: 'وسيلتا إعلام', few: 'وسائل إعلام', many: 'وسيلة إعلام', other: 'وسيلة إعلام' };
const DISPUTES: Nouns = { one: 'خلاف واحد مسجل', two: 'خلافين مسجلين', few: 'خلافات مسجلة', many: 'خلافا مسجلا', other: 'خلاف مسجل' };

const CURRENCIES: Readonly<Record<string, string>> = { USD: 'الدولارات الأمريكية', EUR: 'اليورو', RUB: 'الروبلات الروسية', MAD: 'الدراهم المغربية' };
const ORDINALS: readonly string[] = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة'];
const FLOWS = { imports: 'واردات', exports: 'صادرات', turnover: 'تجارة' } as const;

export const ar: BriefWords = {
  locale: 'ar',
  title: { pair: (a, b) => `${a.name} و${b.name}: تجارة السلع`, country: ({ name }) => `${name}: تجارة السلع`, claim: 'تصريح عن التجارة والتحقق منه' },
  subtitle: 'الأرقام بحسب المصدر، وما قيل عنها، وما جرى',
  colon: ': ', comma: '، ', semicolon: '؛ ',
  head: {
    period: 'الفترة المشمولة', made: 'تاريخ الإعداد', known: 'وفق المعروف في', build: 'نسخة قاعدة البيانات', release: 'الإصدارات', next: 'ما يُعرف عن الإصدارات المقبلة مذكور تحت «المصادر».',
    noFigures: 'لا توجد أرقام محمّلة', unknown: 'غير معروف', fromTo: (first, last) => `من ${first} إلى ${last}`,
  },
  section: {
    brief: 'باختصار', trend: 'التطور', table: 'السنوات العشر الأخيرة بحسب المصدر', products: 'ما يجري تبادله', partners: 'الشركاء', said: 'ما قيل', happened: 'ما جرى',
    reading: 'كيف تُقرأ هذه المذكرة', sources: 'المصادر', missing: 'ما ينقص، وأين يمكن العثور عليه', cite: 'كيفية الإشارة إلى المذكرة', check: 'التحقق من هذه الأرقام لاحقا',
    claim: 'التصريح', comparisons: 'ما قورن به', printings: 'أين نُشر', beside: 'تصريحات أخرى عن الفترة نفسها',
  },
  within,
  headline: {
    turnover: ({ a, b, period, level }) => phrase`${within(period)} بلغت تجارة السلع ${between(a, b)} ${level}`,
    imports: ({ area, partner, period, level }) => phrase`بلغت واردات ${area.name} من ${partner.name} ${level} ${within(period)}`,
    exports: ({ area, partner, period, level }) => phrase`بلغت صادرات ${area.name} إلى ${partner.name} ${level} ${within(period)}`,
    totalImports: ({ area, period, level }) => phrase`بلغت واردات ${area.name} من جميع الشركاء ${level} ${within(period)}`,
    totalExports: ({ area, period, level }) => phrase`بلغت صادرات ${area.name} إلى جميع الشركاء ${level} ${within(period)}`,
    changed,
    share: ({ share, area, of }) => phrase`، أي ${share} من مجموع ${FLOWS[of]} ${area.name} المسجلة`,
    rank: ({ place, rank, among }) => phrase`، في المرتبة ${place <= ORDINALS.length ? { ...rank, text: ORDINALS[place - 1]! } : rank} بين ${among === 'suppliers' ? 'مورديها' : 'أسواق صادراتها'}`,
    noRank: 'لا يُحمّل هنا سوى أكبر الشركاء، ولذلك لا يمكن ذكر المرتبة بين جميعهم.',
    balance: ({ area, partner, period, level }) => phrase`بلغ ميزان تجارة ${area.name} مع ${partner.name} ${level} ${within(period)}`,
    partner: (name, level) => phrase`${name} (بقيمة ${level})`,
    largest: ({ of, period, partners }) => phrase`أكبر ${of === 'imports' ? 'الموردين المحمّلين' : 'أسواق الصادرات المحمّلة'} هنا ${within(period)}: ${partners}`,
    said: ({ period, base, figures }) => phrase`صُرّح عن تغير التجارة ${within(period)}${base === undefined ? '' : ` مقارنة ${against(base)}`} بما يلي: ${figures.flatMap(({ figure, scope }, i) => phrase`${i === 0 ? '' : '؛ '}${figure} (${scope})`)}`,
    relation: { bothTrue: 'النطاقان مختلفان، ولذلك يمكن أن يصح الاثنان معا.', canHold: 'يمكن أن تصح هذه التصريحات جميعها.', cannotHold: 'لا يمكن أن تصح هذه التصريحات جميعها.' },
    unchecked: 'لا تسمح الأرقام المحمّلة هنا بالتحقق منها.',
    none: (a, b) => `لا توجد هنا أرقام محمّلة عن التجارة ${between(a, b)}.`,
    noneOf: (area) => `لا توجد هنا أرقام محمّلة عن تجارة ${area.name}.`,
    nothingSaid: 'لا يوجد هنا تصريح عن تغير هذه التجارة.',
  },
  chart: {
    title: 'تجارة السلع بحسب المصدر والجانب المبلِّغ', claims: 'رقم مصرَّح به مع هامش تقريبه', events: 'حدث، برقمه في التسلسل الزمني', empty: 'لا تعطي المصادر المحمّلة هنا أي أرقام.', zeros: 'صفر في المصدر',
    alternative: (lines, events) => `رسم بياني من ${count(lines, LINES)}${events === 0 ? '' : `، ومعه ${count(events, EVENTS)} بأرقامها تحت محور الزمن`}.`,
    last: (line, source, period, value) => `${line} (${source})، ${period}: ${value}.`,
  },
  table: {
    flow: 'التدفق', counted: 'من أحصى، وأساس السعر', millions: (currency) => `بملايين ${CURRENCIES[currency] ?? currency}`, millionsShort: (currency) => `مليون ${currency}`, bothWays: 'الاتجاهان معا', balance: (area) => `ميزان ${area.name}`,
    noSeries: 'لا أرقام هنا', allPartners: 'جميع الشركاء', computed: 'محسوب هنا',
    method: { reporter: 'كما أبلغ عنها', 'importer-reported': 'بيانات المستورد', 'partner-reported': 'بيانات الشريك', reconciled: 'موفَّقة' }, noValuation: 'أساس السعر غير مذكور',
    release: (vintage) => `إصدار ${isolate(vintage, 'ar')}`, partner: 'الشريك', value: 'القيمة', share: 'الحصة', place: 'المرتبة',
    partnersCaption: (measure, area, period) => `${FLOWS[measure]} ${area.name} بحسب الشريك، ${namedPeriod(period, 'ar').name}`,
    shareOf: (measure) => `% من مجموع ${measure === 'turnover' ? 'التجارة المسجلة' : `ال${FLOWS[measure]} المسجلة`}`,
  },
  products: { none: 'لا يعطي أي مصدر محمّل هنا هذه التجارة بحسب المنتج.', stated: 'ما صُرّح به عن تركيب هذه التجارة (التصريح ليس رصدا إحصائيا)', nothing: 'ولم يُصرَّح بشيء عن تركيبها.' },
  said: {
    columns: ['التصريح', 'الرقم', 'من قاله ومتى', 'التحقق'],
    some: (shown, all) => (shown === all ? `${count(all, STATEMENTS)}، الأحدث أولا` : `${formatNumber(String(shown), 'ar')} من أصل ${count(all, STATEMENTS)}، عن مجموع السلع والأحدث أولا؛ وجميعها في صفحة هذا الموضوع`),
    none: 'لا يوجد هنا أي تصريح.',
    altered: (outlets, of) => `أعادت روايته بتغييرات ${count(outlets, OUTLETS)} (${of.join('، ')}).`,
    conflict: (conflicts) => `جزء من ${count(conflicts, DISPUTES)}.`,
    statement: ({ metric, goods, reporter, partner, period, base }) => `${metric}${goods === undefined ? '' : ` (${goods})`}، ${reporter} – ${partner}، ${period}${base === undefined ? '' : ` مقارنة مع ${base}`}`,
  },
  happened: {
    columns: ['الرقم', 'التاريخ', 'ما جرى', 'المصدر'],
    some: (shown, all, onChart) => (shown === all ? `${count(all, EVENTS)}، الأحدث أولا` : `آخر ${count(shown, EVENTS)} من أصل ${count(all, EVENTS)}${onChart ? '، بأرقامها على الرسم' : ''}`),
    none: 'لا يوجد هنا أي حدث مسجل.',
    conflict: (title, verdict) => `تختلف المصادر: ${title} (${verdict}).`,
    after: (period) => `ما وقع بعد ${period} لا يمكن أن يفسر أرقاما تنتهي عنده.`,
    together: 'وُضعت الأحداث بجانب الأرقام لأنها تتزامن معها؛ ولا يُدّعى أي أثر.',
    sources: (publishers, more) => publishers.join('، ') + (more === 0 ? '' : ` و${formatNumber(String(more), 'ar')} غيره`),
  },
  reading: {
    valuation: 'تُقوَّم الصادرات على أساس التسليم على ظهر السفينة (FOB)، والواردات بما فيها التأمين والشحن (CIF)، ما لم يذكر المصدر غير ذلك. ويذكر كل سطر من أحصى وكيف.',
    mirror: 'يُعرض جانبا التدفق متى كانا محمّلين. ويختلفان بسبب الشحن والتوقيت وبلد المنشأ؛ ولا يُصحَّح أي منهما.',
    rounding: 'تحتفظ الأرقام بدقة مصدرها. والرقم المصرح به يعني كل عدد يُقرَّب إليه.',
    growth: 'يقارن التغير الأشهر نفسها من سنتين في المصدر نفسه والإصدار نفسه والعملة نفسها. والمبالغ بالأسعار الجارية.',
    checks: 'يُحسب التحقق من التصريح من الأرقام المحمّلة هنا: متوافق، أو قريب، أو مختلف، أو غير قابل للمقارنة، أو يتعذر التحقق منه. والتصريح المكرر تصريح واحد.',
    shorthand: 'رموز الأرقام الغائبة',
    meaning: {
      'no-record': 'لا سجل في هذا المصدر، وليس ذلك صفرا ولا فجوة معلنة', 'not-reported': 'لم يُبلَّغ هذا المصدر به', 'not-released': 'لم ينشره هذا المصدر بعد',
      suspended: 'النشر معلّق', restricted: 'موجود، لكن الرخصة لا تسمح بإعادة نشره', confidential: 'سري', 'not-stated': 'لم يُذكر رقم', 'not-computable': 'يتعذر حسابه لغياب أحد أجزائه',
    },
    leftOut: (figures, source) => `حُذف ${count(figures, { one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقما', other: 'رقم' })} من ${source}: شروطه لا تسمح بإعادة النشر.`,
    nothingLeftOut: 'لم يلزم حذف أي رقم محمّل هنا بسبب رخصته.',
  },
  missing: {
    states: { available: 'متاح', restricted: 'موجود ولا يجوز إعادة نشره', 'not-released': 'لم يُنشر بعد', suspended: 'النشر معلّق', 'not-reported': 'لم يُبلَّغ به', 'no-record': 'غير محمّل هنا' },
    lead: 'مصادر لديها أرقام عن هذه التجارة ولا تعطيها هنا:', none: 'لا يُعرف هنا مصدر آخر.',
  },
  sources: { columns: ['الرقم', 'المصدر', 'الرخصة', 'تاريخ الجلب', 'الإصدار والإصدار المقبل'], datasets: 'مجموعات البيانات وما يُعرف عن إصدارها المقبل', publications: 'المنشورات', noRelease: 'لم يُعلن عن إصدار مقبل.' },
  cite: { text: (title, year, made, version) => `ميزان (${year}). ${title}. مذكرة أُعدت في ${made} من نسخة قاعدة البيانات ${isolate(version, 'ar')}.` },
  verify: {
    how: (figures, canOpen) => `يحمل هذا الملف ${count(figures, FIGURES)} مع المعرِّفات والإصدارات. ولمعرفة ما إذا بقي كل رقم على حاله أو رُوجع أو سُحب، ${canOpen ? 'افتح العنوان أو ' : ''}نفّذ الأمر مع هذا الملف.`,
    page: 'العنوان', command: 'الأمر', columns: ['الرقم', 'المعرِّف'], caption: 'أرقام الصفحة الأولى ومعرِّفاتها', qr: (address) => `رمز الاستجابة السريعة للعنوان ${address}`,
  },
  claim: {
    columns: ['قورن مع', 'الرقم', 'الإصدار', 'النتيجة'], printings: ['الناشر', 'كيف نُشر'], altered: 'أُعيدت روايته بتغييرات', faithful: 'كما قيل', interval: 'ما يمكن أن يعنيه الرقم', none: 'لا شيء من المحمّل هنا يمكن مقارنته به.',
  },
  furniture: {
    page: ['صفحة ', ' من '], colon: ': ', table: 'جدول', figure: 'شكل', cover: 'الغلاف', contents: 'المحتويات', sheet: 'ورقة', notes: 'ملاحظات', facts: 'أرقام للقراءة الآلية',
    factColumns: ['المعرِّف', 'القيمة', 'الوحدة', 'الفترة', 'المصدر', 'الإصدار'],
  },
};

