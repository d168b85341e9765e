import type { Area, Code } from '@mizan/model';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';

/** The list under which areas are kept; their record has more than a code's. */
export const AREAS = 'areas';

export const areas = async (db: Kysely<Database>): Promise<Area[]> => (await records(db, AREAS)).map((record) => JSON.parse(record) as Area);

/** Codes in the order of their lists; without `list`, of every list but the areas. */
export async function codes(db: Kysely<Database>, list?: string): Promise<Code[]> {
  return list === AREAS ? [] : (await records(db, list)).map((record) => JSON.parse(record) as Code);
}

async function records(db: Kysely<Database>, list: string | undefined): Promise<string[]> {
  const selection = db.selectFrom('code').select('record').orderBy('list').orderBy('position');
  const rows = await (list === undefined ? selection.where('list', '<>', AREAS) : selection.where('list', '=', list)).execute();
  return rows.map((row) => row.record);
}
