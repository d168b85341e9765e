import { DuckDBInstance } from '@duckdb/node-api';
import { temporaryFolder } from '../temporary-folder.ts';
import { settings } from './settings.ts';

interface Engine {
  readonly instance: Promise<DuckDBInstance>;
  attached: number;
}

const KEY = Symbol.for('mizan.store.engine');
const holder = globalThis as { [KEY]?: Engine };

/** The process's one DuckDB instance, in memory: a server may load this module twice, but never a second instance. */
export const engine = (): Engine => (holder[KEY] ??= { instance: DuckDBInstance.create(':memory:', { ...settings(), temp_directory: temporaryFolder() }), attached: 0 });
