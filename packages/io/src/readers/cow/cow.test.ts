import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Observation } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { openBytes } from '../bytes/index.ts';
import { isRejection, type Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import { readSdmxCsv, type Release } from '../sdmx-csv/index.ts';
import { COW_STATES, cowArea, readCow } from './index.ts';

const release: Release = { dataflow: 'COW_TRADE', vintage: '4.0', source: 'cow-trade-4.0', rights: 'allowed' };
const HEADER = 'ccode1,ccode2,year,flow1,flow2,smoothflow1,smoothflow2';
/** The producer's own columns, as its codebook lists them. */
const FULL_HEADER = 'ccode1,ccode2,year,importer1,importer2,flow1,flow2,smoothflow1,smoothflow2,smoothtotrade,spike1,source1,version';

async function read(chunks: Chunks, given = release): Promise<(Observation | Rejection)[]> {
  const rows = [];
  for await (const row of readCow(chunks, { file: 'synthetic.csv', release: given })) rows.push(row);
  return rows;
}
const fileOf = (...rows: string[]) => [[HEADER, ...rows, ''].join('\n')];
const observed = async (chunks: Chunks) => (await read(chunks)).map((o) => (isRejection(o) ? o : [o.reporter, o.partner, o.timePeriod, o.value, o.decimals, o.absence, o.status, o.note]));

// Every figure below is invented.
test('a row is two flows: imports of the first from the second, and the reverse', async () => {
  const [one, two] = await read(fileOf('365,600,2014,61,-9,61,-9'));
  expect(one).toEqual({
    freq: 'A', reporter: 'RU', partner: 'MA', flow: 'M', commodity: 'TOTAL', valuation: 'CIF', indicator: 'TRADE_VALUE', timePeriod: '2014', value: '61', absence: null,
    unit: 'USD', unitMult: 6, decimals: 0, status: 'A', confStatus: 'F', method: 'importer-reported', note: undefined, ...release,
  });
  expect(two).toMatchObject({ reporter: 'MA', partner: 'RU', value: null, absence: 'missing', status: 'O' });
});

test.each<[string, string, (string | number | null | undefined)[]]>([
  ['12.500', '12.500', ['12.5', 3, null, 'A', undefined]],
  ['12', '12.0', ['12', 0, null, 'A', undefined]],
  ['12', '7.25', ['12', 0, null, 'A', 'smoothed=7.25']],
  ['12', '', ['12', 0, null, 'A', undefined]],
  ['-9', '4', [null, 0, 'missing', 'O', 'smoothed=4']],
  ['-9.0', '-9', [null, 0, 'missing', 'O', undefined]],
  ['', '', [null, 0, 'missing', 'O', undefined]],
  ['NA', 'NA', [null, 0, 'missing', 'O', undefined]],
  ['1e+05', '1e+05', ['100000', 0, null, 'A', undefined]],
  ['0', '0', ['0', 0, 'zero', 'A', 'zero-at-unit-precision']],
  ['0', '3', ['0', 0, 'zero', 'A', 'smoothed=3 zero-at-unit-precision']],
  ['0.000', '0.000', ['0', 3, 'zero', 'A', undefined]],
])('the cells %j and %j', async (flow, smooth, expected) => {
  expect(await observed(fileOf(`2,20,2000,${flow},1,${smooth},1`))).toContainEqual(['US', 'CA', '2000', ...expected]);
});

test.each<[string, string, RegExp]>([
  ['999,20,2000,1,1,1,1', 'ccode1', /"999" is no state/],
  ['366x,20,2000,1,1,1,1', 'ccode1', /near it: 366/],
  ['2,20,1910,1,1,1,1', 'ccode2', /20 \(Canada\) has no area of its own in 1910; it has 1920 to 2016 CA/],
  ['255,260,1990,1,1,1,1', 'ccode2', /are one area, DE/],
  ['2,20,200,1,1,1,1', 'year', /"200" is not a year/],
  ['2,20,2000,1,"1,5",1,1', 'flow2', /"1,5" is no amount/],
  ['2,20,2000,-3,1,1,1', 'flow1', /"-3" is no amount/],
  ['2,20,2000,1,1,x,1', 'smoothflow1', /"x" is no amount/],
  ['2,20,2000,1,1,1', '', /6 cells under 7 columns/],
  ['2,20,2000,1,5,1,1,1', '', /8 cells/],
  ['"2,20,2000,1,1,1,1', '', /a quote is open/],
  [`2,20,2000,${'1'.repeat(1_000_000)},1,1,1`, '', /longer than the limit/],
])('the row %j is rejected by field, and reading goes on', async (row, field, reason) => {
  const items = await read(fileOf(row, '2,70,2000,1,1,1,1'));
  expect(items.filter(isRejection)).toEqual([{ file: 'synthetic.csv', row: 2, field, reason: expect.stringMatching(reason) }]);
  expect(items.slice(-2)).toMatchObject([{ reporter: 'US', partner: 'MX' }, { reporter: 'MX', partner: 'US' }]);
});

describe('a pair that stands both ways', () => {
  test('is said once', async () => {
    expect(await read(fileOf('2,20,2000,5,6,5,7', '20,2,2000,6,5,7,5'))).toMatchObject([{ reporter: 'US', value: '5' }, { reporter: 'CA', value: '6', note: 'smoothed=7' }]);
  });
  test('and otherwise the second time is rejected', async () => {
    expect(await read(fileOf('2,20,2000,5,6,5,7', '20,2,2000,6,8,7,5'))).toMatchObject([
      { value: '5' }, { value: '6' },
      { row: 3, field: 'flow2', reason: 'imports of US from CA in 2000 stand in an earlier row with other figures' },
    ]);
  });
});

describe('zeros before a leap', () => {
  const statuses = async (...rows: string[]) => (await observed(fileOf(...rows))).map((o) => (Array.isArray(o) ? `${o[0]} ${o[2]} ${o[6]}` : o));
  test('are doubtful where the next amount is a billion dollars or more, missing years between them or not', async () => {
    const items = await statuses('365,369,1992,0,0,0,0', '365,369,1993,-9,0,-9,0', '365,369,1994,1000,999,1000,999', '365,369,1995,0,0,0,0');
    expect(items.toSorted()).toEqual(['RU 1992 U', 'RU 1993 O', 'RU 1994 A', 'RU 1995 A', 'UA 1992 A', 'UA 1993 A', 'UA 1994 A', 'UA 1995 A']);
  });
  test('end with the pair, and with years that do not go up', async () => {
    expect(await statuses('2,20,2000,0,1,0,1', '2,70,2001,5000,1,5000,1')).toContain('US 2000 A');
    expect(await statuses('2,20,2001,0,1,0,1', '2,20,2000,5000,1,5000,1')).toContain('US 2001 A');
  });
});

describe('a file as a whole', () => {
  test("the producer's own columns, quotes and line ends", async () => {
    const row = '200,678,1980,United Kingdom,"Yemen, Arab Republic",4.25,0.5,4.25,0.5,9,0,1,4';
    expect(await read([`\ufeff${FULL_HEADER}\r\n${row}\r\n`])).toMatchObject([{ reporter: 'GB', value: '4.25', decimals: 2 }, { reporter: 'YE', value: '0.5', decimals: 1 }]);
  });
  test.each<[string, Chunks, number, string, RegExp]>([
    ['empty', [], 1, '', /the file is empty/],
    ['another header', ['ccode1,ccode2,year,flow_1,flow2,smoothflow1,smoothflow2\n2,20,2000,1,1,1,1\n'], 1, 'flow1', /lacks flow1; expected ccode1, .*; renamed to flow_1\?/],
    ['a column twice', [`${HEADER},flow1\n`], 1, 'flow1', /flow1 stands twice/],
    ['a web page', ['<!doctype html><html>\n<body>'], 1, 'ccode1', /lacks ccode1, ccode2/],
    ['UTF-16', [new Uint8Array([0xff, 0xfe, 0x63, 0])], 1, '', /UTF-16/],
    ['a disk that fails', (async function* () { yield `${HEADER}\n2,20,2000,1,1,1,1\n`; throw new Error('read error'); })(), 2, '', /cannot be read further: read error/],
  ])('%s ends with one rejection', async (_, chunks, row, field, reason) => {
    expect((await read(chunks)).filter(isRejection)).toEqual([{ file: 'synthetic.csv', row, field, reason: expect.stringMatching(reason), fatal: true }]);
  });
  test('a release the schema refuses is named before any row', async () => {
    expect(await read(fileOf('2,20,2000,1,1,1,1'), { ...release, dataflow: 'cow trade' })).toMatchObject([{ row: 1, reason: expect.stringMatching(/release: dataflow/) }]);
  });
});

describe('states over time', () => {
  test.each([['365', 1913, 'RU'], ['365', 1923, 'SU'], ['365', 1991, 'SU'], ['365', 1992, 'RU'], ['345', 1910, 'RS'], ['345', 1996, 'YU'], ['345', 2004, 'CS'], ['345', 2014, 'RS'], ['315', 1992, 'CS'], ['260', 1989, 'DE'], ['265', 1989, 'DD'], ['300', 1900, 'G:AUSTRIA-HUNGARY'], ['680', 1989, 'YD'], ['678', 1990, undefined], ['679', 1990, 'YE'], ['816', 1975, 'VD'], ['816', 1976, 'VN'], ['347', 2014, 'XK']])('%s in %i is %s', (code, year, area) => expect(cowArea(code, year)?.area).toBe(area));

  test('no area is two states in one year, but Germany in the year it became one', () => {
    const shared = new Set<string>();
    for (let year = 1870; year <= 2016; year++) {
      const areas = COW_STATES.filter(([, , from, to]) => from <= year && year <= to).map(([, area]) => area);
      areas.filter((area, i) => areas.indexOf(area) !== i).forEach((area) => shared.add(`${area} ${year}`));
    }
    expect([...shared]).toEqual(['DE 1990']);
  });
});

test('every observation is one the schema accepts unchanged', async () => {
  const cell = fc.constantFrom('', '-9', '0', '0.0', '1', '12.50', '1000', '0.0799999982118607', '1e-07');
  const state = fc.constantFrom(...COW_STATES);
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(state, state, fc.integer({ min: 1870, max: 2014 }), fc.tuple(cell, cell, cell, cell))), async (rows) => {
    const lines = rows.map(([[one], [two], year, cells]) => [one, two, year, ...cells].join(','));
    for (const item of await read(fileOf(...lines))) if (!isRejection(item)) expect(Observation.parse(item)).toStrictEqual(item);
  }));
}, 30_000);

const root = new URL('../../../../../', import.meta.url);
const real = fileURLToPath(new URL('../shared/data/cow/cow_trade_ddy.csv.gz', root));

describe.skipIf(!existsSync(real))('the whole file of version 4.0 (skipped: the file is not beside the repository)', () => {
  test('every row is read, the pairs of this repository as they stand in it, every thousandth against the schema', async () => {
    const opened = await openBytes(real);
    if (!opened.ok) throw new Error(opened.problem.reason);
    const read = new Map<string, Observation>();
    const rejections: Rejection[] = [];
    let count = 0;
    for await (const item of readCow(opened.value.entries[0]!.text(), { file: 'cow.csv', release })) {
      if (isRejection(item)) rejections.push(item);
      else {
        if (++count % 1000 === 0) expect(Observation.parse(item)).toStrictEqual(item);
        if (item.timePeriod >= '1992') read.set(keyOf(item), item);
      }
    }
    expect(count + rejections.length).toBe(1_347_308);
    // North Yemen in 1990, two rows each way; all of them zeros.
    expect(rejections.map(({ row, field }) => [row, field])).toEqual([[151_849, 'ccode2'], [978_456, 'ccode2'], [1_053_411, 'ccode1'], [1_056_103, 'ccode1']]);
    expect(opened.value.sha256()).toBe('54e59c91eef22107f088994ae9d8d81c95cf14b27a5653443ed960f76aaee936');

    let compared = 0;
    for await (const curated of readSdmxCsv(createReadStream(new URL('data/observations/cow/4.0.csv', root)), { file: '4.0.csv', release })) {
      if (isRejection(curated)) throw new Error(curated.reason);
      if (curated.reporter === 'WORLD' || curated.partner === 'WORLD') continue;
      expect(read.get(keyOf(curated))).toEqual(curated);
      compared++;
    }
    expect(compared).toBeGreaterThan(2000);
  }, 60_000);
});

const keyOf = (o: Observation): string => `${o.reporter} ${o.partner} ${o.timePeriod}`;
