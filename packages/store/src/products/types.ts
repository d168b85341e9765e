import type { AreaCode, DecimalString, Flow, Method, Redistribution, Unit, Valuation } from '@mizan/model';

/** Which figures by product: a dataset, whose side counted, and as known on which day. */
export interface ProductScope {
  readonly dataflow: string;
  /** `X` as exporters count, `M` as importers do; datasets that reconcile both give `X`. */
  readonly flow: Flow;
  readonly asOf?: string | undefined;
}

/** Rows of one release that are counted alike, values in base units. */
export interface Measured<Row> {
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly rights: Redistribution;
  readonly flow: Flow;
  readonly valuation: Valuation;
  readonly method: Method;
  readonly unit: Unit;
  readonly rows: readonly Row[];
}

export interface ChapterValue {
  readonly period: string;
  /** Edition and two digits: `H5:27`. */
  readonly chapter: string;
  readonly value: DecimalString;
}

export interface AreaValue {
  readonly area: AreaCode;
  readonly value: DecimalString;
}

export interface AreaRanking {
  /** The largest, in falling order. */
  readonly areas: readonly AreaValue[];
  /** Of all areas, those not listed included. */
  readonly total: DecimalString;
  readonly count: number;
}

export interface HeadingAdvantage {
  /** Edition and four digits: `H5:3105`. */
  readonly heading: string;
  readonly value: DecimalString;
  /** Revealed comparative advantage after Balassa: (x_ij / X_i) / (x_wj / X_w), the world with the exporter in it. */
  readonly rca: number;
}

export interface ExporterConcentration {
  readonly area: AreaCode;
  readonly value: DecimalString;
  /** Subheadings with a value above 0. */
  readonly products: number;
  /** Herfindahl–Hirschman index of the shares of subheadings, 0 to 1; null where the total is 0. */
  readonly hhi: number | null;
}

export interface HeadingValue {
  readonly period: string;
  /** Edition and four digits: `H5:3105`. */
  readonly heading: string;
  readonly value: DecimalString;
}

export interface AreaHeadingValue extends HeadingValue {
  readonly area: AreaCode;
}

/** What is traded by heading, every heading with a figure. */
export interface HeadingQueries {
  /** What an area exports, in every period. */
  exportHeadings(scope: ProductScope, exporter: string): Promise<Measured<HeadingValue>[]>;
  /** What an area imports, in every period. */
  importHeadings(scope: ProductScope, importer: string): Promise<Measured<HeadingValue>[]>;
  /** What all areas export together, in every period. */
  worldHeadings(scope: ProductScope): Promise<Measured<HeadingValue>[]>;
  /** What every area exports in a period; aggregates such as the world are left out. */
  headingExporters(scope: ProductScope, period: string): Promise<Measured<AreaHeadingValue>[]>;
}

/** What releases by product hold, from sums made when they were added. Areas, periods and products without figures give no rows. */
export interface ProductQueries extends HeadingQueries {
  /** By chapter and period, what one area exports to another. */
  pairChapters(scope: ProductScope, exporter: string, importer: string): Promise<Measured<ChapterValue>[]>;
  /** The areas an area exports to in a period, the largest first; aggregates such as the world are left out. */
  topPartners(scope: ProductScope, exporter: string, period: string, limit: number): Promise<Measured<AreaRanking>[]>;
  /** The exporters of a subheading in a period, the largest first. */
  topExporters(scope: ProductScope, commodity: string, period: string, limit: number): Promise<Measured<AreaRanking>[]>;
  /** Every heading an area exports in a period, by falling advantage. */
  comparativeAdvantage(scope: ProductScope, exporter: string, period: string): Promise<Measured<HeadingAdvantage>[]>;
  /** Every exporter in a period, by falling concentration. */
  exportConcentration(scope: ProductScope, period: string): Promise<Measured<ExporterConcentration>[]>;
}
