import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import type { CleanColumns, Observation } from '@mizan/model';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { addRelease } from '../build/add-release.ts';
import { buildDatabase } from '../build/build-database.ts';
import { contentsOf } from '../testing/contents.ts';
import { temporaryDatabase, type TestDatabase } from '../testing/databases.ts';
import { observation, release, syntheticContent } from '../testing/synthetic-content.ts';

// Every figure is invented. How io's readers and their columns agree is tested in apps/cli/src/ingest/columns.test.ts.
const mizan = '0.0.0-test';
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const folder = mkdtempSync(join(tmpdir(), 'mizan-columns-'));
let database: TestDatabase;
beforeAll(async () => {
  database = await temporaryDatabase();
  await buildDatabase(database.url, syntheticContent(), { mizan });
});
afterAll(async () => {
  await database.remove();
  rmSync(folder, { recursive: true });
});

interface Row {
  readonly t: string;
  readonly i: string;
  readonly j: string;
  readonly k: string;
  readonly v: string;
  readonly q: string;
}
const HEADER = ['t', 'i', 'note "x"', 'j', 'k', 'v', 'q'];
const AREAS: Readonly<Record<string, string>> = { '504': 'MA', '643': 'RU', '842': 'US', '0': 'WORLD', '530': 'AN' };
const NOTE = 'outside its years';
const noteOf = (cell: string, year: string) => (cell === '530' && year > '2010' ? NOTE : undefined);
const FOB = { freq: 'A', flow: 'X', valuation: 'FOB', method: 'reconciled' } as const;
const MEASURES = { v: { ...FOB, indicator: 'TRADE_VALUE', unit: 'USD', unitMult: 3 }, q: { ...FOB, indicator: 'TRADE_QUANTITY', unit: 't', unitMult: 0 } } as const;
const MISSING = { absence: 'missing', decimals: 0, status: 'O', confStatus: 'F' } as const;
const HIDDEN = { absence: 'confidential', decimals: 0, status: 'Q', confStatus: 'C' } as const;

/** What the columns mean: the same for every file here. */
function columnsOf(dataflow: string, changes: Partial<CleanColumns> = {}): CleanColumns {
  const areaOf = (cell: string, year: string) => (AREAS[cell] === undefined ? undefined : { code: AREAS[cell], note: noteOf(cell, year) });
  return {
    release: { dataflow, vintage: 'v1', source: 'synthetic-dataset', rights: 'allowed' }, format: 'csv', paths: [], header: HEADER, delimiter: ',', withinArea: false,
    period: { column: 't', codeOf: (cell) => (/^20\d\d$/.test(cell) ? cell : undefined) }, exporter: { column: 'i', codeOf: areaOf }, importer: { column: 'j', codeOf: areaOf },
    commodity: { column: 'k', codeOf: (cell) => (/^\d{6}$/.test(cell) ? `H4:${cell}` : cell === 'T' ? 'TOTAL' : undefined) },
    values: [
      { column: 'v', measure: MEASURES.v, decimals: 'as-written', status: 'A', absent: {} },
      { column: 'q', measure: MEASURES.q, decimals: 'as-written', status: 'A', absent: { NA: MISSING, '': MISSING, c: HIDDEN, '-': { ...MISSING, absence: 'zero', status: 'A' } } },
    ],
    ...changes,
  };
}

/** The same meaning, told row by row. */
function* observationsOf(dataflow: string, rows: readonly Row[]): Generator<Observation> {
  for (const { t, i, j, k, ...cells } of rows)
    for (const column of ['v', 'q'] as const)
      yield observation({ ...MEASURES[column], reporter: AREAS[i], partner: AREAS[j], commodity: k === 'T' ? 'TOTAL' : `H4:${k}`, timePeriod: t, ...amountOf(cells[column]), note: noteOf(i, t) ?? noteOf(j, t), dataflow });
}

function amountOf(cell: string): Partial<Observation> {
  if (cell === 'NA' || cell === '') return { ...MISSING, value: null };
  if (cell === 'c') return { ...HIDDEN, value: null };
  if (cell === '-') return { ...MISSING, value: '0', absence: 'zero', status: 'A' } as Partial<Observation>;
  const [whole, fraction = ''] = cell.split('.') as [string, string?];
  const kept = fraction.replace(/0+$/, '');
  const value = `${whole.replace(/^0+(?=\d)/, '')}${kept === '' ? '' : `.${kept}`}`;
  return { value, decimals: fraction.length, absence: value === '0' ? 'zero' : null, status: 'A', confStatus: 'F' } as Partial<Observation>;
}

let made = 0;
function fileOf(text: string | Uint8Array): string {
  const path = join(folder, `it's ${++made}.csv`);
  writeFileSync(path, text);
  return path;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const lineOf = ({ t, i, j, k, v, q }: Row, beside = '', quote: (text: string) => string = (text) => text) => [t, i, beside, j, k, v, q].map((cell, at) => (at === 2 ? cell : quote(cell))).join(',');
const csvOf = (rows: readonly Row[], beside = '', quote?: (text: string) => string, end = '\n') => [HEADER.map((name) => (name.includes('"') ? quoted(name) : name)).join(','), ...rows.map((row) => lineOf(row, beside, quote)), ''].join(end);

/** Adds the rows once by their columns, where asking for observations is a failure, and once as observations; both have to say the same. */
async function agree(rows: readonly Row[], columns: Partial<CleanColumns>, url = database.url): Promise<Record<string, unknown>> {
  const [fast, slow] = [`FAST_${++made}`, `SLOW_${made}`];
  const told: number[][] = [[], []];
  const byColumns = release([], { dataflow: fast, observations: () => expect.fail('the rows were read'), columns: async () => columnsOf(fast, columns) });
  const byRows = release([], { dataflow: slow, observations: () => observationsOf(slow, rows) });
  const outcomes = [];
  for (const [at, each] of [byColumns, byRows].entries()) outcomes.push(await addRelease(url, each, { mizan, onProgress: (count) => told[at]!.push(count) }).then(({ vintage }) => vintage.rows, (error: Error) => error.message.replace(each.dataflow, '')));
  expect(outcomes[0]).toEqual(outcomes[1]);
  if (typeof outcomes[0] !== 'number') return { refused: outcomes[0] };
  expect(told[0]!.at(-1)).toBe(told[1]!.at(-1));
  const contents = await contentsOf(url, fast);
  expect(contents).toEqual(await contentsOf(url, slow));
  return contents;
}

const digits = (most: number) => fc.stringMatching(new RegExp(`^\\d{1,${most}}$`));
const number = fc.oneof(fc.constantFrom('0', '0.000', '1', '12.500', '007.10', '999999999999.999999', '123456789012345.123456789012', '0.000000000001', '1000000000000', '0.0000001'), fc.tuple(digits(15), digits(12)).map((parts) => parts.join('.')), digits(15));
const cells = { t: fc.constantFrom('2009', '2015', '2020'), i: fc.constantFrom(...Object.keys(AREAS)), j: fc.constantFrom(...Object.keys(AREAS)), k: fc.constantFrom('010121', '010129', '310210', '9999AA'.replace('AA', '00'), 'T'), v: number, q: fc.oneof(number, fc.constantFrom('NA', '', 'c', '-')) };
const rowsOfOneKeyEach = fc.uniqueArray(fc.record(cells).filter(({ i, j }) => i !== j), { minLength: 1, maxLength: 60, selector: ({ t, i, j, k }) => [t, i, j, k].join() });

test('any clean table, however it is written, is in the database as its observations are', async () => {
  const form = fc.record({ rows: rowsOfOneKeyEach, beside: fc.constantFrom('', 'x', 'é', '"a, b"', '"say ""so"""', '"two\nlines"', 'it"s'), quote: fc.constantFrom(quoted, undefined), end: fc.constantFrom('\n', '\r\n'), cut: fc.nat(60), gzip: fc.boolean(), last: fc.boolean() });
  await fc.assert(fc.asyncProperty(form, async ({ rows, beside, quote, end, cut, gzip, last }) => {
    const texts = [rows.slice(0, cut), rows.slice(cut)].map((some) => csvOf(some, end === '\r\n' && beside.includes('\n') ? 'x' : beside, quote, end)).map((text) => (last ? text : text.slice(0, -end.length)));
    await agree(rows, { paths: texts.map((text) => fileOf(gzip ? gzipSync(text) : text)), format: gzip ? 'gzip-csv' : 'csv' });
  }), { numRuns: 12 });
}, 300_000);

test('rows of one key are refused in the same words', async () => {
  const row = { t: '2020', i: '504', j: '643', k: '310210', v: '1', q: '2' };
  expect(await agree([row, { ...row, t: '2009' }, { ...row, v: '3' }], { paths: [fileOf(csvOf([row, { ...row, t: '2009' }, { ...row, v: '3' }]))] })).toEqual({ refused: expect.stringContaining('A MA RU X H4:310210 FOB TRADE_VALUE 2020') });
  expect(await agree([], { paths: [fileOf(csvOf([]))] })).toEqual({ refused: expect.stringContaining('no observations') });
});

const clean: Row = { t: '2020', i: '504', j: '643', k: '310210', v: '1', q: '2' };
const others: Row[] = ['010121', '010129', 'T'].map((k) => ({ ...clean, k }));
const withRow = (line: string) => `${csvOf(others.slice(0, 2))}${line}\n${lineOf(others[2]!)}\n`;
const dirty = (changes: Partial<Row>) => withRow(lineOf({ ...clean, ...changes }));

test.each<[string, string, Partial<CleanColumns>?]>([
  ...['-1', '+1', '1e5', '.5', '5.', ' 1', '1 ', '', 'NA', '1,5', '1 000', 'x', '0x10', '1234567890123456', '0.1234567890123', '１', '1_000', 'Infinity', 'null'].map((v): [string, string] => [`the value "${v}"`, dirty({ v })]),
  ...['na', ' NA', '--', 'NULL', '-1'].map((q): [string, string] => [`the quantity "${q}"`, dirty({ q })]),
  ...[{ t: '1999' }, { t: '' }, { t: '2020.0' }, { i: '999' }, { i: ' 504' }, { j: '' }, { j: '504' }, { k: '31021' }, { k: '' }].map((changes): [string, string] => [JSON.stringify(changes), dirty(changes)]),
  ['a row too short', withRow('2020,504,x,643')], ['a row too long', withRow(`${lineOf(clean)},1,2`)], ['a row of spaces', withRow('   ')], ['text after a quote', withRow(lineOf(clean).replace('504', '"504"x'))],
  ['a quote left open', withRow(lineOf(clean).replace('504', '"504'))], ['a lone carriage return', withRow(`${lineOf(clean)}\r${lineOf({ ...clean, t: '2009' })}`)], ['lines of two kinds', withRow(`${lineOf(clean)}\r`)],
  ['a line too long', withRow(lineOf(clean, 'x'.repeat(70_000)))], ['no gzip', csvOf(others), { format: 'gzip-csv' }],
  ['a missing file', csvOf(others), { paths: [join(folder, 'nowhere.csv')] }], ['a name that is a pattern', csvOf(others), { paths: [join(folder, 'it*.csv')] }], ['two columns of one measure', csvOf(others), { values: [...columnsOf('X').values, columnsOf('X').values[0]!] }],
])('with %s the rows are read, and nothing stays of the columns', async (_, text, changes = {}) => {
  const dataflow = `DIRTY_${++made}`;
  const before = await database.state();
  const read = new Error('the rows were read');
  const observations = () => { throw read; };
  await expect(addRelease(database.url, release([], { dataflow, observations, columns: async () => columnsOf(dataflow, { paths: [fileOf(text)], ...changes }) }), { mizan })).rejects.toBe(read);
  expect(await database.state()).toBe(before);
});

test('after columns that are not clean the observations are what is added', async () => {
  const { url, remove } = await temporaryDatabase();
  onTestFinished(remove);
  await buildDatabase(url, syntheticContent(), { mizan });
  const dataflow = 'FALLEN_BACK';
  await addRelease(url, release([], { dataflow, observations: () => observationsOf(dataflow, others), columns: async () => columnsOf(dataflow, { paths: [fileOf(dirty({ v: 'x', i: '842' }))] }) }), { mizan });
  await addRelease(url, release([], { dataflow: 'ROWS', observations: () => observationsOf('ROWS', others) }), { mizan });
  expect(await contentsOf(url, dataflow)).toEqual(await contentsOf(url, 'ROWS'));
});

test('columns of another release are a mistake', async () => {
  await expect(addRelease(database.url, release([], { dataflow: 'BIG', columns: async () => columnsOf('OTHER', { paths: [fileOf(csvOf(others))] }) }), { mizan })).rejects.toThrow('came with the release');
});

const TYPES = ['varchar', 'integer', 'bigint', 'utinyint', 'decimal(18, 3)', 'decimal(4, 0)', 'decimal(38, 12)', 'decimal(9, 6)'] as const;

test('Parquet of any exact type is read by its columns, in the types it has', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  onTestFinished(() => { connection.closeSync(); instance.closeSync(); });
  const rows = others.map((row, n) => ({ ...row, v: String(n), q: n === 1 ? '' : String(n + 1) }));
  for (const type of TYPES) {
    const path = join(folder, `${++made}.parquet`);
    const amount = (cell: string) => `cast(nullif('${cell}', '') as ${type})`;
    const selections = rows.map(({ t, i, j, k, v, q }) => `select cast(${t} as smallint) as t, ${i} as i, '${j}' as j, '${k}' as k, ${amount(v)} as v, ${amount(q)} as q`);
    await connection.run(`copy (${selections.join(' union all ')}) to '${path}' (format parquet)`);
    const written = await connection.runAndReadAll(`select coalesce(cast(v as varchar), '') as v, coalesce(cast(q as varchar), '') as q from '${path}'`);
    await agree((written.getRowObjects() as { v: string; q: string }[]).map((amounts, n) => ({ ...rows[n]!, ...amounts })), { paths: [path], format: 'parquet', header: ['t', 'i', 'j', 'k', 'v', 'q'] });
  }
});
