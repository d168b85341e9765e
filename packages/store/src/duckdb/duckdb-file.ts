import { copyFileSync, existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import type { Engine } from '../build/engine.ts';
import type { BuildTable, Database } from '../database.ts';
import { migrateFigures, migrateRecords } from '../migrations/index.ts';
import type { VintageRow } from '../observations/vintages.ts';
import type { Writing } from '../writing/writing.ts';
import { alone, replaceFile } from './beside.ts';
import { readAlone } from './built-file.ts';
import { copyCells } from './copy-cells.ts';

/** One DuckDB file a build: a new one is written beside it and renamed into place (docs/decisions/0002-build-beside-and-rename.md). */
export class DuckDbFile implements Engine {
  constructor(readonly place: string) {}

  alone<T>(work: () => Promise<T>): Promise<T> {
    return alone(this.place, work);
  }

  async present<T>(read: (db: Kysely<Database>, build: BuildTable) => Promise<T>): Promise<T | undefined> {
    return existsSync(this.place) ? readAlone(this.place, read) : undefined;
  }

  rebuild<T>(kept: readonly VintageRow[], write: (writing: Writing) => Promise<T>): Promise<T> {
    return replaceFile(this.place, () => {}, async (writing) => {
      await migrateFigures(writing.db);
      await migrateRecords(writing.db);
      if (kept.length > 0) await copyCells(writing.staging, this.place, kept.map(({ number }) => number));
      return write(writing);
    });
  }

  extend<T>(write: (writing: Writing) => Promise<T>): Promise<T> {
    return replaceFile(this.place, (building) => copyFileSync(this.place, building), write);
  }
}
