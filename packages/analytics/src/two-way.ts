import { exporterOf, importerOf, isExportOrImport, type AreaCode, type TradeSeries } from '@mizan/model';

/** The two directions of one pair as one dataflow counts them. */
export interface TwoWay {
  /** Goods from the first area to the second. */
  readonly outward: TradeSeries;
  /** Goods from the second area to the first. */
  readonly inward: TradeSeries;
}

/** Series of goods that go from one area to another, whoever counts them. */
export const seriesBetween = (series: readonly TradeSeries[], exporter: AreaCode, importer: AreaCode): TradeSeries[] =>
  series.filter((s) => isExportOrImport(s) && exporterOf(s) === exporter && importerOf(s) === importer);

/** Whether two series differ only in the goods' direction: the same release, unit, goods and way of counting. */
function isOtherDirection(a: TradeSeries, b: TradeSeries): boolean {
  const sameRelease = a.dataflow === b.dataflow && a.vintage === b.vintage && a.freq === b.freq;
  const sameThing = a.commodity === b.commodity && a.indicator === b.indicator && a.unit === b.unit && a.method === b.method;
  return sameRelease && sameThing && (a.method === 'reporter' ? a.reporter === b.reporter : a.flow === b.flow);
}

/**
 * The pairs of directions that can be added or subtracted. Where reporters count for themselves both directions are
 * one reporter's; in data that take each flow from one side (importers, exporters, or both reconciled) they are the
 * same flow of either area.
 */
export const twoWays = (series: readonly TradeSeries[], a: AreaCode, b: AreaCode): TwoWay[] =>
  seriesBetween(series, a, b).flatMap((outward) => seriesBetween(series, b, a).filter((inward) => isOtherDirection(outward, inward)).map((inward) => ({ outward, inward })));

/** The price bases of some series, each once: `CIF`, or `FOB+CIF` where they are mixed. */
export const valuationsOf = (series: readonly TradeSeries[]): string => [...new Set(series.map((s) => s.valuation))].join('+');
export const isMixed = (two: TwoWay): boolean => two.outward.valuation !== two.inward.valuation;
