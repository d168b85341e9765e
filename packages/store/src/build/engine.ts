import type { Kysely } from 'kysely';
import type { BuildTable, Database } from '../database.ts';
import type { VintageRow } from '../observations/vintages.ts';
import type { Writing } from '../writing/writing.ts';

/** What the two programs that write need of a database, whatever its engine. */
export interface Engine {
  /** The address as people know it. */
  readonly place: string;
  /** Runs `work` while nobody else writes; throws `locked` where somebody does, `unwritable` where nobody may. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Reads the build that is there; undefined where there is none. Throws `foreign` and `locked`. */
  present<T>(read: (db: Kysely<Database>, build: BuildTable) => Promise<T>): Promise<T | undefined>;
  /** Makes a build anew, with the cells of the releases that stay, and puts it in the place of the present one, all of it or nothing. Only within {@link alone}. */
  rebuild<T>(kept: readonly VintageRow[], write: (writing: Writing) => Promise<T>): Promise<T>;
  /** Makes a build that is the present one and more, and puts it in its place, all of it or nothing. Only within {@link alone}. */
  extend<T>(write: (writing: Writing) => Promise<T>): Promise<T>;
}
