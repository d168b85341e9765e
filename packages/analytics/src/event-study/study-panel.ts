import { orderOf, periodOf, type EventDate, type TradeSeries } from '@mizan/model';
import { isQuantity, undefinedFor, type UndefinedReason } from '../result.ts';
import { isKnown, meanOf, type ComparisonPanel, type PanelUnit } from '../causal/panel.ts';
import { levelOf, levelOver } from '../level.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { PERIODS_PER_YEAR, regularSeriesOf, seasonOf, type RegularFrequency } from '../time-series/regular-series.ts';

/** A flow's periods by their order to an event: those with a figure before and after it, and those it falls in. */
export interface Timeline {
  readonly frequency: RegularFrequency;
  /** All periods from the first figure to the last that is looked at. */
  readonly periods: readonly string[];
  /** Place of the first period after the event. */
  readonly start: number;
  readonly before: readonly string[];
  /** Periods the event happened in, or may have: neither before nor after. */
  readonly around: readonly string[];
  /** Those of the first five years: later ones have seen too much else. */
  readonly after: readonly string[];
}

/**
 * Sets a series' periods before, around and after an event. Undefined (`event-outside`) for an event without a date, and
 * (`different-span`) for a series without a fixed length of period; a side without figures is empty.
 */
export function timelineOf(series: TradeSeries, event: EventDate): Estimated<Timeline> {
  if (event.earliest === null || event.latest === null) return undefinedFor('event-outside');
  const figures = series.points.filter((point) => isQuantity(levelOf(point)));
  const regular = regularSeriesOf({ ...series, points: figures });
  if (!regular.ok) return undefinedFor(figures.length === 0 ? 'missing' : 'different-span');
  const { frequency, points } = regular.value;
  const all = points.map(({ period, value }) => ({ period, known: value !== null, order: orderOf(event, periodOf(period)) }));
  const first = all.findIndex(({ order }) => order === 'before');
  const start = first < 0 ? all.length : first;
  const ordered = all.slice(0, start + YEARS_AFTER * PERIODS_PER_YEAR[frequency]);
  const known = (wanted: string) => ordered.filter((one) => one.order === wanted && one.known).map(({ period }) => period);
  return estimated({
    frequency, periods: ordered.map(({ period }) => period), start, before: known('after'), after: known('before'),
    around: ordered.filter(({ order }) => order === 'during' || order === 'around').map(({ period }) => period),
  });
}

/** Years after the event that are looked at. */
export const YEARS_AFTER = 5;

/** Fewest periods before the event: eight, and of parts of years two years, so that each season has its own level. */
export const leastBefore = (frequency: RegularFrequency): number => Math.max(8, 2 * PERIODS_PER_YEAR[frequency]);

/** A flow and its comparators as a panel, without the periods the event fell in, and each season of parts of years at its own level before the event. */
export function panelOf(series: TradeSeries, comparators: readonly TradeSeries[], timeline: Timeline): ComparisonPanel {
  const unit = (one: TradeSeries): PanelUnit => ({ name: one.id, values: seasonless(valuesOf(one, timeline), timeline) });
  return { treated: unit(series), donors: comparators.map(unit), start: timeline.start };
}

function valuesOf(series: TradeSeries, { periods, around }: Timeline): (number | null)[] {
  return periods.map((period) => {
    const level = levelOver(series, periodOf(period));
    return isQuantity(level) && !around.includes(period) ? Number(level.value) : null;
  });
}

/** Values over the geometric mean of their season before the event; years as they are. */
function seasonless(values: readonly (number | null)[], { frequency, periods, start }: Timeline): (number | null)[] {
  if (frequency === 'A') return [...values];
  const seasons = periods.map(seasonOf);
  const means = Array.from({ length: PERIODS_PER_YEAR[frequency] }, (_, season) => {
    const logs = values.slice(0, start).flatMap((value, place) => (isKnown(value) && value > 0 && seasons[place] === season ? [Math.log(value)] : []));
    return logs.length === 0 ? null : Math.exp(meanOf(logs));
  });
  return values.map((value, place) => {
    const mean = means[seasons[place]!]!;
    return value === null || mean === null ? null : value / mean;
  });
}

/** What is lacking for a comparison, of periods before and after. */
export function shortfallsOf({ before, after, frequency }: Timeline): UndefinedReason[] {
  return [...(before.length < leastBefore(frequency) ? ['too-few-before' as const] : []), ...(after.length < LEAST_AFTER ? ['too-few-after' as const] : [])];
}

/** Fewest periods after the event, and fewest comparable flows, for anything but a description. */
export const LEAST_AFTER = 2;
export const LEAST_DONORS = 10;
