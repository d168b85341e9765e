import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Observation } from '@mizan/model';
import { afterAll, describe, expect, test } from 'vitest';
import { zipOf } from '../../testing/zip-of.ts';
import { isRejection, type Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import type { Release } from '../sdmx-csv/index.ts';
import { baciName, readBaci, readBaciFlows, type BaciFlowOptions, type BaciOptions } from './index.ts';

// No release of BACI is at hand: these files are look-alikes made from CEPII's description of the format, every figure invented.
const release: Release = { dataflow: 'BACI_HS22', vintage: '202501', source: 'cepii-baci', rights: 'allowed' };
const NAME = 'BACI_HS22_Y2023_V202501.csv';
const COUNTRIES = 'country_code,country_name,country_iso2,country_iso3\n504,Morocco,MA,MAR\n384,"Côte d\'Ivoire",CI,CIV\n490,"Other Asia, not elsewhere specified",N/A,S19\n995,An area of the future,QX,QXX\n';
const PRODUCTS = 'code,description\n010121,"Horses: live, pure-bred ""breeding"" animals"\n310210,Urea\n9999AA,Commodities not specified\n';
const fileOf = (...rows: string[]) => ['t,i,j,k,v,q', ...rows, ''].join('\n');

async function all(items: AsyncIterable<Observation | Rejection>): Promise<(Observation | Rejection)[]> {
  const read = [];
  for await (const item of items) read.push(item);
  return read;
}
const flows = (chunks: Chunks, options: Partial<BaciFlowOptions> = {}) => all(readBaciFlows(chunks, { file: NAME, release, revision: 'HS22', year: '2023', ...options }));

test('a row is a value in thousands of dollars and a quantity in tons', async () => {
  const [value, quantity, ...none] = await flows([fileOf('2023,504,643,310210,12.500,0.030')]);
  expect(value).toEqual({
    freq: 'A', reporter: 'MA', partner: 'RU', flow: 'X', commodity: 'H6:310210', valuation: 'FOB', indicator: 'TRADE_VALUE', timePeriod: '2023', value: '12.5', absence: null,
    unit: 'USD', unitMult: 3, decimals: 3, status: 'A', confStatus: 'F', method: 'reconciled', note: undefined, ...release,
  });
  expect(quantity).toEqual({ ...value, indicator: 'TRADE_QUANTITY', value: '0.03', unit: 't', unitMult: 0 });
  expect(none).toEqual([]);
  expect(await flows([fileOf('2023,504,643,310210,12.500,0.030')], { quantities: false })).toEqual([value]);
});

test.each<[string, object]>([['NA', { value: null, absence: 'missing', status: 'O' }], ['', { value: null, absence: 'missing' }], ['  0.034', { value: '0.034' }], ['          NA', { absence: 'missing' }], ['0', { value: '0', absence: 'zero' }], ['1e+05', { value: '100000' }]])(
  'the quantity %j', async (q, expected) => expect((await flows([fileOf(`2023,504,643,310210,     1.461,${q}`)]))[1]).toMatchObject(expected),
);

test.each<[string, Partial<BaciFlowOptions>, object]>([
  ['2022,490,251,010121,1,1', { year: undefined }, { reporter: 'G:NES-490', partner: 'FR' }],
  ['2023,490,842,10121,1,1', { areas: { 490: 'TW' } }, { reporter: 'TW', partner: 'US', commodity: 'H6:010121' }],
  ['2023,995,757,9999AA,1,1', { countries: new Map([['995', 'QX']]) }, { reporter: 'QX', partner: 'CH', commodity: 'H6:9999AA' }],
  ['2001,891,504,310210,1,1', { revision: 'HS96', year: undefined }, { reporter: 'YU', commodity: 'H1:310210' }],
  ['2004,891,504,310210,1,1', { revision: 'HS02', year: undefined }, { reporter: 'CS', commodity: 'H2:310210', note: undefined }],
  ['2012,530,504,310210,1,1', { year: undefined }, { reporter: 'AN', note: 'area code outside the years Comtrade gives it' }],
  ['1997,58,711,310210,1,1', { year: undefined }, { reporter: 'G:BE-LU', partner: 'G:SACU' }],
])('the codes of %j', async (row, options, expected) => expect((await flows([fileOf(row)], options))[0]).toMatchObject(expected));

test.each<[string, string, RegExp, Partial<BaciFlowOptions>?]>([
  ['2022,504,643,310210,1,1', 't', /"2022" is not 2023, the year in the file's name/],
  ['23,504,643,310210,1,1', 't', /"23" is not a year/, { year: undefined }],
  ['2023,5O4,643,310210,1,1', 'i', /"5O4" is no country code of BACI; a mapping \(areas\) can say what it is; near it: /],
  ['2023,504,999,310210,1,1', 'j', /"999" is no country code/],
  ['1990,276,504,310210,1,1', 'i', /276 is not in use in 1990/, { year: undefined }],
  ['2023,504,504,310210,1,1', 'j', /are one area, MA/],
  ['2023,504,643,3102,1,1', 'k', /"3102" is no product code of H6/],
  ['2023,504,643,310299,1,1', 'k', /"310299" is no product code of H6/, { products: new Set(['310210']) }],
  ['2023,504,643,310210,,1', 'v', /"" is no value/],
  ['2023,504,643,310210,-1,1', 'v', /"-1" is no value/],
  ['2023,504,643,310210,1,461,1', '', /7 cells under 6 columns; decimals take a point/],
  ['2023,504,643,310210,"1,461",1', 'v', /"1,461" is no value/],
  ['2023,504,643', '', /3 cells under 6 columns/],
  [`2023,504,643,310210,1,${'9'.repeat(1_000_000)}`, '', /longer than the limit/],
])('the row %j is rejected by field, and reading goes on', async (row, field, reason, options = {}) => {
  const items = await flows([fileOf(row, `${options.year === undefined && 'year' in options ? '2020' : '2023'},504,643,310210,7,7`)], options);
  expect(items.filter(isRejection)).toEqual([{ file: NAME, row: 2, field, reason: expect.stringMatching(reason) }]);
  expect(items.at(-1)).toMatchObject({ value: '7' });
});

test('a quantity that is no number leaves the value', async () => {
  expect(await flows([fileOf('2023,504,643,310210,5,x')])).toMatchObject([{ value: '5', indicator: 'TRADE_VALUE' }, { row: 2, field: 'q' }]);
});

test.each<[string, Chunks, string, RegExp, Partial<BaciFlowOptions>?]>([
  ['empty', [], '', /the file is empty/],
  ['a renamed column', ['t,i,j,k,value,q\n'], 'v', /expected the columns t,i,j,k,v,q/],
  ['one column more', ['t,i,j,k,v,q,iso_d\n'], '', /the header is "t,i,j,k,v,q,iso_d"/],
  ['semicolons', ['t;i;j;k;v;q\n'], 't', /separated by commas/],
  ['a web page', ['<html><body>Not found</body></html>'], 't', /the header is "<html>/],
  ['a release the schema refuses', [fileOf()], '', /the release: vintage/, { release: { ...release, vintage: '' } }],
  ['a mapping to no area', [fileOf()], '', /490 to Taiwan is no area code/, { areas: { 490: 'Taiwan' } }],
  ['a disk that fails', (async function* () { yield 't,i,j,k,v,q\n'; throw new Error('read error'); })(), '', /cannot be read further: read error/],
])('%s ends with one rejection', async (_, chunks, field, reason, options) => {
  expect(await flows(chunks, options)).toEqual([{ file: NAME, row: 1, field, reason: expect.stringMatching(reason), fatal: true }]);
});

test('columns stand in any order', async () => {
  expect(await flows(['q,v,k,j,i,t\r\n3,2,310210,643,504,2023\r\n'])).toMatchObject([{ value: '2', reporter: 'MA' }, { value: '3' }]);
});

test('every observation is one the schema accepts unchanged', async () => {
  const amount = fc.constantFrom('0', '0.000', '1', '0.461', '12.50', '123456789.123', 'NA', '1e-07', '0.30000000000000004');
  const country = fc.constantFrom('504', '643', '490', '891', '736', '530', '58', '899', '995');
  const row = fc.tuple(fc.integer({ min: 1995, max: 2023 }), country, country, fc.constantFrom('010121', '310210', '9999AA', '10121', '1'), amount, amount);
  await fc.assert(fc.asyncProperty(fc.array(row), fc.constantFrom('HS92', 'HS22'), async (rows, revision) => {
    const items = await flows([fileOf(...rows.map((cells) => cells.join(',')))], { year: undefined, revision: revision as 'HS92' });
    for (const item of items) if (!isRejection(item)) expect(Observation.parse(item)).toStrictEqual(item);
  }));
}, 30_000);

test.each([
  ['BACI_HS22_Y2023_V202501.csv', { revision: 'HS22', year: '2023', version: '202501' }],
  ['a/b/BACI_HS92_Y1995_V202401b.csv', { revision: 'HS92', year: '1995', version: '202401b' }],
  ['BACI_HS17_V202501.zip', { revision: 'HS17', year: undefined, version: '202501' }],
  ['BACI_HS23_Y2023_V202501.csv', undefined],
  ['__MACOSX/._BACI_HS22_Y2023_V202501.csv', undefined],
  ['country_codes_V202501.csv', undefined],
])('the name %s', (name, expected) => expect(baciName(name)).toEqual(expected));

describe('a release as it is published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-baci-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const part = (path: string, text: string) => ({ path, bytes: utf8(text) });
  const read = (name: string, bytes: Uint8Array, options: Partial<BaciOptions> = {}) => {
    writeFileSync(join(folder, name), bytes);
    return all(readBaci(join(folder, name), { source: 'cepii-baci', rights: 'allowed', quantities: false, ...options }));
  };
  const parts = [
    part('BACI_HS22_Y2022_V202501.csv', fileOf('2022,504,384,010121,1.5,1')), part(NAME, fileOf('2023,995,504,310210,2.5,1', '2023,504,643,310299,1,1')),
    part('country_codes_V202501.csv', COUNTRIES), part('product_codes_HS22_V202501.csv', PRODUCTS), part('Readme.txt', 'BACI'), part('__MACOSX/._BACI_HS22_Y2023_V202501.csv', 'x'),
  ];

  test('a zip: years, lists of codes, release from the names', async () => {
    expect(await read('BACI_HS22_V202501.zip', zipOf(parts))).toMatchObject([
      { reporter: 'MA', partner: 'CI', value: '1.5', timePeriod: '2022', dataflow: 'BACI_HS22', vintage: '202501' }, { reporter: 'QX', partner: 'MA', timePeriod: '2023' },
      { file: `BACI_HS22_V202501.zip/${NAME}`, row: 3, field: 'k' },
    ]);
    expect(await read('BACI_HS22_V202501.zip', zipOf(parts), { years: ['2022'] })).toHaveLength(1);
  });

  test('a CSV, packed or not, with the lists beside it', async () => {
    writeFileSync(join(folder, 'country_codes_V202501.csv'), COUNTRIES);
    writeFileSync(join(folder, 'product_codes_HS22_V202501.csv'), PRODUCTS);
    const expected = [{ reporter: 'QX', dataflow: 'BACI_HS22' }, { file: NAME, row: 3, field: 'k' }];
    expect(await read(NAME, utf8(fileOf('2023,995,504,310210,2.5,1', '2023,504,643,310299,1,1')))).toMatchObject(expected);
    expect(await read(`${NAME}.gz`, gzipSync(fileOf('2023,995,504,310210,2.5,1')))).toMatchObject(expected.slice(0, 1));
  });

  test.each<[string, () => Uint8Array, object[]]>([
    ['OTHER.zip', () => zipOf([part('trade.csv', 'x')]), [{ file: 'OTHER.zip', row: 1, reason: expect.stringMatching(/no flows: expected a file named like .*; found trade\.csv/) }]],
    ['two.zip', () => zipOf([...parts, part('BACI_HS17_Y2022_V202501.csv', fileOf())]), [{ reason: expect.stringMatching(/two releases in one file/) }]],
    ['list.zip', () => zipOf([parts[0]!, part('product_codes_HS22_V202501.csv', 'hs6,text\n1,2\n')]), [{ file: 'product_codes_HS22_V202501.csv', reason: expect.stringMatching(/the header lacks code, description/) }, { value: '1.5' }]],
    ['cut.zip', () => zipOf(parts).slice(0, -40), [{ file: 'cut.zip', row: 1, reason: expect.stringMatching(/cut\.zip: the zip is broken/) }]],
    ['flip.zip', () => flipped(zipOf([{ ...parts[0]!, stored: true }]), '1.5'), [{ file: 'flip.zip/BACI_HS22_Y2022_V202501.csv', reason: expect.stringMatching(/cannot be read further: flip\.zip\/BACI_HS22_Y2022_V202501\.csv: .*checksum/) }]],
    ['bomb.zip', () => zipOf([part(NAME, fileOf('2023,504,643,310210,7,7\n'.repeat(400_000)))]), [{ reason: expect.stringMatching(/more than 200 times its packed size, the limit/) }]],
  ])('%s', async (name, bytes, expected) => {
    const items = await read(name, bytes());
    expect(['flip.zip', 'bomb.zip'].includes(name) ? items.filter(isRejection) : items).toMatchObject(expected);
  });

  /** The bytes with the first digit of a text changed. */
  function flipped(bytes: Uint8Array, text: string): Uint8Array {
    const at = Buffer.from(bytes).indexOf(text);
    return bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
  }

  test('a file that is not there', async () => {
    expect(await all(readBaci(join(folder, 'absent.zip'), { source: 'cepii-baci', rights: 'allowed' }))).toMatchObject([{ file: 'absent.zip', reason: expect.stringMatching(/ENOENT/) }]);
  });
});
