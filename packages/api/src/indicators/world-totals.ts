import { sumOf, tradeIntensity } from '@mizan/analytics';
import { exporterOf, importerOf, isAggregate, type Flow, type TradeSeries } from '@mizan/model';
import type { Context } from '../context.ts';
import { shareable } from '../compose/observed.ts';
import { given } from '../given.ts';
import { measuredFigure, noFigure, type IndicatorFigure } from './result.ts';

/** Exports and imports of all areas in one period, by area, as one dataset counts them. */
export interface WorldTotals {
  readonly exports: ReadonlyMap<string, number>;
  readonly imports: ReadonlyMap<string, number>;
  readonly world: number;
}

/** Fewest exporters that are taken for the world: UN Comtrade has some 130 of a late year, BACI some 220. */
export const LEAST_EXPORTERS = 100;

/** The totals of every area by period, of one dataset and flow; read once a build. */
export const worldTotals = (context: Context, dataflow: string, flow: Flow, asOf?: string): Promise<ReadonlyMap<string, WorldTotals>> =>
  context.memory.recall(`world/${dataflow}/${flow}/${asOf ?? ''}`, async () => {
    const query = { dataflow, flow, commodity: 'TOTAL', ...given({ asOf }) };
    const [toWorld, fromWorld] = await Promise.all([context.store.observations({ ...query, partner: 'WORLD' }), context.store.observations({ ...query, reporter: 'WORLD' })]);
    return totalsOf(shareable([...toWorld, ...fromWorld]).series);
  });

/** The totals of the period by the dataset and flow of a series. */
export type Worlds = (series: TradeSeries, period: string) => WorldTotals | undefined;

/** The totals that the partners of some series are set against. */
export async function worldsOf(context: Context, series: readonly TradeSeries[], asOf?: string): Promise<Worlds> {
  const keyOf = ({ dataflow, flow }: TradeSeries) => `${dataflow}/${flow}`;
  const first = new Map(series.map((one) => [keyOf(one), one]));
  const worlds = new Map(await Promise.all([...first].map(async ([key, { dataflow, flow }]) => [key, await worldTotals(context, dataflow, flow, asOf)] as const)));
  return (one, period) => worlds.get(keyOf(one))?.get(period);
}

function totalsOf(series: readonly TradeSeries[]): ReadonlyMap<string, WorldTotals> {
  const periods = new Map<string, { exports: Map<string, number>; imports: Map<string, number> }>();
  for (const one of series) {
    const [exporter, importer] = [exporterOf(one), importerOf(one)];
    if (isAggregate(exporter) === isAggregate(importer)) continue;
    for (const { period, value } of one.points) {
      const totals = periods.get(period) ?? { exports: new Map(), imports: new Map() };
      periods.set(period, totals);
      if (value !== null) (importer === 'WORLD' ? totals.exports : totals.imports).set(importer === 'WORLD' ? exporter : importer, Number(value));
    }
  }
  return new Map([...periods].map(([period, totals]) => [period, { ...totals, world: sumOf(totals.exports.values()) }]));
}

/** How many times as large the partner's share in the reporter's exports (or imports) is as in the world's. */
export function intensityFigure(totals: WorldTotals | undefined, flow: 'exports' | 'imports', { period, reporter, partner, value }: { readonly period: string; readonly reporter: string; readonly partner: string; readonly value: string | null }): IndicatorFigure {
  const [own, other] = flow === 'exports' ? (['exports', 'imports'] as const) : (['imports', 'exports'] as const);
  const [total, worldPart] = [totals?.[own].get(reporter), totals?.[other].get(partner)];
  if (value === null) return noFigure({ period }, 'missing');
  if (totals === undefined || total === undefined || worldPart === undefined) return noFigure({ period }, 'no-total');
  if (totals.exports.size < LEAST_EXPORTERS) return noFigure({ period }, 'part-of-world');
  return measuredFigure({ period }, tradeIntensity({ part: Number(value), total, worldPart, worldTotal: totals.world }), { exporters: totals.exports.size });
}

