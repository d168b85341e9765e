import { comparePeriods, compareEventDates, eventDateOf, periodOf, type Claim, type Conflict, type NewsEvent, type TradeSeries } from '@mizan/model';
import type { ClaimCheck } from '@mizan/analytics';
import { checksOf } from '../checks.ts';
import type { Context } from '../context.ts';
import { worldsOf, type Worlds } from '../indicators/world-totals.ts';
import { latestStatedFirst } from './claims.ts';
import { newestFirst } from './events.ts';
import { observedOf, type PairObserved } from './observed.ts';

export type Pair = readonly [string, string];

/** Everything known of a pair, before any word is made: the page and its chart are both made of this. */
export interface PairRecord {
  readonly pair: Pair;
  readonly asOf: string | undefined;
  readonly observed: PairObserved;
  /** Latest statement first. */
  readonly claims: readonly Claim[];
  readonly checks: ReadonlyMap<string, ClaimCheck>;
  /** Newest first. */
  readonly events: readonly NewsEvent[];
  /** Number of each event on the rail: the oldest is 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly conflicts: readonly Conflict[];
  readonly lastFigure: string | undefined;
  /** What the trade with partners is set against. */
  readonly worlds: Worlds;
}

/** The record of a pair, read once a build. `asOf` takes the releases of that day; claims and events are not releases. */
export const pairRecord = (context: Context, [a, b]: Pair, asOf?: string): Promise<PairRecord> =>
  context.memory.recall(`pair/${a}/${b}/${asOf ?? ''}`, async () => {
    const { store, catalogue } = context;
    const [observed, claims, events, checks] = await Promise.all([observedOf(context, a, b, asOf), store.claims({ pair: [a, b] }), store.events({ pair: [a, b] }), checksOf(context, asOf)]);
    const members = new Set([...claims, ...events].map(({ id }) => id));
    return {
      pair: [a, b], asOf, observed, claims: latestStatedFirst(claims), checks, events: newestFirst(events), numbers: railNumbers(events), worlds: await worldsOf(context, observed.pair.series, asOf),
      conflicts: catalogue.conflicts.filter((conflict) => conflict.members.some((member) => members.has(member))), lastFigure: lastFigure(observed.pair.series),
    };
  });

const railNumbers = (events: readonly NewsEvent[]): ReadonlyMap<string, number> =>
  new Map([...events].sort((x, y) => compareEventDates(eventDateOf(x.date), eventDateOf(y.date)) || (x.id < y.id ? -1 : 1)).map(({ id }, i) => [id, i + 1]));

/** The latest period in which any series has a figure. */
const lastFigure = (series: readonly TradeSeries[]): string | undefined =>
  series.flatMap((s) => s.points.filter((point) => point.value !== null).map((point) => point.period)).sort((x, y) => comparePeriods(periodOf(x), periodOf(y))).at(-1);
