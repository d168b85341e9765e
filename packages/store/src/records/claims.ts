import { periodOf, type Claim } from '@mizan/model';
import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import type { Database } from '../database.ts';
import type { ClaimQuery } from '../store.ts';
import { mentioning } from './mentions.ts';

/** Claims in the order of their periods; a pair's country brings the claims of its cities and regions. */
export async function claims(db: Kysely<Database>, query: ClaimQuery): Promise<Claim[]> {
  const { pair, metric, kind, from, to, statedBy, source } = query;
  let selection = db.selectFrom('claim').select('claim.record');
  if (pair !== undefined) selection = selection.where((eb) => ofPair(db, eb, pair));
  if (metric !== undefined) selection = selection.where('metric', '=', metric);
  if (kind !== undefined) selection = selection.where('kind', '=', kind);
  if (from !== undefined) selection = selection.where('period_start', '>=', periodOf(from).start);
  if (to !== undefined) selection = selection.where('period_end', '<=', periodOf(to).end);
  if (statedBy !== undefined) selection = selection.where('claim.id', 'in', mentioning(db, 'claim', 'person', statedBy));
  if (source !== undefined) selection = selection.where('claim.id', 'in', mentioning(db, 'claim', 'source', source));
  const rows = await selection.orderBy('period_start').orderBy('period_end').orderBy('id').execute();
  return rows.map(claimOf);
}

export async function claim(db: Kysely<Database>, id: string): Promise<Claim | undefined> {
  const row = await db.selectFrom('claim').select('record').where('id', '=', id).executeTakeFirst();
  return row && claimOf(row);
}

function ofPair(db: Kysely<Database>, eb: ExpressionBuilder<Database, 'claim'>, [a, b]: readonly [string, string]): Expression<SqlBool> {
  const between = (reporter: string, partner: string) =>
    eb.and([eb('claim.id', 'in', mentioning(db, 'claim', 'reporter', reporter)), eb('claim.id', 'in', mentioning(db, 'claim', 'partner', partner))]);
  return eb.or([between(a, b), between(b, a)]);
}

const claimOf = (row: { record: string }): Claim => JSON.parse(row.record) as Claim;
