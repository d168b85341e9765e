import { complexity, diversity, fitness, opportunities, presence, tradeMatrix, type Complexity, type DenseTable, type Fitness, type Opportunities, type TradeMatrix, type Undefined } from '@mizan/analytics';
import type { Context } from '../../context.ts';
import { given } from '../../given.ts';
import type { IndicatorId } from '../definitions.ts';
import type { IndicatorReason } from '../reason.ts';
import { measuredFigure, noFigure, resultOf, type Convention, type IndicatorFigure, type IndicatorResult, type Subject } from '../result.ts';
import { inTimeOrder } from '../window.ts';
import { goodsReleases, levelName, worldProblem, type GoodsRelease } from './release.ts';

/** What is made of the presence of all countries in all headings. */
export const COMPLEXITY: readonly IndicatorId[] = ['eci', 'pci', 'fitness', 'diversity', 'outlook', 'density', 'gain'];

/** What every exporter of a release exports by heading in a period; read once a build. No country or product is left out for its size. */
export const worldMatrix = (context: Context, { dataflow, flow, asOf }: GoodsRelease, period: string): Promise<TradeMatrix> =>
  context.memory.recall(`world-matrix/${dataflow}/${period}/${asOf ?? ''}`, async () => {
    const exporters = await context.store.headingExporters({ dataflow, flow, ...given({ asOf }) }, period);
    const [most] = [...exporters].sort((a, b) => b.rows.length - a.rows.length);
    return tradeMatrix((most?.rows ?? []).map(({ area, heading, value }) => ({ country: area, product: heading, value: Number(value) })));
  });

/** Presence, and complexity of all countries and headings. */
interface Space extends Complexity {
  readonly present: TradeMatrix;
}

const spaceOf = (context: Context, release: GoodsRelease, period: string): Promise<Space | Undefined> =>
  recalled(context, 'complexity', release, period, async () => {
    const present = presence(await worldMatrix(context, release, period));
    const found = complexity(present);
    return 'reason' in found ? found : { ...found, present };
  });

const recalled = <T>({ memory }: Context, name: string, { dataflow, asOf }: GoodsRelease, period: string, make: () => Promise<T>): Promise<T> => memory.recall(`${name}/${dataflow}/${period}/${asOf ?? ''}`, make);

/** Computes ahead what the first page of a country would wait for: the complexity of every release in its last period. */
export async function prepareComplexity(context: Context): Promise<void> {
  for (const release of (await goodsReleases(context)).releases) {
    const last = inTimeOrder(release.world.keys()).at(-1);
    if (last !== undefined && worldProblem(release, last) === undefined) await spaceOf(context, release, last);
  }
}

/** Complexity and diversity of the reporter and of the headings it has an advantage in, and on request its fitness and what the others are to it, in one period. */
export async function complexityResults(context: Context, release: GoodsRelease, subject: Subject, period: string, advantages: readonly string[], wanted: (indicator: IndicatorId) => boolean): Promise<IndicatorResult[]> {
  const reason = worldProblem(release, period);
  const space: Space | { readonly value: null; readonly reason: IndicatorReason } = reason === undefined ? await spaceOf(context, release, period) : { value: null, reason };
  const asked = COMPLEXITY.filter(wanted);
  if ('reason' in space) return asked.map((indicator) => resultOf(indicator, subject, 'exports', release, [noFigure({ period }, space.reason)]));
  const given: Given = { space, reporter: subject.reporter, period, advantages, convention: { level: levelName(release.world.get(period)!, 'headings'), countries: space.eci.size, products: space.pci.size } };
  const outlooks = asked.some((id) => OUTLOOKS.includes(id)) ? await recalled(context, 'outlooks', release, period, () => Promise.resolve(opportunities(space.present, space.pci))) : undefined;
  const worth = asked.includes('fitness') ? await recalled(context, 'fitness', release, period, () => Promise.resolve(fitness(space.present))) : undefined;
  const figures = { ...standing(given), ...(outlooks === undefined ? {} : openings(given, outlooks)), ...(worth === undefined ? {} : { fitness: [fitnessFigure(given, worth)] }) };
  return asked.map((indicator) => resultOf(indicator, subject, 'exports', release, figures[indicator] ?? []));
}

const OUTLOOKS: readonly IndicatorId[] = ['outlook', 'density', 'gain'];

/** What the figures of one country are made from. */
interface Given {
  readonly space: Space;
  readonly reporter: string;
  readonly period: string;
  readonly advantages: readonly string[];
  readonly convention: Convention;
}

type Figures = Partial<Record<IndicatorId, readonly IndicatorFigure[]>>;

function figure({ space, period }: Given, value: number | undefined, convention: Convention, commodity?: string): IndicatorFigure {
  const at = { period, ...(commodity === undefined ? {} : { commodity }) };
  return value === undefined ? noFigure(at, 'missing') : measuredFigure(at, { value, convention: {}, flags: space.flags }, convention);
}

const standard = ({ convention, space }: Given): Convention => ({ ...convention, deviation: space.convention.deviation, pciScale: space.convention.pciScale });

function standing(given: Given): Figures {
  const { space, reporter, advantages, convention } = given;
  const products = advantages.flatMap((heading) => (space.pci.has(heading) ? [figure(given, space.pci.get(heading), standard(given), heading)] : []));
  return { eci: [figure(given, space.eci.get(reporter), standard(given))], pci: falling(products), diversity: [figure(given, diversity(space.present).get(reporter), convention)] };
}

function openings(given: Given, { outlook, density, gain }: Opportunities): Figures {
  const open = (table: DenseTable) => falling(openTo(table, given.space.present, given.reporter).map(([heading, value]) => figure(given, value, standard(given), heading)));
  return { outlook: [figure(given, outlook.get(given.reporter), standard(given))], density: open(density), gain: open(gain) };
}

const fitnessFigure = (given: Given, { countries, iterations, lastChange, flags }: Fitness): IndicatorFigure => {
  const found = figure(given, countries.get(given.reporter), { ...given.convention, iterations, lastChange });
  return { ...found, flags: found.value === null ? [] : flags };
};

const falling = (figures: readonly IndicatorFigure[]): IndicatorFigure[] => [...figures].sort((a, b) => Number(b.value) - Number(a.value));

/** A country's row of a table, without the products it is present in. */
function openTo({ rows, columns, values }: DenseTable, present: TradeMatrix, country: string): (readonly [string, number])[] {
  const [row, place] = [rows.indexOf(country), present.rows.indexOf(country)];
  if (row < 0) return [];
  const has = new Set(Array.from(present.columnOf.subarray(present.start[place]!, present.start[place + 1]!), (column) => present.columns[column]!));
  return columns.flatMap((product, i) => (has.has(product) ? [] : [[product, values[row * columns.length + i]!] as const]));
}
