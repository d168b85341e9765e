import { periodAfter, PERIODS_PER_YEAR, type RegularFrequency, type RegularSeries, type UndefinedReason } from '@mizan/analytics';
import { periodOf } from '@mizan/model';
import { Refusal } from '../problem.ts';
import type { Table } from './table.ts';

/** Every period from the first to the last of a column, and where each row lies among them. */
export interface Timeline {
  /** Years where the table has no rows. */
  readonly frequency: RegularFrequency;
  readonly periods: readonly string[];
  /** The place of each row. */
  readonly places: readonly number[];
}

const isRegular = (frequency: string): frequency is RegularFrequency => frequency in PERIODS_PER_YEAR;

/** Years, half-years, quarters or months of a column, in any order; refuses other periods, and several frequencies. */
export function timelineOf(table: Table, column: string, field = 'period'): Timeline {
  return timelineAt(table, column, table.periods(column, field), table.places);
}

/** The same of some rows, whose places alone are given. */
export function timelineAt(table: Table, column: string, texts: readonly string[], rows: readonly number[]): Timeline {
  const frequencies = texts.map((text) => periodOf(text).frequency);
  const frequency = rows.length === 0 ? 'A' : frequencies[rows[0]!]!;
  if (!isRegular(frequency)) return table.refuse(column, rows.slice(0, 1), (row) => `${texts[row]} is no year, half-year, quarter or month`);
  const odd = rows.filter((row) => frequencies[row] !== frequency);
  if (odd.length > 0) return table.refuse(column, odd, (row) => `${texts[row]} is of another frequency than ${texts[rows[0]!]}`);
  const starts = rows.map((row) => periodOf(texts[row]!).start);
  const first = rows.length === 0 ? undefined : periodAfter(texts[rows[starts.indexOf(starts.reduce((a, b) => (b < a ? b : a)))]!]!, 0);
  const places = rows.map((row) => (first === undefined ? 0 : stepsBetween(first, texts[row]!, frequency)));
  const length = rows.length === 0 ? 0 : places.reduce((most, place) => Math.max(most, place), 0) + 1;
  return { frequency, places, periods: Array.from({ length }, (_, i) => periodAfter(first!, i)) };
}

/** How many periods of a frequency lie from one to another. */
function stepsBetween(first: string, other: string, frequency: RegularFrequency): number {
  const [from, to] = [first, other].map((text) => periodOf(text).start);
  const months = (Number(to!.slice(0, 4)) - Number(from!.slice(0, 4))) * 12 + Number(to!.slice(5, 7)) - Number(from!.slice(5, 7));
  return Math.floor((months * PERIODS_PER_YEAR[frequency]) / 12);
}

/** Values at their places; a period without a row is null, and one with two is refused. */
export function placed<T>(table: Table, column: string, { periods, places }: Timeline, rows: readonly number[], values: readonly (T | null)[]): (T | null)[] {
  const found: (T | null)[] = periods.map(() => null);
  const seen = new Set<number>();
  const twice = rows.filter((_, i) => seen.size === seen.add(places[i]!).size);
  if (twice.length > 0) table.refuse(column, twice, () => 'the period occurs twice');
  for (const [i, row] of rows.entries()) found[places[i]!] = values[row]!;
  return found;
}

/** A column of values over a column of periods as a regular series; what is not there is a gap. */
export function seriesOf(table: Table, periodName: string, valueName: string): RegularSeries {
  const timeline = timelineOf(table, periodName);
  return seriesAt(timeline, placed(table, periodName, timeline, table.places, table.numbers(valueName, 'value')));
}

export const seriesAt = ({ frequency, periods }: Pick<Timeline, 'frequency' | 'periods'>, values: readonly (number | null)[]): RegularSeries => ({
  frequency, points: periods.map((period, i) => (values[i] === null ? { period, value: null, absence: 'missing' as const } : { period, value: values[i]!, absence: null })),
});

/** The place of the first period that is not before a given one, which must be of the same frequency. */
export function placeOf({ frequency, periods }: Timeline, text: string, field: string): number {
  const given = periodOf(text);
  if (periods.length > 0 && given.frequency !== frequency) throw Refusal.of('invalid-input', [{ field, reason: `${text} is of another frequency than ${periods[0]}` }]);
  const place = periods.findIndex((period) => periodOf(period).start >= given.start);
  return place < 0 ? periods.length : place;
}

/** Values in logarithms, or why they have none. */
export function logarithms(values: readonly (number | null)[]): readonly (number | null)[] | UndefinedReason {
  if (values.some((value) => value !== null && value < 0)) return 'part-negative';
  if (values.includes(0)) return 'log-of-zero';
  return values.map((value) => (value === null ? null : Math.log(value)));
}

/** Values without those of some periods. */
export function leftOut(timeline: Timeline, values: readonly (number | null)[], without: readonly string[]): (number | null)[] {
  const gone = new Set(without.map((text) => timeline.periods.indexOf(periodAfter(text, 0))));
  return values.map((value, place) => (gone.has(place) ? null : value));
}
