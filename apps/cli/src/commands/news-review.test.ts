import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { curatedData } from '../curated-data.ts';
import { run } from '../run.ts';
import { copyOfData, mizan, temporaryFolder } from '../testing/command-line.ts';

/** Articles made up here, reviewed into copies of the real data folder. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ARTICLE = '📈 Trade notes\n\n20 October 2025\n\nTrade between Russia and Morocco rose 73% in the first half of 2025 compared with the first half of 2024. Norway’s exports to Morocco rose 3.2% in 2024, Dmitry Patrushev said. Norway’s exports to Chile fell by $2 billion in 2024.\n\nNorway and Morocco signed an agreement in Rabat on 17 October 2025.\n';
const at = (words: string) => ARTICLE.indexOf(words);
const SOURCE = { publisher: 'Test Gazette', title: 'Trade notes', published: '2025-10-20', address: 'https://gazette.example/trade' };
const TITLE = { 'title.en': 'Agreement', 'title.fr': 'Accord', 'title.ar': 'اتفاق', 'title.ru': 'Соглашение', 'summary.en': 'Made up.', 'summary.fr': 'Inventé.', 'summary.ar': 'مختلق.', 'summary.ru': 'Вымышлено.' };

/** A copy of the data folder, an article, and what runs a review of it with decisions. */
function desk(done: (remove: () => void) => void = onTestFinished) {
  const { folder, remove } = temporaryFolder();
  done(remove);
  const [data, article, file] = [copyOfData(folder), join(folder, 'article.txt'), join(folder, 'decisions.json')];
  writeFileSync(article, ARTICLE);
  const decide = (decisions: unknown, ...words: string[]) => {
    writeFileSync(file, typeof decisions === 'string' ? decisions : JSON.stringify(decisions));
    return mizan(['news', 'review', article, '--data', data, '--decisions', file, ...words]);
  };
  return { data, article, decide, read: (path: string) => readFileSync(join(data, path), 'utf8'), files: () => everyFile(data) };
}

/** Every file of a folder with its content's hash. */
const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return `${path.slice(folder.length + 1)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
  }).sort();

test('accepted proposals become files of the data folder, with source, span and hash, and the rest stays', async () => {
  const { data, decide, read, files } = desk();
  const before = files();
  const answer = await decide({ source: SOURCE, claims: [{ start: at('3.2%'), do: 'accept', edit: { note: 'Made up for a test.' } }], events: [{ start: at('signed'), do: 'accept', edit: { id: 'e-test-agreement', ...TITLE } }] });
  expect(answer).toMatchObject({ code: 0, out: ['sources/test-gazette-20251020.yaml', 'claims/c-2024-patrushev-3.2.yaml', 'events/e-test-agreement.yaml'].map((file) => `${data}/${file}\n`).join('') });
  expect(read('sources/test-gazette-20251020.yaml')).toBe(`id: test-gazette-20251020\ntype: publication\npublisher: Test Gazette\ntitle: Trade notes\nlanguage: en\npublished: "2025-10-20"\naddress: https://gazette.example/trade\nlicence: publisher-copyright\nlicenceNote: figures and facts cited, no text kept\nredistribution: allowed\ntextSha256: ${createHash('sha256').update(ARTICLE).digest('hex')}\n`);
  const start = at('3.2%') - 1;
  expect(read('claims/c-2024-patrushev-3.2.yaml')).toContain(`value: "3.2"\ndecimals: 1\nunit: percent\n`);
  expect(read('claims/c-2024-patrushev-3.2.yaml')).toContain(`statedBy:\n  person: dmitry-patrushev\nstatedOn: "2025-10-20"\nstatus: asserted\npublications:\n  - source: test-gazette-20251020\n    relation: first\n    span:\n      start: ${start}\n      end: ${start + 4}\n      sha256: ${createHash('sha256').update('3.2%').digest('hex')}\nnote: Made up for a test.\n`);
  expect(files().filter((file) => !before.includes(file))).toHaveLength(3);
  expect(before.filter((file) => !files().includes(file))).toEqual([]);
  const { claims } = await curatedData(data);
  expect(claims.find(({ id }) => id === 'c-2024-patrushev-3.2')).toMatchObject({ metric: 'exports', kind: 'growth', period: '2024', basePeriod: '2023', reporter: { code: 'NO' } });
});

test('a printing of a known claim is added to its file, whose other bytes stay', async () => {
  const { decide, read } = desk();
  const before = read('claims/c-2025s1-moscow-city-73.yaml');
  expect(await decide({ source: SOURCE, claims: [{ start: at('73%'), do: 'add', to: 'c-2025s1-moscow-city-73', says: 'the country’s' }] })).toMatchObject({ code: 0 });
  const start = at('73%') - 1;
  const added = `  - source: test-gazette-20251020\n    relation: copy-altered\n    altered:\n      - scope\n      - speaker\n    says: the country’s\n    span:\n      start: ${start}\n      end: ${start + 3}\n      sha256: ${createHash('sha256').update('73%').digest('hex')}\n`;
  const after = read('claims/c-2025s1-moscow-city-73.yaml');
  expect(after).toContain(added);
  expect(after.replace(added, '')).toBe(before);
});

const GRACE = { name: 'Grace Hopewell', record: { id: 'grace-hopewell', type: 'person', country: 'NO', name: { en: 'Grace Hopewell', fr: 'Grace Hopewell', ar: 'غريس هوبويل', ru: 'Грейс Хоупвелл' }, offices: [], spellings: [{ surface: 'Grace Hopewell', language: 'en' }] } };
const HERS = ARTICLE.replace('Dmitry Patrushev', 'Grace Hopewell');

test('a speaker without a record gets one, and the claim is hers', async () => {
  const { article, data, decide, read } = desk();
  writeFileSync(article, HERS);
  expect(await decide({ source: SOURCE, people: [GRACE], claims: [{ start: HERS.indexOf('3.2%'), do: 'accept' }] })).toMatchObject({ code: 0, out: ['sources/test-gazette-20251020', 'people/grace-hopewell', 'claims/c-2024-hopewell-3.2'].map((file) => `${data}/${file}.yaml\n`).join('') });
  expect(read('claims/c-2024-hopewell-3.2.yaml')).toContain('statedBy:\n  person: grace-hopewell\n');
  expect((await curatedData(data)).people.find(({ id }) => id === 'grace-hopewell')).toEqual(GRACE.record);
});

test('into a source that is there without this text no span is written', async () => {
  const { decide, read } = desk();
  expect(await decide({ source: 'islworld-20220309', claims: [{ start: at('3.2%'), do: 'accept', edit: { 'statedBy.office': 'deputy-prime-minister-of-russia', period: '2024-S1', basePeriod: '2023-S1' } }] }, '--json')).toMatchObject({ code: 0, out: expect.stringContaining('c-2024s1-patrushev-3.2.yaml') as string });
  expect(read('claims/c-2024s1-patrushev-3.2.yaml')).toContain('publications:\n  - source: islworld-20220309\n    relation: first\n');
});

describe('the folder stays as it was', () => {
  let shared: ReturnType<typeof desk>;
  let before: string[];
  beforeAll(() => {
    shared = desk(afterAll);
    before = shared.files();
  });

  test.each<[string, unknown, string]>([
    ['an edit that the model refuses', { source: SOURCE, claims: [{ start: at('3.2%'), do: 'accept', edit: { unit: 'USD' } }] }, 'unit: growth is in percent'],
    ['a speaker who has no record', { source: SOURCE, claims: [{ start: at('3.2%'), do: 'accept', edit: { statedBy: { person: 'nobody-at-all' } } }] }, 'nobody-at-all'],
    ['a good one beside a bad one', { source: SOURCE, claims: [{ start: at('3.2%'), do: 'accept' }, { start: at('73%'), do: 'add', to: 'c-nowhere' }] }, 'there is no claims/c-nowhere.yaml'],
    ['an id that is taken', { source: SOURCE, claims: [{ start: at('3.2%'), do: 'accept', edit: { id: 'c-2025s1-russia-30' } }] }, 'c-2025s1-russia-30 is there already'],
    ['a figure the model has no place for', { source: SOURCE, claims: [{ start: at('$2 billion'), do: 'accept' }] }, 'the model keeps no "growth_abs"'],
    ['an event without words', { source: SOURCE, events: [{ start: at('signed'), do: 'accept' }] }, 'title'],
    ['a publication told already', { source: 'marokko-com-2025', claims: [{ start: at('73%'), do: 'add', to: 'c-2025s1-moscow-city-73' }] }, 'has this publication already'],
    ['a source that is not there', { source: 'nowhere-at-all', claims: [] }, 'there is no source nowhere-at-all'],
    ['a source without a publisher', { source: {}, claims: [] }, 'publisher'],
    ['a decision without a proposal', { source: SOURCE, claims: [{ start: 1, do: 'accept' }] }, 'nothing is proposed at 1'],
    ['an unknown key', { source: SOURCE, claims: [{ start: 1, do: 'accept', becuase: 1 }] }, 'unknown key becuase'],
    ['an unknown act', { source: SOURCE, claims: [{ start: 1, do: 'keep' }] }, '"do" is accept'],
    ['a record of people that is there', { source: SOURCE, people: [{ ...GRACE, record: { ...GRACE.record, id: 'dmitry-patrushev' } }], claims: [] }, 'dmitry-patrushev is there already'],
    ['a record of people in one language', { source: SOURCE, people: [{ ...GRACE, record: { ...GRACE.record, name: { en: 'Grace' } } }], claims: [] }, 'name.fr'],
    ['somebody without a name', { source: SOURCE, people: [{ record: {} }], claims: [] }, 'everybody of "people" has "name"'],
    ['no JSON', '{', 'not JSON'],
  ])('%s is refused', async (_, decisions, why) => {
    const { code, said } = await shared.decide(decisions);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(why) as string });
    expect(shared.files()).toEqual(before);
  });

  test('nothing taken over writes nothing, not even the source', async () => {
    expect(await shared.decide({ source: SOURCE, claims: [{ start: at('3.2%'), do: 'reject' }] }, '--json')).toMatchObject({ code: 0, out: expect.stringContaining('"reject": 1') as string });
    expect(shared.files()).toEqual(before);
  });

  test('wrong usage', async () => {
    const { article, data } = shared;
    expect(await mizan(['news', 'review', article, '--data', data])).toMatchObject({ code: 2, said: expect.stringContaining('--decisions') as string });
    expect(await mizan(['news', 'review', '-', '--data', data, '--decisions', 'x'])).toMatchObject({ code: 2 });
    expect(await mizan(['news', 'review', article, '--data', data, '--decisions', 'nowhere.json'])).toMatchObject({ code: 2 });
  });

  test('Ctrl-C before any answer writes nothing, nowhere', async () => {
    const { article, data, files } = shared;
    const { code, said } = await typed(['news', 'review', article, '--data', data], [['Id of the publication', '\u0003']]);
    expect({ code, said, kept: existsSync(`${article}.decisions.json`) }).toEqual({ code: 1, said: 'mizan: the review was left; nothing was written\n', kept: false });
    expect(files()).toEqual(before);
  });
});

test('Ctrl-C after some answers leaves the folder as it was, and keeps the answers for another time', async () => {
  const { article, data, files, read } = desk();
  const before = files();
  const { code, said } = await typed(['news', 'review', article, '--data', data], [['Id of the publication', `islworld-20220309${ENTER}`], ['What is to be done', ENTER], ['What this printing says', `as the country’s${ENTER}`], ['What is to be done', '\u0003']]);
  expect(code).toBe(1);
  expect(files()).toEqual(before);
  const again = said.split('what was decided is kept: mizan ')[1]!.trim().split(' ');
  expect(await mizan([...again, '--data', data])).toMatchObject({ code: 0, out: `${data}/claims/c-2025s1-moscow-city-73.yaml\n` });
  expect(read('claims/c-2025s1-moscow-city-73.yaml')).toContain('says: as the country’s');
});

/** Whether a prompt of these words is open, or has refused what was typed. */
const isAsked = (words: string, screen: string): boolean => ['◆  ', '*  ', '└  "2024X" is ', '└  an '].some((mark) => screen.includes(mark + words));

/** A terminal where a person answers each question by its words with keys. */
async function typed(words: readonly string[], script: readonly (readonly [string, string])[]): Promise<{ code: number; shown: string; out: string; said: string; unasked: number }> {
  const [input, screen] = [new PassThrough(), new PassThrough()];
  let [shown, since, out, said] = ['', '', '', ''];
  const left = [...script];
  screen.on('data', (piece: Buffer) => {
    shown += piece.toString();
    since += stripVTControlCharacters(piece.toString());
    if (left.length === 0 || !isAsked(left[0]![0], since)) return;
    since = '';
    const [, keys] = left.shift()!;
    setTimeout(() => void input.write(keys), 5);
  });
  const code = await run(words, { input, screen, interactive: true, environment: {}, out: (text) => void (out += text), say: (text) => void (said += text) });
  return { code, shown, out, said, unasked: left.length };
}

const DOWN = '\u001B[B';
const ENTER = '\r';

test('a person at a terminal adds a printing, accepts, rejects, ends and confirms', async () => {
  const { article, data, read } = desk();
  const { code, shown, out, unasked } = await typed(['news', 'review', article, '--data', data], [
    ['Id of the publication', ENTER], ['Publisher', `Test Gazette${ENTER}`], ['Title', ENTER], ['Published', ENTER], ['Address', ENTER], ['Language', ENTER],
    ['What is to be done', ENTER], ['What this printing says', `as the country’s${ENTER}`],
    ['What is to be done', ENTER], ['What is to be done', ENTER], ['What is to be done', `${DOWN.repeat(3)}${ENTER}`],
    ['Write sources', ENTER],
  ]);
  expect({ code, unasked }).toEqual({ code: 0, unasked: 0 });
  expect(shown).toContain('\u001B[4m73%\u001B[24m');
  expect(shown).toContain('known: c-2025s1-moscow-city-73');
  expect(out.split('\n').filter(Boolean)).toHaveLength(3);
  expect(read('claims/c-2025s1-moscow-city-73.yaml')).toContain('says: as the country’s');
  expect(existsSync(join(data, 'claims/c-2024-patrushev-3.2.yaml'))).toBe(true);
});

test('a field is edited, and asked for again while the model refuses it', async () => {
  const { article, data, read } = desk();
  const fields = ['metric', 'kind', 'value', 'decimals', 'unit', 'bound', 'valueMax', 'hedge', 'reporter', 'partner', 'flow', 'commodity.words', 'commodity.codes', 'period', 'basePeriod', 'statedBy', 'statedOn', 'status', 'note', 'id'];
  const end = '\u001B[F';
  const answers: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    period: [['period', `${end}X${ENTER}`], ['not a time period', `\b-S1${ENTER}`]], basePeriod: [['basePeriod', `${end}-S1${ENTER}`]], note: [['note', `Made up.${ENTER}`]],
  };
  const { unasked } = await typed(['news', 'review', article, '--data', data], [
    ['Id of the publication', `islworld-20220309${ENTER}`], ['What is to be done', `${DOWN.repeat(4)}${ENTER}`], ['What is to be done', `${DOWN}${ENTER}`],
    ...fields.flatMap((field) => answers[field] ?? [[field, ENTER] as const]),
    ['What is to be done', `${DOWN.repeat(2)}${ENTER}`], ['Write', ENTER],
  ]);
  expect(unasked).toBe(0);
  expect(read('claims/c-2024s1-patrushev-3.2.yaml')).toMatch(/period: "2024-S1"\nbasePeriod: "2023-S1"[\s\S]*note: Made up\.\n$/);
});

test('a record is made at the terminal, and the proposal asked about again', async () => {
  const { article, data, read } = desk();
  writeFileSync(article, HERS);
  const { unasked } = await typed(['news', 'review', article, '--data', data], [
    ['Id of the publication', `islworld-20220309${ENTER}`], ['What is to be done', `${DOWN.repeat(4)}${ENTER}`], ['What is to be done', `${DOWN.repeat(2)}${ENTER}`],
    ['What is Grace Hopewell', ENTER], ['Name in English', ENTER], ['Name in French', `Grace Hopewell${ENTER}`], ['Name in Arabic', `غريس${ENTER}`], ['Name in Russian', `Грейс${ENTER}`], ['Country', `norway${ENTER}`], ['area code', `${'\b'.repeat(6)}NO${ENTER}`], ['Id', ENTER],
    ['What is to be done', ENTER], ['What is to be done', `${DOWN.repeat(2)}${ENTER}`], ['Write', ENTER],
  ]);
  expect(unasked).toBe(0);
  expect(read('people/grace-hopewell.yaml')).toContain('country: NO\nname:\n  en: Grace Hopewell\n');
  expect(read('claims/c-2024-hopewell-3.2.yaml')).toContain('person: grace-hopewell');
});
