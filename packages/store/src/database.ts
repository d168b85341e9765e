import type { ObservationTable, VintageTable } from './observations/table.ts';
import type { ClaimTable, CodeTable, ConflictTable, EventTable, MentionTable, PersonTable, SourceTable } from './records/tables.ts';

/** What is in a file and how it was made; one row. */
export interface BuildTable {
  /** Digest of the content and of the ingested releases: the same data have the same version. */
  version: string;
  /** Digest of what data/ gave; the version of a build without ingested releases. */
  content: string;
  /** The last migration the file has. */
  schema: string;
  /** Version of the program that built it. */
  mizan: string;
  built_at: string;
  /** Rows per kind, as JSON. */
  counts: string;
}

export interface Database {
  build: BuildTable;
  observation: ObservationTable;
  vintage: VintageTable;
  claim: ClaimTable;
  event: EventTable;
  conflict: ConflictTable;
  source: SourceTable;
  person: PersonTable;
  code: CodeTable;
  mention: MentionTable;
}
