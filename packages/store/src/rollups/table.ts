/** What every rollup is of: the sums of one measure of one release in one period. */
interface Rollup {
  vintage: number;
  measure: number;
  period: number;
  /** Exact decimal text, a sum of values. */
  value: string;
}

/** Of a pair and chapter: as published, else the sum of its subheadings. */
export interface PairChapterTable extends Rollup {
  exporter: number;
  importer: number;
  chapter: number;
  /** How many values were added: of subheadings, or 1 where the chapter is published. */
  products: number;
  /** Fewest decimals among them. */
  decimals: number;
}

/** Of a pair, all goods together; only in periods in which the release has all goods (all-goods.ts). */
export interface PairTotalTable extends Omit<PairChapterTable, 'chapter'> {
  /** Whether it is the trade of one side with the world, summed over partners. */
  over_partners: boolean;
}

/** Of a subheading and exporter, over all importers that are no aggregates. */
export interface ProductExporterTable extends Rollup {
  commodity: number;
  exporter: number;
}

/** Of a subheading and importer, over all exporters that are no aggregates. */
export interface ProductImporterTable extends Rollup {
  commodity: number;
  importer: number;
}

/** Of an exporter and heading. */
export interface ExporterHeadingTable extends Rollup {
  exporter: number;
  heading: number;
}

/** Of a heading, over all exporters. */
export interface WorldHeadingTable extends Rollup {
  heading: number;
}

/** Of an exporter, all subheadings together; only in periods in which the release has all goods. */
export interface ExporterTotalTable extends Rollup {
  exporter: number;
  /** How many subheadings have a value above 0. */
  products: number;
  /** Herfindahl–Hirschman index of the subheadings' shares, 0 to 1; null where the total is 0. */
  hhi: number | null;
}

/** Of an importer, all subheadings together. */
export interface ImporterTotalTable extends Omit<ExporterTotalTable, 'exporter'> {
  importer: number;
}

export interface RollupTables {
  pair_chapter: PairChapterTable;
  pair_total: PairTotalTable;
  product_exporter: ProductExporterTable;
  product_importer: ProductImporterTable;
  exporter_heading: ExporterHeadingTable;
  world_heading: WorldHeadingTable;
  exporter_total: ExporterTotalTable;
  importer_total: ImporterTotalTable;
}
