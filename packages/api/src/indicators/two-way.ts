import { balance, balanceSeries, cover, importPenetration, isQuantity, levelOver, normalisedBalance, openness, selfSufficiency, seriesBetween, shareSeries, totalOf, twoWays, type Computed, type Stated, type TwoWay } from '@mizan/analytics';
import { periodOf, type TradeSeries } from '@mizan/model';
import type { IndicatorId } from './definitions.ts';
import { basisOf, flowOf } from './growth.ts';
import { exactFigure, noFigure, resultOf, type IndicatorResult, type Subject } from './result.ts';
import { within, type Window } from './window.ts';

const MEASURES = [['balance', balance], ['normalised-balance', normalisedBalance], ['cover', cover]] as const;

/** Balance, normalised balance and cover of the reporter with the partner; the valuations of both directions stand with them. */
export const balanceResults = (two: TwoWay, subject: Subject, window: Window): IndicatorResult[] =>
  MEASURES.map(([indicator, measure]) => {
    const inWindow = within(window);
    const figures = balanceSeries(two, measure).filter(({ period }) => inWindow(period)).map(({ period, result }) => exactFigure({ period }, result, { exports: two.outward.valuation, imports: two.inward.valuation }));
    return resultOf(indicator, subject, 'both', basisOf(two.outward), figures);
  });

/** The partner's share in the reporter's exports or imports. */
export function shareResult(series: TradeSeries, all: readonly TradeSeries[], subject: Subject, window: Window): IndicatorResult {
  const inWindow = within(window);
  const total = totalOf(all, series, subject.reporter);
  const points = total === undefined ? series.points.map(({ period }) => noFigure({ period }, 'no-total')) : shareSeries(all, series, subject.reporter).map(({ period, result }) => exactFigure({ period }, result));
  return resultOf('share', subject, flowOf(series, subject), basisOf(series), points.filter(({ period }) => inWindow(period)));
}

/** Gross domestic product at current prices, as the World Bank names it. */
const GDP = 'NY_GDP_MKTP_CD';

/** What is made of exports, imports and gross domestic product; as output the latter counts services too, and value added alone. */
const AGAINST_GDP: readonly (readonly [IndicatorId, (x: Computed, m: Computed, gdp: Computed) => Stated<object>])[] = [
  ['openness-wits', (x, m, gdp) => openness(x, m, gdp, 'wits')], ['openness-unctad', (x, m, gdp) => openness(x, m, gdp, 'unctad')], ['import-penetration', importPenetration], ['self-sufficiency', selfSufficiency],
];

/** Of some series of one thing the one of the newest release. */
const latest = (series: readonly TradeSeries[]): TradeSeries | undefined => [...series].sort((x, y) => y.vintage.localeCompare(x.vintage))[0];

/** Exports and imports set against gross domestic product; `gdp-not-loaded` where no series of it is there. */
export function opennessResults(two: TwoWay, all: readonly TradeSeries[], subject: Subject, window: Window): IndicatorResult[] {
  const inWindow = within(window);
  const gdp = latest(all.filter((series) => series.indicator === GDP && series.reporter === subject.reporter && series.unit === two.outward.unit));
  const periods = two.outward.points.map(({ period }) => period).filter(inWindow);
  return AGAINST_GDP.map(([indicator, measure]) => {
    const figures = periods.map((period) => {
      if (gdp === undefined) return noFigure({ period }, 'gdp-not-loaded');
      const [x, m, product] = [two.outward, two.inward, gdp].map((series) => levelOver(series, periodOf(period)));
      return exactFigure({ period }, measure(x!, m!, product!), isQuantity(product!) ? { gdp: `${gdp.dataflow}/${gdp.vintage}` } : {});
    });
    return resultOf(indicator, subject, 'both', basisOf(two.outward), figures);
  });
}

/** Both directions, as every dataset counts them. */
export const directionsOf = (series: readonly TradeSeries[], { reporter, partner }: Subject): { readonly each: readonly TradeSeries[]; readonly both: readonly TwoWay[] } => ({
  each: [...seriesBetween(series, reporter, partner), ...seriesBetween(series, partner, reporter)], both: twoWays(series, reporter, partner),
});
