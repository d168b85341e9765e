import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Quantity } from './quantity.ts';
import type { TimeMark } from './time-mark.ts';

/** Times of a sentence sorted by part: of the figures, and of what they are compared with. */
export interface SentenceTimes {
  readonly spans: readonly TimeMark[];
  readonly bases: readonly TimeMark[];
}

const REACH = 3;

/** Whether a word of comparison stands right before a time ("compared with 2023"), with no figure between. */
function isBase(scan: Scan, mark: TimeMark, quantities: readonly Quantity[]): boolean {
  if (mark.key === 'byYear' && scan.all('status').length > 0) return false;
  const over = scan.covering('compare', mark.first);
  if (mark.role === 'base' || (over?.key === 'base' && !isTold(scan, over))) return true;
  for (let back = 0; back <= REACH; back++) {
    if (quantities.some((q) => q.first < mark.first && q.next > mark.first - back - 1)) return false;
    const compare = scan.before('compare', mark.first - back);
    if (compare && compare.key !== 'was' && !isTold(scan, compare) && (back === 0 || compare.key === 'base') && !(compare.first === 0 && compare.key === 'weak')) return true;
    if (scan.before('place', mark.first - back) || isOtherFlow(scan, mark.first - back)) return false;
    const token = scan.tokens[mark.first - back - 1];
    if (!token || (token.kind === 'mark' && token.text !== '-')) return false;
  }
  return false;
}

const SAID_REACH = 2;
/** "Contó que en 2022 …", "a dit que de janvier à mars …": after a verb of saying, or where nothing is compared, "que" opens what is said. */
const isTold = (scan: Scan, { first }: Mark): boolean =>
  scan.is('that', first) && (Array.from({ length: SAID_REACH + 1 }, (_, back) => first - back).some((at) => scan.before('say', at) !== undefined) || ['more', 'multiple', 'factor'].every((category) => scan.all(category).length === 0));

const APART = 8;
/** "Zambia sold more than it bought in March": a flow set against another, no time against a time. */
const isOtherFlow = (scan: Scan, next: number): boolean => {
  const verb = scan.before('metricVerb', next);
  return verb !== undefined && scan.all('metricVerb').some((mark) => mark.key !== verb.key && mark.next <= verb.first && verb.first - mark.next <= APART && scan.has('compare', mark.next, verb.first));
};

/** The times of a sentence, those that figures are compared with apart. */
export function sortTimes(scan: Scan, marks: readonly TimeMark[], quantities: readonly Quantity[]): SentenceTimes {
  const bases = marks.filter((mark) => isBase(scan, mark, quantities));
  return { spans: marks.filter((mark) => !bases.includes(mark) && !isOfPaper(scan, mark) && !isToldInDays(scan, mark, marks) && (mark.role === 'span' || mark.role === 'anaphor')), bases };
}

const DAYS: ReadonlySet<string> = new Set(['days', 'datedDays']);
const LONGEST_RESTATED = 8;
/** "In the last seven months, that is from 20 March to 20 October": the days tell what the words before them mean. */
const isToldInDays = (scan: Scan, { key, next }: TimeMark, marks: readonly TimeMark[]): boolean =>
  !DAYS.has(key) && marks.some((one) => DAYS.has(one.key) && one.first >= next && one.first - next <= LONGEST_RESTATED && scan.has('thatIs', next, one.first + 1));

const PAPER_REACH = 2;
/** "Under the accord of 2012", "el informe de junio": a year or a month that names a paper, no time of the figures. */
const isOfPaper = (scan: Scan, { key, first, next }: TimeMark): boolean =>
  key === 'month' && (isOfReport(scan, first, next) || isOfBulletin(scan, first)) || key === 'year' && isInName(scan, first) || key === 'year' && scan.all('circumstance').some((mark) => mark.key === 'paper' && first > mark.first && first - mark.reach <= PAPER_REACH && !scan.tokens.slice(mark.reach, first).some((token) => token.kind === 'mark'));

const BULLETIN_REACH = 16;
/** "D'après le bulletin de l'Office sur les indicateurs mensuels des échanges de mars 2025": the month of a bulletin, also far behind it. */
const isOfBulletin = (scan: Scan, first: number): boolean =>
  scan.all('source').some((mark) => mark.next <= first && first - mark.first <= BULLETIN_REACH && !scan.tokens.slice(mark.next, first).some((token) => token.kind === 'mark' && /^[,;:.]$/.test(token.text)) && scan.says('bulletin', mark.first, first));

/** "The Economic Survey 2020 shows", "Expo 2020", "Vision 2030": the year of a name. */
const isInName = (scan: Scan, first: number): boolean => {
  const name = scan.tokens[first - 1];
  const isCapital = /^\p{Lu}/u.test(name?.text ?? '') || /\p{Script=Arabic}/u.test(name?.text ?? '');
  return name !== undefined && isCapital && scan.cues.namedByYear.has(name.norm);
};

/** "Le bulletin de mars", "the report for June": over a preposition; "January's bulletin"; "the monthly external trade indicators for July", a series whose issues are named by their last month. */
const isOfReport = (scan: Scan, first: number, next: number): boolean => {
  if (scan.is('bulletin', scan.tokens[next]?.norm === "'s" ? next + 1 : next)) return true;
  const preposition = scan.before('prep', first)?.first ?? first;
  const noun = scan.tokens[preposition - 1]?.norm;
  return preposition < first && (scan.cues.bulletin.has(noun) || scan.cues.indicators.has(noun) && scan.says('monthly', Math.max(0, preposition - SERIES_REACH), preposition));
};

const SERIES_REACH = 6;
