/**
 * One cell of a release. Every column but the value is the number of a code, an attribute or a release (the tables
 * below), which makes cells small and quick to find. Rows lie in the order vintage, measure, exporter, importer,
 * period, commodity.
 */
export interface ObservationTable {
  vintage: number;
  measure: number;
  /** Area the goods leave; the reporter where a flow has no direction. */
  exporter: number;
  importer: number;
  period: number;
  commodity: number;
  /** Exact decimal text in the unit of the measure; null where the quality says why. */
  value: string | null;
  quality: number;
}

/** An area. Aggregates, such as the world, hold others and are left out of sums over areas. */
export interface AreaKeyTable {
  key: number;
  code: string;
  aggregate: boolean;
}

/** A commodity; a subheading of the Harmonized System (six digits) names its chapter and heading, themselves commodities. A chapter is its own chapter. */
export interface CommodityKeyTable {
  key: number;
  code: string;
  chapter: number | null;
  heading: number | null;
}

/** A period as written (`2025-S1`), with the first and last day periods are compared by. */
export interface PeriodKeyTable {
  key: number;
  time_period: string;
  period_start: string;
  period_end: string;
}

/** What cells must have in common to be added: the dimensions besides area, period and commodity, the unit and the method. */
export interface MeasureTable {
  key: number;
  freq: string;
  flow: string;
  valuation: string;
  indicator: string;
  unit: string;
  unit_mult: number;
  method: string;
}

/** How far a cell can be relied on, and why it may have no value. */
export interface QualityTable {
  key: number;
  absence: string | null;
  decimals: number;
  status: string;
  conf_status: string;
  note: string | null;
}

/** A release of a dataflow. */
export interface VintageTable {
  /** Of its cells. A number is never given again within a database. */
  number: number;
  dataflow: string;
  id: string;
  source: string;
  rows: number;
  /** How many values of subheadings and published chapters the rollups are made of. */
  product_rows: number;
  first_period: string;
  last_period: string;
  licence: string;
  redistribution: string;
  sha256: string;
  retrieved: string | null;
  /** The day by which the release was certainly known; null where nobody says. */
  known_on: string | null;
  /** When it was added beside what data/ gives, an ISO instant; null for releases of data/. */
  ingested_at: string | null;
}
