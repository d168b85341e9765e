import type { Conflict } from '@mizan/model';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { mentioning } from './mentions.ts';

/** Conflicts by id; with `member`, those in which that claim, event or source stands. */
export async function conflicts(db: Kysely<Database>, member?: string): Promise<Conflict[]> {
  let selection = db.selectFrom('conflict').select('conflict.record');
  if (member !== undefined) selection = selection.where('conflict.id', 'in', mentioning(db, 'conflict', 'member', member));
  return (await selection.orderBy('id').execute()).map(conflictOf);
}

export async function conflict(db: Kysely<Database>, id: string): Promise<Conflict | undefined> {
  const row = await db.selectFrom('conflict').select('record').where('id', '=', id).executeTakeFirst();
  return row && conflictOf(row);
}

const conflictOf = (row: { record: string }): Conflict => JSON.parse(row.record) as Conflict;
