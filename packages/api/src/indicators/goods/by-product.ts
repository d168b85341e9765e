import { contributions, grubelLloyd, lafay, rcaByProduct, rsca, sumOf, vollrath, type CodeValues, type Computed, type PartChange, type TableCell, type Vollrath } from '@mizan/analytics';
import { exactly } from '@mizan/model';
import type { IndicatorId } from '../definitions.ts';
import { decimalText, exactFigure, measuredFigure, noFigure, resultOf, type Convention, type IndicatorFigure, type IndicatorResult, type Subject } from '../result.ts';
import { byChapter, goodsProblem, levelName, worldProblem, type ByPeriod, type GoodsRelease } from './release.ts';

const NOTHING: CodeValues = new Map();

/** Headings in falling order of their number; those without one last. */
const falling = (figures: readonly IndicatorFigure[]): IndicatorFigure[] => [...figures].sort((a, b) => Number(b.value ?? -Infinity) - Number(a.value ?? -Infinity));

const worldOf = (release: GoodsRelease, period: string): Convention => ({ level: levelName(release.world.get(period) ?? NOTHING, 'headings'), exporters: release.totals.get(period)?.exports.size ?? 0 });

/** The revealed comparative advantage of every heading the reporter exports in a period. */
export const rcaResult = (release: GoodsRelease, subject: Subject, exports: ByPeriod, period: string): IndicatorResult => advantageResult('rca', release, subject, exports, period);

/** The same, or its symmetric form. */
export function advantageResult(indicator: 'rca' | 'rsca', release: GoodsRelease, subject: Subject, exports: ByPeriod, period: string): IndicatorResult {
  const reason = worldProblem(release, period);
  const [own, world] = [exports.get(period) ?? NOTHING, release.world.get(period) ?? NOTHING];
  const figure = (commodity: string, rca: Parameters<typeof rsca>[0]) => measuredFigure({ period, commodity }, indicator === 'rca' ? rca : rsca(rca), worldOf(release, period));
  const advantages = reason === undefined ? [...rcaByProduct(own, world)].flatMap(([commodity, rca]) => (own.has(commodity) ? [figure(commodity, rca)] : [])) : [noFigure({ period }, reason)];
  return resultOf(indicator, subject, 'exports', release, falling(advantages));
}

const VOLLRATH: readonly (readonly [IndicatorId, keyof Vollrath])[] = [['vollrath-rxa', 'rxa'], ['vollrath-rma', 'rma'], ['vollrath-rta', 'rta'], ['vollrath-rc', 'rc']];

/** Vollrath's four indices of every heading the reporter trades in a period; imports as their exporters count them, as the world's are. */
export function vollrathResults(release: GoodsRelease, subject: Subject, [exports, imports]: readonly [ByPeriod, ByPeriod], period: string): IndicatorResult[] {
  const reason = worldProblem(release, period);
  const [x, m, world] = [exports.get(period) ?? NOTHING, imports.get(period) ?? NOTHING, release.world.get(period) ?? NOTHING];
  const [ofX, ofM, ofWorld] = [x, m, world].map((values) => sumOf(values.values())) as [number, number, number];
  const cell = (values: CodeValues, total: number, commodity: string): TableCell => ({ part: values.get(commodity) ?? 0, total, worldPart: world.get(commodity) ?? 0, worldTotal: ofWorld });
  const found = reason === undefined ? [...new Set([...x.keys(), ...m.keys()])].map((commodity) => [commodity, vollrath(cell(x, ofX, commodity), cell(m, ofM, commodity))] as const) : [];
  return VOLLRATH.map(([indicator, index]) => {
    const figures = reason === undefined ? found.map(([commodity, indices]) => measuredFigure({ period, commodity }, indices[index], worldOf(release, period))) : [noFigure({ period }, reason)];
    return resultOf(indicator, subject, index === 'rxa' ? 'exports' : index === 'rma' ? 'imports' : 'both', release, falling(figures));
  });
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

/** Two-way trade in every product that either side has in a period, at the level given. */
export function twoWayByProductResult(release: GoodsRelease, subject: Subject, digits: 'headings' | 'subheadings', [exports, imports]: readonly [CodeValues, CodeValues], period: string): IndicatorResult {
  const reason = goodsProblem(release, period);
  const level = levelName(exports.size > 0 ? exports : imports, digits);
  const figure = (commodity: string) => measuredFigure({ period, commodity }, grubelLloyd(exports.get(commodity) ?? 0, imports.get(commodity) ?? 0, level), { level });
  const figures = reason === undefined ? [...new Set([...exports.keys(), ...imports.keys()])].map(figure) : [noFigure({ period }, reason)];
  return resultOf('grubel-lloyd-product', subject, 'both', release, falling(figures));
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
