import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { LARGEST_FILE } from '../news/article-file.ts';
import { MOST_ELEMENTS } from '../news/page-text.ts';
import { DATA, mizan } from '../testing/command-line.ts';
import { loadedDatabase } from '../testing/loaded-database.ts';

/** Every article is made up here but the five; some tell figures of the ledger. */
const loaded = loadedDatabase();
vi.setConfig({ testTimeout: 60_000 });

const CITY = '📈 Trade notes\n\n20 October 2025\n\nTrade between Russia and Morocco rose 73% in the first half of 2025 compared with the first half of 2024.\n';
const COUNTRY = '17 октября 2025\n\nТорговля между Россией и Марокко в первом полугодии 2025 года выросла почти на 30% по сравнению с первым полугодием 2024 года, сообщил Дмитрий Патрушев.\n';
const IMPORTS = '3 March 2006\n\nMorocco’s imports from Russia amounted to $1.36 billion in 2005.\n';
const MONEY = '12 March 2025\n\nNorway’s exports to Morocco fell by $2 billion in 2024.\n';
const UNDATED = 'Talks in Rabat\n\nNorway and Morocco signed an agreement in Rabat on Friday.\n';
const PAGE = `<!doctype html><html><head><title>Trade grows</title><meta property="article:published_time" content="2025-10-20T08:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/prices">Prices of bread up 99% in Norway</a></nav>
<article><h1>Trade grows</h1><p>Norway’s exports to Morocco rose 12% in 2024, the Customs Service said, and this sentence goes on so that the paragraph is long enough to be the article.</p><p>Another paragraph, with commas, of some length, so that the page is readable, and told at length.</p></article></body></html>`;

interface FileJson {
  readonly file: string;
  readonly claims: readonly Readonly<Record<string, unknown>>[];
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly text?: string;
}

const extract = (words: readonly string[], input: readonly (string | Uint8Array)[] = []) => mizan(['news', 'extract', ...words], loaded.environment, false, input);
const json = async (...words: string[]): Promise<FileJson[]> => JSON.parse((await extract(['--format', 'json', ...words])).out) as FileJson[];

describe('as JSON', () => {
  test('one entry a file, in the form of the interface', async () => {
    const [city, country] = [loaded.file('city.txt', CITY), loaded.file('country.txt', COUNTRY)];
    const start = CITY.indexOf('73%');
    expect(await json(city, country)).toEqual([
      { file: city, language: 'en', events: [], claims: [{ metric: 'turnover', kind: 'growth', value: 73, unit: 'percent', reporter: 'RU', partner: 'MA', period: '2025-01/2025-06', basePeriod: '2024-01/2024-06', start, end: start + 3 }] },
      expect.objectContaining({ file: country, language: 'ru', claims: [expect.objectContaining({ value: 30, bound: 'approx_below', speaker: 'Дмитрий Патрушев' })] }),
    ]);
  });
  test('offsets in code points', async () => {
    const [found] = await json(loaded.file('city.txt', CITY), '--offsets', 'codepoint');
    expect(found).toMatchObject({ offsetUnit: 'codepoint', claims: [{ start: CITY.indexOf('73%') - 1 }] });
  });
  test('the same from standard input', async () => {
    expect(JSON.parse((await extract(['-', '--json'], [CITY.slice(0, 40), CITY.slice(40)])).out)).toMatchObject([{ file: '-', claims: [{ value: 73 }] }]);
  });
  test('of a page its article, with the text that offsets count in', async () => {
    const [found] = await json(loaded.file('page', PAGE));
    expect(found!.claims).toMatchObject([{ value: 12, reporter: 'NO', partner: 'MA', speaker: 'Customs Service' }]);
    expect(found!.text!.slice(found!.claims[0]!['start'] as number, found!.claims[0]!['end'] as number)).toBe('12%');
    expect(found!.text).not.toContain('bread');
  });
  test('a page that says it is not UTF-8, and a text in UTF-16', async () => {
    const cyrillic = Buffer.concat([Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'), Buffer.from([...COUNTRY].map((letter) => (letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0)))), Buffer.from('</p></body></html>')]);
    const [old, wide] = await json(loaded.file('old.html', cyrillic), loaded.file('wide.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(COUNTRY, 'utf16le')])));
    for (const found of [old, wide]) expect(found!.claims).toMatchObject([{ value: 30, reporter: 'RU' }]);
  });
  test('with checks: known and altered how, a verdict, or no claim of the model', async () => {
    const [city, imports, money] = await json(loaded.file('city.txt', CITY), loaded.file('imports.txt', IMPORTS), loaded.file('money.txt', MONEY), '--check');
    expect(city!.claims[0]!['check']).toMatchObject({ answer: 'known', known: [{ claim: 'c-2025s1-moscow-city-73', altered: ['scope', 'speaker'] }], verdict: 'cannot-verify', comparisons: [{ against: { kind: 'claim', id: 'c-2025s1-russia-30' }, verdict: 'disagrees' }] });
    expect(imports!.claims[0]!['check']).toMatchObject({ answer: 'agrees', comparisons: expect.arrayContaining([expect.objectContaining({ against: expect.objectContaining({ kind: 'observations', dataflow: 'COW_TRADE' }) as unknown })]) as unknown });
    expect(money!.claims[0]!['check']).toEqual({ answer: 'not-a-claim', field: 'kind', reason: expect.stringContaining('the model keeps no') as string });
  });
});

test('a table for people, with the check and the words', async () => {
  const { code, out } = await extract([loaded.file('city.txt', CITY), '--check', '--lang', 'fr']);
  expect(code).toBe(0);
  expect(out).toContain('en, published 2025-10-20, 1 figures, 0 events');
  expect(out).toMatch(/73% +turnover growth +Russie – Maroc +.*known: c-2025s1-moscow-city-73 \(.*\) +Trade between Russia and Morocco rose 73%/);
});

test('the date of publication, of all files or of one', async () => {
  const [one, other] = [loaded.file('one.txt', UNDATED), loaded.file('other.txt', UNDATED)];
  const dates = async (...words: string[]) => (await json(one, other, ...words)).map(({ events }) => events[0]!['date']);
  expect(await dates('--published', '2025-10-20', '--published', `${other}=2025-10-27`)).toEqual(['2025-10-17', '2025-10-24']);
  expect(await dates()).toEqual([null, null]);
  expect((await extract([one])).said).toContain(`${one}: The text does not say when it was published`);
});

test('several articles set against each other and against the ledger', async () => {
  const [city, country, again] = [loaded.file('city.txt', CITY), loaded.file('country.txt', COUNTRY), loaded.file('again.txt', COUNTRY)];
  const { out } = await extract([city, country, again, '--conflicts', '--check']);
  expect(out).toMatch(/told more than once: 1\n[\s\S]*почти на 30%.*country\.txt.*again\.txt[\s\S]*conflicts proposed: \d[\s\S]*value +open[\s\S]*no number lies in both intervals[\s\S]*set against the ledger:[\s\S]*73%.*c-2025s1-russia-30.*25% to under 30% +disagrees/);
  const whole = JSON.parse((await extract([city, country, '--conflicts', '--json', '--offsets', 'codepoint'])).out) as { files: unknown[]; conflicts: { sides: object[] }[] };
  expect(whole.files).toHaveLength(2);
  expect(whole.conflicts[0]).toMatchObject({ kind: 'value', sides: [{ file: city, start: CITY.indexOf('73%') - 1, interval: { low: '72.5' } }, { file: country, interval: { high: '30' } }] });
});

test.each<[string, string | Uint8Array, string]>([
  ['empty', ' \n', 'The text is empty'],
  ['binary', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0xff, 0x00, 0xc3, 0x28]), 'not UTF-8 text'],
  ['in an unknown language', 'Kauppa kasvoi viisi prosenttia vuonna 2024 Suomen ja Ruotsin välillä, ministeri kertoi eilen illalla.', 'in none of the languages read'],
  ['of ten million characters', 'a'.repeat(10_000_000), `more than ${LARGEST_FILE / 2 ** 20} MiB`],
  ['longer than an article', 'Exports rose. '.repeat(40_000), 'at most 400000 are read'],
  ['a page of too many elements', `<html><body>${'<p>a</p>'.repeat(MOST_ELEMENTS)}</body></html>`, `at most ${MOST_ELEMENTS} are read`],
])('a file that is %s is refused by name, and the others are read', async (_, content, why) => {
  const [bad, good] = [loaded.file('bad', content), loaded.file('city.txt', CITY)];
  const { code, out, said } = await extract([bad, good, '--json']);
  expect({ code, files: (JSON.parse(out) as FileJson[]).map(({ file, claims }) => [file, claims.length]) }).toEqual({ code: 1, files: [[bad, 0], [good, 1]] });
  expect(said).toContain(`mizan: ${bad}: `);
  expect(said).toContain(why);
});

test('a page nested beyond all measure is read whole', async () => {
  const [found] = await json(loaded.file('deep.html', `<html><body>${'<div>'.repeat(20_000)}Norway’s exports to Morocco rose 12% in 2024.`));
  expect(found!.claims).toMatchObject([{ value: 12 }]);
});

test.each<[string[], string]>([
  [['nowhere.txt'], 'there is no file nowhere.txt'],
  [[], 'missing required argument'],
  [['-', '-'], 'standard input can be read once'],
  [['-', '--conflicts'], 'name two or more'],
  [['-', '--language', 'fi'], 'There is nl, fr, en, de, es, ru, ar'],
  [['-', '--published', 'yesterday'], 'yesterday'],
  [['-', '--published', 'a.txt=2025'], '--published names a.txt'],
  [['-', '--offsets', 'bytes'], 'utf16, codepoint'],
])('%j is wrong usage', async (words, message) => {
  const { code, said } = await extract(words);
  expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining(message) as string });
});

test('without a database the data folder is taken, or nothing is known and nothing checked', async () => {
  const environment = { MIZAN_DATABASE_URL: `duckdb:${loaded.folder}/none.duckdb` };
  const city = loaded.file('city.txt', CITY);
  const checked = await mizan(['news', 'extract', city, '--check', '--data', DATA], environment);
  expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('known: c-2025s1-moscow-city-73') as string });
  const here = process.cwd();
  process.chdir(loaded.folder);
  onTestFinished(() => process.chdir(here));
  expect(await mizan(['news', 'extract', city], environment)).toMatchObject({ code: 0, said: expect.stringContaining('reading without known people') as string });
  expect(await mizan(['news', 'extract', city, '--check'], environment)).toMatchObject({ code: 1, said: expect.stringContaining('there is no database') as string });
});

const SHARED = fileURLToPath(new URL('../../../../../shared/', import.meta.url));

describe.skipIf(!existsSync(join(SHARED, 'seeds')))('the five articles (skipped where they are not at hand)', () => {
  test('the royal visits, the session and its names, and 73 % beside 30 %', async () => {
    const seeds = ['000_b60e75d0d24cdf57', '001_343562392b76022e', '002_e92ddf8fc8dae684', '003_182b59b4f6e93927', '004_7b93d81f325e92ff'].map((name) => join(SHARED, 'seeds', `${name}.txt`));
    const { out } = await extract([...seeds, '--published', `${seeds[3]}=2025-10-16`, '--check', '--conflicts']);
    for (const line of [/set +open +visits of mohammed-vi to RU-MOW .*2016 and 2022 +they agree on 2016 alone/, /date +open +session 8 of the commission/, /name +compatible +name of the commission/, /known: c-2025s1-moscow-city-73/, /73% .*c-2025s1-russia-30 +25% to under 30% +not comparable +scope/]) expect(out).toMatch(line);
  });
});
