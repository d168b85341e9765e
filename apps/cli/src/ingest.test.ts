import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { sdmxCsv, seriesCsv, seriesJson } from '@mizan/io/writers';
import { describe, expect, test, vi } from 'vitest';
import { copyOfData, DATA, mizan } from './testing/command-line.ts';
import { loadedDatabase } from './testing/loaded-database.ts';

/** Every file made here is synthetic: invented figures in the providers' forms. */
const loaded = loadedDatabase();
const { file, reading } = loaded;
vi.setConfig({ testTimeout: 60_000 });

const COW = 'ccode1,ccode2,year,flow1,flow2,smoothflow1,smoothflow2';
/** Years and the imports of Morocco (600) from Russia (365) and of Russia from Morocco. */
const cow = (...rows: readonly (readonly [number, number, number])[]) => [COW, ...rows.map(([year, one, two]) => `600,365,${year},${one},${two},${one},${two}`), ''].join('\n');

test('a release is added beside what is there, and a load keeps it', async () => {
  const path = file('dyads.csv.gz', gzipSync(cow([1993, 11, 12], [1994, 13, 14])));
  const before = await reading(async (store) => ({ version: store.version, observations: (await store.observations({})).length }));
  const { code, out, said } = await mizan(['ingest', 'cow', path, '--retrieved', '2024-05-01'], loaded.environment);
  expect([code, out]).toEqual([0, 'COW_TRADE_DYADS 4.0: 4 observations, 0 rejections\n']);
  expect(said).toMatch(/^added to duckdb:.+, version [0-9a-f]{16}\n$/);
  const again = await mizan(['ingest', 'cow', path, '--json'], loaded.environment);
  expect(JSON.parse(again.out)).toMatchObject({ changed: false, rejections: 0, vintage: { id: '4.0', rows: 4, retrieved: '2024-05-01', licence: 'cow-citation', redistribution: 'allowed' } });
  expect(await mizan(['load', '--data', DATA], loaded.environment)).toMatchObject({ code: 0, said: expect.stringContaining('has this content already') });

  const data = copyOfData(loaded.folder);
  const claims = join(data, 'README.md');
  writeFileSync(claims, `${readFileSync(claims, 'utf8')}\n`);
  const source = join(data, 'sources', 'cow-trade-4.0.yaml');
  writeFileSync(source, readFileSync(source, 'utf8').replace(/^note: .*$/m, 'note: changed for a test'));
  expect(await mizan(['load', '--data', data], loaded.environment)).toMatchObject({ code: 0, said: expect.stringContaining('built ') });
  await reading(async (store) => {
    expect(store.version).not.toBe(before.version);
    expect(await store.observations({})).toHaveLength(before.observations + 4);
    expect((await store.observations({ dataflow: 'COW_TRADE_DYADS' })).map((o) => [o.reporter, o.partner, o.timePeriod, o.value])).toEqual([['MA', 'RU', '1993', '11'], ['MA', 'RU', '1994', '13'], ['RU', 'MA', '1993', '12'], ['RU', 'MA', '1994', '14']]);
  });
});

describe('rejections', () => {
  const damaged = () => file('dyads.csv', `${cow([1993, 11, 12], [1994, 13, 14])}600,365,199x,1,2,1,2\n600,99999,1995,1,2,1,2\n`);

  test('more than are allowed change nothing; a report has every one', async () => {
    const path = damaged();
    const bytes = readFileSync(join(loaded.folder, 'mizan.duckdb'));
    const none = await mizan(['ingest', 'cow', path], loaded.environment);
    expect(none).toMatchObject({ code: 1, out: '', said: expect.stringMatching(/more than 0 rows rejected, nothing changed; --report FILE lists all.+\n {2}dyads\.csv:4: year: "199x" is not a year\n/) });
    const report = join(loaded.folder, 'report.csv');
    const one = await mizan(['ingest', 'cow', path, '--max-rejects', '1', '--report', report], loaded.environment);
    expect(one).toMatchObject({ code: 1, said: expect.stringContaining(`2 rows rejected, nothing changed; all are in ${report}; --max-rejects 2 takes the rest`) });
    expect(readFileSync(report, 'utf8').trim().split('\n')).toEqual(['file,row,field,reason', 'dyads.csv,4,year,"""199x"" is not a year"', expect.stringMatching(/^dyads\.csv,5,ccode2,/)]);
    expect(readFileSync(join(loaded.folder, 'mizan.duckdb')).equals(bytes)).toBe(true);
  });

  test('as many as are allowed are counted, and the rest is taken', async () => {
    const { code, out } = await mizan(['ingest', 'cow', damaged(), '--max-rejects', '2'], loaded.environment);
    expect([code, out]).toEqual([0, 'COW_TRADE_DYADS 4.0: 4 observations, 2 rejections\n']);
  });

  test.each([
    ['a gzip file cut short', () => gzipSync(cow([1993, 11, 12], [1994, 13, 14])).subarray(0, 70)],
    ['bytes that are no text half-way', () => Buffer.concat([Buffer.from(cow([1993, 11, 12])), Buffer.alloc(100)])],
    ['another header', () => 'importer,exporter,year,value\n'],
    ['a header and nothing else', () => `${COW}\n`],
    ['nothing', () => ''],
  ])('%s is refused however many rejections are allowed', async (_, bytes) => {
    const { code, out, said } = await mizan(['ingest', 'cow', file('dyads.csv', bytes()), '--max-rejects', '1000'], loaded.environment);
    expect([code, out]).toEqual([1, '']);
    expect(said).toMatch(/not read to the end, nothing changed|has no observations/);
    expect(await reading((store) => store.vintages('COW_TRADE_DYADS'))).toEqual([]);
  });
});

test('two releases, and what changed between them', async () => {
  await mizan(['ingest', 'cow', file('a.csv', cow([1993, 100, 12], [1994, 13, 14], [1995, 15, 16])), '--vintage', 'a', '--retrieved', '2020-01-01'], loaded.environment);
  const refused = await mizan(['ingest', 'cow', file('b.csv', cow([1993, 150, 12], [1994, 13, 10], [1996, 17, 18])), '--vintage', 'a'], loaded.environment);
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('a revision is a release of its own') });
  await mizan(['ingest', 'cow', file('b.csv', cow([1993, 150, 12], [1994, 13, 10], [1996, 17, 18])), '--vintage', 'b', '--retrieved', '2021-01-01'], loaded.environment);
  const json = JSON.parse((await mizan(['vintages', 'diff', 'COW_TRADE_DYADS', 'a', 'b', '--json'], loaded.environment)).out) as { counts: object; largest: { change: string }[] };
  expect(json.counts).toEqual({ added: 2, withdrawn: 2, revised: 2, restated: 0, same: 2 });
  expect(json.largest.filter(({ change }) => change === 'revised')).toMatchObject([{ difference: '50000000', percent: '50' }, { difference: '-4000000', percent: '-28.57' }]);
  const { out } = await mizan(['vintages', 'diff', 'COW_TRADE_DYADS', 'a', 'b', '--limit', '1'], loaded.environment);
  expect(out).toMatch(/revised +MA +RU +M +TOTAL +TRADE_VALUE +1993 +100000000 +150000000 +USD +50000000 +50\n/);
  expect((await mizan(['series', '--reporter', 'MA', '--partner', 'RU', '--as-of', '2020-06-01', '--format', 'csv'], loaded.environment)).out).toMatch(/1995.*\n/);
  expect(await mizan(['vintages', 'diff', 'COW_TRADE_DYADS', 'a', 'c'], loaded.environment)).toMatchObject({ code: 2, said: expect.stringContaining('COW_TRADE_DYADS has no release "c"; there is ') });
  expect(await mizan(['vintages', 'diff', 'COW_DYADS', 'a', 'b'], loaded.environment)).toMatchObject({ code: 2, said: expect.stringContaining('there is no dataset "COW_DYADS"') });
});

describe('each provider', () => {
  test('UN Comtrade: restricted, and in no download', async () => {
    const header = 'Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Netweight (kg),Trade Value (US$),Flag';
    const row = 'H4,2015,2015,2015,2,0,1,Import,504,Morocco,MAR,643,Russian Federation,RUS,27,Invented,1,No Quantity,,,123456,0';
    const { code, out, said } = await mizan(['ingest', 'comtrade', file('legacy.csv', `${header}\n${row}\n`), '--vintage', 'v1'], loaded.environment);
    expect([code, out], said).toEqual([0, 'UN_COMTRADE v1: 1 observations, 0 rejections\n']);
    const kept = await reading((store) => store.observations({ dataflow: 'UN_COMTRADE' }));
    expect(kept).toMatchObject([{ reporter: 'MA', partner: 'RU', commodity: 'H4:27', value: '123456', rights: 'restricted' }]);
    for (const write of [seriesCsv, seriesJson, sdmxCsv]) {
      const { text, omitted } = write(kept);
      expect(omitted).toEqual([{ source: 'un-comtrade', count: 1, reason: 'restricted' }]);
      expect(text).not.toContain('123456');
    }
    const download = await mizan(['series', '--reporter', 'MA', '--partner', 'RU', '--commodity', 'H4:27', '--format', 'csv'], loaded.environment);
    expect(download.out).not.toContain('123456');
    expect(download.said).toContain('left out: 1 from un-comtrade');
  });

  test('BACI: the release its name says, known from the month of its version', async () => {
    const path = file('BACI_HS22_Y2023_V202501.csv', 't,i,j,k,v,q\n2023,504,643,080510,1.5,2.25\n');
    const { code, out, said } = await mizan(['ingest', 'baci', path], loaded.environment);
    expect([code, out], said).toEqual([0, 'BACI_HS22 202501: 2 observations, 0 rejections\n']);
    const known = (asOf: string) => reading(async (store) => (await store.observations({ dataflow: 'BACI_HS22', asOf })).length);
    expect([await known('2025-01-30'), await known('2025-01-31')]).toEqual([0, 2]);
    expect(await mizan(['ingest', 'baci', path, '--vintage', 'other'], loaded.environment)).toMatchObject({ code: 2, said: expect.stringContaining("the files' names say the release 202501") });
    expect(await mizan(['ingest', 'baci', file('flows.csv', '')], loaded.environment)).toMatchObject({ code: 2, said: expect.stringContaining("keep CEPII's") });
  });

  test('World Bank: CSV and JSON', async () => {
    const csv = file('gdp.csv', '"Country Name","Country Code","Indicator Name","Indicator Code","2022","2023"\n"Morocco","MAR","Invented","NY.GDP.MKTP.CD","12","13"\n');
    expect(await mizan(['ingest', 'worldbank', csv, '--source', 'cepii-baci', '--vintage', 'csv'], loaded.environment)).toMatchObject({ code: 0, out: 'WDI csv: 2 observations, 0 rejections\n' });
    const entry = { indicator: { id: 'NY.GDP.MKTP.CD', value: 'Invented' }, country: { id: 'MA', value: 'Morocco' }, countryiso3code: 'MAR', date: '2023', value: 13, unit: '', obs_status: '', decimal: 0 };
    const json = file('gdp.json', JSON.stringify([{ page: 1, pages: 1, per_page: 50, total: 1, lastupdated: '2024-01-01' }, [entry]]));
    expect(await mizan(['ingest', 'worldbank', json, '--source', 'cepii-baci', '--vintage', 'json'], loaded.environment)).toMatchObject({ code: 0, out: 'WDI json: 1 observations, 0 rejections\n' });
    const own = await mizan(['ingest', 'worldbank', csv, '--vintage', 'own', '--json'], loaded.environment);
    expect(JSON.parse(own.out)).toMatchObject({ changed: true, vintage: { source: 'world-bank-wdi', licence: 'cc-by-4.0', redistribution: 'allowed' } });
    expect(await mizan(['ingest', 'worldbank', csv, '--source', 'cepi-baci'], loaded.environment)).toMatchObject({ code: 1, said: expect.stringMatching(/did you mean cepii-baci\?; describe it in data\/sources\/cepi-baci\.yaml/) });
  });

  test('a table of any shape, by its mapping; another mapping makes another release', async () => {
    const path = file('mine.csv', 'year,dollars\n2020,5\n2021,6\n');
    const mapping = 'numbers: { decimal: "." }\nreporter: MA\npartner: RU\nflow: X\ncommodity: TOTAL\nvaluation: FOB\nindicator: TRADE_VALUE\nmethod: reporter\ntime: { column: year, as: year }\nvalue: dollars\nunit: USD\nmultiplier: 0\n';
    const words = (name: string) => ['ingest', 'table', path, '--mapping', name, '--dataflow', 'MINE', '--source', 'cepii-baci', '--vintage', 'v1'];
    expect(await mizan(words(file('m.yaml', mapping)), loaded.environment)).toMatchObject({ code: 0, out: 'MINE v1: 2 observations, 0 rejections\n' });
    expect(await mizan(words(file('n.yaml', mapping.replace('multiplier: 0', 'multiplier: 3'))), loaded.environment)).toMatchObject({ code: 1, said: expect.stringContaining('another SHA-256') });
    expect(await mizan(words(file('o.yaml', mapping.replace('flow: X', 'flaw: X'))), loaded.environment)).toMatchObject({ code: 1, said: expect.stringMatching(/o\.yaml:\d+: /) });
    expect(await mizan(words('nowhere.yaml'), loaded.environment)).toMatchObject({ code: 2, said: expect.stringContaining('no mapping nowhere.yaml') });
    expect(await mizan(words(join(loaded.folder, 'm.yaml')).filter((word) => !['--dataflow', 'MINE'].includes(word)), loaded.environment)).toMatchObject({ code: 2, said: expect.stringContaining('say which with --dataflow') });
  });

  test('SDMX, by a mapping file', async () => {
    const path = file('message.csv', 'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REPORTER,PARTNER,TIME_PERIOD,OBS_VALUE\ndataflow,X:TRADE(1.0),I,A,MA,RU,2020,5\n');
    const constant = (field: string, value: string | number) => `  ${field}: { constant: ${value} }\n`;
    const mapping = `about: { title: t, structure: s, documentation: d, tried: a synthetic message }\nfields:\n  freq: { column: FREQ }\n  reporter: { column: REPORTER }\n  partner: { column: PARTNER }\n  timePeriod: { column: TIME_PERIOD }\n${constant('flow', 'X')}${constant('commodity', 'TOTAL')}${constant('valuation', 'FOB')}${constant('indicator', 'TRADE_VALUE')}${constant('unit', 'USD')}${constant('unitMult', 0)}${constant('status', 'A')}${constant('confStatus', 'F')}${constant('method', 'reporter')}`;
    const { code, out, said } = await mizan(['ingest', 'sdmx', path, '--mapping', file('m.yaml', mapping), '--dataflow', 'X_TRADE', '--source', 'cepii-baci', '--vintage', 'v1'], loaded.environment);
    expect([code, out], said).toEqual([0, 'X_TRADE v1: 1 observations, 0 rejections\n']);
  });
});

test.each([
  [['ingest', 'comtrad', 'x.csv'], /did you mean comtrade\?/],
  [['ingest', 'cow'], /name the files of the release; cow is not fetched/],
  [['ingest', 'cow', 'nowhere.csv'], /there is no file nowhere\.csv/],
  [['ingest', 'cow', DATA, '--retrieved', '2024'], /write a day/],
  [['ingest', 'cow', join(DATA, 'README.md'), '--max-rejects', '-1'], /whole number/],
  [['ingest', 'cow', join(DATA, 'README.md'), '--mapping', 'x'], /need no mapping/],
  [['ingest', 'cow', join(DATA, 'README.md'), '--dataflow', 'OTHER'], /the dataset of these files is COW_TRADE_DYADS/],
  [['ingest', 'table', join(DATA, 'README.md'), '--dataflow', 'lower'], /capitals/],
  [['ingest', 'table', join(DATA, 'README.md'), '--dataflow', 'MINE'], /say what the columns mean with --mapping FILE/],
])('%j is wrong usage', async (words, message) => {
  const answer = await mizan(words, loaded.environment);
  expect(answer).toMatchObject({ code: 2, out: '' });
  expect(answer.said).toMatch(message);
});

const DYADS = fileURLToPath(new URL('../../../../shared/data/cow/cow_trade_ddy.csv.gz', import.meta.url));

test.skipIf(!existsSync(DYADS))('the whole of Correlates of War: 1 347 304 observations, and every pair with its own (skipped where the file is not at hand)', async () => {
  const { code, out, said } = await mizan(['ingest', 'cow', DYADS, '--max-rejects', '4', '--retrieved', '2025-11-05'], loaded.environment, true);
  expect([code, out], said).toEqual([0, 'COW_TRADE_DYADS 4.0: 1347304 observations, 4 rejections\n']);
  expect(said).toMatch(/\r\[#+-*\] \d+ rows, \d+\.\d of \d+\.\d MiB, \d+ rows\/s, \d+ s left/);
  await reading(async (store) => {
    expect((await store.pairs()).length).toBeGreaterThan(16_000);
    const own = (await store.observations({ dataflow: 'COW_TRADE', reporter: 'MA', partner: 'RU' })).map((o) => [o.timePeriod, o.value]);
    const whole = new Map((await store.pairObservations('RU', 'MA', { from: '1992' })).filter((o) => o.dataflow === 'COW_TRADE_DYADS' && o.reporter === 'MA').map((o) => [o.timePeriod, o.value]));
    expect(own.length).toBeGreaterThan(20);
    for (const [period, value] of own) expect(whole.get(period!), period!).toBe(value);
  });
}, 120_000);
