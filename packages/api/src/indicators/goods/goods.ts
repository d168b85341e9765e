import { complementarity, type CodeValues } from '@mizan/analytics';
import type { Context } from '../../context.ts';
import type { IndicatorId } from '../definitions.ts';
import { measuredFigure, noFigure, resultOf, type IndicatorResult, type Subject } from '../result.ts';
import { inTimeOrder, within, type Window } from '../window.ts';
import { advantageResult, contributionResult, lafayResult, rcaResult, twoWayByProductResult, vollrathResults } from './by-product.ts';
import { COMPLEXITY, complexityResults } from './complexity.ts';
import { marketResults } from './markets.ts';
import { byHeading, pairChapters, pairGoods } from './pair-goods.ts';
import { PRICE_INDICATORS, priceResults } from './prices.ts';
import { exportsOf, importsOf, levelName, worldProblem, type ByPeriod, type GoodsRelease } from './release.ts';
import { SOPHISTICATION, sophisticationResults } from './sophistication.ts';
import { concentrationResults, diversificationResult, marginResults, similarityResult, twoWayTradeResults } from './structure.ts';

const NOTHING: CodeValues = new Map();

/** Indicators of one release by product: over every period of the window, those by product and of complexity in its last. */
export function goodsResults(context: Context, release: GoodsRelease, subject: Subject, window: Window, wanted: (indicator: IndicatorId) => boolean): Promise<IndicatorResult[]> {
  const all = inTimeOrder(release.world.keys());
  const periods = all.filter(within(window));
  const last = periods.at(-1);
  if (last === undefined) return Promise.resolve([]);
  const time = { periods, last, before: all[all.indexOf(last) - 1] };
  return subject.partner === 'WORLD' ? ofCountry(context, release, subject, time, wanted) : ofPair(context, release, subject, time, wanted);
}

interface Time {
  readonly periods: readonly string[];
  readonly last: string;
  /** The period before the last one, also where the window leaves it out. */
  readonly before: string | undefined;
}

async function ofCountry(context: Context, release: GoodsRelease, subject: Subject, { periods, last, before }: Time, wanted: (indicator: IndicatorId) => boolean): Promise<IndicatorResult[]> {
  const { reporter } = subject;
  const [exports, imports, needs] = await Promise.all([exportsOf(context, release, reporter), importsOf(context, release, reporter, 'as-imported'), importsOf(context, release, reporter, 'as-exported')]);
  if (exports.size === 0 && imports.size === 0) return [];
  const advantages = rcaResult(release, subject, exports, last);
  const strong = advantages.figures.flatMap(({ commodity, value }) => (commodity !== undefined && Number(value) >= 1 ? [commodity] : []));
  return [
    ...concentrationResults(release, subject, 'exports', exports, periods), ...concentrationResults(release, subject, 'imports', imports, periods),
    diversificationResult(release, subject, exports, periods), ...twoWayTradeResults(release, subject, 'headings', [exports, imports], periods), ...marginResults(release, subject, [exports, release.world], periods),
    ...(COMPLEXITY.some(wanted) ? await complexityResults(context, release, subject, last, strong, wanted) : []), ...(SOPHISTICATION.some(wanted) ? await sophisticationResults(context, release, subject, last, exports) : []),
    ...(wanted('market-concentration') || wanted('market-penetration') ? await marketResults(context, release, subject, last) : []),
    contributionResult(release, subject, 'exports', exports, last, before), contributionResult(release, subject, 'imports', imports, last, before),
    advantages, advantageResult('rsca', release, subject, exports, last), ...vollrathResults(release, subject, [exports, needs], last), lafayResult(release, subject, [exports, imports], last),
    ...(wanted('grubel-lloyd-product') ? [twoWayByProductResult(release, subject, 'headings', [exports.get(last) ?? NOTHING, imports.get(last) ?? NOTHING], last)] : []),
  ];
}

async function ofPair(context: Context, release: GoodsRelease, subject: Subject, { periods, last, before }: Time, wanted: (indicator: IndicatorId) => boolean): Promise<IndicatorResult[]> {
  const { reporter, partner } = subject;
  const [goods, outward, inward, structure, rival, needs, market] = await Promise.all([
    pairGoods(context, release, [reporter, partner], last), pairChapters(context, release, reporter, partner, release.flow), pairChapters(context, release, partner, reporter, release.inward),
    exportsOf(context, release, reporter), exportsOf(context, release, partner), importsOf(context, release, partner, 'as-imported'), importsOf(context, release, partner, 'as-exported'),
  ]);
  const only = (values: CodeValues): ByPeriod => new Map([[last, values]]);
  const [exports, imports] = [only(byHeading(goods.exports)), only(byHeading(goods.imports))];
  return [
    complementarityResult(release, subject, [structure, needs], periods), similarityResult(release, subject, [structure, rival], periods),
    ...(PRICE_INDICATORS.some(wanted) ? await priceResults(context, release, subject, periods) : []),
    ...(goods.exports.size === 0 ? [] : [...concentrationResults(release, subject, 'exports', exports, [last]), contributionResult(release, subject, 'exports', outward, last, before), ...marginResults(release, subject, [exports, market], [last])]),
    ...(goods.imports.size === 0 ? [] : [...concentrationResults(release, subject, 'imports', imports, [last]), contributionResult(release, subject, 'imports', inward, last, before)]),
    ...(goods.exports.size + goods.imports.size === 0 ? [] : twoWayTradeResults(release, subject, 'subheadings', [only(goods.exports), only(goods.imports)], [last])),
    ...(wanted('grubel-lloyd-product') && goods.exports.size + goods.imports.size > 0 ? [twoWayByProductResult(release, subject, 'subheadings', [goods.exports, goods.imports], last)] : []),
  ];
}

/** How well what the reporter exports to all fits what the partner imports from all. */
function complementarityResult(release: GoodsRelease, subject: Subject, [exports, imports]: readonly [ByPeriod, ByPeriod], periods: readonly string[]): IndicatorResult {
  const figures = periods.map((period) => {
    const reason = worldProblem(release, period);
    const [x, m] = [exports.get(period) ?? NOTHING, imports.get(period) ?? NOTHING];
    return reason === undefined ? measuredFigure({ period }, complementarity(x, m, 'zero'), { level: levelName(x.size > 0 ? x : m, 'headings') }) : noFigure({ period }, reason);
  });
  return resultOf('complementarity', subject, 'exports', release, figures);
}
