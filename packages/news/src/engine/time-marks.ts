import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { withMonthsOfYears } from './months-of-years.ts';
import { isMonthInName } from './name-words.ts';
import { withYearsTold } from './parts-of-years.ts';
import type { TimeMark, TimeRole } from './time-mark.ts';

const BASES = new Set(['yearBefore', 'yearsBefore', 'monthBefore', 'quarterBefore', 'sinceYear']);
const ANAPHORS = new Set(['samePeriod']);
const MOMENTS = new Set(['today', 'yesterday', 'tomorrow', 'afterTomorrow', 'thisWeek', 'lastWeek', 'nextWeek', 'weekday', 'weekdays', 'lastWeekday', 'nextWeekday', 'weekdayOfLastWeek', 'weekdayOfNextWeek', 'weekend', 'lastWeekend', 'nextWeekend', 'beforeYesterday', 'dayBefore', 'dayAfter', 'sameDay', 'sameMonth', 'daysAgo', 'daysBefore', 'daysAfter', 'daysSince', 'weekAgo', 'weeksAgo', 'inSpring', 'inSummer', 'inAutumn', 'inWinter', 'sinceEvent', 'yearsAgo', 'decade']);

const roleOf = (key: string): TimeRole => (BASES.has(key) ? 'base' : ANAPHORS.has(key) ? 'anaphor' : MOMENTS.has(key) ? 'moment' : 'span');

/** The times of a sentence: those of the period templates, and years that stand alone. */
export function timesOf(scan: Scan): TimeMark[] {
  const marks = scan.all('period').filter(({ first, next }) => next - first > 1 || !isMonthInName(scan, first)).map((mark) => timeMark(mark));
  scan.tokens.forEach((token, at) => {
    if (token.kind !== 'number' || scan.covering('period', at)) return;
    const year = isLoneYear(scan, at) ? scan.slot('year', at) : undefined;
    if (year) marks.push({ rule: `${scan.grammar.language.code}.period.year`, key: 'year', first: at, next: at + 1, role: 'span', slots: { y: year.value as number } });
    else pushNumeric(scan, at, marks);
  });
  const told = withYearsTold(scan, withMonthsOfYears(scan, marks));
  return told.filter((mark) => !told.some((other) => goesOnIn(mark, other) || (other.first === mark.first && other.next === mark.next && givesWay(scan, mark, other)))).sort((a, b) => a.first - b.first);
}

/** "The first half" in "the first half of 2024": the head of a longer time that names its year. */
const goesOnIn = (mark: TimeMark, other: TimeMark): boolean => other.key === mark.key && mark.slots.y === undefined && other.slots.y !== undefined && other.first > mark.first && other.first < mark.next && other.next > mark.next;

/** "The same period" is a base where something is set against it, else the period told before; a base goes before other times of the same words. */
function givesWay(scan: Scan, mark: TimeMark, other: TimeMark): boolean {
  if (mark.key === 'month' && DIRECTED.has(other.key)) return true;
  if (mark.role !== 'base') return other.role === 'base' && !(mark.role === 'anaphor' && !isSetAgainst(scan, mark.first));
  return other.role === 'anaphor' && !isSetAgainst(scan, mark.first);
}

/** Months that their words set before or after publication. */
const DIRECTED: ReadonlySet<string> = new Set(['monthPast', 'monthNext']);

const COMPARED_WITHIN = 2;
const isSetAgainst = (scan: Scan, at: number): boolean =>
  Array.from({ length: COMPARED_WITHIN + 1 }, (_, back) => at - back).some((end) => scan.before('compare', end) !== undefined || scan.before('range', end)?.key === 'from');

const timeMark = ({ rule, key, first, next, slots }: Mark): TimeMark => ({ rule, key, first, next, role: roleOf(key), slots: slots as Record<string, number> });

const isLoneYear = (scan: Scan, at: number): boolean => {
  const [before, after] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  if (isPriced(scan, at) || scan.before('sign', at)?.key === '+') return false;
  return !(after && !after.spaced && /^[%°]$/.test(after.text)) && !(before && !before.spaced && /^[#€$£]$/.test(before.text));
};

/** "$ 2012" is an amount; in "553 Mio. Euro 2012" the currency is of the number before it. */
function isPriced(scan: Scan, at: number): boolean {
  const currency = scan.before('currency', at);
  if (currency === undefined) return false;
  const dot = scan.tokens[currency.first - 1]?.text === '.' ? currency.first - 1 : currency.first;
  return scan.numeralAt(dot - 1) === undefined && [dot, currency.first].every((at) => scan.before('scale', at) === undefined);
}

const SHORTHAND: Readonly<Record<string, string>> = { h: 'half', q: 'quarter', m: 'firstMonths' };
/** "1H2020", "3Q 2024", "9M2025": a part of a year in the short form of markets. */
function ofShorthand(scan: Scan, at: number): Pick<TimeMark, 'key' | 'next' | 'slots'> | undefined {
  const [number, letters, year] = [scan.tokens[at]!.norm, scan.tokens[at + 1], scan.tokens[at + 2]];
  const [, part, written] = letters && !letters.spaced ? (/^([hqm])(20\d\d)?$/i.exec(letters.text) ?? []) : [];
  const told = written ?? (/^20\d\d$/.test(year?.norm ?? '') ? year!.norm : undefined);
  const key = SHORTHAND[part?.toLowerCase() ?? ''];
  if (key === undefined || told === undefined || !/^\d{1,2}$/.test(number)) return undefined;
  return { key, next: at + (written ? 2 : 3), slots: key === 'firstMonths' ? { n: Number(number), y: Number(told) } : { o: Number(number), y: Number(told) } };
}

/** `17.10.2025`, `2025-10-17` as three numbers, `17/10/2025`. */
function pushNumeric(scan: Scan, at: number, marks: TimeMark[]): void {
  const half = ofShorthand(scan, at);
  if (half) return void marks.push({ rule: `${scan.grammar.language.code}.period.shorthand`, first: at, role: 'span', ...half });
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(scan.tokens[at]!.norm);
  const rule = `${scan.grammar.language.code}.period.numericDay`;
  const push = (next: number, year: number, month: number, day: number) => {
    if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2100) return;
    marks.push({ rule, key: 'day', first: at, next, role: 'span', slots: { y: year, m: month, d: day } });
  };
  if (dotted) return push(at + 1, dotted[3]!.length === 2 ? 2000 + Number(dotted[3]) : Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const separator = scan.tokens[at + 1]?.text;
  if ((separator !== '/' && separator !== '-') || scan.tokens[at + 3]?.text !== separator || scan.tokens[at + 1]!.spaced) return;
  const [a, b, c] = [at, at + 2, at + 4].map((i) => (/^\d{1,4}$/.test(scan.tokens[i]?.norm ?? '') ? Number(scan.tokens[i]!.norm) : Number.NaN)) as [number, number, number];
  if (a > 1000) push(at + 5, a, b, c);
  else if (c > 1000) push(at + 5, c, b, a);
}
