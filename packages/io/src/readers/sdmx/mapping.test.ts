import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Observation } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { isRejection } from '../rejection.ts';
import { decimalText } from './decimal-text.ts';
import { readMapping, type SdmxMapping } from './mapping.ts';
import { PRESET_NAMES, presetMapping } from './presets.ts';
import { readSdmx } from './read.ts';

const release = { dataflow: 'SYNTHETIC', vintage: 'v1', source: 'a-dataset', rights: 'allowed' } as const;

/** A mapping made up for these tests. */
const YAML = `
about: { title: Invented, structure: "X:Y(1.0)", documentation: none, tried: in tests }
rows:
  - { column: ITEM, in: [SKIP], outcome: leave-out, reason: not wanted }
  - { column: ITEM, match: "^SUM", outcome: reject, reason: a sum of other rows }
fields:
  freq: { column: FREQ }
  reporter: { column: WHO, areas: iso3, codes: { EUR: "G:EUROPE" } }
  partner: { column: WITH, areas: m49, patterns: [{ match: "^9(\\\\d\\\\d)$", to: "G:NES-9$1" }] }
  flow: { column: DIR, codes: { "1": M, "2": X } }
  commodity: { column: ITEM, codes: { ALL: TOTAL }, patterns: [{ match: "^(\\\\d{8})$", to: "CN{year}:$1" }, { match: "^(\\\\d{6})$", to: "{HS}:$1" }] }
  valuation: { column: DIR, codes: { "1": CIF, "2": FOB } }
  indicator: { constant: TRADE_VALUE }
  timePeriod: { column: TIME_PERIOD }
  unit: { constant: USD }
  unitMult: { column: MULT, empty: 3 }
  status: { column: FLAG, codes: { e: E, q: Q, m: M }, empty: A }
  confStatus: { constant: F }
  method: { constant: reporter }
  note: { column: NOTE }
`;
function mappingOf(yaml: string): SdmxMapping {
  const mapping = readMapping(yaml);
  if (!mapping.ok) throw new Error(`${mapping.problem.field}: ${mapping.problem.reason}`);
  return mapping.value;
}
const mapping = mappingOf(YAML);
const HEADER = 'DATAFLOW,FREQ,WHO,WITH,DIR,ITEM,TIME_PERIOD,OBS_VALUE,MULT,FLAG,NOTE';
const ROW = { flow: 'X:Y(1.0)', FREQ: 'A', WHO: 'MAR', WITH: '643', DIR: '1', ITEM: 'ALL', TIME_PERIOD: '2020', OBS_VALUE: '58.50', MULT: '6', FLAG: '', NOTE: '' };
const rowOf = (changes: Partial<typeof ROW>) => Object.values({ ...ROW, ...changes }).join(',');

async function read(rows: readonly string[], given: { mapping?: SdmxMapping; header?: string; onLeftOut?: (row: number, reason: string) => void } = {}) {
  const items = [];
  for await (const item of readSdmx([[given.header ?? HEADER, ...rows, ''].join('\n')], { file: 'synthetic.csv', release, mapping: given.mapping ?? mapping, onLeftOut: given.onLeftOut })) items.push(item);
  return items;
}

test('a row through constants, columns, tables, patterns and area schemes', async () => {
  expect(await read([rowOf({ NOTE: 'n' })])).toEqual([{
    freq: 'A', reporter: 'MA', partner: 'RU', flow: 'M', commodity: 'TOTAL', valuation: 'CIF', indicator: 'TRADE_VALUE', timePeriod: '2020', value: '58.5', absence: null,
    unit: 'USD', unitMult: 6, decimals: 2, status: 'A', confStatus: 'F', method: 'reporter', note: 'n', ...release,
  }]);
});

test.each<[Partial<typeof ROW>, object]>([
  [{ WHO: 'EUR' }, { reporter: 'G:EUROPE' }],
  [{ WITH: '999' }, { partner: 'G:NES-999' }],
  [{ WITH: '810', TIME_PERIOD: '1990' }, { partner: 'SU' }],
  [{ WITH: '200', TIME_PERIOD: '1985' }, { partner: 'CS' }],
  [{ WITH: '736', TIME_PERIOD: '2009' }, { partner: 'SD' }],
  [{ ITEM: '10019900' }, { commodity: 'CN2020:10019900' }],
  [{ ITEM: '100199' }, { commodity: 'H5:100199' }],
  [{ ITEM: '100199', TIME_PERIOD: '2022-M03', FREQ: 'M' }, { commodity: 'H6:100199', timePeriod: '2022-M03' }],
  [{ TIME_PERIOD: '2020-H1', FREQ: 'S' }, { timePeriod: '2020-S1' }],
  [{ MULT: '' }, { unitMult: 3 }],
  [{ OBS_VALUE: '1.5E7' }, { value: '15000000', decimals: 0 }],
  [{ OBS_VALUE: '-0.00' }, { value: '0', absence: 'zero', decimals: 2 }],
  [{ OBS_VALUE: '' }, { value: null, absence: 'missing', decimals: 0 }],
  [{ OBS_VALUE: 'NaN', FLAG: 'q' }, { value: null, absence: 'confidential', status: 'Q' }],
])('%j gives %j', async (changes, expected) => {
  const [item] = await read([rowOf(changes)]);
  expect(item).toMatchObject(expected);
});

test.each<[Partial<typeof ROW>, string, RegExp]>([
  [{ WHO: 'MAX' }, 'WHO', /"MAX" is not in the mapping; near: .*MAR/],
  [{ WITH: '810' }, 'WITH', /"810" stood for SU from 1922 to 1991, not in 2020/],
  [{ DIR: '3' }, 'DIR', /"3" is not in the mapping/],
  [{ ITEM: '10' }, 'ITEM', /"10" is not in the mapping/],
  [{ ITEM: 'SUM1' }, 'ITEM', /a sum of other rows/],
  [{ FREQ: 'H' }, 'FREQ', /"H": /],
  [{ FREQ: '' }, 'FREQ', /FREQ is not there or empty, and freq is taken from it/],
  [{ TIME_PERIOD: '2020-13' }, 'TIME_PERIOD', /is not a time period/],
  [{ MULT: '1.5' }, 'MULT', /a whole number/],
  [{ MULT: '99' }, 'MULT', /from -6 to 15/],
  [{ FLAG: 'x' }, 'FLAG', /"x" is not in the mapping/],
  [{ OBS_VALUE: '"58,5"' }, 'OBS_VALUE', /"58,5" is not a decimal number/],
  [{ OBS_VALUE: '1 000' }, 'OBS_VALUE', /is not a decimal number/],
])('%j is rejected by the provider\'s column, and reading goes on', async (changes, field, reason) => {
  const [rejected, next] = await read([rowOf(changes), rowOf({ TIME_PERIOD: '2021' })]);
  expect(rejected).toEqual({ file: 'synthetic.csv', row: 2, field, reason: expect.stringMatching(reason) });
  expect(next).toMatchObject({ timePeriod: '2021' });
});

test('rows left out on purpose are told, not yielded', async () => {
  const told: unknown[] = [];
  expect(await read([rowOf({ ITEM: 'SKIP' }), rowOf({})], { onLeftOut: (...which) => told.push(which) })).toHaveLength(1);
  expect(told).toEqual([[2, 'not wanted']]);
});

test('a column the mapping needs and the message lacks ends it, by name', async () => {
  expect(await read([rowOf({})], { header: HEADER.replace('WITH', 'PARTNER') })).toEqual([{ file: 'synthetic.csv', row: 1, field: '', reason: 'the message has no WITH, from which the mapping takes partner; it has FREQ, WHO, PARTNER, DIR, ITEM, TIME_PERIOD, OBS_VALUE, MULT, FLAG, NOTE', fatal: true }]);
});

test('a deletion gives no observation; a release that is none is named', async () => {
  expect(await read([`dataflow,D,${rowOf({})}`], { header: `STRUCTURE,ACTION,${HEADER}` })).toMatchObject([{ row: 2, field: 'ACTION', reason: expect.stringContaining('deletion') }]);
  const items = [];
  for await (const item of readSdmx([`${HEADER}\n`], { file: 'f', mapping, release: { ...release, dataflow: 'no flow' } })) items.push(item);
  expect(items).toMatchObject([{ reason: expect.stringContaining("the release's dataflow") }]);
});

const codes = { FREQ: ['A', 'M', 'X'], WHO: ['MAR', 'RUS', 'SUN', 'EUR', 'zzz', ''], WITH: ['643', '810', '891', '999', '1'], DIR: ['1', '2', ''], ITEM: ['ALL', '100199', '10019900', 'é'], TIME_PERIOD: ['1987', '2020', '2020-H1', '2021-M13', '2024-02-29'], MULT: ['', '0', '15', '16'], FLAG: ['', 'e', 'q', 'm'], NOTE: ['', 'a note'] };
const anyRow = fc.record({
  ...Object.fromEntries(Object.entries(codes).map(([column, values]) => [column, fc.constantFrom(...values)])) as { [K in keyof typeof codes]: fc.Arbitrary<string> },
  OBS_VALUE: fc.oneof(fc.constantFrom('', 'NaN', '0', '-0.0', '0.000', 'n/a', '007', '1.', '.5', '+3'), fc.double({ noNaN: true }).map(String), fc.tuple(fc.bigInt(), fc.nat()).map(([a, b]) => `${a}.${b}`)),
});

test('every observation made without a parse is one the schema accepts unchanged', async () => {
  let made = 0;
  await fc.assert(fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 30 }), async (rows) => {
    for (const item of await read(rows.map(rowOf))) {
      if (isRejection(item)) continue;
      expect(Observation.parse(item)).toEqual(item);
      made++;
    }
  }), { numRuns: 500 });
  expect(made).toBeGreaterThan(50);
});

describe('decimal text', () => {
  test.each([['1.50', '1.5', 2], ['1.5E7', '15000000', 0], ['1.2345E2', '123.45', 2], ['12E-3', '0.012', 3], ['-5e-1', '-0.5', 1], ['0.0E5', '0', 0], ['+3', '3', 0], ['007', '7', 0], ['1e-20', '0.00000000000000000001', 12]])('%s is %s to %i decimals', (text, value, decimals) => expect(decimalText(text)).toEqual({ value, decimals }));
  test.each(['', '1,5', '1.5.5', 'x', '--1', '1e', '1e9999', 'Infinity', '.5', ' 1'])('"%s" is none', (text) => expect(decimalText(text)).toBe(undefined));
  test('a float written by JavaScript keeps its meaning', () => fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
    expect(Number(decimalText(String(n))!.value)).toBe(n === 0 ? 0 : n);
  })));
});

describe('mapping files', () => {
  test.each<[string, string, string, RegExp]>([
    ['a field that is missing', '  flow: { column: DIR, codes: { "1": M, "2": X } }\n', '', /fields\.flow: /],
    ['a word the model does not have', '"2": X }', '"2": EXPORT }', /fields\.flow\.codes\.2: "EXPORT"/],
    ['a constant that is none', 'constant: USD', 'constant: dollars', /fields\.unit\.constant: "dollars"/],
    ['a wrong pattern', '^SUM', '(', /rows\.1\.match: is no regular expression/],
    ['a key nobody knows', 'note: {', 'notes: {', /fields: .*notes/],
    ['a source that is neither', '{ constant: reporter }', '{ colum: X }', /fields\.method/],
    ['broken YAML', 'fields:', 'fields: [', /./],
  ])('%s is named', (_, before, after, problem) => {
    expect(YAML).toContain(before);
    const read = readMapping(YAML.replace(before, after));
    expect(read.ok ? 'ok' : `${read.problem.field}: ${read.problem.reason}`).toMatch(problem);
  });
  test('the example of docs/methods/sdmx-mapping.md is one', () => {
    const page = readFileSync(new URL('../../../../../docs/methods/sdmx-mapping.md', import.meta.url), 'utf8');
    const [, example] = /```yaml\n([^]*?)```/.exec(page)!;
    expect(mappingOf(example!).about.structure).toBe('XX:TRADE(1.0)');
    for (const name of PRESET_NAMES) expect(page).toContain(`| \`${name}\` |`);
  });
  test.each(PRESET_NAMES)('the preset %s is whole', (name) => expect(presetMapping(name).about.tried).not.toBe(''));
});
