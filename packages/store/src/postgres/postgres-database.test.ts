import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { addRelease } from '../build/add-release.ts';
import { buildDatabase } from '../build/build-database.ts';
import { openStore } from '../serve/open-store.ts';
import { temporaryDatabase } from '../testing/databases.ts';
import { observation, release, syntheticContent } from '../testing/synthetic-content.ts';

const mizan = '0.0.0-test';

async function built() {
  const { remove, ...place } = await temporaryDatabase();
  onTestFinished(remove);
  await buildDatabase(place.url, syntheticContent(), { mizan });
  const client = new pg.Client({ connectionString: place.url });
  await client.connect();
  onTestFinished(() => client.end());
  const schemas = async () => (await client.query<{ name: string }>("select nspname as name from pg_namespace where nspname like 'mizan%' order by 1")).rows.map(({ name }) => name);
  const vintages = async () => (await client.query<{ vintage: number }>('select distinct vintage from mizan.observation order by 1')).rows.map(({ vintage }) => vintage);
  return { ...place, client, schemas, vintages };
}

test('a superseded build goes with the next one, and its cells with it; one that is held stays', async () => {
  const { url, schemas, vintages } = await built();
  expect([await schemas(), await vintages()]).toEqual([['mizan', 'mizan_build_1'], [1]]);
  const handle = await openStore(url, { checkEvery: 3_600_000 });
  const revised = (n: number) => syntheticContent({ releases: [release([observation({ value: String(n) })], { sha256: n.toString(16).padStart(64, '0') })] });
  await buildDatabase(url, revised(2), { mizan });
  await buildDatabase(url, revised(3), { mizan });
  expect([await schemas(), await vintages()]).toEqual([['mizan', 'mizan_build_1', 'mizan_build_3'], [1, 3]]);
  expect((await (await handle.current()).observations({})).map((o) => o.value)).toEqual(['58.5']);
  await handle.close();
  await buildDatabase(url, revised(4), { mizan });
  expect([await schemas(), await vintages()]).toEqual([['mizan', 'mizan_build_4'], [4]]);
});

test('a writer whose connection is cut in the middle leaves nothing behind', async () => {
  const { url, client, state } = await built();
  const before = await state();
  async function* cut() {
    for (let i = 0; i < 10; i++) yield observation({ dataflow: 'BIG', timePeriod: String(1990 + i) });
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'");
  }
  await expect(addRelease(url, release([], { dataflow: 'BIG', observations: cut }), { mizan })).rejects.toThrow();
  expect(await state()).toBe(before);
  await addRelease(url, release([observation({ dataflow: 'BIG' })], { dataflow: 'BIG' }), { mizan });
});

test('a role that may not create says what it needs', async () => {
  const { url, client } = await built();
  const role = `reader_${Date.now()}`;
  await client.query(`create role ${role} login password 'x'`);
  await client.query(`grant usage on schema mizan, mizan_build_1 to ${role}; grant select on all tables in schema mizan, mizan_build_1 to ${role}`);
  const asReader = url.replace(/\/\/[^@]*@/, `//${role}:x@`);
  await expect(buildDatabase(asReader, syntheticContent({ claims: [] }), { mizan })).rejects.toMatchObject({ code: 'unwritable', message: expect.stringContaining('CREATE') });
  const handle = await openStore(asReader);
  expect(await (await handle.current()).observations({})).toHaveLength(1);
  await handle.close();
  await client.query(`drop owned by ${role}; drop role ${role}`);
});

test('a kept value is the same text as in DuckDB, to the last decimal', async () => {
  const { url } = await built();
  const values = ['0.1', '-0.5', '441953299.00000006', '99999999999999999999999999.999999999999', '0.000000000001', '9007199254740993', '100', '0'];
  await addRelease(url, release(values.map((value, i) => observation({ dataflow: 'BIG', value, absence: value === '0' ? 'zero' : null, decimals: 12, timePeriod: String(1900 + i) })), { dataflow: 'BIG' }), { mizan });
  const handle = await openStore(url);
  expect((await (await handle.current()).observations({ dataflow: 'BIG' })).map((o) => o.value)).toEqual(values);
  await handle.close();
});
