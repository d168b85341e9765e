import { periodOf, yearOf, type Locale, type TradeSeries, type Vintage } from '@mizan/model';
import type { Context } from '../context.ts';
import { given } from '../given.ts';
import type { PairView } from '../view/pair-view.ts';
import { wordsIn } from '../words/words-in.ts';
import { claimView } from './claims.ts';
import { conflictView } from './conflicts.ts';
import { coverageRows } from './coverage.ts';
import { derivedSeries } from './derived.ts';
import { eventView } from './events.ts';
import { headlinesOf } from './headlines.ts';
import { howSure } from './how-sure.ts';
import { areaView, periodView } from './labelled.ts';
import { pairRecord, type Pair, type PairRecord } from './pair-record.ts';
import { partnerTables } from './partners.ts';
import { readerOf, type Reader } from './reader.ts';
import { seriesView } from './series.ts';
import { sourceView } from './sources.ts';

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
