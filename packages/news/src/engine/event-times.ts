import type { Scan } from '../grammar/scan.ts';
import { edtf } from './calendar.ts';
import type { Discourse } from './discourse.ts';
import type { Trigger } from './event-input.ts';
import { publishedMonth, publishedYear, type Clock } from './clock.ts';
import { spanOf } from './periods.ts';
import { namesYear, type TimeMark } from './time-marks.ts';

/** Times an event can have. */
export const EVENT_TIMES = new Set(['day', 'days', 'month', 'year', 'weekday', 'lastWeekday', 'nextWeekday', 'late', 'mid', 'early', 'endOf', 'today', 'yesterday', 'tomorrow', 'thisWeek', 'lastWeek', 'nextWeek', 'yearPair', 'thisMonth', 'lastMonth', 'nextMonth', 'lastYear', 'nextYear', 'thisYear', 'half', 'quarter']);

/** The time of a trigger: the first after it, before the next trigger; else the last before it. */
export function timeFor(trigger: Trigger, triggers: readonly Trigger[], times: readonly TimeMark[]): TimeMark | undefined {
  const usable = times.filter((time) => EVENT_TIMES.has(time.key) && time.role !== 'base');
  const next = triggers.find((one) => one.mark.first > trigger.mark.first)?.mark.first ?? Infinity;
  const previous = triggers.findLast((one) => one.mark.first < trigger.mark.first)?.mark.reach ?? 0;
  const inside = usable.find((time) => time.first >= trigger.mark.first && time.first < trigger.mark.reach);
  const after = usable.filter((time) => time.first >= trigger.mark.next && time.first < next).sort((a, b) => precision(b) - precision(a) || a.first - b.first)[0];
  const before = usable.filter((time) => time.next <= trigger.mark.first && time.first >= previous).sort((a, b) => precision(b) - precision(a) || b.first - a.first)[0];
  return inside ?? after ?? before ?? (triggers.length > 1 ? usable.filter((time) => time.next <= trigger.mark.first)[0] : undefined);
}

const precision = (time: TimeMark): number => (time.key === 'day' || time.key === 'days' ? 3 : /week|day|yesterday|tomorrow|late|mid|early/i.test(time.key) ? 2 : time.key === 'month' ? 1 : 0);

const TWIN_GAP = 3;

/** Another date joined to one by "and", each with its year: "in 2002 en in maart 2016". */
const twinOf = (scan: Scan, time: TimeMark, times: readonly TimeMark[]): TimeMark | undefined =>
  times.find((one) => one !== time && namesYear(one) && namesYear(time) && EVENT_TIMES.has(one.key) && Math.max(one.first, time.first) - Math.min(one.next, time.next) <= TWIN_GAP && scan.all('and').some((mark) => mark.first >= Math.min(one.next, time.next) && mark.next <= Math.max(one.first, time.first)));

/** What a time says of an event: its EDTF, once for each year of "in 2002 and 2016". */
export function datesOf(scan: Scan, time: TimeMark | undefined, times: readonly TimeMark[], context: Discourse, ahead: boolean): (string | null)[] {
  if (time === undefined) return [null];
  const twin = twinOf(scan, time, times);
  if (twin) return [...datesOf(scan, time, [], context, ahead), ...datesOf(scan, twin, [], context, ahead)];
  if (time.key === 'yearPair') return [String(time.slots.y), String(time.slots.y2)];
  const read = ahead ? toCome(time, context.clock) : time;
  const span = spanOf(read.key === 'endOf' ? { ...read, key: 'late' } : read, { ...context.clock, year: context.clock.published ? undefined : context.clock.year }, ahead);
  return [span ? edtf(span) : null];
}

/** A month or day of something to come, told without a year, is the next one from publication on. */
function toCome(time: TimeMark, clock: Clock): TimeMark {
  const [year, month, last] = [publishedYear(clock), publishedMonth(clock), time.slots.m2 ?? time.slots.m];
  if (year === undefined || month === undefined || last === undefined || time.slots.y !== undefined) return time;
  return { ...time, slots: { ...time.slots, y: last < month ? year + 1 : year } };
}
