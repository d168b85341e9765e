import type { Scan } from '../grammar/scan.ts';
import type { TimeMark } from './time-mark.ts';

const REACH = 7;
const NO_PART = ['metric', 'metricVerb', 'place', 'currency', 'move'];

/** Twelve months told without a year: "from July to June". */
const isWholeYear = ({ key, slots: { m, m2, y, y2 } }: TimeMark): boolean => key === 'months' && y === undefined && y2 === undefined && m !== undefined && m2 !== undefined && (m2 % 12) + 1 === m;

/** Whether months say what a year told right before is: "(April-March)", ", from July to June,", ", which ran from July to June". */
const isToldBy = (scan: Scan, year: TimeMark, months: TimeMark): boolean =>
  months.first >= year.next && months.first - year.next <= REACH && isWholeYear(months) && NO_PART.every((category) => !scan.has(category, year.next, months.first)) && !scan.tokens.slice(year.next, months.first).some((token) => token.kind === 'number');

/** Fiscal years with the month they begin in, where the months stand right after them; those months are no time of their own. */
export function withMonthsOfYears(scan: Scan, marks: readonly TimeMark[]): readonly TimeMark[] {
  const years = marks.filter((mark) => mark.key === 'fiscal');
  if (years.length === 0) return marks;
  const monthsOf = new Map(years.map((year) => [year, marks.find((mark) => isToldBy(scan, year, mark))]));
  const used = new Set(monthsOf.values());
  return marks.filter((mark) => !used.has(mark)).map((mark) => {
    const months = monthsOf.get(mark);
    return months ? { ...mark, slots: { ...mark.slots, m: months.slots.m! } } : mark;
  });
}
