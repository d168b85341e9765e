import { complexity, presence, tradeMatrix, type Complexity, type Undefined } from '@mizan/analytics';
import type { Context } from '../../context.ts';
import { given } from '../../given.ts';
import { measuredFigure, noFigure, resultOf, type Convention, type IndicatorFigure, type IndicatorReason, type IndicatorResult, type Subject } from '../result.ts';
import { levelName, worldProblem, type GoodsRelease } from './release.ts';

type Found = Complexity | Undefined;

/** Complexity of all countries and headings of a release in a period; computed once a build. No country or product is left out for its size. */
const complexityOf = (context: Context, { dataflow, flow, asOf }: GoodsRelease, period: string): Promise<Found> =>
  context.memory.recall(`complexity/${dataflow}/${period}/${asOf ?? ''}`, async () => {
    const exporters = await context.store.headingExporters({ dataflow, flow, ...given({ asOf }) }, period);
    const [most] = [...exporters].sort((a, b) => b.rows.length - a.rows.length);
    const cells = (most?.rows ?? []).map(({ area, heading, value }) => ({ country: area, product: heading, value: Number(value) }));
    return complexity(presence(tradeMatrix(cells)));
  });

/** Complexity of the reporter (ECI), and of the headings it has an advantage in (PCI), in one period. */
export async function complexityResults(context: Context, release: GoodsRelease, subject: Subject, period: string, advantages: readonly string[]): Promise<IndicatorResult[]> {
  const reason = worldProblem(release, period);
  const found: Found | { readonly value: null; readonly reason: IndicatorReason } = reason === undefined ? await complexityOf(context, release, period) : { value: null, reason };
  const of = (indicator: 'eci' | 'pci', figures: readonly IndicatorFigure[]) => resultOf(indicator, subject, 'exports', release, figures);
  if ('reason' in found) return [of('eci', [noFigure({ period }, found.reason)]), of('pci', [noFigure({ period }, found.reason)])];
  const convention: Convention = { level: levelName(release.world.get(period)!, 'headings'), countries: found.eci.size, products: found.pci.size, deviation: found.convention.deviation, pciScale: found.convention.pciScale };
  const figure = (value: number | undefined, commodity?: string): IndicatorFigure => {
    const at = { period, ...(commodity === undefined ? {} : { commodity }) };
    return value === undefined ? noFigure(at, 'missing') : measuredFigure(at, { value, convention: {}, flags: found.flags }, convention);
  };
  const products = advantages.filter((heading) => found.pci.has(heading)).map((heading) => figure(found.pci.get(heading), heading));
  return [of('eci', [figure(found.eci.get(subject.reporter))]), of('pci', products.sort((a, b) => Number(b.value) - Number(a.value)))];
}
