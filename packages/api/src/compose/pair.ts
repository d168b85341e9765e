import { eventDateOf, comparePeriods, compareEventDates, periodOf, yearOf, type Claim, type Conflict, type Locale, type NewsEvent, type TradeSeries, type Vintage } from '@mizan/model';
import type { ClaimCheck } from '@mizan/analytics';
import { checksOf } from '../checks.ts';
import type { Context } from '../context.ts';
import { given } from '../given.ts';
import { worldsOf, type Worlds } from '../indicators/world-totals.ts';
import type { PairView } from '../view/pair-view.ts';
import { wordsIn } from '../words/words.ts';
import { claimView, latestStatedFirst } from './claims.ts';
import { conflictView } from './conflicts.ts';
import { coverageRows } from './coverage.ts';
import { derivedSeries } from './derived.ts';
import { eventView, newestFirst } from './events.ts';
import { headlinesOf } from './headlines.ts';
import { howSure } from './how-sure.ts';
import { areaView, periodView } from './labelled.ts';
import { observedOf, type PairObserved } from './observed.ts';
import { partnerTables } from './partners.ts';
import { readerOf, type Reader } from './reader.ts';
import { seriesView } from './series.ts';
import { sourceView } from './sources.ts';

type Pair = readonly [string, string];

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

/** The page of a pair in one language; composed once a build. Pages of an earlier day are many and seldom asked for twice: they are not kept. */
export function pairView(context: Context, pair: Pair, locale: Locale, asOf?: string): Promise<PairView> {
  const compose = async () => composePair(context, await pairRecord(context, pair, asOf), readerOf(context.catalogue, locale));
  return asOf === undefined ? context.memory.recall(`page/${pair.join('/')}/${locale}/${context.today}`, compose) : compose();
}

function composePair(context: Context, record: PairRecord, reader: Reader): PairView {
  const { pair: [a, b], observed, lastFigure } = record;
  const { series, omitted } = observed.pair;
  const claims = record.claims.map((claim) => claimView(reader, claim, record.checks.get(claim.id)!));
  return {
    version: context.catalogue.version, locale: reader.locale, a: areaView(reader, a), b: areaView(reader, b), vintages: vintagesOf(context, series),
    lastFigure: lastFigure === undefined ? null : periodView(reader, lastFigure), headlines: headlinesOf(reader, record),
    coverage: coverageRows(reader, series, record.pair, yearOf(periodOf(context.today))), series: series.map((s) => seriesView(reader, s, record.pair)),
    derived: derivedSeries(series, observed.all, record.pair), claims,
    events: record.events.map((event) => eventView(reader, event, given({ number: record.numbers.get(event.id), lastFigure }))),
    conflicts: record.conflicts.map((conflict) => conflictView(reader, conflict)),
    products: { missing: wordsIn(reader.locale).productsMissing, stated: claims.filter(({ claim }) => claim.kind === 'composition') },
    whatElse: [...partnerTables(reader, observed.all, a, b, record.worlds), ...partnerTables(reader, observed.all, b, a, record.worlds)],
    howSure: howSure(reader, series, record.pair, record.claims.map(({ id }) => record.checks.get(id)!), record.conflicts),
    sources: usedSources(record).flatMap((id) => { const source = context.catalogue.sources.get(id); return source ? [sourceView(reader, source)] : []; }),
    omitted, ...given({ asOf: record.asOf }),
  };
}

/** The releases that some series come from. */
export const vintagesOf = ({ catalogue }: Context, series: readonly TradeSeries[]): Vintage[] =>
  catalogue.vintages.filter((vintage) => series.some((s) => s.dataflow === vintage.dataflow && s.vintage === vintage.id));

/** Every source the page rests on: datasets first, then publications in the order of claims and events. */
function usedSources({ observed, claims, events }: PairRecord): string[] {
  const ofClaims = claims.flatMap(({ publications }) => publications.map(({ source }) => source));
  return [...new Set([...observed.pair.series.map(({ source }) => source), ...ofClaims, ...events.flatMap(({ sources }) => sources.map(({ source }) => source))])];
}
