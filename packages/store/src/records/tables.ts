/** A curated record whole, as JSON, beside the columns that queries filter and order by. */
export interface RecordTable {
  id: string;
  record: string;
}

export interface ClaimTable extends RecordTable {
  metric: string;
  kind: string;
  /** First and last day of the claim's period. */
  period_start: string;
  period_end: string;
}

export interface EventTable extends RecordTable {
  type: string;
  /** First and last day the date can mean; null is an open end. */
  earliest: string | null;
  latest: string | null;
}

export type SourceTable = RecordTable;
export type PersonTable = RecordTable;
export type ConflictTable = RecordTable;

export interface CodeTable {
  /** `areas`, or the list's name. */
  list: string;
  code: string;
  /** Place in its list. */
  position: number;
  record: string;
}

/** What a claim, event or conflict points at: the areas, people, topics, sources and statements it names. */
export interface MentionTable {
  kind: 'claim' | 'event' | 'conflict';
  record: string;
  role: 'reporter' | 'partner' | 'party' | 'person' | 'topic' | 'source' | 'member';
  code: string;
}
