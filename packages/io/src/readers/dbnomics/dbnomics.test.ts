import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Observation } from '@mizan/model';
import { expect, test } from 'vitest';
import { isRejection } from '../rejection.ts';
import { presetMapping, type SourceObservation } from '../sdmx/index.ts';
import type { Chunks } from '../chunks.ts';
import { readDbnomics, readDbnomicsMessage, readDbnomicsPages } from './index.ts';

async function read(chunks: Chunks) {
  const items = [];
  for await (const item of readDbnomicsMessage(chunks, { file: 'answer.json' })) items.push(item);
  return { observations: items.filter((item): item is SourceObservation => !isRejection(item)), rejections: items.filter(isRejection) };
}

const ANSWER = fileURLToPath(new URL('../../../../../../shared/fixtures/dbnomics/dbnomics_v22_bis_cbpol.json.gz', import.meta.url));
test.skipIf(!existsSync(ANSWER))('a real answer, BIS policy rates (needs ../shared/fixtures beside the repository)', async () => {
  const text = gunzipSync(readFileSync(ANSWER)).toString('utf8');
  const { observations, rejections } = await read([text]);
  const values = [...text.matchAll(/"value": \[([^\]]*)\]/g)].flatMap((match) => match[1]!.split(', '));
  expect(rejections).toEqual([]);
  expect(values.length).toBeGreaterThan(30_000);
  expect(observations.map(({ value }) => value ?? '"NA"')).toEqual(values);
  expect(new Set(observations.map(({ attributes }) => attributes['series_code'])).size).toBe([...text.matchAll(/"series_code": "M\.\w+"/g)].length);
  expect(observations[0]).toMatchObject({ dimensions: { FREQ: 'M', REF_AREA: 'AR', TIME_PERIOD: '1946-01' }, attributes: { provider_code: 'BIS', dataset_code: 'cbpol', series_code: 'M.AR', '@frequency': 'monthly' }, value: null });
  expect((await read([text.replace('"num_found": 38', '"num_found": 50')])).rejections).toMatchObject([{ reason: 'the answer is not the whole: it holds series 1 to 38 of 50; ask for the rest with offset' }]);
  expect((await read([text.slice(0, 300_000)])).rejections).toMatchObject([{ reason: expect.stringContaining('ends in the middle') }]);
});

/** An answer made up for these tests. */
const DOC = { provider_code: 'IMF', dataset_code: 'DOT', series_code: 'A.MA.TXG_FOB_USD.RU', '@frequency': 'annual', dimensions: { FREQ: 'A', REF_AREA: 'MA', INDICATOR: 'TXG_FOB_USD', COUNTERPART_AREA: 'RU', UNIT_MULT: '6' }, period: ['2019', '2020'], value: [1.5, 'NA'] as unknown[] };
const answer = (doc: object = {}, around: object = {}) => JSON.stringify({ errors: null, series: { docs: [{ ...DOC, ...doc }], num_found: 1, offset: 0, limit: 1000 }, ...around });

test('observation attributes stand beside their periods', async () => {
  expect((await read([answer({ observations_attributes: [['OBS_STATUS', ['E', '']]] })])).observations.map(({ attributes }) => attributes['OBS_STATUS'])).toEqual(['E', undefined]);
});

test.each<[string, string, RegExp]>([
  ['values and periods that differ', answer({ value: [1] }), /2 periods and 1 values/],
  ['a series without observations', answer({ period: undefined }), /ask with observations=1/],
  ['attributes that do not match', answer({ observations_attributes: [['OBS_STATUS', ['E']]] }), /do not match its 2 periods/],
  ['no series at all', '{"message":"not found"}', /no series.docs of DBnomics; the service says: not found/],
  ['HTML', '<html></html>', /"<" is not expected/],
])('%s ends with one rejection', async (_, text, reason) => {
  expect(await read([text])).toMatchObject({ observations: [], rejections: [{ field: '', reason: expect.stringMatching(reason) }] });
});

test('pages in order are one whole; one that is missing, or of another question, is told', async () => {
  const page = (offset: number, found = 3) => ({ file: `${offset}.json`, chunks: [JSON.stringify({ series: { docs: [DOC], num_found: found, offset } })] });
  const options = { file: 'x', mapping: presetMapping('imf-dots'), release: { dataflow: 'IMF_DOT', vintage: 'v1', source: 'a-dataset', rights: 'unknown' } } as const;
  const all = async (pages: ReturnType<typeof page>[]) => {
    const items = [];
    for await (const item of readDbnomicsPages(pages, options)) items.push(item);
    return items;
  };
  expect((await all([page(0), page(1), page(2)])).filter(isRejection)).toEqual([]);
  expect((await all([page(0), page(1)])).filter(isRejection)).toMatchObject([{ file: '1.json', fatal: true, reason: expect.stringContaining('series 1 to 2 of 3') }]);
  expect((await all([page(0), page(2)])).filter(isRejection)).toMatchObject([{ file: '2.json', fatal: true, reason: 'the answer begins with series 3, where 2 is next' }, { fatal: true }]);
  expect((await all([page(0), page(1, 4)])).filter(isRejection)[0]).toMatchObject({ fatal: true, reason: 'the answer is of 4 series, the one before it of 3' });
});

test('an answer that comes with an error says so after its observations', async () => {
  expect(await read([answer({}, { errors: [{ message: 'one series failed' }] })])).toMatchObject({ observations: [{}, {}], rejections: [{ reason: 'the service says: one series failed' }] });
});

test('text where a number belongs is rejected, with series and period', async () => {
  expect((await read([answer({ value: [1, 'many'] })])).rejections).toEqual([{ file: 'answer.json', row: 2, field: 'value', reason: 'series A.MA.TXG_FOB_USD.RU, 2020: the value is no number' }]);
});

test('through the preset of the IMF into observations', async () => {
  const items = [];
  for await (const item of readDbnomics([answer()], { file: 'answer.json', mapping: presetMapping('imf-dots'), release: { dataflow: 'IMF_DOT', vintage: 'v1', source: 'a-dataset', rights: 'unknown' } })) items.push(item);
  for (const item of items) expect(Observation.parse(item)).toEqual(item);
  expect(items).toMatchObject([{ reporter: 'MA', partner: 'RU', flow: 'X', valuation: 'FOB', value: '1.5', unitMult: 6 }, { timePeriod: '2020', value: null, absence: 'missing' }]);
});
