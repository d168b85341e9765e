import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { mizan } from './testing/command-line.ts';
import { loadedDatabase } from './testing/loaded-database.ts';

/** Figures are invented where the test does not say that they are real. */
const loaded = loadedDatabase();
const { file, reading } = loaded;
vi.setConfig({ testTimeout: 60_000 });

const ingest = (...words: string[]) => mizan(['ingest', ...words], loaded.environment);
const shared = (path: string) => fileURLToPath(new URL(`../../../../shared/fixtures/${path}`, import.meta.url));
const AT_HAND = existsSync(shared('wits'));

const BIS = `about: { title: Policy rates, structure: BIS cbpol at DBnomics, documentation: https://db.nomics.world/BIS, tried: on one answer }
fields:
  freq: { column: FREQ }
  reporter: { column: REF_AREA, areas: iso2, codes: { XM: "G:EURO-AREA" } }
  partner: { constant: WORLD }
  flow: { constant: NA }
  commodity: { constant: TOTAL }
  valuation: { constant: NA }
  indicator: { constant: POLICY_RATE }
  timePeriod: { column: TIME_PERIOD }
  unit: { constant: percent }
  unitMult: { constant: 0 }
  status: { constant: A }
  confStatus: { constant: F }
  method: { constant: reporter }
`;
const ITALY = BIS.replace('freq: { column: FREQ }', 'freq: { constant: A }').replace(/reporter: .*/, 'reporter: { column: geo, areas: iso2 }').replace('TIME_PERIOD }', 'time }').replace('{ constant: POLICY_RATE }', '{ constant: GDP_PER_HEAD }')
  .replace('{ constant: percent }', '{ column: unit, codes: { EUR_HAB: EUR } }').replace('status: { constant: A }', 'status: { column: status, codes: { ":": M }, empty: A }');
const RELEASE = ['--source', 'cepii-baci', '--vintage', 'v1'];

describe.skipIf(!AT_HAND)('real answers (skipped where they are not at hand), whole and damaged', () => {
  test('WITS: 29 values, and a cut answer refused', async () => {
    const path = shared('wits/sample_trade_data.json');
    expect(await ingest('wits', path, ...RELEASE)).toMatchObject({ code: 0, out: 'WITS_TRADESTATS v1: 29 observations, 0 rejections\n' });
    await reading(async (store) => expect((await store.observations({ dataflow: 'WITS_TRADESTATS' })).map((o) => [o.reporter, o.partner, o.flow, o.unit, o.unitMult])).toContainEqual(['US', 'WORLD', 'M', 'USD', 3]));
    const cut = file('cut.json', readFileSync(path).subarray(0, 9000));
    expect(await ingest('wits', cut, ...RELEASE.slice(0, 2), '--vintage', 'v2', '--max-rejects', '99')).toMatchObject({ code: 1, out: '', said: expect.stringMatching(/not read to the end, nothing changed\n {2}cut\.json:1: the answer is not JSON, or is cut short/) });
  });

  test('DBnomics: the policy rates of 38 central banks, and an answer that is a part refused', async () => {
    const path = shared('dbnomics/dbnomics_v22_bis_cbpol.json.gz');
    const mapping = ['--mapping', file('bis.yaml', BIS), '--dataflow', 'BIS_CBPOL'];
    const { code, out, said } = await ingest('dbnomics', path, ...mapping, ...RELEASE);
    expect([code, out], said).toEqual([0, expect.stringMatching(/^BIS_CBPOL v1: \d{5} observations, 0 rejections\n$/)]);
    const cut = file('cut.json.gz', readFileSync(path).subarray(0, 12_000));
    expect(await ingest('dbnomics', cut, ...mapping, ...RELEASE.slice(0, 2), '--vintage', 'v2', '--max-rejects', '99999')).toMatchObject({ code: 1, said: expect.stringContaining('the gzip is broken or cut short') });
  });

  test('JSON-stat: a bundle of 1.x, and one whose sizes lie refused', async () => {
    const path = shared('jsonstat/eurostat-name_gpd_c-geo_IT.json');
    const mapping = ['--mapping', file('italy.yaml', ITALY), '--dataflow', 'ITALY'];
    const { code, out, said } = await ingest('jsonstat', path, ...mapping, ...RELEASE);
    expect([code, out], said).toEqual([0, expect.stringMatching(/^ITALY v1: \d+ observations, 0 rejections\n$/)]);
    const lying = file('lying.json', readFileSync(path, 'utf8').replace(/"size":\[1,/, '"size":[2,'));
    expect(await ingest('jsonstat', lying, ...mapping, ...RELEASE.slice(0, 2), '--vintage', 'v2', '--max-rejects', '99')).toMatchObject({ code: 1, said: expect.stringMatching(/not read to the end, nothing changed\n {2}lying\.json:1: the dimension \w+ has 1 codes for a size of 2/) });
  });
});

/** The invented table of packages/io, written by DuckDB: 2,100 rows of 20 years, 12 months and two partners. */
const PARQUET = fileURLToPath(new URL('../../../packages/io/src/testing/synthetic.parquet', import.meta.url));
const TABLE = 'numbers: { decimal: "," }\nmissing: { "": missing }\nreporter: MA\npartner: { column: pays, codes: { Russie: RU, France: FR } }\nflow: X\ncommodity: TOTAL\nvaluation: FOB\nindicator: TRADE_VALUE\nmethod: reporter\ntime: { column: day, as: day }\nvalue: precise\nunit: MAD\nmultiplier: 3\n';

test('Parquet: a table by its mapping; one cut short is refused', async () => {
  const words = ['--mapping', file('m.yaml', TABLE), '--dataflow', 'MINE', ...RELEASE.slice(0, 2)];
  expect(await ingest('table', file('t.parquet', readFileSync(PARQUET)), ...words, '--vintage', 'v1')).toMatchObject({ code: 0, out: 'MINE v1: 2100 observations, 0 rejections\n' });
  await reading(async (store) => expect((await store.observations({ dataflow: 'MINE' })).find((o) => o.value === '-0.875')).toMatchObject({ unit: 'MAD', unitMult: 3 }));
  expect(await ingest('table', file('cut.parquet', readFileSync(PARQUET).subarray(0, 20_000)), ...words, '--vintage', 'v2', '--max-rejects', '9999')).toMatchObject({ code: 1, said: expect.stringMatching(/not read to the end, nothing changed\n {2}cut\.parquet:1: the file cannot be read further/) });
});

describe('the World Bank tells CSV from answers by content', () => {
  const entry = { indicator: { id: 'SP.POP.TOTL', value: 'x' }, country: { id: 'MA', value: 'Morocco' }, countryiso3code: 'MAR', date: '2023', value: 37, unit: '', obs_status: '', decimal: 0 };
  test('also gzip, under any name', async () => {
    const path = file('answer', gzipSync(JSON.stringify([{ page: 1, pages: 1, per_page: 50, total: 1 }, [entry]])));
    expect(await ingest('worldbank', path, ...RELEASE)).toMatchObject({ code: 0, out: 'WDI v1: 1 observations, 0 rejections\n' });
  });

  test('a page of two is not the whole, however many rejections are allowed', async () => {
    const path = file('page.json', JSON.stringify([{ page: 1, pages: 2, per_page: 1, total: 2 }, [entry]]));
    expect(await ingest('worldbank', path, ...RELEASE, '--max-rejects', '99')).toMatchObject({ code: 1, out: '', said: expect.stringContaining('of 2 pages page 2 is missing') });
  });
});

test.each<[string[], RegExp]>([
  [['wits', 'x.json', '--mapping', 'y'], /there is no file x\.json/],
  [['dbnomics', PARQUET, ...RELEASE], /say what the columns mean with --mapping FILE/],
  [['jsonstat', PARQUET, '--mapping', 'nowhere.yaml', ...RELEASE], /no mapping nowhere\.yaml/],
  [['cow', PARQUET, '--reporter', 'MA'], /cow takes no --reporter/],
  [['worldbank', PARQUET, '--flow', 'M'], /worldbank takes no --flow; it takes --indicator, --area, --from, --to/],
  [['comtrade', PARQUET, '--reporter', 'MA'], /files are read as they are; leave out --reporter/],
  [['baci'], /name the files of the release; baci is not fetched/],
  [['comtrade', '--offline', '--refresh'], /say one of them/],
])('%j is wrong usage', async (words, message) => {
  expect(await ingest(...words)).toMatchObject({ code: 2, out: '', said: expect.stringMatching(message) });
});
