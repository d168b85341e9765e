import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { Kysely, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '../database.ts';
import { exactDecimal, VALUE_SCALE, VALUE_WIDTH } from '../exact-decimal.ts';
import { migrate } from '../migrations/index.ts';
import { observations } from '../observations/queries.ts';
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
  await migrate(db);
  log.length = 0;
  await observations({ db, vintages: [] }, { reporter: 'MA', from: '2020' });
  expect(log).toEqual([
    'select "dataflow", "vintage", "freq", "reporter", "partner", "flow", "commodity", "valuation", "indicator", "time_period", "value", "absence", "unit", "unit_mult", "decimals", "status", "conf_status", "method", "note", "source", "rights" from "observation" where 1 = 0 and "period_start" >= $1 and "reporter" in ($2) order by "dataflow", "reporter", "partner", "flow", "commodity", "valuation", "indicator", "period_start", "period_end"',
  ]);
  await db.destroy();
  instance.closeSync();
});

test('any decimal that fits goes through the column unchanged', () => {
  const limit = 10n ** BigInt(VALUE_WIDTH) - 1n;
  fc.assert(fc.property(fc.bigInt({ min: -limit, max: limit }), (scaled) => {
    expect(exactDecimal(decimalText(scaled, VALUE_SCALE)).value).toBe(scaled);
  }));
});

test.each(['', '1e5', '0x1', '1,5', '1.0000000000001', '1'.repeat(27)])('%j is refused, not rounded', (text) => {
  expect(() => exactDecimal(text)).toThrow(expect.objectContaining({ code: 'inexact' }));
});
