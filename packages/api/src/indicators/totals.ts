import { exporterOf, type TradeSeries } from '@mizan/model';
import type { Context } from '../context.ts';
import { shareable, type Observed } from '../compose/observed.ts';
import { pairRecord } from '../compose/pair-record.ts';
import { given } from '../given.ts';
import type { IndicatorId } from './definitions.ts';
import { estimateResults } from './estimates.ts';
import { basisOf, flowOf, growthResults, sameMonthsResult } from './growth.ts';
import { cifFobFactor, mirrorResults, partnerReportedResults } from './mirror.ts';
import { priceSeries, REAL_TERMS, realResults } from './real-terms.ts';
import { resultOf, type IndicatorResult, type Subject } from './result.ts';
import { balanceResults, directionsOf, opennessResults, shareResult } from './two-way.ts';
import { within, type Window } from './window.ts';
import { intensityFigure, worldTotals } from './world-totals.ts';

/** Total trade of the subject, and the series its shares and openness are taken of. */
interface Totals extends Observed {
  readonly all: readonly TradeSeries[];
}

async function totalsOf(context: Context, { reporter, partner }: Subject, asOf?: string): Promise<Totals> {
  if (partner !== 'WORLD') {
    const { pair, all } = (await pairRecord(context, [reporter, partner], asOf)).observed;
    return { ...pair, all };
  }
  const observed = shareable(await context.store.pairObservations(reporter, 'WORLD', { commodity: 'TOTAL', ...given({ asOf }) }));
  return { ...observed, all: observed.series };
}

/** What may be chosen of indicators of totals. */
export interface TotalsOptions {
  /** Period whose prices constant prices are; the last one with a deflator unless given. */
  readonly base?: string | undefined;
  /** Imports CIF over the same goods FOB; the IMF's 1.06 unless given. */
  readonly cifFob?: string | undefined;
}

/** Indicators made of total trade, of every dataset that counts it. */
export async function totalsResults(context: Context, subject: Subject, window: Window, wanted: readonly IndicatorId[], asOf?: string, { base, cifFob }: TotalsOptions = {}): Promise<Observed & { readonly results: readonly IndicatorResult[] }> {
  const { all, series, omitted } = await totalsOf(context, subject, asOf);
  const { each, both } = directionsOf(series, subject);
  const isPair = subject.partner !== 'WORLD';
  const prices = wanted.some((id) => REAL_TERMS.some((one) => one === id)) ? await priceSeries(context, subject.reporter, asOf) : undefined;
  const factor = cifFobFactor(cifFob);
  const intensities = isPair ? await Promise.all(each.map((one) => intensityResult(context, one, subject, window, asOf))) : [];
  return {
    series: each, omitted,
    results: [
      ...each.flatMap((one) => [...growthResults(one, subject, window), ...sameMonthsResult(one, subject, window), ...estimateResults(one, subject, window, wanted), ...(prices ? realResults(one, prices, subject, window, base) : []), ...(isPair ? [shareResult(one, all, subject, window)] : [])]), ...intensities,
      ...both.flatMap((two) => [...balanceResults(two, subject, window), ...(isPair ? [] : opennessResults(two, all, subject, window))]),
      ...(isPair ? mirrorResults(series, subject, window, factor) : []), ...(isPair && wanted.includes('partner-reported') ? partnerReportedResults(series, subject, window, factor) : []),
    ],
  };
}

async function intensityResult(context: Context, series: TradeSeries, subject: Subject, window: Window, asOf?: string): Promise<IndicatorResult> {
  const totals = await worldTotals(context, series.dataflow, series.flow, asOf);
  const inWindow = within(window);
  const flow = exporterOf(series) === subject.reporter ? 'exports' : 'imports';
  const figures = series.points.filter(({ period }) => inWindow(period)).map(({ period, value }) => intensityFigure(totals.get(period), flow, { ...subject, period, value }));
  return resultOf('trade-intensity', subject, flowOf(series, subject), basisOf(series), figures);
}
