import type { ClassificationTables } from './classifications/table.ts';
import type { AreaKeyTable, CommodityKeyTable, MeasureTable, ObservationTable, PeriodKeyTable, QualityTable, VintageTable } from './observations/table.ts';
import type { ClaimTable, CodeTable, ConflictTable, EventTable, MentionTable, PersonTable, SourceTable } from './records/tables.ts';
import type { RollupTables } from './rollups/table.ts';

/** What is in a build and how it was made; one row. */
export interface BuildTable {
  /** Digest of the content and of the ingested releases: the same data have the same version. */
  version: string;
  /** Digest of what data/ gave; the version of a build without ingested releases. */
  content: string;
  /** The last migrations it has. */
  schema: string;
  /** Version of the program that built it. */
  mizan: string;
  built_at: string;
  /** Rows per kind, as JSON. */
  counts: string;
}

export interface Database extends RollupTables, ClassificationTables {
  build: BuildTable;
  observation: ObservationTable;
  area_key: AreaKeyTable;
  commodity_key: CommodityKeyTable;
  period_key: PeriodKeyTable;
  measure: MeasureTable;
  quality: QualityTable;
  vintage: VintageTable;
  claim: ClaimTable;
  event: EventTable;
  conflict: ConflictTable;
  source: SourceTable;
  person: PersonTable;
  code: CodeTable;
  mention: MentionTable;
}
