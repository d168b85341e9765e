import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Observation } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { isRejection, type Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import type { Release } from '../sdmx-csv/index.ts';
import { commodityLevel, readComtrade, type ComtradeOptions, type ComtradeTally } from './index.ts';

/** All rows here are made up. */
const release: Release = { dataflow: 'SYNTHETIC', vintage: 'v1', source: 'a-dataset', rights: 'restricted' };
const API = {
  typeCode: 'C', freqCode: 'A', period: '2020', reporterCode: '504', flowCode: 'M', partnerCode: '643', partner2Code: '0', classificationCode: 'H5', cmdCode: '1001', aggrLevel: '4', isLeaf: 'false',
  customsCode: 'C00', mosCode: '0', motCode: '0', qtyUnitCode: '8', qtyUnitAbbr: 'kg', qty: '900', isQtyEstimated: 'false', netWgt: '900', isNetWgtEstimated: 'false',
  cifvalue: '1234.5', fobvalue: '', primaryValue: '1234.5', legacyEstimationFlag: '0', isAggregate: 'false',
};
const LEGACY = {
  Classification: 'H5', Year: '2020', Period: '2020', 'Period Desc.': '2020', 'Aggregate Level': '4', 'Is Leaf Code': '0', 'Trade Flow Code': '1', 'Trade Flow': 'Import', 'Reporter Code': '504', Reporter: 'Morocco', 'Reporter ISO': 'MAR',
  'Partner Code': '643', Partner: 'Russian Federation', 'Partner ISO': 'RUS', 'Commodity Code': '1001', Commodity: '"Wheat, and meslin"', 'Qty Unit Code': '8', 'Qty Unit': 'Weight in kilograms', Qty: '900', 'Netweight (kg)': '900',
  'Trade Value (US$)': '1234', Flag: '0',
};
type Row = Partial<Record<string, string>>;

const csv = (rows: readonly Row[], base: Row = API, delimiter = ',') => [Object.keys(base), ...rows.map((row) => Object.values({ ...base, ...row }))].map((cells) => cells.join(delimiter)).join('\n') + '\n';
const NUMERIC = new Set(['reporterCode', 'partnerCode', 'partner2Code', 'motCode', 'aggrLevel', 'qtyUnitCode', 'qty', 'netWgt', 'cifvalue', 'fobvalue', 'primaryValue', 'legacyEstimationFlag']);
const member = ([name, text]: [string, string | undefined]) => `${JSON.stringify(name)}:${NUMERIC.has(name) || /^(true|false)$/.test(text!) ? text || 'null' : JSON.stringify(text)}`;
const json = (rows: readonly Row[], count = rows.length) => `{"elapsedTime":"0.1 secs","count":${count},"data":[${rows.map((row) => `{${Object.entries({ ...API, ...row }).map(member).join(',')}}`).join(',')}],"error":""}`;

async function read(chunks: Chunks, options: Partial<ComtradeOptions> = {}): Promise<{ items: (Observation | Rejection)[]; tally: ComtradeTally | undefined }> {
  const items: (Observation | Rejection)[] = [];
  let tally: ComtradeTally | undefined;
  for await (const item of readComtrade(chunks, { file: 'synthetic', release, onTally: (t) => { tally = t; }, ...options })) items.push(item);
  return { items, tally };
}
const one = async (row: Row, options?: Partial<ComtradeOptions>) => (await read([csv([row])], options)).items[0]!;

describe('one row, in every form', () => {
  const expected = { freq: 'A', reporter: 'MA', partner: 'RU', flow: 'M', commodity: 'H5:1001', valuation: 'CIF', indicator: 'TRADE_VALUE', timePeriod: '2020', value: '1234.5', unit: 'USD', unitMult: 0, decimals: 1, status: 'A', method: 'reporter', note: 'has parts', rights: 'restricted' };
  const bytes = (text: string) => new TextEncoder().encode(text);
  test.each<[string, Chunks]>([
    ['an answer of the API', [json([{}])]],
    ['a file with commas', [csv([{}])]],
    ['a bulk file with tabs', [csv([{}], API, '\t')]],
    ['gzip', [gzipSync(csv([{}]))]],
    ['gzip, byte by byte', Array.from(gzipSync(csv([{}])), (byte) => Uint8Array.of(byte))],
    ['gzip of an answer', [gzipSync(json([{}]))]],
    ['a byte order mark', [bytes(`\uFEFF${csv([{}])}`)]],
    ['names as R writes them', [csv([{}]).replace(/^.*/, (header) => header.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))]],
    ['carriage returns', [csv([{}]).replaceAll('\n', '\r\n')]],
  ])('%s', async (_, chunks) => {
    const { items, tally } = await read(chunks);
    expect(items).toMatchObject([expected]);
    expect(tally).toMatchObject({ rows: 1, values: 1, rejected: 0, details: 0 });
  });

  test('a legacy file', async () => {
    const { items } = await read([`\uFEFF${csv([{}], LEGACY)}`]);
    expect(items).toMatchObject([{ ...expected, value: '1234', decimals: 0, note: 'has parts; price basis by convention' }]);
  });
});

test.each<[string, Row, object]>([
  ['a month', { freqCode: 'M', period: '202007' }, { freq: 'M', timePeriod: '2020-07' }],
  ['exports', { flowCode: 'X', cifvalue: '', fobvalue: '1234.5' }, { flow: 'X', valuation: 'FOB' }],
  ['re-exports', { flowCode: 'RX', cifvalue: '', fobvalue: '1234.5' }, { flow: 'RX', valuation: 'FOB' }],
  ['re-imports', { flowCode: 'RM' }, { flow: 'RM', valuation: 'CIF' }],
  ['imports reported FOB', { cifvalue: '', fobvalue: '1234.5' }, { valuation: 'FOB' }],
  ['both stated, the primary being the FOB value', { cifvalue: '1300', fobvalue: '1234.5' }, { valuation: 'FOB' }],
  ['a primary value that is neither', { cifvalue: '1300', fobvalue: '1200' }, { valuation: 'NA', note: 'has parts; primaryValue is neither its CIF nor its FOB value' }],
  ['no price basis', { cifvalue: '' }, { valuation: 'CIF', note: 'has parts; price basis by convention' }],
  ['0 as "not stated"', { cifvalue: '0.0' }, { valuation: 'CIF', note: 'has parts; price basis by convention' }],
  ['a leaf', { isLeaf: 'true', cmdCode: '100119', aggrLevel: '6' }, { note: undefined }],
  ["the Division's own sum", { isAggregate: 'true' }, { note: 'sum made by UNSD; has parts' }],
  ['all goods', { cmdCode: 'TOTAL', aggrLevel: '0' }, { commodity: 'TOTAL' }],
  ['SITC', { classificationCode: 'S2', cmdCode: '0011X', aggrLevel: '5' }, { commodity: 'S2:0011X' }],
  ['BEC', { classificationCode: 'B5', cmdCode: '111', aggrLevel: '3' }, { commodity: 'B5:111' }],
  ['HS as reported', { classificationCode: 'HS' }, { commodity: 'HS:1001' }],
  ['the world', { partnerCode: '0' }, { partner: 'WORLD' }],
  ['areas n.e.s.', { partnerCode: '899' }, { partner: 'G:NES-899' }],
  ['a number with zeros before it', { partnerCode: '004' }, { partner: 'AF' }],
  ['an area that was', { period: '1990', partnerCode: '810' }, { partner: 'SU' }],
  ['an area outside its years', { period: '2011', partnerCode: '530' }, { partner: 'AN', note: 'has parts; area code outside the years Comtrade gives it' }],
  ['zero', { primaryValue: '0', cifvalue: '0' }, { value: '0', absence: 'zero', valuation: 'CIF' }],
  ['no value', { primaryValue: '', cifvalue: '' }, { value: null, absence: 'missing', status: 'O' }],
  ['NA', { primaryValue: 'NA', cifvalue: 'NA' }, { value: null, absence: 'missing' }],
  ['more digits than a float has', { primaryValue: '12345678901234567.123', cifvalue: '' }, { value: '12345678901234567.123', decimals: 3 }],
  ['an exponent', { primaryValue: '1e+05', cifvalue: '100000' }, { value: '100000', decimals: 0, valuation: 'CIF' }],
  ['a float that is whole', { primaryValue: '1234.0', cifvalue: '1234' }, { value: '1234', decimals: 0, valuation: 'CIF' }],
])('%s', async (_, row, expected) => expect(await one(row)).toMatchObject(expected));

test.each<[Row, string, RegExp]>([
  [{ reporterCode: '9' }, 'reporterCode', /"9" is no reporter or partner code/],
  [{ partnerCode: '276', period: '1989' }, 'partnerCode', /in 1989 DE is another area/],
  [{ flowCode: 'Q' }, 'flowCode', /no one flow/],
  [{ period: '202013', freqCode: 'M' }, 'period', /is not a year/],
  [{ freqCode: 'M' }, 'freqCode', /does not fit the period 2020/],
  [{ typeCode: 'S' }, 'typeCode', /services/],
  [{ mosCode: 'Mode 1' }, 'mosCode', /mode of supply/],
  [{ classificationCode: 'H9' }, 'classificationCode', /not a classification of goods/],
  [{ cmdCode: '101' }, 'cmdCode', /leading zero/],
  [{ cmdCode: 'AG4' }, 'cmdCode', /asks for a level/],
  [{ cmdCode: '10' }, 'aggrLevel', /"4" does not fit H5:10, which is of level 2/],
  [{ primaryValue: '1.234.5' }, 'primaryValue', /not a number/],
  [{ primaryValue: '-5' }, 'primaryValue', /-5 is below 0/],
  [{ primaryValue: '1e300' }, 'primaryValue', /not a number/],
  [{ cifvalue: 'x' }, 'cifvalue', /not a number/],
  [{ motCode: '' }, 'motCode', /a total or a part cannot be told/],
  [{ customsCode: 'sea' }, 'customsCode', /not a code/],
])('%j is rejected by column, and reading goes on', async (row, field, reason) => {
  const { items, tally } = await read([csv([row, { period: '2021' }])]);
  expect(items).toMatchObject([{ file: 'synthetic', row: 2, field, reason: expect.stringMatching(reason) }, { timePeriod: '2021' }]);
  expect(tally).toMatchObject({ rows: 2, values: 1, rejected: 1 });
});

test('a decimal comma is refused by column', async () => {
  expect((await read([csv([{ primaryValue: '1234,5' }], API, '\t')])).items).toMatchObject([{ field: 'primaryValue', reason: expect.stringContaining('"1234,5" is not a number with a decimal point') }]);
});

test("a legacy file's own column is named, and a row's name for an area", async () => {
  expect((await read([csv([{ 'Partner Code': '9999', Partner: 'Atlantis' }], LEGACY)])).items).toMatchObject([{ row: 2, field: 'Partner Code', reason: expect.stringContaining('the row calls it "Atlantis"') }]);
});

test.each(['Export', 'Import', 'Re-Export', 'Re-Import'])('a legacy flow by name: %s', async (name) => {
  const { 'Trade Flow Code': _, ...base } = LEGACY;
  expect((await read([csv([{ 'Trade Flow': name }], base)])).items).toMatchObject([{ flow: { Export: 'X', Import: 'M', 'Re-Export': 'RX', 'Re-Import': 'RM' }[name] }]);
});

test('a flow whose code and name differ is rejected', async () => {
  expect((await read([csv([{ 'Trade Flow': 'Export' }], LEGACY)])).items).toMatchObject([{ field: 'Trade Flow Code' }]);
});

describe('parts of a total', () => {
  const parts: Row[] = [{ partner2Code: '276' }, { customsCode: 'C01' }, { motCode: '2100' }, { flowCode: 'DX' }, { partner2Code: '276', customsCode: 'C01', motCode: '2100', flowCode: 'FM' }];

  test('are counted, not yielded', async () => {
    const { items, tally } = await read([csv([{}, ...parts])]);
    expect(items).toHaveLength(1);
    expect(tally).toMatchObject({ rows: 6, values: 1, rejected: 0, details: 5, detailsBy: { partner2Code: 1, customsCode: 1, motCode: 1, flowCode: 2 } });
  });

  test('end the stream as a rejection where nobody takes the tally', async () => {
    expect((await read([csv([{}, ...parts])], { onTally: undefined })).items.at(-1)).toMatchObject({ reason: expect.stringMatching(/^5 rows left out as parts of other rows \(partner2Code 1/) });
  });

  test('where asked for, have indicators that never meet those of totals', async () => {
    const { items, tally } = await read([csv([{}, ...parts])], { details: true });
    expect(items.map((item) => 'indicator' in item && [item.flow, item.indicator])).toEqual([
      ['M', 'TRADE_VALUE'], ['M', 'TRADE_VALUE_P2_276'], ['M', 'TRADE_VALUE_C01'], ['M', 'TRADE_VALUE_MOT_2100'], ['X', 'TRADE_VALUE_DX'], ['M', 'TRADE_VALUE_FM_P2_276_C01_MOT_2100'],
    ]);
    expect(tally).toMatchObject({ values: 6, details: 0 });
  });

  test('by classification: a second TOTAL of the same trade is rejected', async () => {
    const total = { cmdCode: 'TOTAL', aggrLevel: '0' };
    const { items } = await read([csv([total, { ...total, classificationCode: 'H4', period: '2012' }, { ...total, classificationCode: 'S3' }])]);
    expect(items).toMatchObject([{ commodity: 'TOTAL' }, { commodity: 'TOTAL' }, { row: 4, field: 'classificationCode', reason: expect.stringContaining('the same trade twice') }]);
  });

  test.each([['TOTAL', 0], ['H5:10', 2], ['H5:1001', 4], ['H5:100119', 6], ['S4:0', 1], ['B4:111', 3]])('%s is of level %i', (commodity, level) => expect(commodityLevel(commodity)).toBe(level));
});

describe('quantities', () => {
  const measures = async (row: Row) => (await read([csv([row])], { quantities: true })).items.slice(1).map((o) => 'indicator' in o && [o.indicator, o.value, o.unit, o.unitMult, o.status, o.valuation]);
  test.each<[string, Row, unknown]>([
    ['kilograms are tonnes × 10^-3', {}, [['NET_WEIGHT', '900', 't', -3, 'A', 'NA'], ['QUANTITY', '900', 't', -3, 'A', 'NA']]],
    ['estimates have status E', { isNetWgtEstimated: 'true', isQtyEstimated: 'TRUE' }, [['NET_WEIGHT', '900', 't', -3, 'E', 'NA'], ['QUANTITY', '900', 't', -3, 'E', 'NA']]],
    ['the legacy flag says the same', { isNetWgtEstimated: '', isQtyEstimated: '', legacyEstimationFlag: '4' }, [['NET_WEIGHT', '900', 't', -3, 'E', 'NA'], ['QUANTITY', '900', 't', -3, 'A', 'NA']]],
    ['barrels', { qtyUnitCode: '19', netWgt: '' }, [['QUANTITY', '900', 'bbl', 0, 'A', 'NA']]],
    ['litres, thousands of them', { qtyUnitCode: '20', netWgt: '' }, [['QUANTITY', '900', 'l', 3, 'A', 'NA']]],
    ['no unit, no quantity', { qtyUnitCode: '-1' }, [['NET_WEIGHT', '900', 't', -3, 'A', 'NA']]],
    ['0 beside a value is no weight', { netWgt: '0', qty: '0' }, []],
  ])('%s', async (_, row, expected) => expect(await measures(row)).toEqual(expected));

  test('a unit the model has not is counted; without a listener, that ends the stream as a rejection', async () => {
    const { items, tally } = await read([csv([{ qtyUnitCode: '16', qtyUnitAbbr: 'hive' }])], { quantities: true });
    expect([items.length, tally?.unitsLeftOut]).toEqual([2, { '16 hive': 1 }]);
    expect((await read([csv([{ qtyUnitCode: '16', qtyUnitAbbr: 'hive' }])], { quantities: true, onTally: undefined })).items.at(-1)).toMatchObject({ reason: expect.stringMatching(/^quantities left out for want of a unit in the model \(16 hive 1\)/) });
  });

  test('are left alone unless asked for', async () => expect((await read([csv([{ netWgt: 'x' }])])).items).toHaveLength(1));
  test('a damaged one rejects the row where asked for', async () => expect(await one({ netWgt: '1.5.2' }, { quantities: true })).toMatchObject({ field: 'netWgt' }));
});

describe('rights', () => {
  test.each(['restricted', 'unknown'] as const)('%s becomes restricted', async (rights) => expect(await one({}, { release: { ...release, rights } })).toMatchObject({ rights: 'restricted' }));
  test('allowed is refused, and nothing is read', async () => {
    expect((await read([csv([{}])], { release: { ...release, rights: 'allowed' } })).items).toEqual([{ file: 'synthetic', row: 1, field: 'RIGHTS', reason: expect.stringContaining('terms of UN Comtrade forbid'), fatal: true }]);
  });
  test('a release the model refuses is refused', async () => expect(await one({}, { release: { ...release, dataflow: 'un comtrade' } })).toMatchObject({ row: 1, field: 'dataflow' }));
});

test('a mapping stands before the list', async () => {
  expect(await one({ partnerCode: '490' }, { areas: { 490: 'TW' } })).toMatchObject({ partner: 'TW' });
  expect(await one({}, { areas: { 490: 'Taiwan' } })).toMatchObject({ field: 'areas', reason: expect.stringContaining('not an area code') });
});

describe('a keyless preview', () => {
  const rows = Array.from({ length: 500 }, (_, i) => ({ period: String(1992 + (i % 30)) }));
  test('of 500 rows gives one rejection and no observation', async () => {
    expect((await read([json(rows)])).items).toEqual([{ file: 'synthetic', row: 1, field: 'count', reason: expect.stringMatching(/^truncated: 500 rows came/), fatal: true }]);
  });
  test('that counts more than it holds likewise', async () => expect((await read([json(rows.slice(100), 9000)])).items).toMatchObject([{ field: 'count', reason: expect.stringMatching(/^truncated/) }]));
  test('of fewer rows is whole; of 500 with a key too', async () => {
    expect((await read([json(rows.slice(1))])).tally).toMatchObject({ rows: 499 });
    expect((await read([json(rows)], { maxRecords: 250_000 })).tally).toMatchObject({ rows: 500 });
  });
});

describe('damage', () => {
  test.each<[string, Chunks, Partial<Rejection>[]]>([
    ['nothing', [], [{ reason: 'the file is empty' }]],
    ['HTML for a file', ['<html><title>502 Bad Gateway</title></html>'], [{ row: 1, reason: expect.stringContaining('HTML') as string }]],
    ['plain text', ['Service Unavailable\n'], [{ row: 1, field: '', reason: expect.stringContaining('none of the columns') as string }]],
    ['semicolons', [csv([{}], API, ';')], [{ reason: expect.stringContaining('separated by semicolons') as string }]],
    ['a column that changed its name', [csv([{}]).replace('primaryValue', 'primaryValueUSD')], [{ row: 1, field: 'primaryValue', reason: 'the column is missing; does it stand as "primaryValueUSD"?' }]],
    ['a legacy column that did', [csv([{}], LEGACY).replace('Trade Value (US$)', 'Trade Values (USD)')], [{ row: 1, field: 'Trade Value (US$)', reason: 'the column is missing; does it stand as "Trade Values (USD)"?' }]],
    ['parts that cannot be told', [csv([{}]).replace('motCode', 'x')], [{ row: 1, field: 'motCode' }]],
    ['a column twice', [csv([{}]).replace('typeCode', 'period')], [{ row: 1, field: 'period', reason: 'the column stands twice' }]],
    ['a JSON field that changed its name', [json([{}]).replace('"cmdCode"', '"productCode"')], [{ field: 'cmdCode' }]],
    ['gzip cut short', [gzipSync(csv([{}, {}])).subarray(0, -12)], [{ reason: expect.stringContaining('broken or cut short') as string }]],
    ['a disk that fails', (async function* () { yield 'x'; throw new Error('read error'); })(), [{ reason: 'the file cannot be read further: read error' }]],
  ])('%s ends with one rejection', async (_, chunks, expected) => {
    expect((await read(chunks)).items.filter(isRejection)).toMatchObject(expected);
  });

  test('an answer beyond the limit is refused, a file of that length is read', async () => {
    expect((await read([json([{}])], { answerLimit: 100 })).items).toMatchObject([{ reason: expect.stringContaining('longer than the limit of 100 characters') }]);
    expect((await read([csv([{}])], { answerLimit: 100 })).items).toMatchObject([{ value: '1234.5' }]);
  });

  test('an optional column that changed its name is announced, and rows are read', async () => {
    expect((await read([csv([{}]).replace('isNetWgtEstimated', 'isNetWgtEstimates')])).items).toMatchObject([{ row: 1, field: 'isNetWgtEstimates', reason: 'unknown column; did you mean "isNetWgtEstimated"?' }, { value: '1234.5' }]);
  });

  test.each<[string, string]>([
    ['too many cells', `${Object.values(API).join(',')},9`],
    ['too few cells', '504,643'],
    ['a lost quote', Object.values({ ...API, qtyUnitAbbr: '"kg' }).join(',')],
    ['a cell of a million characters', Object.values({ ...API, qtyUnitAbbr: 'k'.repeat(1_000_000) }).join(',')],
  ])('%s costs one row', async (_, line) => {
    const text = csv([{}, {}]).trimEnd().split('\n');
    const { items, tally } = await read([[...text.slice(0, 2), line, ...text.slice(2), ''].join('\n')]);
    expect(items).toMatchObject([{ value: '1234.5' }, { row: 3, field: '' }, { value: '1234.5' }]);
    expect(tally).toMatchObject({ rows: 3, values: 2, rejected: 1 });
  });

  test('a JSON row that is not flat, lacks a field or has one twice costs one row', async () => {
    const rows = [{}, {}, {}, {}].map(() => json([{}]).slice(json([{}]).indexOf('[') + 1, json([{}]).lastIndexOf(']')));
    const text = `{"count":4,"data":[${[rows[0]!, rows[1]!.replace('"M"', '["M"]'), rows[2]!.replace('"flowCode":"M",', ''), rows[3]!.replace('"flowCode"', '"flowCode":"X","flowCode"')].join(',')}],"error":""}`;
    expect((await read([text])).items).toMatchObject([{ flow: 'M' }, { row: 2, field: '', reason: 'is not a flat JSON object' }, { row: 3, field: 'flowCode', reason: 'the field is missing' }, { row: 4, reason: '"flowCode" stands twice' }]);
  });

  test('Windows-1252 is read, and said', async () => {
    const { tally } = await read([Buffer.from(csv([{ qtyUnitAbbr: 'm²' }]), 'latin1')]);
    expect(tally).toMatchObject({ values: 1, notices: [expect.stringContaining('Windows-1252')] });
  });

  test('a bomb is refused', async () => {
    expect((await read([gzipSync(csv([{}]) + 'k'.repeat(20_000_000))])).items).toMatchObject([{ value: '1234.5' }, { reason: expect.stringContaining('unpacks to more than 200 times') }]);
  });

  test('bytes or text in any cut give the same', async () => {
    const bytes = new TextEncoder().encode(csv([{ qtyUnitAbbr: 'm²' }, {}]));
    const whole = (await read([bytes])).items;
    for (let cut = 1; cut < bytes.length; cut += 7) expect((await read([bytes.slice(0, cut), bytes.slice(cut)])).items).toEqual(whole);
  });
});

describe('whatever cells hold', () => {
  const cell = fc.constantFrom('', 'NA', '0', '1', '-1', '2', '8', '7', '15', '504', '643', '899', '891', '1e3', '12.50', '0.0', '1,5', 'X', 'RM', 'DX', 'C00', 'C01', '2100', 'H5', 'S3', 'TOTAL', '27', '1001', '2020', '199203', 'true', 'FALSE');
  const row = fc.record(Object.fromEntries(Object.keys(API).map((name) => [name, fc.oneof({ weight: 24, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: cell })])));
  const filled = (drawn: Row): Row => Object.fromEntries(Object.entries(drawn).filter(([, text]) => text !== undefined && !text.includes(',')));

  test('an observation is one the schema makes, unchanged, and every row is accounted for', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), fc.boolean(), async (drawn, details) => {
        const { items, tally } = await read([csv(drawn.map(filled))], { details, quantities: true });
        const observations = items.filter((item) => !isRejection(item)) as Observation[];
        for (const o of observations) expect(Observation.parse(o)).toStrictEqual(o);
        made += observations.length;
        expect(tally!.values + tally!.rejected + tally!.details).toBe(drawn.length);
        expect(items).toHaveLength(tally!.values + tally!.netWeights + tally!.quantities + tally!.rejected);
      }),
      { numRuns: 200 },
    );
    expect(made).toBeGreaterThan(100);
  });
});
