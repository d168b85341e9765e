import { DEFAULT_CIF_FOB_FACTOR, IMF_CIF_FOB, levelOver, mirrorGapSeries, partnerReported, reconciled, seriesBetween, toFob, undefinedFor, type CifFobFactor, type MirrorGap, type ReportedSide } from '@mizan/analytics';
import { comparePeriods, periodOf, type TradeSeries } from '@mizan/model';
import { countedBy, mirrorPairs } from '../compose/mirror.ts';
import type { IndicatorId } from './definitions.ts';
import { basisOf } from './growth.ts';
import { exactFigure, resultOf, type IndicatorFlow, type IndicatorResult, type Subject } from './result.ts';
import { within, type Window } from './window.ts';

const MEASURES: readonly (readonly [IndicatorId, keyof MirrorGap & ('percent' | 'log' | 'ratio')])[] = [['mirror-gap', 'percent'], ['mirror-gap-log', 'log'], ['mirror-gap-ratio', 'ratio']];

/** How far both sides' counts of each flow lie apart, and their mean: of releases in which each side counts for itself. */
export function mirrorResults(series: readonly TradeSeries[], { reporter, partner }: Subject, window: Window, factor: CifFobFactor = IMF_CIF_FOB): IndicatorResult[] {
  const ways = [['exports', reporter, partner], ['imports', partner, reporter]] as const;
  return ways.flatMap(([flow, exporter, importer]) =>
    mirrorPairs(series, exporter, importer)
      .filter(([x, m]) => x.dataflow === m.dataflow && x.vintage === m.vintage)
      .flatMap(([x, m]) => gapResults(x, m, { reporter, partner }, flow, window, factor)));
}

/** A factor as it is asked for; the IMF's own keeps its name. */
export const cifFobFactor = (value: string | undefined): CifFobFactor => (value === undefined || value === DEFAULT_CIF_FOB_FACTOR ? IMF_CIF_FOB : { value, basis: 'given' });

function gapResults(x: TradeSeries, m: TradeSeries, subject: Subject, flow: IndicatorFlow, window: Window, cifFob: CifFobFactor): IndicatorResult[] {
  const inWindow = within(window);
  const gaps = mirrorGapSeries(x, m, cifFob.value).filter(({ period }) => inWindow(period));
  const sides = { exports: x.valuation, imports: m.valuation };
  const measures = MEASURES.map(([indicator, measure]) => resultOf(indicator, subject, flow, basisOf(x), gaps.map(({ period, gap }) => exactFigure({ period }, gap[measure], { ...sides, factor: gap.factor }))));
  return [...measures, resultOf('reconciled', subject, flow, basisOf(x), gaps.map(({ period, gap }) => meanOf(x, m, period, gap.factor === '1' ? undefined : cifFob)))];
}

/** The mean of both counts, FOB, with its weights. */
function meanOf(x: TradeSeries, m: TradeSeries, period: string, factor: CifFobFactor | undefined): ReturnType<typeof exactFigure> {
  const [exported, imported] = [x, m].map((side) => levelOver(side, periodOf(period)));
  const found = reconciled(exported!, factor === undefined ? imported! : toFob(imported!, factor));
  if (found.value === null) return exactFigure({ period }, found);
  const { convention: { method, valuation, weights }, ...estimate } = found;
  return exactFigure({ period }, estimate, { method, valuation, weights: weights.basis, ofExports: weights.exporter, ofImports: weights.importer, factor: factor?.value ?? '1', ...(factor === undefined ? {} : { factorBasis: factor.basis }) });
}

/** Price bases that imports and exports are counted at where their own side gives no figure at all. Source: IMTS 2010. */
const USUAL = { exports: 'FOB', imports: 'CIF' } as const;

/** Each flow as the reporter counts it or, in periods it has no figure of, as the partner does in the same release, brought to the reporter's price basis. */
export function partnerReportedResults(series: readonly TradeSeries[], { reporter, partner }: Subject, window: Window, factor: CifFobFactor): IndicatorResult[] {
  const ways = [['exports', reporter, partner], ['imports', partner, reporter]] as const;
  return ways.flatMap(([flow, exporter, importer]) => {
    const counted = seriesBetween(series, exporter, importer).filter(({ method }) => method !== 'reconciled');
    const own = counted.filter((one) => countedBy(one) === reporter);
    return counted.filter((one) => countedBy(one) === partner).map((theirs) => {
      const mine = own.find((one) => one.dataflow === theirs.dataflow && one.vintage === theirs.vintage && one.unit === theirs.unit && one.freq === theirs.freq);
      return filledResult(mine, theirs, { reporter, partner }, flow, window, factor);
    });
  });
}

function filledResult(own: TradeSeries | undefined, partner: TradeSeries, subject: Subject, flow: 'exports' | 'imports', window: Window, factor: CifFobFactor): IndicatorResult {
  const inWindow = within(window);
  const valuation = own?.valuation ?? USUAL[flow];
  const periods = [...new Set([...(own?.points ?? []), ...partner.points].map(({ period }) => period))].filter(inWindow).sort((a, b) => comparePeriods(periodOf(a), periodOf(b)));
  const sideAt = (side: TradeSeries | undefined, period: string): ReportedSide => ({ value: side === undefined ? undefinedFor('missing') : levelOver(side, periodOf(period)), valuation: side?.valuation ?? valuation });
  const figures = periods.map((period) => {
    const found = partnerReported(sideAt(own, period), sideAt(partner, period), factor);
    if (found.value === null) return exactFigure({ period }, found);
    const { convention: { method, factor: used }, ...amount } = found;
    return exactFigure({ period }, amount, { method, valuation, ...(used === null ? {} : { factor: used.value, factorBasis: used.basis }) });
  });
  return resultOf('partner-reported', subject, flow, { ...basisOf(own ?? partner), valuation, countedBy: own?.method ?? 'partner-reported' }, figures);
}
