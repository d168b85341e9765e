import type { ObservationTable, VintageTable } from './observations/table.ts';
import type { ClaimTable, CodeTable, ConflictTable, EventTable, MentionTable, PersonTable, SourceTable } from './records/tables.ts';

/** What is in a file and how it was made; one row. */
export interface BuildTable {
  /** Digest of the content: the same content has the same version. */
  version: string;
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
