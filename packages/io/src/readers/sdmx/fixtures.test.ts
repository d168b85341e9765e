import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isRejection } from '../rejection.ts';
import { readDataStructure, readSdmxMessage, type SourceObservation } from './index.ts';

const FIXTURES = fileURLToPath(new URL('../../../../../../shared/fixtures/', import.meta.url));
const pathOf = (name: string) => join(FIXTURES, name);
const textOf = (name: string) => readFileSync(pathOf(name), 'utf8');

/** What a message holds, without the column set, which is the same on all. */
async function read(name: string, listed?: readonly string[]) {
  const items = [];
  for await (const item of readSdmxMessage(createReadStream(pathOf(name)), { file: name, dimensions: listed })) items.push(item);
  const observations = items.filter((item): item is SourceObservation => !isRejection(item)).map(({ row, dimensions, attributes, value, action }) => ({ row, dimensions, attributes, value, action }));
  return { observations, rejections: items.filter(isRejection) };
}
const withValue = (observations: readonly { value: string | null }[]) => observations.filter(({ value }) => value !== null).length;
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const content = (observations: readonly Omit<SourceObservation, 'columns'>[]) => observations.map(({ dimensions, attributes, value }) => ({ dimensions, attributes, value }));

describe.skipIf(!existsSync(FIXTURES))('samples of BIS (needs ../shared/fixtures beside the repository)', () => {
  test.each(['csv10/csv_labels_both.csv', 'csv20/csv_labels_both.csv', 'csv20/csv_keys_both.csv'])('labels and keys are taken off: %s', async (name) => {
    const { observations, rejections } = await read(`sdmx-bis/${name}`, ['DIM1', 'DIM2', 'TIME_PERIOD']);
    expect(rejections).toEqual([]);
    expect(observations).toEqual([{ row: 2, dimensions: { DIM1: 'A', DIM2: 'B', TIME_PERIOD: '2020' }, attributes: { ATT1: 'C', ATT2: 'D' }, value: '1', action: 'information' }]);
  });

  test.each(['csv10/data_v1.csv', 'csv20/data_v2.csv'])('as many observations as lines, as many values as last cells: %s', async (name) => {
    const { observations, rejections } = await read(`sdmx-bis/${name}`);
    const lines = textOf(`sdmx-bis/${name}`).trim().split(/\r?\n/).slice(1);
    expect(rejections).toEqual([]);
    expect(observations).toHaveLength(lines.length);
    expect(withValue(observations)).toBe(lines.filter((line) => !line.endsWith(',')).length);
    expect(observations.map(({ row }) => row)).toEqual(lines.map((_, i) => i + 2));
  });

  test('a file whose rows have a cell less than its header gives rejections, not shifted cells', async () => {
    const { observations, rejections } = await read('sdmx-bis/csv20/data_v2_action_col.csv');
    expect(observations).toEqual([]);
    expect(rejections).toHaveLength(textOf('sdmx-bis/csv20/data_v2_action_col.csv').trim().split('\n').length - 1);
    expect(rejections[0]).toMatchObject({ row: 2, reason: '22 cells under 23 columns' });
  });

  test.each(['data.xml', 'data_no_attached.xml', 'dataset_with_nulls.xml'])('as many observations as Obs elements: %s', async (name) => {
    const text = textOf(`sdmx-bis/xml/${name}`);
    const { observations, rejections } = await read(`sdmx-bis/xml/${name}`);
    expect(rejections).toEqual([]);
    expect(observations).toHaveLength(count(text, /<Obs\s/g));
    expect(withValue(observations)).toBe(count(text, /\bOBS_VALUE="/g));
  });

  test('the same data set as SDMX-CSV 1.0 and as SDMX-ML 2.1: the same observations', async () => {
    // The CSV misspells one dimension; the XML attaches three attributes to its data set.
    const csv = (await read('sdmx-bis/csv10/data_v1.csv')).observations.map(({ dimensions: { DER_RISKs, ...dimensions }, ...rest }) => ({ ...rest, dimensions: { ...dimensions, DER_RISK: DER_RISKs } }));
    const xml = (await read('sdmx-bis/xml/data.xml')).observations;
    const attached = { DECIMALS: '3', UNIT_MULT: '6', UNIT_MEASURE: 'USD' };
    expect(content(xml)).toEqual(content(csv as typeof xml).map((o) => ({ ...o, attributes: { ...attached, ...o.attributes } })));
    expect(xml[0]!.action).toBe('replace');
  });

  test('the same rows as SDMX-CSV 2.0, and as XML without attached attributes', async () => {
    const csv1 = (await read('sdmx-bis/csv10/data_v1.csv')).observations;
    const csv2 = (await read('sdmx-bis/csv20/data_v2.csv')).observations;
    expect(csv2.map(({ value }) => value)).toEqual(csv1.slice(0, csv2.length).map(({ value }) => value));
    const bare = (await read('sdmx-bis/xml/data_no_attached.xml')).observations;
    expect(bare.every(({ attributes }) => !('DECIMALS' in attributes) && !('UNIT_MULT' in attributes))).toBe(true);
    const attached = (await read('sdmx-bis/xml/data.xml')).observations;
    const key = (o: (typeof bare)[number]) => JSON.stringify([o.dimensions, o.value]);
    expect(bare.map(key).filter((k) => !attached.map(key).includes(k))).toEqual([]);
  });

  test('nulls of SDMX 3.0 are no values', async () => {
    const { observations } = await read('sdmx-bis/xml/dataset_with_nulls.xml');
    expect(observations.map(({ dimensions }) => dimensions)).toEqual([{}, { A: '1' }, {}, {}]);
  });

  test('a structure message gives dimensions, and is no data', async () => {
    expect(await readDataStructure(createReadStream(pathOf('sdmx-bis/xml/datastructure.xml')))).toEqual({ ok: true, value: { id: 'MD:MD_TEST(1.0)', dimensions: ['DIM1', 'DIM2', 'TIME_PERIOD'], attributes: ['ATT1', 'ATT2'] } });
    expect((await read('sdmx-bis/xml/datastructure.xml')).rejections).toMatchObject([{ reason: 'this is a structure message; a data message is expected' }]);
    expect(await readDataStructure(createReadStream(pathOf('sdmx-bis/xml/data.xml')))).toMatchObject({ ok: false });
  });
});

describe.skipIf(!existsSync(FIXTURES))('official SDMX-JSON samples (needs ../shared/fixtures beside the repository)', () => {
  const SAMPLES = 'sdmx-json-official/data-message/samples';
  /** Observations by their text: `"0:1":[` opens one (a group attribute's key ends with a colon or holds an empty part). */
  const OBSERVATION = /"\d+(?::\d+)*"\s*:\s*\[\s*(-?[\d.]+|null|"[^"]*"|\])/g;

  test.each(['agri.json', 'exr/exr-time-series.json', 'exr/exr-flat.json', 'exr/exr-cross-section.json'])('as many observations as lists under a key: %s', async (name) => {
    const matches = [...textOf(`${SAMPLES}/${name}`).matchAll(OBSERVATION)];
    const { observations, rejections } = await read(`${SAMPLES}/${name}`);
    expect(rejections).toEqual([]);
    expect(observations.map(({ value }) => value)).toEqual(matches.map((m) => m[1]));
    expect(observations.every(({ action }) => action === 'merge')).toBe(true);
  });

  test('time series, flat and cross-section tell the same', async () => {
    const sorted = async (name: string) => content((await read(`${SAMPLES}/exr/${name}.json`)).observations).map((o) => JSON.stringify([Object.entries(o.dimensions).sort(), Object.entries(o.attributes).sort(), o.value])).sort();
    const series = await sorted('exr-time-series');
    expect(series).toHaveLength(4);
    expect(await sorted('exr-flat')).toEqual(series);
    expect(await sorted('exr-cross-section')).toEqual(series);
  });

  test('attributes of data set, group and observation reach the observation, languages and lists too', async () => {
    const { observations } = await read(`${SAMPLES}/agri.json`);
    expect(observations[5]).toMatchObject({
      dimensions: { FREQ: 'A', REF_AREA: 'ASIKHM002', TIME_PERIOD: '2015' }, value: '426.588',
      attributes: { UNIT_MEASURE: 'TONES', UNIT_MULT: '3', SOURCE: 'MAFF_Agricultural Statistics_2015; Other sources', SERIES_COMMENT: 'Comment for Annual data for Battambang', OBS_STATUS: 'A', EMBARGO_TIME: '2019-03-18T11:00:00' },
    });
  });

  test('series, flat, keys only, data only: five data sets under one structure; attributes where values belong are refused', async () => {
    const { observations, rejections } = await read(`${SAMPLES}/constructed-sample-full.json`);
    expect(observations.map(({ value }) => value)).toEqual([...Array(2)].flatMap(() => ['1.5931', '1.5925', '40.3426', '40.3']).concat([null, null, null, null] as never[], ['1.5931', '1.5925', '40.3426', '40.3']));
    expect(rejections.map(({ row, reason }) => [row, reason])).toEqual([[17, '18'], [18, '21'], [19, '18'], [20, '21']].map(([row, day]) => [row, `observation "${(row as number) > 18 ? 1 : 0}:${(row as number) % 2 === 0 ? 1 : 0}": the value is the text "2013-03-${day}T11:00:00"`]));
    expect(observations[0]!.attributes).toMatchObject({ UNIT_MEAS: 'NC', ID: 'ID1', DESCRIPTION: 'Description value 1; Description value 2' });
  });

  test('a deletion keeps its action; an index the structure does not have is refused (the sample has its two attributes in the wrong order)', async () => {
    const { observations, rejections } = await read(`${SAMPLES}/exr/exr-action-delete.json`);
    expect(observations).toMatchObject([{ action: 'delete', value: null, dimensions: { TIME_PERIOD: '2013-01-18', CURRENCY: 'NZD' } }]);
    expect(rejections.map(({ reason }) => reason)).toEqual(['observation "1": OBS_STATUS has no value at index 1', 'observation "1": OBS_STATUS has no value at index 1']);
  });

  test('a message made up from the schema, whose keys point nowhere, is refused whole', async () => {
    expect(await read(`${SAMPLES}/generated-sample.json`)).toMatchObject({ observations: [], rejections: [{ field: '', reason: 'the dimension wp of the data set level has 2 values where one is expected' }] });
  });

  test('the schema of the format is no message', async () => {
    expect((await read('sdmx-json-official/data-message/tools/schemas/sdmx-json-data-schema.json')).rejections).toMatchObject([{ reason: 'the JSON has no data sets' }]);
  });

  test('a real answer of WITS (SDMX-JSON 1.0)', async () => {
    const { observations, rejections } = await read('wits/sample_trade_data.json');
    expect(rejections).toEqual([]);
    expect(observations.map(({ value }) => value)).toEqual([...textOf('wits/sample_trade_data.json').matchAll(/"0": \[\s*([\d.]+)/g)].map((m) => m[1]));
  });
});
