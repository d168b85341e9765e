import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { Keys } from './keys.ts';
import { newestVintages, vintageRows, type VintageRow } from './vintages.ts';

/** The figures of one build: its releases as vintageRows orders them, and what their keys stand for. */
export interface Observed {
  readonly db: Kysely<Database>;
  readonly vintages: readonly VintageRow[];
  readonly keys: Keys;
}

export async function observedIn(db: Kysely<Database>): Promise<Observed> {
  const [vintages, keys] = await Promise.all([vintageRows(db), Keys.of(db)]);
  return { db, vintages, keys };
}

/** The releases a query answers from: the newest of every dataset, or of the one named, as known on a day. */
export const releasesOf = ({ vintages }: Observed, { dataflow, asOf }: { readonly dataflow?: string | undefined; readonly asOf?: string | undefined }): VintageRow[] =>
  newestVintages(vintages, asOf).filter((row) => dataflow === undefined || row.dataflow === dataflow);
