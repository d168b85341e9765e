import type { NewsEvent } from '@mizan/model';
import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import type { Database } from '../database.ts';
import type { EventQuery } from '../store.ts';
import { mentioning } from './mentions.ts';

/** Events by the first day they can have been; those open at the start come first. */
export async function events(db: Kysely<Database>, query: EventQuery): Promise<NewsEvent[]> {
  const { pair, type, topic, person, source } = query;
  let selection = db.selectFrom('event').select('event.record');
  if (pair !== undefined) selection = selection.where((eb) => concerning(db, eb, pair));
  if (type !== undefined) selection = selection.where('type', '=', type);
  if (topic !== undefined) selection = selection.where('event.id', 'in', mentioning(db, 'event', 'topic', topic));
  if (person !== undefined) selection = selection.where('event.id', 'in', mentioning(db, 'event', 'person', person));
  if (source !== undefined) selection = selection.where('event.id', 'in', mentioning(db, 'event', 'source', source));
  const rows = await selection.orderBy('earliest', (o) => o.asc().nullsFirst()).orderBy('latest', (o) => o.asc().nullsLast()).orderBy('id').execute();
  return rows.map(eventOf);
}

export async function event(db: Kysely<Database>, id: string): Promise<NewsEvent | undefined> {
  const row = await db.selectFrom('event').select('record').where('id', '=', id).executeTakeFirst();
  return row && eventOf(row);
}

/** Both areas are parties, or the statistics of one were suspended or resumed. */
function concerning(db: Kysely<Database>, eb: ExpressionBuilder<Database, 'event'>, [a, b]: readonly [string, string]): Expression<SqlBool> {
  const party = (area: string) => eb('event.id', 'in', mentioning(db, 'event', 'party', area));
  const statistical = eb('type', 'in', ['statistics-suspended', 'statistics-resumed']);
  return eb.or([eb.and([party(a), party(b)]), eb.and([statistical, eb.or([party(a), party(b)])])]);
}

const eventOf = (row: { record: string }): NewsEvent => JSON.parse(row.record) as NewsEvent;
