import type { Kysely } from 'kysely';
import { engineAt } from '../build/engine-at.ts';
import type { Database } from '../database.ts';
import { ROLLUP_TABLES } from '../rollups/fill.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * All that a database says of one dataset: its cells and every rollup, keys in words, each table as a sorted list; and
 * how many keys there are of each kind, in the whole database. Two databases that say the same have equal contents,
 * however their keys are numbered.
 */
export async function contentsOf(url: string, dataflow: string): Promise<Record<string, unknown>> {
  const contents = await engineAt(url).present(async (db) => {
    const { number, id: _id, dataflow: _dataflow, sha256: _sha256, ingested_at: _at, ...vintage } = await db.selectFrom('vintage').selectAll().where('dataflow', '=', dataflow).executeTakeFirstOrThrow();
    const inWords = await wording(db);
    const tables: Record<string, unknown> = { vintage };
    for (const table of ['observation', ...ROLLUP_TABLES] as const) {
      const rows = (await db.selectFrom(table).selectAll().where('vintage', '=', number).execute()) as unknown as Row[];
      tables[table] = rows.map(inWords).sort();
    }
    return tables;
  });
  return contents!;
}

/** Says a row without numbers that another database would give otherwise. */
async function wording(db: Kysely<Database>): Promise<(row: Row) => string> {
  const codes = async (rows: Promise<readonly ({ readonly key: number } & Row)[]>) => new Map((await rows).map(({ key, ...row }) => [key, JSON.stringify(row)]));
  const areas = await codes(db.selectFrom('area_key').selectAll().execute());
  const kinds: Readonly<Record<string, ReadonlyMap<number, string>>> = {
    exporter: areas, importer: areas, measure: await codes(db.selectFrom('measure').selectAll().execute()), quality: await codes(db.selectFrom('quality').selectAll().execute()),
    period: await codes(db.selectFrom('period_key').selectAll().execute()), commodity: await codes(db.selectFrom('commodity_key').select(['key', 'code']).execute()),
  };
  const goods = { ...kinds, chapter: kinds['commodity']!, heading: kinds['commodity']! };
  return (row) => JSON.stringify(Object.entries(row).filter(([column]) => column !== 'vintage').map(([column, value]) => [column, goods[column as keyof typeof goods]?.get(value as number) ?? value]));
}
