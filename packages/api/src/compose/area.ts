import { comparePeriods, isExportOrImport, periodOf, type TradeSeries } from '@mizan/model';
import type { Context } from '../context.ts';
import { worldsOf } from '../indicators/world-totals.ts';
import type { AreaDetail } from '../view/area-view.ts';
import { areaView, codedArea, periodView } from './labelled.ts';
import { shareable } from './observed.ts';
import { partnerTables } from './partners.ts';
import type { Reader } from './reader.ts';
import { sourceView } from './sources.ts';
import { partnersOf } from './trading-pairs.ts';

/** An area's page but for its goods and indicators; composed once a build. */
export const areaDetail = (context: Context, reader: Reader, code: string): Promise<AreaDetail> =>
  context.memory.recall(`area/${code}/${reader.locale}`, async () => {
    const { store, catalogue } = context;
    const withWorld = shareable(await store.pairObservations(code, 'WORLD', { commodity: 'TOTAL' }));
    const totals = withWorld.series.some(isExportOrImport) ? withWorld : shareable(await store.areaObservations(code, { commodity: 'TOTAL' }));
    const trade = totals.series.filter(isExportOrImport);
    const last = lastPeriodOf(trade);
    const ofPeriod = totals === withWorld && last !== undefined ? shareable(await store.areaObservations(code, { commodity: 'TOTAL', from: last, to: last })).series : totals.series;
    const sources = [...new Set([...trade, ...totals.series].map(({ source }) => source))].flatMap((id) => catalogue.sources.get(id) ?? []);
    return {
      version: catalogue.version, area: areaView(reader, code), partners: partnersOf(catalogue, code).map((partner) => codedArea(reader, partner)),
      lastFigure: last === undefined ? null : periodView(reader, last), whom: partnerTables(reader, ofPeriod, code, 'WORLD', await worldsOf(context, trade)),
      sources: sources.map((source) => sourceView(reader, source)), omitted: totals.omitted,
    };
  });

const lastPeriodOf = (series: readonly TradeSeries[]): string | undefined =>
  series.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ period }) => period)).sort((x, y) => comparePeriods(periodOf(x), periodOf(y))).at(-1);
