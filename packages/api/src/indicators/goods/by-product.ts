import { contributions, lafay, rcaByProduct, type CodeValues, type Computed, type PartChange } from '@mizan/analytics';
import { exactly } from '@mizan/model';
import { decimalText, exactFigure, measuredFigure, noFigure, resultOf, type IndicatorFigure, type IndicatorResult, type Subject } from '../result.ts';
import { byChapter, goodsProblem, levelName, worldProblem, type ByPeriod, type GoodsRelease } from './release.ts';

const NOTHING: CodeValues = new Map();

/** Headings in falling order of their number; those without one last. */
const falling = (figures: readonly IndicatorFigure[]): IndicatorFigure[] => [...figures].sort((a, b) => Number(b.value ?? -Infinity) - Number(a.value ?? -Infinity));

/** The revealed comparative advantage of every heading the reporter exports in a period. */
export function rcaResult(release: GoodsRelease, subject: Subject, exports: ByPeriod, period: string): IndicatorResult {
  const reason = worldProblem(release, period);
  const [own, world] = [exports.get(period) ?? NOTHING, release.world.get(period) ?? NOTHING];
  const context = { level: levelName(world, 'headings'), exporters: release.totals.get(period)?.exports.size ?? 0 };
  const advantages = reason === undefined ? [...rcaByProduct(own, world)].flatMap(([commodity, rca]) => (own.has(commodity) ? [measuredFigure({ period, commodity }, rca, context)] : [])) : [noFigure({ period }, reason)];
  return resultOf('rca', subject, 'exports', release, falling(advantages));
}

/** Lafay's index of every heading the reporter exports or imports in a period. */
export function lafayResult(release: GoodsRelease, subject: Subject, [exports, imports]: readonly [ByPeriod, ByPeriod], period: string): IndicatorResult {
  const [x, m] = [exports.get(period) ?? NOTHING, imports.get(period) ?? NOTHING];
  const reason = goodsProblem(release, period);
  const indices = reason === undefined ? lafay(x, m, 'zero') : { value: null, reason } as const;
  const level = levelName(x.size > 0 ? x : m, 'headings');
  const figures = 'reason' in indices ? [noFigure({ period }, indices.reason)] : [...indices].map(([commodity, index]) => measuredFigure({ period, commodity }, index, { level }));
  return resultOf('lafay', subject, 'both', release, falling(figures));
}

/** A sum over products as if it were exact: how its parts were rounded is no longer known, and no interval is given of what is made of it. */
export const amount = (value: number): Computed => ({ value: decimalText(value), interval: exactly(decimalText(value)), flags: [] });

/** What each chapter adds to the growth on the period before; a chapter without trade in one of the two counts 0 there. */
export function contributionResult(release: GoodsRelease, subject: Subject, flow: 'exports' | 'imports', values: ByPeriod, period: string, basePeriod: string | undefined): IndicatorResult {
  const reason = basePeriod === undefined ? 'base-missing' : (goodsProblem(release, period) ?? goodsProblem(release, basePeriod));
  if (basePeriod === undefined || reason !== undefined) return resultOf('contribution', subject, flow, release, [noFigure({ period }, reason ?? 'base-missing')]);
  const [now, before] = [byChapter(values.get(period) ?? NOTHING), byChapter(values.get(basePeriod) ?? NOTHING)];
  const parts = new Map([...new Set([...now.keys(), ...before.keys()])].map((chapter): [string, PartChange] => [chapter, { value: amount(now.get(chapter) ?? 0), base: amount(before.get(chapter) ?? 0) }]));
  const made = contributions(parts);
  return resultOf('contribution', subject, flow, release, falling([...made.parts].map(([commodity, { contribution }]) => ({ ...exactFigure({ period, basePeriod, commodity }, contribution), interval: null }))));
}
