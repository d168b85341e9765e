import { addDays, dayOf, daysBetween, eventDateOf, partsOf, periodOf, type Day } from '@mizan/model';
import type { Tick } from './spec.ts';

/** A stretch of the time axis in years, the end excluded: 2014 is [2014, 2015). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The beginning of a day in years: 1 January 2014 is 2014. */
export function timeOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  const first = dayOf(year, 1, 1)!;
  return year + daysBetween(first, day) / daysBetween(first, `${String(year + 1).padStart(4, '0')}-01-01`);
}

/** The stretch of a TIME_PERIOD. */
export function stretchOfPeriod(text: string): Stretch {
  const { start, end } = periodOf(text);
  return { from: timeOf(start), to: timeOf(addDays(end, 1)) };
}

export const middleOf = ({ from, to }: Stretch): number => (from + to) / 2;

/** The days an EDTF date can mean; undefined where either end is unknown, since no band can show that. */
export function stretchOfEvent(edtf: string): Stretch | undefined {
  const { earliest, latest } = eventDateOf(edtf);
  return earliest === null || latest === null ? undefined : { from: timeOf(earliest), to: timeOf(addDays(latest, 1)) };
}

/** The TIME_PERIOD that fills the hole between two periods of a series, or undefined where they touch or overlap. */
export function periodBetween(before: string, after: string): string | undefined {
  const [from, to] = [addDays(periodOf(before).end, 1), periodOf(after).start];
  const days = daysBetween(from, to);
  if (days <= 0) return undefined;
  const [[y1, m1, d1], [y2, m2, d2]] = [partsOf(from), partsOf(to)];
  const months = d1 === 1 && d2 === 1 ? (y2 - y1) * 12 + m2 - m1 : undefined;
  return months === undefined ? `${from}/P${days}D` : months === 12 && m1 === 1 ? String(y1) : `${from}/P${months}M`;
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

/** At most `most` years that are multiples of a round step, each labelled at its middle. Years are written without separators. */
export function yearTicks({ from, to }: Stretch, most = 8): Tick[] {
  const [first, last] = [Math.floor(from), Math.ceil(to) - 1];
  const step = YEAR_STEPS.find((s) => Math.floor(last / s) - Math.ceil(first / s) + 1 <= most) ?? 1000;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push({ value: year + 0.5, label: String(year) });
  return ticks;
}
