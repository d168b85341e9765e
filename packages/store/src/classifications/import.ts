import type { ClassificationCode, ClassificationId, Correlation } from '@mizan/model';
import type { Kysely } from 'kysely';
import { engineAt } from '../build/engine-at.ts';
import { readPresent } from '../build/read-present.ts';
import { restamp } from '../build/restamp.ts';
import type { Database } from '../database.ts';
import type { Writing } from '../writing/writing.ts';
import { codeRows, pairRows } from './queries.ts';

/** The file that something is imported from. */
interface ImportedFile {
  readonly file: string;
  /** Of the file: the same again changes nothing. */
  readonly sha256: string;
}

export interface CodelistImport extends ImportedFile {
  readonly list: ClassificationId;
  readonly codes: readonly ClassificationCode[];
}

export interface CorrelationImport extends ImportedFile {
  readonly correlation: Correlation;
}

export interface ImportOptions {
  /** Version of the program that imports. */
  readonly mizan: string;
}

export interface Imported {
  /** Of the build that holds it. */
  readonly version: string;
  /** False where it was there already, from a file of the same digest. */
  readonly changed: boolean;
  /** Whether another file's was there and is no more. */
  readonly replaced: boolean;
}

/**
 * Puts the code list of an edition into a database, in place of the one that was there, in a new build as `addRelease` does; it
 * stays when the database is built anew. Throws StoreError: `missing`, `outdated`, `locked`.
 */
export function importCodelist(url: string, { list, codes, file, sha256 }: CodelistImport, { mizan }: ImportOptions): Promise<Imported> {
  return putImport(url, sha256, mizan, {
    present: (db) => db.selectFrom('classification').select('sha256').where('id', '=', list).executeTakeFirst(),
    remove: async (db) => {
      await db.deleteFrom('classification').where('id', '=', list).execute();
      await db.deleteFrom('classification_code').where('list', '=', list).execute();
    },
    append: async (writing, imported_at) => {
      await writing.append('classification', [{ id: list, codes: codes.length, file, sha256, imported_at }]);
      await writing.append('classification_code', codeRows(codes));
    },
  });
}

/** Puts a table between two editions into a database, as {@link importCodelist} does a list. */
export function importCorrelation(url: string, { correlation, file, sha256 }: CorrelationImport, { mizan }: ImportOptions): Promise<Imported> {
  const { from, to, pairs } = correlation;
  return putImport(url, sha256, mizan, {
    present: (db) => db.selectFrom('correlation').select('sha256').where('from_list', '=', from).where('to_list', '=', to).executeTakeFirst(),
    remove: async (db) => {
      for (const table of ['correlation', 'correlation_pair'] as const) await db.deleteFrom(table).where('from_list', '=', from).where('to_list', '=', to).execute();
    },
    append: async (writing, imported_at) => {
      await writing.append('correlation', [{ from_list: from, to_list: to, pairs: pairs.length, file, sha256, imported_at }]);
      await writing.append('correlation_pair', pairRows(correlation));
    },
  });
}

interface Put {
  readonly present: (db: Kysely<Database>) => Promise<{ readonly sha256: string } | undefined>;
  readonly remove: (db: Kysely<Database>) => Promise<void>;
  readonly append: (writing: Writing, importedAt: string) => Promise<void>;
}

async function putImport(url: string, sha256: string, mizan: string, { present, remove, append }: Put): Promise<Imported> {
  const engine = engineAt(url);
  return engine.alone(async () => {
    const before = await readPresent(engine, async (db, { version }) => ({ version, import: await present(db) }));
    if (before.import?.sha256 === sha256) return { version: before.version, changed: false, replaced: false };
    const version = await engine.extend(async (writing) => {
      await remove(writing.db);
      await append(writing, new Date().toISOString());
      return restamp(writing.db, mizan);
    });
    return { version, changed: true, replaced: before.import !== undefined };
  });
}
