import type { DuckDBConnection } from '@duckdb/node-api';
import type { CellKey, Landed } from '../writing/writing.ts';

const KEY = ['measure', 'exporter', 'importer', 'period', 'commodity'] as const;

/** Moves a sorted selection into the observations of the same file. Keys that come twice lie side by side then. */
export async function land(connection: DuckDBConnection, query: string, vintage: number): Promise<Landed> {
  const { rowsChanged } = await connection.run(`insert into observation ${query}`);
  const beside = KEY.map((column) => `lag(${column}) over () as last_${column}`).join(', ');
  const twice = await connection.runAndReadAll(`
    select ${KEY.join(', ')} from (select ${KEY.join(', ')}, ${beside} from observation where vintage = ${vintage})
    where ${[...KEY].reverse().map((column) => `${column} = last_${column}`).join(' and ')} limit 1`);
  const [key] = twice.getRowObjects() as unknown as CellKey[];
  return key ? { twice: key } : { rows: rowsChanged };
}
