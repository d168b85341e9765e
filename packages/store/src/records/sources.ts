import type { Person, Source } from '@mizan/model';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';

export const sources = async (db: Kysely<Database>): Promise<Source[]> => (await db.selectFrom('source').select('record').orderBy('id').execute()).map(sourceOf);

export async function source(db: Kysely<Database>, id: string): Promise<Source | undefined> {
  const row = await db.selectFrom('source').select('record').where('id', '=', id).executeTakeFirst();
  return row && sourceOf(row);
}

export const people = async (db: Kysely<Database>): Promise<Person[]> =>
  (await db.selectFrom('person').select('record').orderBy('id').execute()).map((row) => JSON.parse(row.record) as Person);

const sourceOf = (row: { record: string }): Source => JSON.parse(row.record) as Source;
