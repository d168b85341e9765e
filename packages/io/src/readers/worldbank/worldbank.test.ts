import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Observation } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { isRejection } from '../rejection.ts';
import { collect, RELEASE } from '../../testing/table-mapping.ts';
import { ALPHA3, worldBankArea } from './areas.ts';
import { exactJson } from './exact-json.ts';
import { readWorldBankCsv, readWorldBankJson, type Page } from './index.ts';

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
const csv = (chunks: Parameters<typeof readWorldBankCsv>[0], options = {}) => collect(readWorldBankCsv(chunks, { file: 'wdi.csv', release: RELEASE, ...options }));
const json = (pages: readonly Page[], options = {}) => collect(readWorldBankJson(pages, { release: RELEASE, ...options }));

test('alpha-3 codes are those of the code list, which also has past states', () => {
  const areas = parse(readFileSync(`${ROOT}data/codelists/areas.csv`), { bom: true, columns: true }) as { code: string; alpha3: string }[];
  const listed = Object.fromEntries(areas.filter(({ alpha3 }) => alpha3 !== '').map(({ code, alpha3 }) => [alpha3, code]));
  const past = ['ANT', 'CSK', 'DDR', 'MID', 'NTZ', 'PCI', 'PCZ', 'PUS', 'SUN', 'VDR', 'WAK', 'YMD', 'YUG'];
  expect(ALPHA3).toEqual(Object.fromEntries(Object.entries(listed).filter(([alpha3]) => !past.includes(alpha3))));
});

test.each([['MAR', 'MA'], ['XKX', 'XK'], ['ROM', 'RO'], ['WLD', 'WORLD'], ['AFE', 'G:WB-AFE'], ['CHI', 'G:WB-CHI'], ['ZZZ', undefined], ['constructor', undefined]])('%s is %s', (code, area) => expect(worldBankArea(code)).toBe(area));

const GDP = `${ROOT}../shared/data/baci-pairs/wdi_gdp_NY.GDP.MKTP.CD.csv`;
describe.skipIf(!existsSync(GDP))('the download of gross domestic product (needs ../shared)', () => {
  test('every cell is one observation, as the file has it', async () => {
    const [head, ...rows] = parse(readFileSync(GDP), { bom: true }) as string[][];
    const years = head!.flatMap((heading, i) => (/^\d{4}$/.test(heading) ? [i] : []));
    const items = await csv(createReadStream(GDP));
    expect(items.filter(isRejection)).toEqual([]);
    expect(items).toHaveLength(rows.length * years.length);
    expect(items.map((o) => (isRejection(o) ? o : [o.reporter, o.timePeriod, o.value]))).toEqual(rows.flatMap((row) => years.map((i) => [worldBankArea(row[1]!), head![i], row[i] === '' ? null : row[i]])));
    for (const item of items) expect(Observation.parse(item)).toEqual(item);
  });
});

// From here on the figures are synthetic.
const HEAD = '"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022",';
const ROW = '"Morocco","MAR","GDP (current US$)","NY.GDP.MKTP.CD","1.50","",';

test('preamble, byte order mark and the comma at the end of lines are taken as they come', async () => {
  const text = `\ufeff"Data Source","World Development Indicators",\r\n\r\n"Last Updated Date","2024-10-24",\r\n\r\n${HEAD}\r\n${ROW}\r\n`;
  expect(await csv([text])).toEqual([
    { freq: 'A', reporter: 'MA', partner: 'WORLD', flow: 'NA', commodity: 'TOTAL', valuation: 'NA', indicator: 'NY_GDP_MKTP_CD', timePeriod: '2021', value: '1.5', absence: null, unit: 'USD', unitMult: 0, decimals: 2, status: 'A', confStatus: 'F', method: 'reporter', ...RELEASE },
    expect.objectContaining({ timePeriod: '2022', value: null, absence: 'missing', status: 'O' }),
  ]);
});

test('the export of DataBank: other headings, ".." for no number, lines about the file at its end', async () => {
  const text = 'Country Name,Country Code,Series Name,Series Code,2021 [YR2021],2022 [YR2022]\nWorld,WLD,"Population, total",SP.POP.TOTL,..,8\n\n\nData from database: World Development Indicators,,,,,\nLast Updated: 10/24/2024,,,,,\n';
  expect(await csv([text])).toMatchObject([{ reporter: 'WORLD', unit: 'persons', method: 'reconciled', timePeriod: '2021', absence: 'missing' }, { timePeriod: '2022', value: '8', decimals: 0 }]);
});

test.each([['FP.CPI.TOTL', 'index'], ['PA.NUS.FCRF', 'lcu-per-usd'], ['FP.CPI.TOTL.ZG', 'percent']])('%s is in %s', async (code, unit) => {
  expect(await csv([`${HEAD}\n${ROW.replace('NY.GDP.MKTP.CD', code)}\n`])).toMatchObject([{ indicator: code.replaceAll('.', '_'), unit }, {}]);
});

test('more decimals than can be kept are rounded, and what was written is told', async () => {
  expect(await csv([`${HEAD}\n${ROW.replace('1.50', '4.63234567890123')}\n`])).toMatchObject([{ value: '4.632345678901', decimals: 12, note: 'written as 4.63234567890123' }, {}]);
});

test.each([
  [ROW.replace('MAR', 'MRA'), 'Country Code', /"MRA" is no area code of the World Bank; did you mean/],
  [ROW.replace('.MKTP.CD', '.MKTP.XX'), 'Indicator Code', /say it in the option indicators; did you mean NY.GDP.MKTP.CD/],
  ['"Morocco","MAR","x"', '', /3 cells under 7 columns/],
  [ROW.replace('1.50', '1,5'), '2021', /"1,5" is not a number/],
])('%s is rejected by row and field', async (row, field, reason) => {
  expect((await csv([`${HEAD}\n${row}\n${ROW}\n`])).filter(isRejection)).toEqual([{ file: 'wdi.csv', row: 2, field, reason: expect.stringMatching(reason) }]);
});

test('areas and indicators can be said', async () => {
  const items = await csv([`${HEAD}\n${ROW.replace('MAR', 'XMR').replace('NY.GDP.MKTP.CD', 'NE.RSB.GNFS.CD')}\n`], { areas: { XMR: 'MA' }, indicators: { 'NE.RSB.GNFS.CD': { unit: 'USD', unitMult: 6 } } });
  expect(items).toMatchObject([{ reporter: 'MA', indicator: 'NE_RSB_GNFS_CD', unitMult: 6 }, {}]);
});

test.each([['', /no line has the headings/], [`${'x,y\n'.repeat(30)}`, /no line has the headings/], [`${HEAD.replace('Indicator Code', 'Indicator')}\n`, /"Indicator Code" is missing/], [HEAD.replaceAll(/"20\d\d"/g, '"x"'), /no column is headed by a year/], [`${HEAD}\n"Moro`, /never closed/]])('%j ends with one rejection', async (text, reason) => {
  expect(await csv([text])).toEqual([{ file: 'wdi.csv', row: expect.any(Number), field: '', reason: expect.stringMatching(reason), fatal: true }]);
});

const entry = (changes: object = {}) => ({ indicator: { id: 'SP.POP.TOTL', value: 'Population, total' }, country: { id: 'MA', value: 'Morocco' }, countryiso3code: 'MAR', date: '2023', value: 37, unit: '', obs_status: '', decimal: 0, ...changes });
const page = (n: number, pages: number, total: number, entries: object[], head = {}): Page => ({ file: `${n}.json`, chunks: [JSON.stringify([{ page: n, pages, per_page: 2, total, lastupdated: '2024-10-24', ...head }, entries])] });

test('an answer becomes observations, each number with the digits it is written with', async () => {
  const text = JSON.stringify([{ page: 1, pages: 1, per_page: '50', total: 3 }, [entry(), entry({ date: '2022Q3', value: null }), entry({ date: '2022M03', obs_status: 'E' })]]).replace('37', '123456789012345678.90');
  expect(await json([{ file: 'a.json', chunks: [text] }])).toMatchObject([
    { reporter: 'MA', indicator: 'SP_POP_TOTL', unit: 'persons', timePeriod: '2023', value: '123456789012345678.9', decimals: 2, status: 'A' },
    { timePeriod: '2022-Q3', freq: 'Q', value: null, absence: 'missing' }, { timePeriod: '2022-03', freq: 'M', status: 'E' },
  ]);
});

test('pages come in any order; all of them are the whole', async () => {
  expect((await json([page(2, 2, 3, [entry()]), page(1, 2, 3, [entry({ date: '2022' }), entry({ date: '2021' })])])).filter(isRejection)).toEqual([]);
});

test.each<[string, Page[], object]>([
  ['a page of several is not the whole', [page(1, 3, 5, [entry()])], { field: 'pages', reason: 'of 3 pages pages 2, 3 are missing: this is not the whole answer' }],
  ['fewer rows than the answer says', [page(1, 1, 5, [entry()])], { field: 'total', reason: 'the answer says it has 5 rows, 1 came' }],
  ['a page that comes twice', [page(1, 1, 1, [entry()]), page(1, 1, 1, [entry()])], { field: 'page', reason: 'page 1 came twice' }],
  ['pages of two queries', [page(1, 2, 2, [entry()]), page(2, 3, 9, [entry()])], { field: 'page', reason: expect.stringContaining('not of one query') }],
  ['an update between two pages', [page(1, 2, 2, [entry()]), page(2, 2, 2, [entry()], { lastupdated: '2024-12-01' })], { field: 'page', reason: expect.stringContaining('fetch all pages again') }],
  ['an answer that claims a billion pages', [page(1, 1_000_000_000, 5, [entry()])], { field: 'pages', reason: expect.stringContaining('and perhaps more are missing') }],
  ['a refusal of the API', [{ file: 'e.json', chunks: ['[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]'] }], { reason: 'the API refused: Invalid value: The provided parameter value is not valid' }],
  ['a page of HTML', [{ file: 'e.json', chunks: ['<!DOCTYPE html><html>'] }], { reason: expect.stringContaining('no JSON but an HTML page') }],
  ['an answer cut short', [{ file: 'e.json', chunks: ['[{"page":1,"pages":1,"total":1},[{"value":1'] }], { reason: expect.stringContaining('not JSON, or is cut short') }],
  ['another answer', [{ file: 'e.json', chunks: ['{"error":1}'] }], { reason: expect.stringContaining('no answer of the API v2') }],
  ['an area without a code', [page(1, 1, 1, [entry({ countryiso3code: '', country: { id: 'XX', value: 'Nowhere' } })])], { row: 1, field: 'countryiso3code', reason: expect.stringContaining('(Nowhere, XX)') }],
  ['a unit of its own', [page(1, 1, 1, [entry({ unit: 'thousands' })])], { row: 1, field: 'unit' }],
  ['a date that is none', [page(1, 1, 1, [entry({ date: '2023-24' })])], { row: 1, field: 'date' }],
  ['a value that is text', [page(1, 1, 1, [entry({ value: 'n/a' })])], { row: 1, field: 'value', reason: '"n/a" is not a number' }],
])('%s is announced', async (_, pages, rejection) => {
  expect((await json(pages)).filter(isRejection)).toEqual([expect.objectContaining(rejection)]);
});

test('a fetch that fails between two pages ends it with what is missing', async () => {
  const pages = async function* () {
    yield page(1, 2, 2, [entry()]);
    throw new Error('no route');
  };
  expect((await collect(readWorldBankJson(pages(), { release: RELEASE }))).filter(isRejection)).toMatchObject([{ reason: 'no further page can be had: no route' }, { field: 'pages' }]);
});

test('every observation is one the model accepts, unchanged', async () => {
  const value = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
  const drawn = fc.record({ value, date: fc.constantFrom('2023', '2023Q4', '1960', '2023M12'), countryiso3code: fc.constantFrom('MAR', 'WLD', 'AFE'), obs_status: fc.constantFrom('', 'E', 'F') });
  await fc.assert(fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 5 }), async (entries) => {
    for (const item of await json([page(1, 1, entries.length, entries.map((e) => entry(e)))])) if (!isRejection(item)) expect(Observation.parse(item)).toEqual(item);
  }));
});

test('JSON is read as JSON.parse reads it, but for numbers, which stay text', async () => {
  const asText = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (_, v: unknown) => (typeof v === 'number' ? String(v) : v)) as unknown;
  const simple = fc.letrec((tie) => ({ value: fc.oneof(fc.integer(), fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.string(), tie('value'), { maxKeys: 3, noNullPrototype: true })) })).value;
  await fc.assert(fc.asyncProperty(simple, async (value) => {
    expect(await exactJson([new TextEncoder().encode(JSON.stringify(value))], 'x.json')).toEqual(asText(value));
  }));
});
