import type { DuckDBConnection } from '@duckdb/node-api';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { ObservationTable } from '../observations/table.ts';

export type CellKey = Pick<ObservationTable, 'measure' | 'exporter' | 'importer' | 'period' | 'commodity'>;

/** How many cells came, or the first key that two of them have. */
export type Landed = { readonly rows: number; readonly twice?: undefined } | { readonly twice: CellKey };

/** A database being written, whatever its engine. Nobody sees any of it before it is complete. */
export interface Writing {
  readonly db: Kysely<Database>;
  /** A DuckDB connection in which a release waits until it has been read to its end; beyond the memory limit it goes to disk. */
  readonly staging: DuckDBConnection;
  /** Path of a folder that may be made for files a release is read from; removed with the build's other leftovers. */
  readonly scratch: string;
  /** Adds rows to a table; returns their number. */
  append<T extends keyof Database>(table: T, rows: readonly Database[T][]): Promise<number>;
  /** Moves what a query of the staging connection gives, sorted by the keys, into the observations. */
  land(query: string, vintage: number): Promise<Landed>;
  /** Lets the database look at tables that have grown in this build, before much is asked of them. */
  lookAt(...tables: (keyof Database)[]): Promise<void>;
}
