import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '@mizan/briefs';
import { describe, expect, test, vi } from 'vitest';
import { mizan } from '../testing/command-line.ts';
import { loadedDatabase } from '../testing/loaded-database.ts';

vi.setConfig({ testTimeout: 60_000 });
const loaded = loadedDatabase();
const brief = (...words: string[]) => mizan(['brief', ...words], loaded.environment);
const path = (name: string): string => join(loaded.folder, name);
const factsIn = (file: string) => {
  const read = readFacts(readFileSync(file));
  if (!read.ok) throw new Error(read.problem.reason);
  return read.value;
};

describe('one summary', () => {
  test.each([
    [['MA', 'RU', '--language', 'fr', '--format', 'pdf'], 'a.pdf', 'pair-MA-RU', 'fr'], [['mar-rus', '--lang', 'ar'], 'b.docx', 'pair-MA-RU', 'ar'], [['MA'], 'c.html', 'country-MA', 'en'],
    [['--claim', 'c-2025s1-moscow-city-73', '--language', 'ru'], 'd.ods', 'claim-c-2025s1-moscow-city-73', 'ru'], [['MA', 'RU', '--as-of', '2024-01-01', '--made', '2026-02-01'], 'new/e.xlsx', 'pair-MA-RU', 'en'],
  ])('%j writes %s', async (words, name, subject, language) => {
    const answer = await brief(...words, '--out', path(name));
    expect(answer, answer.said).toEqual({ code: 0, out: `${path(name)}\n`, said: '' });
    expect(factsIn(path(name))).toMatchObject({ brief: subject, language });
  });

  test('in a folder that is there it has its usual name', async () => {
    expect((await brief('MA', '--out', loaded.folder, '--format', 'html')).out).toBe(`${path('mizan-MA-en.html')}\n`);
  });

  test('as a bundle for machines, with the address of the site', async () => {
    expect(await brief('MA', 'RU', '--out', path('x.zip'), '--json', '--site', 'https://trade.example/')).toMatchObject({ code: 0, out: `${JSON.stringify({ files: [path('x.zip')] }, null, 2)}\n` });
    expect(readFileSync(path('x.zip')).subarray(0, 2).toString()).toBe('PK');
  });

  test.each([
    [[], 'say of what'], [['MA', 'RU', 'FR'], 'say of what'], [['MA', '--claim', 'x'], 'say of what'], [['MA', 'RUU'], '(perhaps RE, RO, RU)'], [['MA', 'mar'], 'both are MA'], [['WORLD'], 'name a country'],
    [['--claim', 'c-2025s1-moscow-city-37'], 'perhaps c-2025s1-moscow-city-73'], [['MA', '--format', 'doc'], 'did you mean docx'], [['MA', '--language', 'frr'], 'did you mean fr'], [['--all'], '--out names their folder'], [['MA', '--format', 'pdf,doc'], 'did you mean docx'], [['MA', '--language', 'fr,xx'], 'There is'],
    [['MA', '--site', 'javascript:alert(1)'], 'not the address of a site'], [['MA', '--made', 'today'], 'write a day'], [['--verify', '/nowhere.pdf'], 'cannot be read (ENOENT)'],
  ])('%j is wrong usage', async (words, message) => {
    const answer = await brief(...words);
    expect([answer.code, answer.said]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('all summaries', () => {
  const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));

  test('of pairs, countries and claims, in several formats, named as under /briefs, the same to the byte when made again', async () => {
    const [first, second] = [path('first'), path('second')];
    const words = ['--format', 'html,ods', '--language', 'ru', '--made', '2026-02-01'];
    const answer = await brief('--all', '--out', first, ...words);
    expect(answer.code, answer.said).toBe(0);
    const files = filesIn(first);
    expect(answer.out.trimEnd().split('\n').sort()).toEqual(files.toSorted());
    expect(answer.said).toMatch(new RegExp(`^${files.length} summaries of build \\w+\n$`));
    for (const name of ['MA-RU.html', 'MA-RU.ods', 'MA.html', 'RU.ods', 'claims/c-2025s1-moscow-city-73.html']) expect(existsSync(join(first, name)), name).toBe(true);
    await brief('--all', '--out', second, ...words);
    for (const file of files) expect(Buffer.compare(readFileSync(file), readFileSync(file.replace(first, second))), file).toBe(0);
  }, 240_000);

  test('one subject in all formats and some languages, the same to the byte, PDF too', async () => {
    const words = ['MA', 'RU', '--format', 'all', '--language', 'fr,de', '--made', '2026-02-01', '--out'];
    const answer = await brief(...words, path('some'));
    expect(answer.out.trimEnd().split('\n').map((file) => file.slice(path('some').length + 1)).sort()).toEqual(['de', 'fr'].flatMap((lang) => ['docx', 'html', 'ods', 'pdf', 'xlsx', 'zip'].map((format) => `mizan-MA-RU-${lang}.${format}`)));
    await brief(...words, path('again'));
    for (const file of filesIn(path('some'))) expect(Buffer.compare(readFileSync(file), readFileSync(file.replace('some', 'again'))), file).toBe(0);
  }, 120_000);
});

describe('verify', () => {
  /** A summary of the loaded build with its facts altered, as an older release would have printed them. */
  const altered = async (change: (json: string) => string): Promise<string> => {
    await brief('MA', 'RU', '--out', path('printed.html'), '--made', '2026-02-01');
    const html = readFileSync(path('printed.html'), 'utf8');
    return loaded.file('altered.html', html.replace(/(<script type="application\/json" id="mizan-facts">)([^<]*)/, (_, open: string, json: string) => open + change(json)));
  };
  const figure = '"id":"COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014","value":"1941000000"';

  test.each(['pdf', 'docx', 'xlsx', 'ods', 'html'])('a %s of this build is unchanged', async (format) => {
    await brief('MA', 'RU', '--format', format, '--out', path('x'));
    const { code, out } = await brief('--verify', path('x'));
    expect([code, out]).toEqual([0, expect.stringMatching(/^pair-MA-RU, made \d{4}-\d\d-\d\d of build \w+; now the same\n\d+ unchanged, 0 revised, 0 withdrawn\n$/)]);
  });

  test('a figure that is another now is revised, one that is gone withdrawn', async () => {
    const file = await altered((json) => json.replace(figure, figure.replace('1941', '1887')).replace('"id":"claim:', '"id":"claim:gone-'));
    const { out } = await brief('--verify', file);
    expect(out).toMatch(/ unchanged, 1 revised, 1 withdrawn\n/);
    expect(out).toMatch(/revised +COW_TRADE\.A\.MA\.RU\.M\.TOTAL\.CIF\.TRADE_VALUE\/2014 +1887000000 +1941000000 +USD +4\.0 +4\.0\n/);
    const json = JSON.parse((await brief('--verify', file, '--json')).out) as { counts: object; facts: { state: string; fact: { id: string }; current?: { value: string } }[] };
    expect(json).toMatchObject({ brief: 'pair-MA-RU', made: '2026-02-01', counts: { revised: 1, withdrawn: 1 } });
    expect(json.facts.find(({ state }) => state === 'revised')!.current!.value).toBe('1941000000');
  });

  test.each([['pair-MA-QQ', 'is not the code of an area'], ['nonsense', 'is not the subject of a summary']])('the subject %s is refused', async (subject, message) => {
    const file = await altered((json) => json.replace('"brief":"pair-MA-RU"', `"brief":"${subject}"`));
    expect(await brief('--verify', file)).toMatchObject({ code: 2, said: expect.stringContaining(message) });
  });

  test('a claim that is no longer kept is withdrawn', async () => {
    const file = await altered((json) => json.replace('"brief":"pair-MA-RU"', '"brief":"claim-gone"'));
    expect((await brief('--verify', file)).out).toMatch(/\n0 unchanged, 0 revised, \d+ withdrawn\n/);
  });

  test.each([['a text', 'no facts'], ['%PDF-1.7 broken', 'no facts'], ['PK broken', 'no facts']])('%s is refused', async (content, message) => {
    expect(await brief('--verify', loaded.file('x', content))).toMatchObject({ code: 1, said: expect.stringContaining(message) });
  });
});
