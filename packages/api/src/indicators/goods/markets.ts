import { exportMarketPenetration, hirschman } from '@mizan/analytics';
import type { Context } from '../../context.ts';
import { given } from '../../given.ts';
import { measuredFigure, noFigure, resultOf, type IndicatorResult, type Subject } from '../result.ts';
import { LEAST_EXPORTERS } from '../world-totals.ts';
import type { GoodsRelease } from './release.ts';

/** More areas than there are. */
const ALL = 1000;

/** How far exports of all goods are spread over markets, and how many of the markets they reach, in one period. */
export async function marketResults(context: Context, release: GoodsRelease, subject: Subject, period: string): Promise<IndicatorResult[]> {
  const { dataflow, flow, asOf } = release;
  const [ranking] = (await context.store.topPartners({ dataflow, flow, ...given({ asOf }) }, subject.reporter, period, ALL)).flatMap(({ rows }) => rows);
  const markets = new Map(ranking?.areas.map(({ area, value }) => [area, Number(value)]));
  const importers = new Map([...(release.totals.get(period)?.imports ?? [])].filter(([area]) => area !== subject.reporter));
  const convention = { goods: 'all', exporters: release.totals.get(period)?.exports.size ?? 0 };
  const of = (indicator: 'market-concentration' | 'market-penetration', result: Parameters<typeof measuredFigure>[1]) =>
    resultOf(indicator, subject, 'exports', release, [convention.exporters < LEAST_EXPORTERS ? noFigure({ period }, 'part-of-world') : measuredFigure({ period }, result, convention)]);
  return [of('market-concentration', hirschman(markets, importers.size)), of('market-penetration', exportMarketPenetration(markets, importers))];
}
