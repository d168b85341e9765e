import { eventDateOf } from '@mizan/model';
import type { VintageTable } from '../observations/table.ts';
import type { Release } from './content.ts';

/** What its cells say of a release. */
export type Counted = Pick<VintageTable, 'number' | 'rows' | 'product_rows' | 'first_period' | 'last_period'>;

/** The row that lists a release; `ingestedAt` where it does not come from data/. */
export function vintageRowOf(release: Release, counted: Counted, ingestedAt: string | undefined): VintageTable {
  const { dataflow, id, source, licence, redistribution, sha256, retrieved, released } = release;
  const day = released ?? retrieved;
  return {
    ...counted, dataflow, id, source, licence, redistribution, sha256,
    retrieved: retrieved ?? null, known_on: day === undefined ? null : eventDateOf(day).latest, ingested_at: ingestedAt ?? null,
  };
}
