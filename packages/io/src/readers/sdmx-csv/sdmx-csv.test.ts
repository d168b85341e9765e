import fc from 'fast-check';
import { Observation, OBS_STATUSES } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { sdmxCsv } from '../../writers/index.ts';
import { isRejection, type Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import { readSdmxCsv } from './read.ts';
import type { Release } from './row.ts';

const release: Release = { dataflow: 'SYNTHETIC', vintage: 'v1', source: 'a-dataset', rights: 'allowed' };
const HEADER = 'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REPORTER,PARTNER,FLOW,COMMODITY,VALUATION,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS,CONF_STATUS,METHOD,OBS_NOTE,ABSENCE';
const ROW = { STRUCTURE: 'dataflow', STRUCTURE_ID: 'MIZAN:TRADE(1.0)', ACTION: 'I', FREQ: 'A', REPORTER: 'MA', PARTNER: 'RU', FLOW: 'M', COMMODITY: 'TOTAL', VALUATION: 'CIF', INDICATOR: 'TRADE_VALUE', TIME_PERIOD: '2020', OBS_VALUE: '58.5', UNIT_MEASURE: 'USD', UNIT_MULT: '6', DECIMALS: '1', OBS_STATUS: 'A', CONF_STATUS: 'F', METHOD: 'reporter', OBS_NOTE: '', ABSENCE: '' };

const rowOf = (changes: Partial<typeof ROW>) => Object.values({ ...ROW, ...changes }).join(',');
const fileOf = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');

async function read(chunks: Chunks, given: { release?: Release } = { release }): Promise<(Observation | Rejection)[]> {
  const rows = [];
  for await (const row of readSdmxCsv(chunks, { file: 'synthetic.csv', ...given })) rows.push(row);
  return rows;
}

describe('absence', () => {
  test.each<[Partial<typeof ROW>, string | null, string | null]>([
    [{}, '58.5', null],
    [{ OBS_VALUE: '0' }, '0', 'zero'],
    [{ OBS_VALUE: '-0.00' }, '0', 'zero'],
    [{ OBS_VALUE: '58.500' }, '58.5', null],
    [{ OBS_VALUE: '', OBS_STATUS: 'O' }, null, 'missing'],
    [{ OBS_VALUE: '', OBS_STATUS: 'L' }, null, 'missing'],
    [{ OBS_VALUE: '', CONF_STATUS: 'C' }, null, 'confidential'],
    [{ OBS_VALUE: '', OBS_STATUS: 'O', CONF_STATUS: 'C' }, null, 'confidential'],
    [{ OBS_VALUE: '', OBS_STATUS: 'Q' }, null, 'confidential'],
    [{ OBS_VALUE: '', OBS_STATUS: 'O', ABSENCE: 'suspended' }, null, 'suspended'],
    [{ OBS_VALUE: '', ABSENCE: 'not-released' }, null, 'not-released'],
  ])('%j', async (changes, value, absence) => {
    expect(await read([fileOf(rowOf(changes))])).toMatchObject([{ value, absence }]);
  });
});

test.each<[Partial<typeof ROW>, string, RegExp]>([
  [{ OBS_VALUE: '' }, 'ABSENCE', /without a value the reason must be one of missing/],
  [{ OBS_VALUE: '5', ABSENCE: 'missing' }, 'ABSENCE', /stands beside the value 5/],
  [{ OBS_VALUE: '1,000' }, '', /cells under 20 columns/],
  [{ OBS_VALUE: '1e3' }, 'OBS_VALUE', /decimal number/],
  [{ TIME_PERIOD: '2020-13' }, 'TIME_PERIOD', /is not a time period/],
  [{ UNIT_MULT: '' }, 'UNIT_MULT', /number/],
  [{ FLOW: 'Z' }, 'FLOW', /X/],
  [{ ACTION: 'D' }, 'ACTION', /gives no observation/],
  [{ STRUCTURE: 'datastructure' }, 'STRUCTURE', /is not "dataflow"/],
  [{ STRUCTURE_ID: 'OTHER:FLOW(1.0)' }, 'STRUCTURE_ID', /MIZAN:TRADE/],
])('a row with %j is rejected by field, and reading goes on', async (changes, field, reason) => {
  const [rejected, next] = await read([fileOf(rowOf(changes), rowOf({ TIME_PERIOD: '2021' }))]);
  expect(rejected).toEqual({ file: 'synthetic.csv', row: 2, field, reason: expect.stringMatching(reason) });
  expect(next).toMatchObject({ timePeriod: '2021' });
});

test('columns stand in any order; an unknown one is announced and the rows are read', async () => {
  const columns = HEADER.split(',').reverse();
  const cells = Object.values(ROW).reverse();
  expect(await read([`${columns.join(',')}\n${cells.join(',')}\n`])).toMatchObject([{ value: '58.5' }]);
  expect(await read([`${HEADER},OBS_NOTES\n${rowOf({})},x\n`])).toMatchObject([{ row: 1, field: 'OBS_NOTES', reason: 'unknown column; did you mean OBS_NOTE?' }, { value: '58.5' }]);
});

test.each([
  ['', [{ row: 1, field: '', reason: 'the file is empty' }]],
  [fileOf(rowOf({})).replace('FLOW,', ''), [{ row: 1, field: 'FLOW', reason: 'the column is missing' }]],
  [fileOf(rowOf({})).replace('FLOW,', 'FREQ,'), [{ row: 1, field: 'FLOW' }, { row: 1, field: 'FREQ', reason: 'the column stands twice' }]],
])('a header that cannot be read ends it: %#', async (text, expected) => {
  expect(await read([text])).toMatchObject(expected);
});

test.each<[string, () => Chunks]>([
  ['an open quote', () => [fileOf(rowOf({}), rowOf({ OBS_NOTE: '"open' }))]],
  ['bytes that are not UTF-8', () => [fileOf(rowOf({})), new Uint8Array([0x41, 0xff, 0x0a])]],
  ['a disk that fails', async function* () { yield fileOf(rowOf({})); throw new Error('read error'); }],
])('%s ends with a rejection, never an exception', async (_, chunks) => {
  const rows = await read(chunks());
  expect(rows.at(-1)).toMatchObject({ field: '', reason: expect.stringContaining('cannot be read further') });
});

test('text cut anywhere, also within a character, reads the same', async () => {
  const bytes = new TextEncoder().encode(fileOf(rowOf({ OBS_NOTE: '"é, 俄 \n""x"""' })));
  for (let cut = bytes.length - 40; cut < bytes.length; cut++) expect(await read([bytes.slice(0, cut), bytes.slice(cut)])).toMatchObject([{ note: 'é, 俄 \n"x"' }]);
});

test('release columns must agree with the release that is given', async () => {
  const text = `${HEADER},VINTAGE\n${rowOf({})},v2\n`;
  expect(await read([text])).toMatchObject([{ row: 2, field: 'VINTAGE', reason: `"v2" is not the release's "v1"` }]);
});

const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).filter((n) => n !== 0n), fc.integer({ min: 1, max: 999999999 })).map(([whole, fraction]) => `${whole}.${fraction}1`);
const value = fc.oneof(
  decimal.map((v) => ({ value: v, absence: null })),
  fc.constant({ value: '0', absence: 'zero' as const }),
  fc.constantFrom('missing' as const, 'confidential' as const, 'not-released' as const, 'suspended' as const).map((absence) => ({ value: null, absence })),
);
const observation = fc.record({
  freq: fc.constantFrom('A', 'M'), reporter: fc.constantFrom('MA', 'RU-MOW', 'G:AFRICA'), partner: fc.constantFrom('RU', 'WORLD'), flow: fc.constantFrom('X', 'M', 'RX'),
  commodity: fc.constantFrom('TOTAL', 'H5:1001'), valuation: fc.constantFrom('FOB', 'CIF', 'NA'), indicator: fc.constant('TRADE_VALUE'),
  timePeriod: fc.constantFrom('2020', '2020-S1', '2020-M07', '2020-01-01/P8M'), unit: fc.constantFrom('USD', 't'), unitMult: fc.integer({ min: -6, max: 15 }), decimals: fc.integer({ min: 0, max: 12 }),
  status: fc.constantFrom(...OBS_STATUSES), confStatus: fc.constantFrom('F', 'C'), method: fc.constantFrom('reporter', 'reconciled'), note: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined }),
  dataflow: fc.constantFrom('ONE', 'OTHER'), vintage: fc.constant('v1'), source: fc.constant('a-dataset'), rights: fc.constantFrom('allowed', 'unknown'),
});

test('what the writer writes, the reader reads: the same observations', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(observation, value)), async (drawn) => {
      const written = drawn.map(([fields, amount]) => Observation.parse({ ...fields, ...amount }));
      const rows = await read([sdmxCsv(written).text], {});
      expect(rows.filter(isRejection)).toEqual([]);
      expect(rows).toEqual(written.map((o) => JSON.parse(JSON.stringify(o)) as unknown));
    }),
    { numRuns: 60 },
  );
});
