import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRejection, readCurated } from '@mizan/io/curated';
import { openStore, type Store, type StoreHandle } from '@mizan/store';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { copyOfData, DATA, mizan, temporaryFolder } from './testing/command-line.ts';

const { folder, remove } = temporaryFolder();
const environment = { MIZAN_DATABASE_URL: `duckdb:${folder}/mizan.duckdb` };
let handle: StoreHandle;
let store: Store;

beforeAll(async () => {
  const loaded = await mizan(['load', '--data', DATA], environment);
  expect(loaded, loaded.said).toMatchObject({ code: 0 });
  handle = await openStore(environment.MIZAN_DATABASE_URL);
  store = await handle.current();
}, 60_000);

afterAll(async () => {
  await handle.close();
  remove();
});

describe('load', () => {
  test('every curated record and observation comes back from the database as it was read', async () => {
    const reading = await readCurated(DATA);
    if (!reading.ok) throw new Error('data/ is not valid');
    const { value } = reading;
    const byId = <T extends { id: string }>(records: readonly T[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await store.areas()).toEqual(value.areas);
    expect(await store.codes()).toEqual(value.codes);
    expect(await store.sources()).toEqual(value.sources);
    expect(await store.people()).toEqual(value.people);
    expect(byId(await store.claims())).toEqual(value.claims);
    expect(byId(await store.events())).toEqual(value.events);
    expect(await store.conflicts()).toEqual(value.conflicts);
    for (const release of value.releases) {
      const read = new Set<string>();
      for await (const row of release.observations()) if (!isRejection(row)) read.add(JSON.stringify(row, Object.keys(row).sort()));
      const kept = await store.observations({ dataflow: release.origin.dataflow });
      expect(new Set(kept.map((o) => JSON.stringify(o, Object.keys(o).sort())))).toEqual(read);
    }
  });

  test('a second load changes nothing', async () => {
    const before = statSync(join(folder, 'mizan.duckdb'));
    const { code, out, said } = await mizan(['load', '--data', DATA, '--json'], environment);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ changed: false, version: store.version, counts: { claims: (await store.claims()).length } });
    expect(statSync(join(folder, 'mizan.duckdb')).ino).toBe(before.ino);
    expect(said).toBe('');
  });

  test('progress is a line per kind, or a bar on a terminal; counts are on standard output', async () => {
    const lines = await mizan(['load', '--data', DATA, '--database', `duckdb:${folder}/lines.duckdb`]);
    expect(lines.said).toMatch(/^areas: \d+\n(.+\n)*observations: \d+\nbuilt duckdb:/);
    expect(lines.out).toMatch(/^kind +rows\n-+ {2}-+\nareas +\d+\n/);
    const bar = await mizan(['load', '--data', DATA, '--database', `duckdb:${folder}/bar.duckdb`], {}, true);
    expect(bar.said).toMatch(/\r\[#{3}-{21}\] areas \d+/);
  });

  test('a broken file is named with line, field and near match, and the database stays as it was', async () => {
    const temporary = temporaryFolder();
    onTestFinished(temporary.remove);
    const data = copyOfData(temporary.folder);
    const claims = await store.claims();
    const victim = claims.find((claim) => claim.kind === 'growth')!;
    const file = join(data, 'claims', `${victim.id}.yaml`);
    const lines = readFileSync(file, 'utf8').split('\n');
    const metric = lines.findIndex((line) => line.startsWith('metric:'));
    lines[metric] = 'metric: turnovr';
    writeFileSync(file, `${lines.filter((line) => !line.startsWith('basePeriod:')).join('\n')}\nunknwon: 1\n`);
    const bytes = readFileSync(join(folder, 'mizan.duckdb'));
    const { code, said, out } = await mizan(['load', '--data', data, '--json'], environment);
    expect(code).toBe(1);
    expect(said).toContain(`claims/${victim.id}.yaml:${metric + 1}:9: metric: "turnovr" is not one of turnover, exports`);
    expect(said).toContain('(did you mean turnover?)');
    expect(said).toMatch(/unknown key "unknwon"/);
    expect(JSON.parse(out).problems[0]).toMatchObject({ file: `claims/${victim.id}.yaml`, line: metric + 1, field: 'metric', suggestions: ['turnover'] });
    expect(readFileSync(join(folder, 'mizan.duckdb')).equals(bytes)).toBe(true);
  });

  test('a database that is none of ours is left alone', async () => {
    writeFileSync(join(folder, 'letter.txt'), 'Dear friend');
    const { code, said } = await mizan(['load', '--data', DATA, '--database', `duckdb:${folder}/letter.txt`]);
    expect([code, readFileSync(join(folder, 'letter.txt'), 'utf8')]).toEqual([1, 'Dear friend']);
    expect(said).toContain('is not a Mizan database');
  });
});

describe('series', () => {
  const pair = ['series', '--reporter', 'MA', '--partner', 'RU'];

  test('every format has the same figures', async () => {
    const found = await store.observations({ reporter: 'MA', partner: 'RU' });
    expect(found.length).toBeGreaterThan(0);
    const { out: csv } = await mizan([...pair, '--format', 'csv'], environment);
    expect(csv.trim().split('\n')).toHaveLength(found.length + 1);
    const json = JSON.parse((await mizan([...pair, '--json'], environment)).out) as { series: { points: unknown[] }[] };
    expect(json.series.flatMap((s) => s.points)).toHaveLength(found.length);
    const { out: sdmx } = await mizan([...pair, '--format', 'sdmx-csv'], environment);
    expect(sdmx.trim().split('\n')).toHaveLength(found.length + 1);
    const { out: table } = await mizan([...pair, '--lang', 'fr'], environment);
    expect(table.trim().split('\n')).toHaveLength(found.length + 2);
    expect(table).toContain('Maroc');
  });

  test('narrowed by flow and period; nothing found is said', async () => {
    const { out } = await mizan([...pair, '--flow', 'M', '--from', '2000', '--to', '2004', '--format', 'csv'], environment);
    expect(out.trim().split('\n')).toHaveLength(6);
    const none = await mizan([...pair, '--from', '1900', '--to', '1901'], environment);
    expect(none).toMatchObject({ code: 0, out: '' });
    expect(none.said).toContain('no observations of MA with RU match');
    expect((await mizan([...pair, '--as-of', '1990-01-01', '--format', 'csv'], environment)).out.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    [[...pair, '--format', 'parquet'], /Not available here\. There is table, csv, json, sdmx-csv/],
    [[...pair, '--format', 'jsn'], /did you mean json\?/],
    [['series', '--reporter', 'Marocco', '--partner', 'RU'], /there is no area "Marocco"; did you mean MA \(Morocco\)/],
    [['series', '--reporter', 'MA'], /required option '--partner <area>' not specified/],
    [[...pair, '--from', '2025-13'], /is not a time period/],
    [[...pair, '--as-of', '2025-02-30'], /write a day/],
    [[...pair, '--flow', 'Z'], /There is X, M/],
    [['series', '--reporter', 'MA', '--partner', 'ma'], /both MA/],
    [['serie'], /unknown command 'serie'/],
    [['events', '--pair', 'MA'], /--pair takes two areas/],
    [['vintages', 'COW'], /there is no dataset "COW"; there is .*COW_TRADE/],
  ])('%j is wrong usage', async (words, message) => {
    const answer = await mizan(words, environment);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.said).toMatch(message);
  });
});

describe('claims and events', () => {
  test('claims as table, CSV and JSON, with their checks', async () => {
    const claims = await store.claims();
    expect((await mizan(['claims'], environment)).out.trim().split('\n')).toHaveLength(claims.length + 2);
    const json = JSON.parse((await mizan(['claims', '--check', '--json'], environment)).out) as { claims: { id: string; check: { verdict: string } }[]; omitted: { count: number }[] };
    expect(json.claims.length + json.omitted.reduce((sum, o) => sum + o.count, 0)).toBe(claims.length);
    expect(json.claims.every((claim) => ['agrees', 'close', 'disagrees', 'not-comparable', 'cannot-verify'].includes(claim.check.verdict))).toBe(true);
    expect((await mizan(['claims', '--check', '--format', 'csv'], environment)).out.split('\n')[0]).toMatch(/note,check,check_reason$/);
    expect((await mizan(['claims', '--check', '--lang', 'ru'], environment)).out).toContain('Россия');
  });

  test('the 73 % of the city is Moscow city with Morocco, 2025-S1 against 2024-S1, and not comparable or verifiable by country figures', async () => {
    const json = JSON.parse((await mizan(['claims', '--check', '--pair', 'RU-MOW,MA', '--json'], environment)).out) as { claims: Record<string, unknown>[] };
    const claim = json.claims.find((c) => c['value'] === '73' && c['kind'] === 'growth');
    expect(claim).toMatchObject({ metric: 'turnover', unit: 'percent', period: '2025-S1', basePeriod: '2024-S1', interval: { low: '72.5', high: '73.5', lowOpen: false, highOpen: true } });
  });

  test('events of a pair, in the language asked for', async () => {
    const events = await store.events({ pair: ['MA', 'RU'] });
    const { out } = await mizan(['events', '--pair', 'ma,ru', '--lang', 'ar'], environment);
    expect(out.trim().split('\n')).toHaveLength(events.length + 2);
    expect(out).toContain(events[0]!.title.ar);
    expect(JSON.parse((await mizan(['events', '--json'], environment)).out).events).toHaveLength((await store.events()).length);
    expect((await mizan(['events', '--format', 'csv'], environment)).out).toMatch(/^id,type,lifecycle,date,/);
  });
});

test('vintages: what is loaded', async () => {
  const { vintages } = JSON.parse((await mizan(['vintages', '--json'], environment)).out) as { vintages: { dataflow: string; rows: number }[] };
  expect(vintages.reduce((sum, v) => sum + v.rows, 0)).toBe((await store.observations({})).length);
  const { out } = await mizan(['vintages', vintages[0]!.dataflow], environment);
  expect(out.trim().split('\n')).toHaveLength(3);
});

describe('check', () => {
  test('valid data: verdicts of every claim, and conflicts computed beside those kept', async () => {
    const { code, out } = await mizan(['check', '--data', DATA, '--json']);
    const { checks, conflicts } = JSON.parse(out) as { checks: unknown[]; conflicts: Record<string, unknown[]> };
    expect([code, checks.length]).toEqual([0, (await store.claims()).length]);
    expect(conflicts['confirmed']!.length).toBeGreaterThan(0);
    expect((await mizan(['check', '--data', DATA])).out).toMatch(/cannot-verify +\d+\n(\ndisagrees: .+\n)?\nconflicts between figures: /);
  });

  test('a reference to nothing fails, and names what may have been meant', async () => {
    const temporary = temporaryFolder();
    onTestFinished(temporary.remove);
    const data = copyOfData(temporary.folder);
    const [source] = (await store.claims())[0]!.publications.map((p) => p.source);
    rmSync(join(data, 'sources', `${source}.yaml`));
    const { code, said, out } = await mizan(['check', '--data', data]);
    expect([code, out]).toEqual([1, '']);
    expect(said).toMatch(new RegExp(`claims/.+\\.yaml:\\d+:\\d+: publications\\.\\d+\\.source: unknown source ${source}`));
  });

  test('a folder without data says so', async () => {
    expect(await mizan(['check', '--data', '/nowhere'])).toMatchObject({ code: 1, said: expect.stringContaining('no folder of curated data') });
  });
});

test.each([
  [{}, /there is no database at .+; build it with: npx mizan load/],
  [{ MIZAN_DATABASE_URL: 'postgres://user:secret@127.0.0.1:1/db' }, /postgres:\/\/…@127\.0\.0\.1:1\/db cannot be reached/m],
])('without a database (%j) every reading command says what to do', async (surroundings, message) => {
  const url = 'duckdb:/nowhere/mizan.duckdb';
  for (const words of [['series', '--reporter', 'MA', '--partner', 'RU'], ['claims'], ['events'], ['vintages']]) {
    const answer = await mizan(words, { MIZAN_DATABASE_URL: url, ...surroundings });
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.said).toMatch(message);
  }
});

test('help and version are no failure', async () => {
  expect(await mizan(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('vintages') });
  expect(await mizan(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect((await mizan([])).code).toBe(2);
});
