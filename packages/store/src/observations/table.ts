/** One cell of a release. Days are ISO text, the value exact decimal text in `unit` × 10^`unit_mult`. */
export interface ObservationTable {
  dataflow: string;
  vintage: string;
  freq: string;
  reporter: string;
  partner: string;
  flow: string;
  commodity: string;
  valuation: string;
  indicator: string;
  /** As written: `2025-S1`. */
  time_period: string;
  /** First and last day of the period: what periods are compared by. */
  period_start: string;
  period_end: string;
  value: string | null;
  absence: string | null;
  unit: string;
  unit_mult: number;
  decimals: number;
  status: string;
  conf_status: string;
  method: string;
  note: string | null;
  source: string;
  rights: string;
}

/** A release of a dataflow. */
export interface VintageTable {
  dataflow: string;
  id: string;
  source: string;
  rows: number;
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
