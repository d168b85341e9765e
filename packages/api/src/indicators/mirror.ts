import { levelOver, mirrorGapSeries, reconciled, toFob, type MirrorGap } from '@mizan/analytics';
import { periodOf, type TradeSeries } from '@mizan/model';
import { mirrorPairs } from '../compose/mirror.ts';
import type { IndicatorId } from './definitions.ts';
import { basisOf } from './growth.ts';
import { exactFigure, resultOf, type IndicatorFlow, type IndicatorResult, type Subject } from './result.ts';
import { within, type Window } from './window.ts';

const MEASURES: readonly (readonly [IndicatorId, keyof MirrorGap & ('percent' | 'log' | 'ratio')])[] = [['mirror-gap', 'percent'], ['mirror-gap-log', 'log'], ['mirror-gap-ratio', 'ratio']];

/** How far both sides' counts of each flow lie apart, and their mean: of releases in which each side counts for itself. */
export function mirrorResults(series: readonly TradeSeries[], { reporter, partner }: Subject, window: Window): IndicatorResult[] {
  const ways = [['exports', reporter, partner], ['imports', partner, reporter]] as const;
  return ways.flatMap(([flow, exporter, importer]) =>
    mirrorPairs(series, exporter, importer)
      .filter(([x, m]) => x.dataflow === m.dataflow && x.vintage === m.vintage)
      .flatMap(([x, m]) => gapResults(x, m, { reporter, partner }, flow, window)));
}

function gapResults(x: TradeSeries, m: TradeSeries, subject: Subject, flow: IndicatorFlow, window: Window): IndicatorResult[] {
  const inWindow = within(window);
  const gaps = mirrorGapSeries(x, m).filter(({ period }) => inWindow(period));
  const sides = { exports: x.valuation, imports: m.valuation };
  const measures = MEASURES.map(([indicator, measure]) => resultOf(indicator, subject, flow, basisOf(x), gaps.map(({ period, gap }) => exactFigure({ period }, gap[measure], { ...sides, factor: gap.factor }))));
  return [...measures, resultOf('reconciled', subject, flow, basisOf(x), gaps.map(({ period, gap }) => meanOf(x, m, period, gap.factor)))];
}

/** The mean of both counts, FOB, with its weights. */
function meanOf(x: TradeSeries, m: TradeSeries, period: string, factor: string): ReturnType<typeof exactFigure> {
  const [exported, imported] = [x, m].map((side) => levelOver(side, periodOf(period)));
  const found = reconciled(exported!, factor === '1' ? imported! : toFob(imported!, { value: factor, basis: 'imf-dots' }));
  if (found.value === null) return exactFigure({ period }, found);
  const { convention: { method, valuation, weights }, ...estimate } = found;
  return exactFigure({ period }, estimate, { method, valuation, weights: weights.basis, ofExports: weights.exporter, ofImports: weights.importer, factor });
}
