import { sql } from 'kysely';
import { releasesOf, type Observed } from './observed.ts';

/** Unordered pairs of areas with the number of their rows in the newest releases; WORLD is no side of a pair. */
export async function pairs(observed: Observed): Promise<{ a: string; b: string; rows: number }[]> {
  const { db, keys } = observed;
  const vintages = releasesOf(observed, {}).map(({ number }) => number);
  if (vintages.length === 0) return [];
  const rows = await db.selectFrom('observation').select(['exporter', 'importer', sql<number>`count(*)`.as('rows')]).where('vintage', 'in', vintages).groupBy(['exporter', 'importer']).execute();
  const counts = new Map<string, { a: string; b: string; rows: number }>();
  for (const row of rows) {
    const [a, b] = [keys.areas.codeOf.get(row.exporter)!, keys.areas.codeOf.get(row.importer)!].sort() as [string, string];
    if (a === 'WORLD' || b === 'WORLD') continue;
    const pair = counts.get(`${a} ${b}`) ?? { a, b, rows: 0 };
    pair.rows += Number(row.rows);
    counts.set(`${a} ${b}`, pair);
  }
  return [...counts.values()].sort((x, y) => (x.a + ' ' + x.b < y.a + ' ' + y.b ? -1 : 1));
}
