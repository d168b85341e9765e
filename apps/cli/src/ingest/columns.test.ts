import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Rejection } from '@mizan/io';
import { addRelease, openStore } from '@mizan/store';
import { describe, expect, test, vi } from 'vitest';
import { mizan } from '../testing/command-line.ts';
import { loadedDatabase } from '../testing/loaded-database.ts';
import { zipOf } from '../testing/zip-of.ts';
import { accepted, Rejections } from './accepted.ts';
import { OpenedFile } from './opened-file.ts';
import type { Mapping, Provider, Reading } from './provider.ts';
import { baci } from './providers/baci.ts';
import { table } from './providers/table.ts';

// Figures are invented where the test does not say that they are real.
const loaded = loadedDatabase();
vi.setConfig({ testTimeout: 300_000 });

interface Outcome {
  readonly refused: string | undefined;
  readonly rejections: readonly Rejection[];
  readonly observations: readonly unknown[];
}

/** Adds files as one release to a copy of the database: by their columns alone, undefined where these leave it to the rows, or by their rows alone. */
async function outcome(provider: Provider, paths: readonly string[], mapping: Mapping | undefined, by: 'columns' | 'rows'): Promise<Outcome | undefined> {
  const scratch = join(loaded.folder, 'scratch');
  rmSync(scratch, { recursive: true, force: true });
  const columns = by === 'columns' ? await provider.columns!(...asked(provider, paths, mapping), scratch) : undefined;
  if (by === 'columns' && columns === undefined) return undefined;
  const url = `duckdb:${loaded.folder}/${by}.duckdb`;
  copyFileSync(`${loaded.folder}/mizan.duckdb`, url.slice('duckdb:'.length));
  const [files, reading] = asked(provider, paths, mapping);
  const { dataflow, vintage: id, source, rights: redistribution } = reading.release;
  const rejections = new Rejections(undefined);
  const left = new Error('left to the rows');
  const observations = () => {
    if (by === 'columns') throw left;
    return accepted(provider.read(files, reading), rejections, 0);
  };
  const problem = await addRelease(url, { dataflow, id, source, licence: 'etalab-2.0', redistribution, sha256: 'a'.repeat(64), observations, columns: async () => columns }, { mizan: '0.0.0-test' }).then(() => undefined, (error: Error) => error);
  if (problem === left) return undefined;
  const handle = await openStore(url);
  return { refused: problem?.message, rejections: rejections.first, observations: await (await handle.current()).observations({ dataflow }).finally(() => handle.close()) };
}

function asked(provider: Provider, paths: readonly string[], mapping: Mapping | undefined): [files: OpenedFile[], reading: Reading] {
  const { dataflow = 'OWN', vintage = 'v1' } = provider.stated(paths);
  return [paths.map((path) => new OpenedFile(path)), { release: { dataflow, vintage, source: 'cepii-baci', rights: 'allowed' }, mapping, options: {}, notify: () => undefined }];
}

/** Whether the columns did it; if so, to the same outcome as the rows. */
async function byColumns(provider: Provider, paths: readonly string[], mapping?: Mapping): Promise<boolean> {
  const fast = await outcome(provider, paths, mapping, 'columns');
  if (fast !== undefined) expect(fast, paths.map((path) => readFileSync(path, 'utf8')).join('\n')).toEqual(await outcome(provider, paths, mapping, 'rows'));
  return fast !== undefined;
}

/** A row with a text in the place of one of its cells, or at its end. */
const spoilt = (cells: readonly string[], at: number, text: string): string => (at < cells.length ? cells.map((cell, i) => (i === at ? text : cell)).join(',') : `${cells.join(',')}${text}`);

const NAME = 'BACI_HS22_Y2023_V202501.csv';
const PRODUCTS = 'code,description\n010121,Horses\n310210,Urea\n9999AA,Not specified\n';
const flows = (rows: readonly string[], end = '\n') => ['t,i,j,k,v,q', ...rows, ''].join(end);

const BACI_ROWS = [
  ['2023', '504', '251', '010121', '0.461', '0.030'], ['2023', '643', '276', '310210', '12.500', 'NA'], ['2023', '490', '757', '9999AA', '0.000', '0'],
  ['2023', '530', '251', '10121', '123456789.123', '1234.5'], ['2023', '842', '643', '310210', '7', '007.10'],
];
const BACI_SPOILS = ['', ' 504', '999', '643', 'NA', '1e+05', '0.30000000000000004', '"7"', '"7" ', ' "7"', '"7', 'a"b', '2022', 'é', '\r', '\0', '\n', '\n\n', '   \n', ','];
const bits = [false, true];
const forms = bits.flatMap((quoted) => bits.flatMap((mark) => bits.flatMap((last) => ['\n', '\r\n'].map((end) => ({ quoted, mark, last, end, gzip: mark !== last })))));

describe('BACI', () => {
  test.each(forms)('clean rows are what the row reader makes of them: %j', async ({ quoted, mark, last, end, gzip }) => {
    const text = `${mark ? '\ufeff' : ''}${flows(BACI_ROWS.map((cells) => cells.map((cell) => (quoted ? `"${cell}"` : cell)).join(',')), end)}`.slice(0, last ? undefined : -end.length);
    loaded.file('product_codes_HS22_V202501.csv', PRODUCTS);
    expect(await byColumns(baci, [gzip ? loaded.file(`${NAME}.gz`, gzipSync(text)) : loaded.file(NAME, text)])).toBe(true);
  });

  test.each(BACI_SPOILS)('%j anywhere in a row comes out as the row reader has it, or is left to it', async (text) => {
    for (let at = 0; at <= 6; at++) await byColumns(baci, [loaded.file(NAME, flows(BACI_ROWS.map((cells, n) => (n === 1 ? spoilt(cells, at, text) : cells.join(',')))))]);
  });

  test.each<[string, Readonly<Record<string, string | Uint8Array>>, boolean]>([
    ['years in several files', { [NAME]: flows(['2023,504,643,310210,1,1']), 'BACI_HS22_Y2022_V202501.csv': flows(['2022,504,643,310210,1,1', '2022,530,643,310210,1,1']) }, true],
    ['columns in another order', { [NAME]: 'q,v,k,j,i,t\n3,2,310210,643,504,2023\n' }, true],
    ['columns in another order in a second file', { [NAME]: flows(['2023,504,643,310210,1,1']), 'BACI_HS22_Y2022_V202501.csv': 'q,v,k,j,i,t\n3,2,310210,643,504,2022\n' }, false],
    ['a row of another year', { [NAME]: flows(['2022,504,643,310210,1,1']) }, false],
    ['a product that is not listed', { [NAME]: flows(['2023,504,643,310299,1,1']), 'product_codes_HS22_V202501.csv': PRODUCTS }, false],
    ['a list that cannot be read', { [NAME]: flows(['2023,504,643,310210,1,1']), 'product_codes_HS22_V202501.csv': 'nothing\n' }, false],
    ['a country of CEPII\'s own list', { [NAME]: flows(['2023,995,643,310210,1,1']), 'country_codes_V202501.csv': 'country_code,country_name,country_iso2\n995,Somewhere,QX\n' }, true],
    ['another header', { [NAME]: 't,i,j,k,v,q,z\n' }, false],
    ['capitals in the header', { [NAME]: flows(['2023,504,643,310210,1,1']).replace('t,i', 'T,i') }, false],
    ['two lines before the header', { [NAME]: `\n\n${flows(['2023,504,643,310210,1,1'])}` }, false],
    ['no rows', { [NAME]: flows([]) }, true],
    ['nothing', { [NAME]: '' }, false],
    ['two rows of one key', { [NAME]: flows(['2023,504,643,310210,1,1', '2023,504,643,310210,2,1']) }, true],
    ['a row with an empty cell too many', { [NAME]: flows(['2023,504,643,310210,1,1,']) }, false],
    ['Windows-1252', { [NAME]: Buffer.from(flows(['2023,504,643,310210,1,\xe9']), 'latin1') }, false],
    ['a gzip cut short', { [`${NAME}.gz`]: gzipSync(flows(Array.from({ length: 99 }, (_, n) => `2023,504,643,310210,${n},1`))).subarray(0, -20) }, false],
    ['a gzip of two members', { [`${NAME}.gz`]: Buffer.concat([gzipSync(flows(['2023,504,643,310210,1,1'])), gzipSync('2023,504,276,310210,1,1\n')]) }, true],
    ['a bomb', { [`${NAME}.gz`]: gzipSync(flows(Array.from({ length: 500_000 }, () => '2023,504,643,310210,0000000000000,1'))) }, false],
    ['a gzip without its ending', { [NAME]: gzipSync(flows(['2023,504,643,310210,1,1'])) }, true],
  ])('%s', async (_, files, expected) => {
    const paths = Object.entries(files).map(([name, content]) => loaded.file(name, content));
    expect(await byColumns(baci, paths.filter((path) => path.includes('BACI_')))).toBe(expected);
  });

  test('lines of two kinds far into a file are seen', async () => {
    const lines = Array.from({ length: 40_000 }, (_, n) => `2023,504,${n % 2 === 0 ? 643 : 276},${String(10_000 + n)},1,1`);
    const text = flows(lines);
    expect(await byColumns(baci, [loaded.file(NAME, text.slice(0, 900_000) + text.slice(900_000).replaceAll('\n', '\r\n'))])).toBe(false);
  });
});

const ZIP = 'BACI_HS22_V202501.zip';
const ROW = '2023,504,643,310210,1,1';

describe("CEPII's zip", () => {
  test.each(forms.filter(({ gzip }) => !gzip))('clean rows are what the row reader makes of them: %j', async ({ quoted, mark, last, end }) => {
    const text = `${mark ? '\ufeff' : ''}${flows(BACI_ROWS.map((cells) => cells.map((cell) => (quoted ? `"${cell}"` : cell)).join(',')), end)}`.slice(0, last ? undefined : -end.length);
    expect(await byColumns(baci, [loaded.file(ZIP, zipOf({ 'Readme.txt': 'Invented', [NAME]: text, 'product_codes_HS22_V202501.csv': PRODUCTS }))])).toBe(true);
  });

  test.each(BACI_SPOILS)('%j anywhere in a row comes out as the row reader has it, or is left to it', async (text) => {
    for (let at = 0; at <= 6; at++) await byColumns(baci, [loaded.file(ZIP, zipOf({ [NAME]: flows(BACI_ROWS.map((cells, n) => (n === 1 ? spoilt(cells, at, text) : cells.join(',')))) }))]);
  });

  const old = 'BACI_HS22_Y2022_V202501.csv';
  test.each<[string, Readonly<Record<string, string | Uint8Array>>, boolean]>([
    ['years in several files', { [NAME]: flows([ROW]), [old]: flows(['2022,504,643,310210,1,1']) }, true],
    ['files in a folder', { [`BACI/${NAME}`]: flows([ROW]), 'BACI/product_codes_HS22_V202501.csv': PRODUCTS }, true],
    ['a product that is not listed', { [NAME]: flows(['2023,504,643,310299,1,1']), 'product_codes_HS22_V202501.csv': PRODUCTS }, false],
    ['a list that cannot be read', { [NAME]: flows([ROW]), 'product_codes_HS22_V202501.csv': 'nothing\n' }, false],
    ['one name for two files', { [`a/${NAME}`]: flows([ROW]), [`b/${NAME}`]: flows(['2023,504,276,310210,1,1']) }, false],
    ['flows that name no year', { [NAME]: flows([ROW]), 'BACI_HS22_V202501.csv': flows(['2022,504,643,310210,1,1']) }, true],
    ['two releases', { [NAME]: flows([ROW]), 'BACI_HS22_Y2022_V202401.csv': flows(['2022,504,643,310210,1,1']) }, false],
    ['another release than the name of the zip', { 'BACI_HS22_Y2023_V202401.csv': flows([ROW]) }, true],
    ['a gzip within', { [NAME]: gzipSync(flows([ROW])) }, false],
    ['no flows', { 'flows.csv': flows([ROW]) }, false],
    ['a bomb', { [NAME]: flows(Array.from({ length: 500_000 }, () => '2023,504,643,310210,0000000000000,1')) }, false],
    ['two rows of one key', { [NAME]: flows([ROW, ROW]) }, true],
  ])('%s', async (_, files, expected) => expect(await byColumns(baci, [loaded.file(ZIP, zipOf(files))])).toBe(expected));

  test('a zip that is broken, or whose bytes do not have their checksum, leaves nothing unpacked', async () => {
    const zip = zipOf({ [NAME]: flows(BACI_ROWS.map((cells) => cells.join(','))), [old]: flows(['2022,504,643,310210,1,1']) });
    for (const damaged of [zip.subarray(0, -30), zip.fill(0xff, zip.indexOf(old) + old.length + 2, zip.indexOf(old) + old.length + 9)]) {
      expect(await byColumns(baci, [loaded.file(ZIP, damaged)])).toBe(false);
      expect(existsSync(join(loaded.folder, 'scratch'))).toBe(false);
    }
  });

  test('where it cannot be unpacked, as on a full disk, it is left to its rows', async () => {
    const path = loaded.file(ZIP, zipOf({ [NAME]: flows([ROW]) }));
    expect(await baci.columns!(...asked(baci, [path], undefined), join(loaded.file('no-folder', ''), 'scratch'))).toBeUndefined();
    expect(await baci.columns!(...asked(baci, [path], undefined), '/dev/full/scratch')).toBeUndefined();
  });

  test('the command leaves nothing beside the database', async () => {
    const path = loaded.file(ZIP, zipOf({ [NAME]: flows([ROW]) }));
    expect(await mizan(['ingest', 'baci', path], loaded.environment)).toMatchObject({ code: 0, out: 'BACI_HS22 202501: 2 observations, 0 rejections\n' });
    expect(readdirSync(loaded.folder).sort()).toEqual([ZIP, 'mizan.duckdb']);
  });
});

const MAPPING = `missing: { "": missing, "..": confidential, "-": zero }
numbers: { decimal: "." }
reporter: { column: exporter, codes: alpha-3 }
partner: { column: to, codes: { Russia: RU, "United States": US, "World": null } }
flow: X
commodity: { column: hs, prefix: "H5:", width: 6 }
valuation: FOB
indicator: TRADE_VALUE
method: reporter
time: { column: year }
value: amount
unit: USD
multiplier: 3
`;
const mappingOf = (text: string): Mapping => table.mapping!(text, 'own.yaml');
const tableOf = (rows: readonly string[]) => ['year,exporter,remark,to,hs,amount,more', ...rows, ''].join('\n');
const TABLE_ROWS = [
  ['2019', 'MAR', '', 'Russia', '10121', '1', 'x'], ['2020', ' FRA', '"a,""b"" c"', 'United States', '310210', '2.50', '0'], ['2020', 'MAR', '"two\nlines"', 'Russia', '310210', '..', 'x'],
  ['2020', 'MAR', 'é', 'Russia', '10121', '-', 'x'], ['2019', 'DEU', 'x', 'Russia', '10121', '', 'x'], ['2019', 'DEU', '"a, b"', 'Russia', '310210', '0.000', 'x'], ['2019', 'FRA', 'x', 'Russia', '310210', '99999999999999.000001', 'x'],
];
const TABLE_SPOILS = ['', ' ', 'World', '2020-01', '1 ', '-5', '1,5', '"1', '"1"x', ' "1,2"', 'a "b" c', 'é', '\0', '\r', '\n', ',', '0.1234567890123'];

describe('a table with a mapping', () => {
  test.each(['X', 'M'].flatMap((flow) => ['', 'decimals: 4\nstatus: E\n'].map((more) => [flow, more] as const)))('clean rows are what the row reader makes of them: flow %s %s', async (flow, more) => {
    expect(await byColumns(table, [loaded.file('own.csv', tableOf(TABLE_ROWS.map((cells) => cells.join(','))))], mappingOf(`${MAPPING.replace('flow: X', `flow: ${flow}`)}${more}`))).toBe(true);
  });

  test.each(TABLE_SPOILS)('%j anywhere in a row comes out as the row reader has it, or is left to it', async (text) => {
    for (let at = 0; at <= 7; at++) await byColumns(table, [loaded.file('own.csv', tableOf(TABLE_ROWS.map((cells, n) => (n === 1 ? spoilt(cells, at, text) : cells.join(',')))))], mappingOf(MAPPING));
  });

  const one = tableOf(['2020,MAR,x,Russia,310210,1.5,0']);
  test.each<[string, string, string, boolean]>([
    ['a delimiter', MAPPING.replace(/^/, 'delimiter: ";"\n'), one.replaceAll(',', ';'), true],
    ['a constant area and commodity', MAPPING.replace(/reporter: .*/, 'reporter: MA').replace(/commodity: .*/, 'commodity: TOTAL'), one, true],
    ['years as parts', MAPPING.replace('{ column: year }', '{ year: year }'), one, true],
    ['days as years', MAPPING.replace('{ column: year }', '{ column: year, as: year }'), one.replace('2020', '2020-05-01'), true],
    ['months', MAPPING, one.replace('2020', '2020-05'), false],
    ['a wide table', MAPPING.replace('{ column: year }', '{ wide: { amount: "2020" } }').replace('value: amount\n', ''), one, false],
    ['decimal commas', MAPPING.replace('decimal: "."', 'decimal: ","'), one, false],
    ['a flow from a column', MAPPING.replace('flow: X', 'flow: { column: more, codes: { "0": X } }'), one, false],
    ['a column that is not there', MAPPING.replace('value: amount', 'value: amounts'), one, false],
    ['a column that is there twice', MAPPING, one.replace('more', 'amount'), false],
    ['a heading with spaces', MAPPING, one.replace('amount', ' amount '), true],
    ['a row that is left out', MAPPING, one.replace('Russia', 'World'), false],
  ])('%s', async (_, mapping, text, expected) => expect(await byColumns(table, [loaded.file('own.csv', text)], mappingOf(mapping))).toBe(expected));
});

