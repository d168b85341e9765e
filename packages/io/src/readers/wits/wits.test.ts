import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Observation } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { isRejection } from '../rejection.ts';
import { collect, RELEASE } from '../../testing/table-mapping.ts';
import { readWits, type WitsOptions } from './index.ts';

const read = (chunks: Parameters<typeof readWits>[0], options: Partial<WitsOptions> = {}) => collect(readWits(chunks, { file: 'wits.json', release: RELEASE, ...options }));

const SAMPLE = fileURLToPath(new URL('../../../../../../shared/fixtures/wits/sample_trade_data.json', import.meta.url));
describe.skipIf(!existsSync(SAMPLE))('a real answer (needs ../shared)', () => {
  test('gives every value of every series, as it is written', async () => {
    const answer = JSON.parse(readFileSync(SAMPLE, 'utf8')) as { dataSets: { series: Record<string, { observations: Record<string, [number, number]> }> }[] };
    const values = answer.dataSets.flatMap(({ series }) => Object.values(series).flatMap(({ observations }) => Object.values(observations).map(([value]) => value)));
    const items = await read(createReadStream(SAMPLE), { valuations: { M: 'CIF' } });
    expect(items.filter(isRejection)).toEqual([]);
    expect(items.map((o) => (isRejection(o) ? o : Number(o.value)))).toEqual(values);
    expect(items).toContainEqual(expect.objectContaining({ reporter: 'US', partner: 'WORLD', flow: 'M', commodity: 'TOTAL', valuation: 'CIF', indicator: 'TRADE_VALUE', unit: 'USD', unitMult: 3, timePeriod: '2017' }));
    expect(items).toContainEqual(expect.objectContaining({ commodity: 'WITS:01.05.ANIMAL' }));
    for (const item of items) expect(Observation.parse(item)).toEqual(item);
  });
});

// From here on the answers are synthetic.
const dimension = (id: string, ...codes: string[]) => ({ id, values: codes.map((code) => ({ id: code, name: code })) });
const answer = (codes: Partial<Record<'FREQ' | 'REPORTER' | 'PARTNER' | 'PRODUCTCODE' | 'INDICATOR' | 'TIME_PERIOD', string>> = {}, observations: unknown = { 0: [1.5, 0] }, key = '0:0:0:0:0') => {
  const { FREQ = 'A', REPORTER = 'MAR', PARTNER = 'WLD', PRODUCTCODE = 'Total', INDICATOR = 'XPRT-TRD-VL', TIME_PERIOD = '2020' } = codes;
  return {
    header: { id: 'DF_WITS_TradeStats_Trade' }, dataSets: [{ series: { [key]: { observations } } }],
    structure: { dimensions: { dataset: [], series: [dimension('FREQ', FREQ), dimension('REPORTER', REPORTER), dimension('PARTNER', PARTNER), dimension('PRODUCTCODE', PRODUCTCODE), dimension('INDICATOR', INDICATOR)], observation: [dimension('TIME_PERIOD', TIME_PERIOD)] } },
  };
};

test.each<[Parameters<typeof answer>, Partial<WitsOptions>, object]>([
  [[], {}, { reporter: 'MA', partner: 'WORLD', flow: 'X', valuation: 'NA', value: '1.5', decimals: 1 }],
  [[{}, { 0: [0, 0] }], {}, { value: '0', absence: 'zero' }],
  [[{}, { 0: [null, 0] }], {}, { value: null, absence: 'missing', status: 'O' }],
  [[{ PRODUCTCODE: '100190' }], { classification: 'H0' }, { commodity: 'H0:100190' }],
  [[{ PRODUCTCODE: 'UNCTAD-SoP1' }], {}, { commodity: 'WITS:UNCTAD.SOP1' }],
  [[{ INDICATOR: 'MPRT-PRTNR-SHR' }], {}, { flow: 'M', indicator: 'PARTNER_SHARE', unit: 'percent' }],
  [[{ PARTNER: 'SVU', TIME_PERIOD: '1990' }], {}, { partner: 'SU' }],
  [[{ PARTNER: 'OAS' }], {}, { partner: 'G:NES-490' }],
  [[{ PARTNER: 'YUG' }], { areas: { YUG: 'YU' } }, { partner: 'YU' }],
])('%j with %j', async (given, options, expected) => {
  const items = await read([JSON.stringify(answer(...given))], options);
  expect(items).toMatchObject([expected]);
  for (const item of items) expect(Observation.parse(item)).toEqual(item);
});

test.each<[Parameters<typeof answer>, string, RegExp]>([
  [[{ PARTNER: 'YUG' }], 'PARTNER', /"YUG" is no area known/],
  [[{ FREQ: 'M' }], 'FREQ', /"M" is not the A of years/],
  [[{ INDICATOR: 'XPRT-TRD-VAL' }], 'INDICATOR', /is not read; did you mean XPRT-TRD-VL/],
  [[{ PRODUCTCODE: '1001' }], 'PRODUCTCODE', /does not say of which edition "1001" is/],
  [[{ PRODUCTCODE: '999999' }], 'PRODUCTCODE', /all products or goods not specified/],
  [[{ TIME_PERIOD: '2020-21' }], 'TIME_PERIOD', /is not a year/],
  [[{}, { 0: ['n/a', 0] }], 'OBS_VALUE', /"n\/a" is not a number/],
  [[{}, { 0: [] }], 'OBS_VALUE', /no number in its first place/],
  [[{}, { 7: [1] }], 'TIME_PERIOD', /null is not a year/],
  [[{}, null], 'observations', /has no observations/],
  [[{}, undefined, '0:0:9:0:0'], 'PARTNER', /does not fit the structure/],
])('%j is rejected by series and field', async (given, field, reason) => {
  expect(await read([JSON.stringify(answer(...given))])).toEqual([{ file: 'wits.json', row: 1, field, reason: expect.stringMatching(reason) }]);
});

const whole = answer();
test.each<[string, string, RegExp]>([
  ['HTML', '<html><body>404</body></html>', /no JSON but an HTML page/],
  ['nothing', '', /empty/],
  ['an answer cut short', JSON.stringify(whole).slice(0, -40), /cut short/],
  ['another structure', JSON.stringify({ ...whole, structure: { dimensions: { series: [dimension('FREQ', 'A')], observation: [] } } }), /there is no REPORTER, PARTNER, PRODUCTCODE, INDICATOR/],
  ['no data sets', '{"header":{}}', /no SDMX-JSON answer/],
  ['no series', JSON.stringify({ ...whole, dataSets: [{ series: {} }] }), /has no series/],
])('%s ends with one rejection', async (_, text, reason) => {
  expect(await read([text])).toEqual([{ file: 'wits.json', row: 1, field: '', reason: expect.stringMatching(reason), fatal: true }]);
});
