import type { DuckDBConnection } from '@duckdb/node-api';
import { ROLLUP_TABLES } from '../rollups/fill.ts';

const KEY_TABLES = ['area_key', 'commodity_key', 'period_key', 'measure'] as const;

/** Copies releases by their numbers out of another file, with their keys and rollups, in the order they lie there. */
export async function copyCells(connection: DuckDBConnection, path: string, vintages: readonly number[]): Promise<void> {
  const kept = `vintage in (${vintages.join(', ')})`;
  await connection.run(`attach '${path.replaceAll("'", "''")}' as present (read_only)`);
  for (const table of KEY_TABLES) await connection.run(`insert into ${table} select * from present.${table}`);
  await connection.run(`insert into quality select * from present.quality where key in (select quality from present.observation where ${kept})`);
  for (const table of ['observation', ...ROLLUP_TABLES]) await connection.run(`insert into ${table} select * from present.${table} where ${kept}`);
  await connection.run('detach present');
}
