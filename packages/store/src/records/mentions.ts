import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { MentionTable } from './tables.ts';

/** Ids of the claims, events or conflicts that point at `code` in that role. */
export const mentioning = (db: Kysely<Database>, kind: MentionTable['kind'], role: MentionTable['role'], code: string) =>
  db.selectFrom('mention').select('mention.record').where('mention.kind', '=', kind).where('mention.role', '=', role).where('mention.code', '=', code);
