import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addRelease } from '@mizan/store';
import { describe, expect, test, vi } from 'vitest';
import { mizan } from './testing/command-line.ts';
import { loadedDatabase } from './testing/loaded-database.ts';
import { zipOf } from './testing/zip-of.ts';

/** Every file here is synthetic: invented figures in the providers' forms, then damaged. */
const loaded = loadedDatabase();
const { file, reading } = loaded;
vi.setConfig({ testTimeout: 60_000 });

const ingest = (...words: string[]) => mizan(['ingest', ...words], loaded.environment);
const database = () => readFileSync(join(loaded.folder, 'mizan.duckdb'));

const COW = 'ccode1,ccode2,year,flow1,flow2,smoothflow1,smoothflow2\n';
const DYADS = `${COW}600,365,1993,11,12,11,12\n600,365,1994,13,14,13,14\n`;
const BACI = 't,i,j,k,v,q\n2023,504,643,080510,1.5,2.25\n';
const COMTRADE = `Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Netweight (kg),Trade Value (US$),Flag
H4,2015,2015,2015,2,0,1,Import,504,Morocco,MAR,643,Russian Federation,RUS,27,Invented,1,No Quantity,,,123456,0
`;
const WDI = '"Country Name","Country Code","Indicator Name","Indicator Code","2022","2023"\n"Morocco","MAR","Invented","NY.GDP.MKTP.CD","12","13"\n';
const SDMX = 'STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE\ndataflow,IMF.STA:IMTS(1.0.0),R,MAR,MG_CIF_USD,RUS,A,2020,123\n';
const MAPPING = 'numbers: { decimal: "." }\nreporter: MA\npartner: RU\nflow: X\ncommodity: TOTAL\nvaluation: FOB\nindicator: TRADE_VALUE\nmethod: reporter\ntime: { column: year, as: year }\nvalue: dollars\nunit: USD\nmultiplier: 0\n';
const TABLE = 'year,dollars\n2020,5\n2021,6.5\n';

/** Each provider of delimited text: a file that is sound, under its name, and the words that read it. */
const SOUND: Readonly<Record<string, { readonly text: string; readonly name: string; readonly words: readonly string[] }>> = {
  cow: { text: DYADS, name: 'dyads.csv', words: [] },
  baci: { text: BACI, name: 'BACI_HS22_Y2023_V202501.csv', words: [] },
  comtrade: { text: COMTRADE, name: 'legacy.csv', words: ['--vintage', 'v1'] },
  worldbank: { text: WDI, name: 'gdp.csv', words: ['--source', 'cepii-baci', '--vintage', 'v1'] },
  sdmx: { text: SDMX, name: 'message.csv', words: ['--mapping', 'imf-imts', '--dataflow', 'IMF_IMTS', '--source', 'cepii-baci', '--vintage', 'v1'] },
  table: { text: TABLE, name: 'mine.csv', words: ['--dataflow', 'MINE', '--source', 'cepii-baci', '--vintage', 'v1'] },
};
const PROVIDERS = Object.keys(SOUND);

async function read(provider: string, content: string | Uint8Array, ...more: string[]) {
  const { name, words } = SOUND[provider]!;
  const mapping = provider === 'table' ? ['--mapping', file('m.yaml', MAPPING)] : [];
  return ingest(provider, file(name, content), ...words, ...mapping, ...more);
}

async function refused(provider: string, content: string | Uint8Array, reason: RegExp, ...more: string[]): Promise<void> {
  const before = database();
  const answer = await read(provider, content, ...more);
  expect(answer, answer.said).toMatchObject({ code: 1, out: '' });
  expect(answer.said).toMatch(reason);
  expect(database().equals(before)).toBe(true);
  expect(readdirSync(loaded.folder).filter((name) => /lock|building|tmp/i.test(name))).toEqual([]);
}

test.each(PROVIDERS)('%s: the sound file is taken', async (provider) => {
  expect(await read(provider, SOUND[provider]!.text)).toMatchObject({ code: 0 });
});

describe('every reader of delimited text', () => {
  const text = (provider: string) => SOUND[provider]!.text;
  const some = ['--max-rejects', '1000'];

  test.each(PROVIDERS)('%s: gzip cut short', (provider) => refused(provider, gzipSync(text(provider)).subarray(0, -9), /the gzip is broken or cut short/, ...some));
  test.each(PROVIDERS)('%s: a gzip bomb', (provider) => refused(provider, gzipSync(Buffer.concat([Buffer.from(text(provider)), Buffer.alloc(12 * 2 ** 20, '\n')])), /unpacks to more than 200 times its packed size/, ...some));
  test.each(PROVIDERS.filter((provider) => provider !== 'baci'))('%s: a corrupt zip', (provider) => refused(provider, zipOf({ 'a.csv': text(provider) }).subarray(0, -30), /the zip is broken/, ...some));
  test.each(PROVIDERS)('%s: UTF-16', (provider) => refused(provider, Buffer.from(`\ufeff${text(provider)}`, 'utf16le'), /UTF-16/, ...some));
  test.each(PROVIDERS)('%s: two encodings in one file', (provider) => {
    const [head, ...rest] = text(provider).split('\n');
    const line = rest[0]!;
    return refused(provider, Buffer.concat([Buffer.from(`${head}\n${line.replace(/,/, '\u00e9,')}\n`), Buffer.from(`${line.replace(/,/, '\u00e9,')}\n`, 'latin1')]), /the encoding changes/, ...some);
  });
  test.each(PROVIDERS)('%s: a header that has changed is named', (provider) => {
    const [head, ...rest] = text(provider).split('\n');
    const column = { cow: 'flow1', baci: 'k', comtrade: 'Trade Value (US$)', worldbank: '"Indicator Code"', sdmx: 'COUNTERPART_COUNTRY', table: 'dollars' }[provider]!;
    return refused(provider, [head!.split(',').map((cell) => (cell === column ? 'renamed' : cell)).join(','), ...rest].join('\n'), new RegExp(column.replace(/["()$]/g, '.')), ...some);
  });
  test.each(PROVIDERS)('%s: a field of a million characters costs at most its own row', async (provider) => {
    const { text: sound } = SOUND[provider]!;
    const [head, first] = sound.split('\n') as [string, string];
    const at = first.startsWith('"') ? 1 : first.indexOf(',');
    const long = `${first.slice(0, at)}${'x'.repeat(1_000_000)}${first.slice(at)}`;
    await refused(provider, `${head}\n${long}\n${first}\n`, /longer than (\d+ characters|the limit)|holds 10000\d\d characters/);
    expect(await read(provider, `${head}\n${long}\n${first}\n`, '--max-rejects', '1')).toMatchObject({ code: 0, out: expect.stringContaining('1 rejections') });
  });

  /** The number of the first row as a spreadsheet of a continental locale writes it. */
  const COMMA: Readonly<Record<string, (text: string) => string>> = {
    cow: (text) => text.replace(',11,', ',"11,5",'), baci: (text) => text.replace(',1.5,', ',"1,5",'), comtrade: (text) => text.replace('123456,0', '"123456,5",0'),
    worldbank: (text) => text.replace('"12"', '"12,5"'), sdmx: (text) => text.replace(',123\n', ',"123,5"\n'), table: (text) => text.replace(',6.5', ',"6,5"'),
  };
  test.each(PROVIDERS)('%s: a decimal comma is refused, never read as another number', async (provider) => {
    const content = COMMA[provider]!(text(provider));
    expect(content).not.toBe(text(provider));
    await refused(provider, content, /1 ?rows? rejected|more than 0 rows rejected|rejected/);
    expect((await read(provider, content)).said).toMatch(/,5" is not|,5"/);
  });
  // SDMX-CSV may have any delimiter: it says which, after its first column's name.
  test.each(PROVIDERS.filter((provider) => provider !== 'sdmx'))('%s: semicolons in place of commas are refused', (provider) => refused(provider, text(provider).replaceAll(',', ';'), /./, ...some));
});

test('a decimal comma is read where the mapping says so', async () => {
  const mapping = file('comma.yaml', MAPPING.replace('"."', '","').replace(/^/, 'delimiter: ";"\n'));
  expect(await ingest('table', file('t.csv', 'year;dollars\n2020;6,5\n'), '--mapping', mapping, '--dataflow', 'MINE', '--source', 'cepii-baci', '--vintage', 'v1')).toMatchObject({ code: 0 });
  await reading(async (store) => expect((await store.observations({ dataflow: 'MINE' })).map((o) => o.value)).toEqual(['6.5']));
});

describe('zips', () => {
  test('BACI: corrupt, a bomb, two releases, one that breaks off half-way', async () => {
    const path = 'BACI_HS22_V202501.zip';
    const flows = 'BACI_HS22_Y2023_V202501.csv';
    const zip = async (content: Uint8Array, reason: RegExp) => {
      const before = database();
      expect(await ingest('baci', file(path, content), '--max-rejects', '100000')).toMatchObject({ code: 1, out: '', said: expect.stringMatching(reason) });
      expect(database().equals(before)).toBe(true);
    };
    await zip(zipOf({ [flows]: BACI }).subarray(0, 60), /zip is broken/);
    await zip(zipOf({ [flows]: Buffer.concat([Buffer.from(BACI), Buffer.alloc(12 * 2 ** 20, '\n')]) }), /unpacks to more than 200 times/);
    await zip(zipOf({ 'flows.csv': BACI }), /no flows: expected a file named like/);
    const long = Buffer.from(BACI + Array.from({ length: 50_000 }, (_, i) => `2023,504,643,${String(100_000 + i)},1.5,2\n`).join(''));
    const damaged = zipOf({ [flows]: long });
    damaged[damaged.length >> 1]! ^= 0xff;
    await zip(damaged, /not read to the end, nothing changed\n.*(zip entry is broken|checksum)/s);
    expect(await ingest('baci', file(path, zipOf({ [flows]: BACI })))).toMatchObject({ code: 0, out: 'BACI_HS22 202501: 2 observations, 0 rejections\n' });
  });
});

describe('a disk that is full', () => {
  test.skipIf(!existsSync('/dev/full'))('while the report is written: refused, and nothing changed', () => refused('cow', DYADS, /the report \/dev\/full cannot be written \(ENOSPC: no space left on device/, '--report', '/dev/full'));
  test('a report whose folder is not there', () => refused('cow', DYADS, /the report .+ cannot be written \(ENOENT/, '--report', join(loaded.folder, 'no', 'report.csv')));
});

test('two at once: the second is told who writes, and changes nothing', async () => {
  let seconds: Promise<Awaited<ReturnType<typeof ingest>>> | undefined;
  const url = loaded.environment['MIZAN_DATABASE_URL']!;
  const path = file('dyads.csv', DYADS);
  async function* none(): AsyncGenerator<never> {
    seconds = ingest('cow', path);
    await seconds;
    yield* [];
  }
  const release = { dataflow: 'OTHER', id: 'v1', source: 'cow-trade-4.0', licence: 'cow-citation', redistribution: 'allowed', sha256: 'a'.repeat(64), retrieved: '2024-05-01', released: undefined, observations: none } as const;
  await expect(addRelease(url, release, { mizan: 'test' })).rejects.toMatchObject({ code: 'empty' });
  expect(await seconds).toMatchObject({ code: 1, out: '', said: expect.stringMatching(new RegExp(`another build \\(process ${process.pid}\\) is writing this database; wait for it`)) });
  expect(await ingest('cow', path)).toMatchObject({ code: 0 });
});
