import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { Kysely, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '../database.ts';
import { refuseInexact, VALUE_SCALE, VALUE_WIDTH } from '../exact-decimal.ts';
import { migrateFigures, migrateRecords } from '../migrations/index.ts';
import { cells } from '../observations/cells.ts';
import { DuckDbDialect } from './dialect.ts';
import { decimalText } from './values.ts';

interface Pet {
  pet: { name: string; weight: string | null };
}

async function database<DB>(connections = 4): Promise<Kysely<DB>> {
  const instance = await DuckDBInstance.create(':memory:');
  const db = new Kysely<DB>({ dialect: new DuckDbDialect({ instance, connections }) });
  onTestFinished(async () => {
    await db.destroy();
    instance.closeSync();
  });
  return db;
}

test('values arrive as what they are', async () => {
  const db = await database<unknown>();
  const { rows } = await sql`select date '2020-02-29' as day, 1.250::decimal(9, 3) as price, 0::decimal(38, 12) as nought, 9007199254740993::bigint as big, 3::bigint as small,
    [1, 2] as list, timestamp '2020-01-01 00:00:00' as moment, null as nothing, true as yes`.execute(db);
  expect(rows[0]).toEqual({ day: '2020-02-29', price: '1.25', nought: '0', big: 9007199254740993n, small: 3, list: [1, 2], moment: new Date('2020-01-01T00:00:00Z'), nothing: null, yes: true });
});

test('rows inserted, updated, counted, returned and rolled back', async () => {
  const db = await database<Pet>();
  await db.schema.createTable('pet').addColumn('name', 'varchar', (c) => c.primaryKey()).addColumn('weight', sql`decimal(9, 3)`).execute();
  expect((await db.insertInto('pet').values({ name: 'Rex', weight: '12.5' }).executeTakeFirst()).numInsertedOrUpdatedRows).toBe(1n);
  expect(await db.insertInto('pet').values({ name: 'Rex', weight: '13' }).onConflict((c) => c.column('name').doUpdateSet({ weight: '13' })).returning('weight').executeTakeFirst()).toEqual({ weight: '13' });
  await expect(db.transaction().execute(async (t) => {
    await t.deleteFrom('pet').execute();
    throw new Error('stop');
  })).rejects.toThrow('stop');
  expect(await db.selectFrom('pet').select((e) => e.fn.countAll<number>().as('count')).executeTakeFirst()).toEqual({ count: 1 });
  expect((await db.introspection.getTables()).map((t) => t.name)).toEqual(['pet']);
});

test('more queries than connections wait their turn', async () => {
  const db = await database<unknown>(2);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => sql<{ n: number }>`select ${i}::integer as n`.execute(db)));
  expect(answers.map((a) => a.rows[0]!.n)).toEqual(Array.from({ length: 20 }, (_, i) => i));
});

test('the SQL of a narrowed query', async () => {
  const log: string[] = [];
  const instance = await DuckDBInstance.create(':memory:');
  const db = new Kysely<Database>({ dialect: new DuckDbDialect({ instance }), log: (event) => void log.push(event.query.sql) });
  await migrateFigures(db);
  await migrateRecords(db);
  log.length = 0;
  await cells(db, { vintages: [2], measures: [1, 3], exporters: [7], commodity: 4 });
  await cells(db, { vintages: [2], importers: [] });
  expect(log).toEqual([
    'select "vintage", "measure", "exporter", "importer", "period", "commodity", "value", "quality" from "observation" where "vintage" = $1 and "measure" in ($2, $3) and "exporter" = $4 and "commodity" = $5',
  ]);
  await db.destroy();
  instance.closeSync();
});

test('a decimal that fits goes through the column unchanged, and every other is refused', async () => {
  const db = await database<unknown>();
  const limit = 10n ** BigInt(VALUE_WIDTH) - 1n;
  await fc.assert(fc.asyncProperty(fc.bigInt({ min: -limit, max: limit }), async (scaled) => {
    const text = decimalText(scaled, VALUE_SCALE);
    refuseInexact(text);
    const { rows } = await sql<{ kept: string }>`select cast(${text} as decimal(38, 12)) as kept`.execute(db);
    expect(rows[0]!.kept).toBe(text);
  }));
});

test.each(['1.00000000000001', '1.0000000000001', '1'.repeat(27), '1,5000000000000', '0x1000000000000'])('%j is refused, not rounded', (text) => {
  expect(() => refuseInexact(text)).toThrow(expect.objectContaining({ code: 'inexact' }));
});

test('zeros that say nothing do not count', () => {
  for (const text of ['0001.500000000000000000', `${'0'.repeat(30)}7`, `-${'9'.repeat(26)}.${'9'.repeat(12)}`]) expect(() => refuseInexact(text)).not.toThrow();
});
