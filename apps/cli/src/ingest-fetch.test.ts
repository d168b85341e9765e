import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { mizan } from './testing/command-line.ts';
import { loadedDatabase } from './testing/loaded-database.ts';

/** Answers are synthetic, invented rows in the provider's form, where the test does not say that they are real. */
const loaded = loadedDatabase();
const { reading } = loaded;
vi.setConfig({ testTimeout: 60_000 });

const ingest = (...words: string[]) => mizan(['ingest', ...words], loaded.environment);
const database = () => readFileSync(join(loaded.folder, 'mizan.duckdb'));

/** A server on 127.0.0.1 that the command line asks in place of the hosts. */
async function api(host: string, answer: (url: URL, response: ServerResponse) => void): Promise<string[]> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url!);
    answer(new URL(request.url!, 'http://127.0.0.1'), response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => { server.closeAllConnections(); server.close(); });
  loaded.environment['MIZAN_API_MIRRORS'] = `${host}=http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return asked;
}
const send = (response: ServerResponse, body: unknown, status = 200): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body));

const row = (period: string, flow: string, partner = '643') => ({
  typeCode: 'C', freqCode: 'A', period, reporterCode: 504, flowCode: flow, partnerCode: Number(partner), partner2Code: 0, classificationCode: 'H5', cmdCode: 'TOTAL', aggrLevel: 0, isLeaf: false, customsCode: 'C00', mosCode: '0', motCode: 0,
  qtyUnitCode: -1, qty: null, isQtyEstimated: false, netWgt: null, isNetWgtEstimated: false, cifvalue: flow === 'M' ? Number(period) : null, fobvalue: flow === 'X' ? Number(period) : null, primaryValue: Number(period), legacyEstimationFlag: 0, isAggregate: true,
});
const rows = (all: readonly object[], count = all.length) => ({ elapsedTime: '1', count, data: all, error: '' });
const flowsIn = (url: URL) => url.searchParams.get('flowCode')!.split(',').map((flow) => row(url.searchParams.get('period')!, flow));

const MOROCCO = ['comtrade', '--reporter', 'MA', '--partner', 'RU', '--from', '2018', '--to', '2020'];

describe('UN Comtrade', () => {
  test('without a file the API is asked, year by year; the same command again asks nobody and changes nothing', async () => {
    const asked = await api('comtradeapi.un.org', (url, response) => send(response, rows(flowsIn(url))));
    const { code, out, said } = await ingest(...MOROCCO);
    expect([code, out], said).toEqual([0, expect.stringMatching(/^UN_COMTRADE 20\d\d-\d\d-\d\d: 6 observations, 0 rejections\n$/)]);
    expect(asked).toHaveLength(3);
    expect(await ingest(...MOROCCO)).toMatchObject({ code: 0, said: expect.stringContaining('has this release of these files already') });
    expect(await ingest(...MOROCCO, '--offline')).toMatchObject({ code: 0 });
    expect(asked).toHaveLength(3);
    await reading(async (store) => {
      const kept = await store.observations({ dataflow: 'UN_COMTRADE' });
      expect(kept.map((o) => [o.flow, o.timePeriod, o.value, o.rights])).toEqual(expect.arrayContaining([['M', '2018', '2018', 'restricted'], ['X', '2020', '2020', 'restricted']]));
      const [vintage] = await store.vintages('UN_COMTRADE');
      expect(vintage).toMatchObject({ id: vintage!.retrieved, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    });
  });

  test('a fetch that stops changes nothing and goes on where it stopped', async () => {
    let broken = true;
    const asked = await api('comtradeapi.un.org', (url, response) => (broken && url.searchParams.get('period') === '2020' ? send(response, { message: 'closed' }, 400) : send(response, rows(flowsIn(url)))));
    const before = database();
    const stopped = await ingest(...MOROCCO);
    expect(stopped).toMatchObject({ code: 1, out: '', said: expect.stringMatching(/UN Comtrade A 2020 X,M 504 with 643 TOTAL: the answer is 400: closed \(https:\/\/comtradeapi\.un\.org\/.+\)\nnothing changed/) });
    expect(database().equals(before)).toBe(true);
    expect(await ingest(...MOROCCO, '--offline')).toMatchObject({ code: 1, said: expect.stringMatching(/not in the cache, and --offline asks nobody:\n {2}UN Comtrade A 2020/) });
    broken = false;
    expect(await ingest(...MOROCCO)).toMatchObject({ code: 0, said: expect.stringContaining('going on with the fetch begun on') });
    expect(asked.map((path) => /period=(\d+)/.exec(path)![1])).toEqual(['2018', '2019', '2020', '2020']);
  });

  test('500 rows of the preview are asked for in parts; those that cannot be are refused', async () => {
    const many = (url: URL) => Array.from({ length: 500 }, () => row(url.searchParams.get('period')!, 'X'));
    await api('comtradeapi.un.org', (url, response) => send(response, rows(url.searchParams.get('flowCode') === 'X,M' ? many(url) : flowsIn(url))));
    const words = [...MOROCCO.slice(0, -4), '--from', '2020'];
    const answer = await ingest(...words);
    expect(answer).toMatchObject({ code: 0, out: expect.stringContaining(': 2 observations') });
    expect(answer.said).toContain('cut at 500 rows, so it is asked for in 2 parts');
    await api('comtradeapi.un.org', (url, response) => send(response, rows(many(url))));
    expect(await ingest(...words, '--flow', 'X', '--vintage', 'third')).toMatchObject({ code: 1, out: '', said: expect.stringContaining('the most that are sent without a key') });
  });

  test('a key is used, and seen nowhere', async () => {
    const KEY = 'synthetic-key-0123456789';
    loaded.environment['COMTRADE_API_KEY'] = KEY;
    const asked = await api('comtradeapi.un.org', (url, response) => (url.searchParams.get('period')!.includes('2020') ? send(response, { message: `bad key ${KEY}` }, 401) : send(response, rows(flowsIn(url)))));
    const answer = await ingest(...MOROCCO, '--json');
    expect(answer).toMatchObject({ code: 1, said: expect.stringContaining('bad key [key]') });
    expect(asked[0]).toContain('/data/v1/get/');
    const written = readdirSync(loaded.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    for (const text of [answer.said, answer.out, ...asked, ...written]) expect(text).not.toContain(KEY);
  });

  test('with a key an answer of more than 500 rows is whole', async () => {
    loaded.environment['COMTRADE_API_KEY'] = 'synthetic';
    const partners = ['643', '251', '724', '380', '276', '826', '842', '56', '528', '620'];
    const codes = [{ cmdCode: 'TOTAL', aggrLevel: 0 }, { cmdCode: '01', aggrLevel: 2 }, { cmdCode: '27', aggrLevel: 2 }];
    const all = (year: string) => ['X', 'M'].flatMap((flow) => partners.flatMap((partner) => codes.map((code) => ({ ...row(year, flow, partner), ...code }))));
    const asked = await api('comtradeapi.un.org', (url, response) => send(response, rows(url.searchParams.get('period')!.split(',').flatMap(all))));
    const { code, out, said } = await ingest('comtrade', '--reporter', 'MA', '--commodity', 'TOTAL,AG2', '--from', '2005', '--to', '2020');
    expect([code, out], said).toEqual([0, expect.stringContaining(': 960 observations')]);
    expect(asked).toHaveLength(2);
  });
});

test('the World Bank: all pages of two indicators; the release is the day the answer gives', async () => {
  const page = (url: URL) => {
    const n = Number(url.searchParams.get('page'));
    const entries = Array.from({ length: n === 1 ? 1000 : 1 }, (_, i) => ({ indicator: { id: url.pathname.split('/').at(-1), value: 'x' }, country: { id: 'MA', value: 'x' }, countryiso3code: 'MAR', date: n === 1 ? `${1960 + Math.floor(i / 12)}M${String((i % 12) + 1).padStart(2, '0')}` : '2060', value: i, unit: '', obs_status: '', decimal: 0 }));
    return [{ page: n, pages: 2, per_page: 1000, total: 1001, lastupdated: '2024-10-24' }, entries];
  };
  const asked = await api('api.worldbank.org', (url, response) => send(response, page(url)));
  const { code, out, said } = await ingest('worldbank', '--indicator', 'SP.POP.TOTL,NY.GDP.MKTP.CD', '--area', 'MA', '--source', 'cepii-baci');
  expect([code, out], said).toEqual([0, 'WDI 2024-10-24: 2002 observations, 0 rejections\n']);
  expect(asked).toHaveLength(4);
});

describe('through a mapping', () => {
  const release = ['--dataflow', 'FETCHED', '--source', 'cepii-baci'];

  test('SDMX: a message of the IMF in XML', async () => {
    const message = '<m:StructureSpecificData xmlns:m="m"><m:DataSet><Series COUNTRY="MAR" INDICATOR="MG_CIF_USD" COUNTERPART_COUNTRY="RUS" FREQUENCY="A" SCALE="6"><Obs TIME_PERIOD="2020" OBS_VALUE="123"/></Series></m:DataSet></m:StructureSpecificData>';
    const asked = await api('api.imf.org', (_, response) => send(response, message));
    expect(await ingest('sdmx', '--mapping', 'imf-imts', '--key', 'MAR.MG_CIF_USD.RUS.A', '--from', '2020', ...release)).toMatchObject({ code: 0, out: expect.stringMatching(/^FETCHED 20\d\d-\d\d-\d\d: 1 observations, 0 rejections\n$/) });
    expect(asked).toEqual(['/external/sdmx/2.1/data/IMF.STA,IMTS/MAR.MG_CIF_USD.RUS.A?startPeriod=2020']);
    await api('api.imf.org', (_, response) => send(response, '<S:Fault xmlns:S="s"><faultstring>too many rows</faultstring></S:Fault>'));
    expect(await ingest('sdmx', '--mapping', 'imf-imts', '--key', 'MAR.MG_CIF_USD.RUS.M', ...release, '--vintage', 'v2')).toMatchObject({ code: 1, said: expect.stringContaining('IMF IMTS MAR.MG_CIF_USD.RUS.M: the answer is no data message but <Fault>: too many rows') });
  });

  test('DBnomics: several answers as one, dated by DBnomics', async () => {
    const doc = (n: number) => ({ provider_code: 'IMF', dataset_code: 'DOT', series_code: String(n), indexed_at: '2024-03-01T00:00:00Z', '@frequency': 'annual', dimensions: { FREQ: 'A', REF_AREA: 'MA', INDICATOR: 'TXG_FOB_USD', COUNTERPART_AREA: 'RU', UNIT_MULT: '6' }, period: [String(1000 + n)], value: [n] });
    const asked = await api('api.db.nomics.world', (url, response) => {
      const offset = Number(url.searchParams.get('offset'));
      send(response, { errors: null, series: { docs: Array.from({ length: offset === 0 ? 1000 : 2 }, (_, i) => doc(offset + i)), num_found: 1002, offset } });
    });
    expect(await ingest('dbnomics', '--series', 'IMF/DOT', '--mapping', 'imf-dots', ...release)).toMatchObject({ code: 0, out: 'FETCHED 2024-03-01: 1002 observations, 0 rejections\n' });
    expect(asked).toHaveLength(2);
  });

  test('JSON-stat: the answer at an address, dated by itself', async () => {
    const mapping = 'about: { title: t, structure: s, documentation: d, tried: a synthetic cube }\nfields:\n' + Object.entries({ freq: '{ constant: A }', reporter: '{ constant: MA }', partner: '{ column: partner }', flow: '{ constant: M }', commodity: '{ constant: TOTAL }', valuation: '{ constant: CIF }', indicator: '{ constant: TRADE_VALUE }', timePeriod: '{ column: time }', unit: '{ constant: USD }', unitMult: '{ constant: 6 }', status: '{ constant: A }', confStatus: '{ constant: F }', method: '{ constant: reporter }' }).map(([field, from]) => `  ${field}: ${from}\n`).join('');
    const cube = { version: '2.0', class: 'dataset', updated: '2024-02-01', id: ['partner', 'time'], size: [1, 2], dimension: { partner: { category: { index: ['RU'] } }, time: { category: { index: ['2020', '2021'] } } }, value: [1.5, 2] };
    await api('stat.example.org', (_, response) => send(response, cube));
    expect(await ingest('jsonstat', '--url', 'https://stat.example.org/cube.json', '--mapping', loaded.file('m.yaml', mapping), ...release)).toMatchObject({ code: 0, out: 'FETCHED 2024-02-01: 2 observations, 0 rejections\n' });
  });
});

const shared = (path: string) => fileURLToPath(new URL(`../../../../shared/fixtures/${path}`, import.meta.url));
describe.skipIf(!existsSync(shared('wits')))('servers that give real answers (skipped where they are not at hand)', () => {
  test('WITS: a year that has nothing is passed over and said', async () => {
    const real = readFileSync(shared('wits/sample_trade_data.json'), 'utf8');
    await api('wits.worldbank.org', (url, response) => (url.pathname.includes('/year/2017/') ? send(response, real) : send(response, 'NoRecordsFound', 404)));
    const { code, out, said } = await ingest('wits', '--reporter', 'US', '--partner', 'WORLD', '--indicator', 'MPRT-TRD-VL', '--commodity', 'all', '--from', '2016', '--to', '2017', '--source', 'cepii-baci', '--vintage', 'v1');
    expect([code, out], said).toEqual([0, 'WITS_TRADESTATS v1: 29 observations, 0 rejections\n']);
    expect(said).toContain('WITS 2016 MPRT-TRD-VL USA with WLD all: nothing there');
  });

  test('UN Comtrade: recorded answers', async () => {
    const real = readFileSync(shared('comtrade-api/goods-HS.json'), 'utf8');
    await api('comtradeapi.un.org', (_, response) => send(response, real));
    expect(await ingest('comtrade', '--reporter', 'MA', '--from', '2020')).toMatchObject({ code: 0, out: expect.stringMatching(/: \d+ observations, 0 rejections\n$/) });
  });
});

describe('what APIs answer in place of data', () => {
  test.each<[string, (response: ServerResponse) => void, RegExp]>([
    ['an error with status 200', (response) => send(response, { ...rows([]), error: 'Invalid parameter' }), /error in place of data: error "Invalid parameter"/],
    ['a count that lies', (response) => send(response, rows([row('2020', 'X')], 812)), /says 812 rows and holds 1/],
    ['a redirect to another host', (response) => void response.writeHead(302, { location: 'https://127.0.0.2/login' }).end(), /redirects to another host/],
  ])('%s refuses, and nothing changes', async (_, fail, reason) => {
    await api('comtradeapi.un.org', (_url, response) => fail(response));
    const before = database();
    expect(await ingest(...MOROCCO)).toMatchObject({ code: 1, out: '', said: expect.stringMatching(reason) });
    expect(database().equals(before)).toBe(true);
  });
});

test.each<[string[], RegExp]>([
  [['comtrade', '--reporter', 'MA'], /--from: say from when/],
  [['comtrade', '--reporter', 'MAR', '--from', '2020'], /--reporter: "MAR" is no area Comtrade has in these years; did you mean/],
  [['worldbank', '--source', 'cepii-baci'], /--indicator: say what is asked for/],
  [['sdmx', '--mapping', 'imf-imts', '--dataflow', 'IMF', '--source', 'cepii-baci', '--key', 'MAR.RUS'], /--key: "MAR\.RUS" has 2 parts; the key of IMF IMTS is COUNTRY\.INDICATOR/],
  [['sdmx', '--mapping', 'imf-dots', '--dataflow', 'IMF', '--source', 'cepii-baci', '--key', 'M'], /--mapping: imf-dots names no service/],
  [['dbnomics', '--mapping', 'imf-dots', '--dataflow', 'IMF', '--source', 'cepii-baci'], /--series: say which/],
  [['jsonstat', '--mapping', 'imf-dots', '--dataflow', 'IMF', '--source', 'cepii-baci', '--url', 'https://x.org/?token=1'], /--url: the address holds a key \(token\)/],
])('%j is wrong usage', async (words, message) => {
  expect(await ingest(...words)).toMatchObject({ code: 2, out: '', said: expect.stringMatching(message) });
});
