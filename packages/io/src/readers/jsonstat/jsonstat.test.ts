import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { Observation } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { isRejection } from '../rejection.ts';
import { readMapping, type SourceObservation } from '../sdmx/index.ts';
import type { Chunks } from '../chunks.ts';
import { readJsonStat, readJsonStatMessage } from './index.ts';

async function read(chunks: Chunks) {
  const items = [];
  for await (const item of readJsonStatMessage(chunks, { file: 'cube.json' })) items.push(item);
  return { observations: items.filter((item): item is SourceObservation => !isRejection(item)), rejections: items.filter(isRejection) };
}

const FIXTURES = fileURLToPath(new URL('../../../../../../shared/fixtures/jsonstat/', import.meta.url));
describe.skipIf(!existsSync(FIXTURES))('real answers (need ../shared/fixtures beside the repository)', () => {
  interface Raw { link: { item: { dimension: Record<string, { category: { label?: Record<string, string> } }>; value: unknown[] }[] } }

  test('a collection of 2.0 says what the reference toolkit made of it, row by row', async () => {
    const { observations, rejections } = await read(createReadStream(`${FIXTURES}oecd-canada-col.json`));
    const raw = JSON.parse(readFileSync(`${FIXTURES}oecd-canada-col.json`, 'utf8')) as Raw;
    const [oecd, canada] = raw.link.item;
    expect(rejections).toEqual([]);
    expect(observations).toHaveLength(oecd!.value.length + canada!.value.length);
    const [, ...table] = parse(readFileSync(`${FIXTURES}oecd-canada-to_table.csv`, 'utf8')) as string[][];
    const label = (dimension: string, code: string) => oecd!.dimension[dimension]!.category.label?.[code] ?? code;
    const ours = observations.slice(0, table.length).map(({ dimensions: { concept, area, year }, value }) => [label('concept', concept!), label('area', area!), year, value]);
    expect(table).toHaveLength(432);
    expect(ours).toEqual(table);
    expect(observations[10]!.attributes).toEqual({ status: 'e', 'unit.label': '%', 'unit.base': 'per cent', 'unit.multiplier': '0', 'unit.decimals': '9' });
    expect(observations[432]).toMatchObject({ dimensions: { country: 'CA', year: '2012', age: 'T', concept: 'POP', sex: 'T' }, attributes: { status: 'a' } });
    expect(observations[9]!.attributes['status']).toBe(undefined);
  });

  test('a bundle of 1.x, with nulls and a wrapped status', async () => {
    const text = readFileSync(`${FIXTURES}eurostat-name_gpd_c-geo_IT.json`, 'utf8');
    const given = /"value":\[([^\]:"]*)\]/.exec(text)![1]!.split(',');
    const { observations, rejections } = await read([text]);
    expect(rejections).toEqual([]);
    expect(observations.map(({ value }) => value ?? 'null')).toEqual(given);
    expect(observations[44]).toMatchObject({ dimensions: { unit: 'EUR_HAB', indic_na: 'B1GM', geo: 'IT', time: '1990' }, value: '15800' });
    expect(observations[0]!.attributes).toEqual({ status: ':' });
  });
});

/** Cubes made up for these tests. */
const CUBE = { version: '2.0', class: 'dataset', id: ['flow', 'partner', 'time'], size: [1, 2, 2], dimension: { flow: { category: { label: { '1': 'imports' } } }, partner: { category: { index: ['RU', 'FR'] } }, time: { category: { index: { 2021: 1, 2020: 0 } } } }, value: [1, 2, null, 4] as unknown, status: undefined as unknown };
const text = (changes: object = {}) => JSON.stringify({ ...CUBE, ...changes });

test('values keep their characters; a sparse cube gives what it lists', async () => {
  const dense = await read([text().replace('[1,2,null,4]', '[1.10,2E3,null,12345678901234567890.5]')]);
  expect(dense.observations.map(({ dimensions, value }) => [dimensions['partner'], dimensions['time'], value])).toEqual([['RU', '2020', '1.10'], ['RU', '2021', '2E3'], ['FR', '2020', null], ['FR', '2021', '12345678901234567890.5']]);
  const sparse = await read([text({ value: { 3: 4, 0: 1 }, status: { 2: 'c' } })]);
  expect(sparse.observations.map(({ dimensions, value, attributes }) => [dimensions['partner'], dimensions['time'], value, attributes['status']])).toEqual([['RU', '2020', '1', undefined], ['FR', '2020', null, 'c'], ['FR', '2021', '4', undefined]]);
});

test.each<[string, string, RegExp]>([
  ['fewer values than cells', text({ value: [1, 2, 3] }), /3 values for 4 cells/],
  ['a position outside', text({ value: { 4: 1 } }), /value at "4" is outside the 4 cells/],
  ['sizes that lie', text({ size: [1, 3, 2] }), /dimension partner has 2 codes for a size of 3/],
  ['a dimension that is missing', text({ id: ['flow', 'reporter', 'time'] }), /dimension reporter has 0 codes for a size of 2/],
  ['an index that skips', text({ dimension: { ...CUBE.dimension, time: { category: { index: { 2020: 0, 2021: 2 } } } } }), /dimension time/],
  ['a cube without bounds', text({ id: ['a', 'b'], size: [99999, 99999], dimension: { a: { category: { index: Array.from({ length: 99999 }, (_, i) => `a${i}`) } }, b: { category: { index: Array.from({ length: 99999 }, (_, i) => `b${i}`) } } }, value: {} }), /9999800001 cells/],
  ['another class', text({ class: 'dimension' }), /class "dimension" holds no observations/],
  ['references alone', '{"class":"collection","link":{"item":[{"class":"dataset","href":"x"}]}}', /1 of 1 datasets of the collection are references/],
  ['a service error', '{"error":[{"status":400,"label":"No data"}]}', /no JSON-stat dataset; the service says: No data/],
  ['an end in the middle', text().slice(0, -9), /ends in the middle/],
  ['HTML', '<html></html>', /"<" is not expected/],
])('%s ends with one rejection', async (_, message, reason) => {
  expect(await read([message])).toMatchObject({ observations: [], rejections: [{ file: 'cube.json', field: '', reason: expect.stringMatching(reason) }] });
});

test('text where a number belongs is rejected by position', async () => {
  expect(await read([text({ value: [1, ':', 3, 4] })])).toMatchObject({ observations: [{}, {}, {}], rejections: [{ row: 2, reason: 'the value at position 1 is no number' }] });
});

test('through a mapping into observations', async () => {
  const mapping = readMapping(`
about: { title: Invented, structure: cube, documentation: none, tried: in tests }
fields:
  freq: { constant: A }
  reporter: { constant: MA }
  partner: { column: partner, areas: iso2 }
  flow: { column: flow, codes: { "1": M } }
  commodity: { constant: TOTAL }
  valuation: { constant: CIF }
  indicator: { constant: TRADE_VALUE }
  timePeriod: { column: time }
  unit: { constant: USD }
  unitMult: { constant: 6 }
  status: { column: status, codes: { e: E }, empty: A }
  confStatus: { constant: F }
  method: { constant: reporter }
`);
  if (!mapping.ok) throw new Error(mapping.problem.reason);
  const release = { dataflow: 'SYNTHETIC', vintage: 'v1', source: 'a-dataset', rights: 'allowed' } as const;
  const collect = async (message: string) => {
    const items = [];
    for await (const item of readJsonStat([message], { file: 'cube.json', release, mapping: mapping.value })) items.push(item);
    return items;
  };
  const items = await collect(text({ status: { 1: 'e' } }));
  for (const item of items) expect(Observation.parse(item)).toEqual(item);
  expect(items).toMatchObject([{ partner: 'RU', value: '1', status: 'A' }, { status: 'E' }, { partner: 'FR', timePeriod: '2020', value: null, absence: 'missing' }, { value: '4' }]);
  expect(await collect(text().replaceAll('"partner"', '"country"'))).toMatchObject([{ reason: expect.stringContaining('the message has no partner') }]);
});
