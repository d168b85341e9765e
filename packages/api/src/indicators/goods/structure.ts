import {
  diversification, effectiveNumber, entropy, fingerKreinin, gini, grubelLloydAdjusted, grubelLloydAggregate, hhi, hhiNormalised, hhiUnctad, hirschman, margins, rosenbluth, theil, type CodeValues,
} from '@mizan/analytics';
import { measuredFigure, noFigure, resultOf, type Convention, type IndicatorFigure, type IndicatorResult, type Subject } from '../result.ts';
import { goodsProblem, levelName, worldProblem, type ByPeriod, type GoodsRelease } from './release.ts';

/** What a period's figures are computed from, once nothing speaks against it. */
type Compute = (period: string) => IndicatorFigure;

const each = (periods: readonly string[], problem: (period: string) => ReturnType<typeof goodsProblem>, compute: Compute): IndicatorFigure[] =>
  periods.map((period) => {
    const reason = problem(period);
    return reason === undefined ? compute(period) : noFigure({ period }, reason);
  });

const NOTHING: CodeValues = new Map();

const FORMS = [
  ['hhi', hhi], ['hhi-normalised', hhiNormalised], ['hhi-unctad', hhiUnctad], ['hirschman', hirschman], ['theil', theil], ['gini', gini], ['entropy', entropy], ['rosenbluth', rosenbluth], ['effective-number', effectiveNumber],
] as const;

/** Every index of concentration, Herfindahl and Hirschman's first, over the headings the world trades: their number is n. */
export const concentrationResults = (release: GoodsRelease, subject: Subject, flow: 'exports' | 'imports', values: ByPeriod, periods: readonly string[]): IndicatorResult[] =>
  FORMS.map(([indicator, index]) => resultOf(indicator, subject, flow, release, each(periods, (period) => goodsProblem(release, period), (period) => {
    const world = release.world.get(period)!;
    return measuredFigure({ period }, index(values.get(period) ?? NOTHING, world.size), { level: levelName(world, 'headings') });
  })));

const worldOf = ({ totals }: GoodsRelease, period: string): Convention => ({ exporters: totals.get(period)!.exports.size });

/** How far the structure of exports is from the world's. */
export const diversificationResult = (release: GoodsRelease, subject: Subject, values: ByPeriod, periods: readonly string[]): IndicatorResult =>
  resultOf('diversification', subject, 'exports', release, each(periods, (period) => worldProblem(release, period), (period) => {
    const world = release.world.get(period)!;
    return measuredFigure({ period }, diversification(values.get(period) ?? NOTHING, world, 'zero'), { level: levelName(world, 'headings'), ...worldOf(release, period) });
  }));

/** How much two countries' exports to all are alike: rivals where it is near 1. */
export const similarityResult = (release: GoodsRelease, subject: Subject, [own, other]: readonly [ByPeriod, ByPeriod], periods: readonly string[]): IndicatorResult =>
  resultOf('similarity', subject, 'exports', release, each(periods, (period) => goodsProblem(release, period), (period) =>
    measuredFigure({ period }, fingerKreinin(own.get(period) ?? NOTHING, other.get(period) ?? NOTHING, 'zero'), { level: levelName(release.world.get(period)!, 'headings') })));

/** Two-way trade, with and without the overall imbalance, of products at the level given. */
export const twoWayTradeResults = (release: GoodsRelease, subject: Subject, digits: 'headings' | 'subheadings', [exports, imports]: readonly [ByPeriod, ByPeriod], periods: readonly string[]): IndicatorResult[] =>
  ([['grubel-lloyd', grubelLloydAggregate], ['grubel-lloyd-adjusted', grubelLloydAdjusted]] as const).map(([indicator, index]) =>
    resultOf(indicator, subject, 'both', release, each(periods, (period) => goodsProblem(release, period), (period) => {
      const [x, m] = [exports.get(period) ?? NOTHING, imports.get(period) ?? NOTHING];
      return measuredFigure({ period }, index(x, m, { level: levelName(x.size > 0 ? x : m, digits), absent: 'zero' }));
    })));

/** Breadth and depth of exports to a market against all exports to it. */
export function marginResults(release: GoodsRelease, subject: Subject, [exports, market]: readonly [ByPeriod, ByPeriod], periods: readonly string[]): IndicatorResult[] {
  const of = (margin: 'extensive' | 'intensive') => each(periods, (period) => worldProblem(release, period), (period) => {
    const reference = market.get(period) ?? NOTHING;
    return measuredFigure({ period }, margins(exports.get(period) ?? NOTHING, reference, 'world')[margin], { level: levelName(reference, 'headings'), ...worldOf(release, period) });
  });
  return [resultOf('extensive-margin', subject, 'exports', release, of('extensive')), resultOf('intensive-margin', subject, 'exports', release, of('intensive'))];
}
