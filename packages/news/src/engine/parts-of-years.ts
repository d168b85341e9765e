import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { TimeMark } from './time-mark.ts';

/** How many years before publication a part of a year is told to lie. */
const YEARS_BACK: Readonly<Record<string, number>> = { thisYear: 0, lastYear: 1 };
const PARTS: ReadonlySet<string> = new Set(['month', 'months', 'half', 'quarter', 'finalQuarter', 'fourMonths', 'firstMonths', 'someMonths', 'endOf', 'late', 'mid', 'early']);
const MOST_BETWEEN = 2;
const LONGEST_BETWEEN = 3;

/** Whether a year is the end of a part ("of this year" in "half of this year"), goes on from it ("semestre de l'année dernière"), or comes after "of" or the like: no comma, no "and", no word of comparison but من of Arabic, which is "of" and "than". */
function isLinked(scan: Scan, part: TimeMark, year: Mark): boolean {
  if (year.first < part.next) return year.first > part.first;
  return year.first - part.next <= MOST_BETWEEN && scan.tokens.slice(part.next, year.first).every((token, i) => token.kind === 'word' && token.text.length <= LONGEST_BETWEEN && !scan.at('and', part.next + i) && (!scan.at('compare', part.next + i) || scan.is('of', part.next + i)));
}

/** "Ten months" alone is no time: of a year it is its first ten. */
const BARE = 'someMonths';

/** Parts of a year without a number that a year counted from publication follows, as one time: "the first ten months of last year"; in "between January and May this year" there is no time of May alone. */
export function withYearsTold(scan: Scan, marks: readonly TimeMark[]): TimeMark[] {
  const years = scan.all('yearTold');
  if (years.length === 0) return marks.filter((mark) => mark.key !== BARE);
  const joined = new Map<TimeMark, TimeMark>();
  const used = new Set<TimeMark>();
  for (const mark of marks) {
    const year = PARTS.has(mark.key) && mark.slots.y === undefined ? years.find((one) => isLinked(scan, mark, one)) : undefined;
    if (!year) continue;
    joined.set(mark, { ...mark, key: mark.key === BARE ? 'firstMonths' : mark.key, next: Math.max(mark.next, year.next), slots: { ...mark.slots, back: YEARS_BACK[year.key]! } });
    for (const same of marks) if (same.first === year.first && same.next === year.next) used.add(same);
  }
  const told = marks.filter((mark) => !used.has(mark) && (mark.key !== BARE || joined.has(mark))).map((mark) => joined.get(mark) ?? mark);
  return told.filter((mark) => !told.some((other) => other.first < mark.first && other.next >= mark.next && other.slots.back !== undefined));
}
