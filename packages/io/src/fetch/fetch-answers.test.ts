import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { apiServer, sendJson, type ApiServer } from '../testing/api-server.ts';
import { TestClock } from '../testing/test-clock.ts';
import { fetchAnswers, type FetchOptions } from './fetch-answers.ts';
import { HOSTS } from './hosts.ts';
import { comtradeQuery, type ComtradeQuestion } from './queries/comtrade.ts';
import { jsonStatQuery } from './queries/jsonstat.ts';
import { worldBankQuery } from './queries/worldbank.ts';
import type { Query } from './request.ts';

/** Every answer here is synthetic: invented rows in the provider's form. */
let folder: string;
let clock: TestClock;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-fetch-'));
  clock = new TestClock();
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function server(answer: (url: URL, response: ServerResponse, nth: number) => void): Promise<ApiServer> {
  const own = await apiServer(answer);
  onTestFinished(own.close);
  return own;
}

const query = (changes: Partial<ComtradeQuestion> = {}): Query => {
  const made = comtradeQuery({ reporters: ['MA'], partners: ['RU'], from: '2018', to: '2020', keyed: false, ...changes });
  if (!made.ok) throw new Error(made.problem.reason);
  return made.value;
};
const rows = (n: number, count = n) => ({ elapsedTime: '1', count, data: Array.from({ length: n }, (_, i) => ({ primaryValue: i })), error: '' });

const run = (asked: Query, { mirrorOf }: Pick<ApiServer, 'mirrorOf'>, options: Partial<FetchOptions> = {}) =>
  fetchAnswers(asked, { cache: folder, clock, random: () => 0.5, notify: (text) => void told.push(text), ...options, environment: { MIZAN_API_MIRRORS: mirrorOf(...HOSTS.map(({ host }) => host)), ...options.environment } });
const value = async (fetched: ReturnType<typeof run>) => {
  const result = await fetched;
  if (!result.ok) throw new Error(result.problem.reason);
  return result.value;
};
const reason = async (fetched: ReturnType<typeof run>) => {
  const result = await fetched;
  return result.ok ? 'it was taken' : result.problem.reason;
};
const everything = (at = folder): string => readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`).join('\n');

describe('the cache', () => {
  test('raw answers lie by their SHA-256, an index beside them; the same release is not asked again', async () => {
    const api = await server((url, response) => sendJson(response, rows(Number(url.searchParams.get('period')) - 2015)));
    const fetched = await value(run(query(), api));
    expect(fetched).toMatchObject({ release: '2024-05-01', retrieved: '2024-05-01', stated: undefined });
    for (const { path, sha256, bytes } of fetched.answers) {
      const raw = readFileSync(path);
      expect([createHash('sha256').update(raw).digest('hex'), raw.length]).toEqual([sha256, bytes]);
    }
    expect(await value(run(query(), api))).toEqual(fetched);
    expect(await value(run(query(), api, { offline: true }))).toEqual(fetched);
    expect(api.asked).toHaveLength(3);
    await run(query({ flows: ['M'] }), api);
    expect(api.asked).toHaveLength(6);
  });

  test('another day is another release, and asks again; a named release does not; --refresh does', async () => {
    const api = await server((_, response) => sendJson(response, rows(1)));
    await value(run(query(), api));
    await value(run(query(), api, { release: 'v1' }));
    expect(api.asked).toHaveLength(6);
    clock.jump(86_400_000);
    expect(await value(run(query(), api))).toMatchObject({ release: '2024-05-02' });
    expect(await value(run(query(), api, { release: 'v1' }))).toMatchObject({ release: 'v1', retrieved: '2024-05-01' });
    expect(api.asked).toHaveLength(9);
    expect(await value(run(query(), api, { release: 'v1', refresh: true }))).toMatchObject({ retrieved: '2024-05-02' });
    expect(api.asked).toHaveLength(12);
  });

  test('a fetch that broke off goes on where it stopped, also on the next day', async () => {
    let broken = true;
    const api = await server((url, response) => (broken && url.searchParams.get('period') === '2020' ? sendJson(response, { message: 'no' }, 400) : sendJson(response, rows(1))));
    expect(await reason(run(query(), api))).toMatch(/^UN Comtrade A 2020 X,M 504 with 643 TOTAL: the answer is 400: no \(https:\/\/comtradeapi\.un\.org\/public/);
    broken = false;
    clock.jump(86_400_000);
    expect(await value(run(query(), api))).toMatchObject({ release: '2024-05-01', retrieved: '2024-05-02' });
    expect(api.asked.map((path) => /period=(\d+)/.exec(path)![1])).toEqual(['2018', '2019', '2020', '2020']);
    expect(told).toEqual(['going on with the fetch begun on 2024-05-01: 2 answers are there']);
  });

  test('--offline asks nobody and names what is missing', async () => {
    const api = await server((url, response) => (url.searchParams.get('period') === '2019' ? sendJson(response, {}, 400) : sendJson(response, rows(1))));
    await run(query(), api);
    const asked = api.asked.length;
    expect(await reason(run(query(), api, { offline: true }))).toMatch(/^not in the cache, and --offline asks nobody:\n {2}UN Comtrade A 2019 .+\(https:.+\)\n {2}UN Comtrade A 2020 .+$/);
    expect(api.asked).toHaveLength(asked);
  });

  test('an answer that was changed in the cache, or is gone, is not taken', async () => {
    const api = await server((_, response) => sendJson(response, rows(1)));
    const { answers } = await value(run(query(), api));
    writeFileSync(answers[0]!.path, JSON.stringify(rows(2)));
    expect(await reason(run(query(), api))).toMatch(/has been changed in the cache .+--refresh/);
    rmSync(answers[0]!.path);
    expect(await reason(run(query(), api))).toMatch(/not in the cache any more \(ENOENT\)/);
  });

  test('an index that is broken is named', async () => {
    const api = await server((_, response) => sendJson(response, rows(1)));
    await value(run(query(), api));
    const [index] = readdirSync(join(folder, 'fetches'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    writeFileSync(join(index!.parentPath, index!.name), '{');
    expect(await reason(run(query(), api))).toMatch(/^the index .+\.json of a fetch cannot be read .+--refresh$/);
    expect(await reason(run(query(), api, { refresh: true }))).toBe('it was taken');
  });

  test('a wall clock that jumps back and forth ends nothing and hangs nowhere', async () => {
    const api = await server((_, response) => {
      clock.jump(1e12 * (api.asked.length % 2 === 0 ? 1 : -1));
      return sendJson(response, rows(1));
    });
    expect((await value(run(query(), api))).answers).toHaveLength(3);
    clock.jump(-1e12);
    expect((await value(run(query(), api))).answers).toHaveLength(3);
    expect(clock.slept).toEqual([]);
  });

  test('a disk that is full refuses, and says so', async () => {
    const api = await server((_, response) => sendJson(response, rows(1)));
    const [request] = query().requests;
    mkdirSync(join(folder, 'arriving'));
    symlinkSync('/dev/full', join(folder, 'arriving', `${createHash('sha256').update(request!.url).digest('hex').slice(0, 32)}.${process.pid}`));
    expect(await reason(run(query(), api))).toBe('the cache cannot be written (ENOSPC: no space left on the device)');
    expect(readdirSync(folder)).toEqual(['arriving']);
    writeFileSync(join(folder, 'file'), '');
    expect(await reason(run(query(), api, { cache: join(folder, 'file') }))).toMatch(/the cache .+file cannot be written \((ENOTDIR|EEXIST)\)/);
  });
});

describe('keys', () => {
  const KEY = 'synthetic+key/0123456789';
  const environment = { COMTRADE_API_KEY: KEY };

  test('a key is sent in a header, and is in no address, index, message or notice, though the API repeat it', async () => {
    const api = await server((_, response, nth) => {
      if (nth === 1) return sendJson(response, { message: `slow down, ${KEY} and ${encodeURIComponent(KEY)}` }, 429);
      return nth < 4 ? sendJson(response, rows(1)) : sendJson(response, { message: `Access denied due to invalid subscription key ${KEY}` }, 401);
    });
    const asked = query({ keyed: true, frequency: 'M', from: '2018', to: '2020' });
    expect(asked.requests).toHaveLength(3);
    const said = await reason(run(asked, api, { environment }));
    expect(said).toContain('the answer is 401: Access denied due to invalid subscription key [key]');
    expect(api.headers.map((headers) => headers['ocp-apim-subscription-key'])).toEqual([KEY, KEY, KEY, KEY]);
    for (const text of [said, told.join('\n'), everything(), api.asked.join('\n')]) for (const form of [KEY, encodeURIComponent(KEY)]) expect(text).not.toContain(form);
    expect(told).toEqual([expect.stringContaining('slow down, [key] and [key]; again in 1 s')]);
  });

  test('a key that cannot be sent is not shown either', async () => {
    const api = await server((_, response) => sendJson(response, rows(1)));
    const said = await reason(run(query({ keyed: true, to: '2018' }), api, { environment: { COMTRADE_API_KEY: ' broken\u0000key\n' } }));
    expect(said).toContain('[key]');
    for (const text of [said, told.join('\n')]) expect(text).not.toMatch(/broken|key\n/);
    expect(api.asked).toEqual([]);
  });

  test('a key goes to its own host alone', async () => {
    const api = await server((_, response) => sendJson(response, { class: 'dataset', size: [1], value: [1] }));
    const asked = jsonStatQuery(`${api.origin}/cube`);
    if (!asked.ok) throw new Error(asked.problem.reason);
    await value(run(asked.value, api, { environment }));
    expect(JSON.stringify(api.headers)).not.toContain(KEY);
  });
});

const BOMB = gzipSync(Buffer.alloc(8 * 2 ** 20));

describe('an API that fails passes or is refused by name', () => {
  const once = (fail: (response: ServerResponse) => void) => (url: URL, response: ServerResponse, nth: number) => (nth === 1 ? fail(response) : sendJson(response, rows(1)));

  test.each<[string, (response: ServerResponse) => void, RegExp, number[]]>([
    ['500', (response) => sendJson(response, { title: 'oops' }, 500), /the answer is 500: oops; again in 1 s/, [500]],
    ['429 with seconds', (response) => void response.writeHead(429, { 'retry-after': '7' }).end('{}'), /429.*; again in 7 s/, [7000]],
    ['503 with a date', (response) => void response.writeHead(503, { date: 'Wed, 01 May 2024 12:00:00 GMT', 'retry-after': 'Wed, 01 May 2024 12:00:30 GMT' }).end(), /503; again in 30 s/, [30_000]],
    ['429 with a date that has passed', (response) => void response.writeHead(429, { 'retry-after': 'Wed, 01 May 2004 12:00:30 GMT' }).end(), /has passed, and is not followed\); again in 1 s/, [500]],
    ['403 with Retry-After, as Comtrade says its quota is used up', (response) => void response.writeHead(403, { 'retry-after': '5' }).end(), /403; again in 5 s/, [5000]],
    ['HTML', (response) => void response.writeHead(200).end('<html><body>Sign in</body></html>'), /an HTML page, not JSON: "Sign in"; again/, [500]],
    ['JSON cut short', (response) => void response.writeHead(200).end('{"count":1,"data":[{"a"'), /not whole JSON.*; again/, [500]],
    ['a body shorter than it says', (response) => { response.writeHead(200, { 'content-length': '500' }).write('{"count"'); setTimeout(() => response.destroy(), 20); }, /connection failed or broke off/, [500]],
    ['a connection that breaks', (response) => void response.destroy(), /connection failed or broke off/, [500]],
    ['silence before the answer', () => undefined, /nothing came for 0.5 s/, [500]],
    ['silence within the answer', (response) => void response.writeHead(200).write('{"count"'), /nothing came for 0.5 s/, [500]],
  ])('%s passes', async (_, fail, notice, slept) => {
    const api = await server(once(fail));
    expect((await value(run(query({ from: '2020' }), api, { limits: { idle: 500 } }))).answers).toHaveLength(1);
    expect(told).toEqual([expect.stringMatching(notice)]);
    expect(clock.slept).toEqual(slept);
  });

  test.each<[string, (response: ServerResponse) => void, RegExp, number]>([
    ['an error with status 200', (response) => sendJson(response, { ...rows(0), error: 'Invalid parameter' }), /UN Comtrade A 2020 .+error in place of data: error "Invalid parameter" \(https/, 1],
    ['a count that lies', (response) => sendJson(response, rows(3, 812)), /says 812 rows and holds 3/, 1],
    ['a redirect to another host', (response) => void response.writeHead(302, { location: 'http://127.0.0.2:9/x' }).end(), /redirects to another host, 127\.0\.0\.2:9, which is not followed/, 1],
    ['redirects without end', (response) => void response.writeHead(302, { location: '/again' }).end(), /redirects more than 5 times/, 6],
    ['404', (response) => sendJson(response, { message: 'Resource not found' }, 404), /the answer is 404: Resource not found/, 1],
    ['202, an answer for later', (response) => sendJson(response, {}, 202), /the answer is 202/, 1],
    ['a day of waiting', (response) => void response.writeHead(429, { 'retry-after': '86400' }).end(), /it asks to wait 1440 minutes\. Run this again then: what has come is kept/, 1],
    ['an answer beyond the limit', (response) => void response.writeHead(200).end(' '.repeat(20_000)), /longer than the limit of 10000 bytes/, 1],
    ['a bomb of gzip', (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB), /longer than the limit of 10000 bytes/, 1],
    ['HTML time and again', (response) => void response.writeHead(200).end('<html>'), /HTML page.*; tried 3 times \(https/, 3],
    ['silence time and again', () => undefined, /UN Comtrade A 2020 .+: nothing came for 0\.5 s; tried 3 times \(https/, 3],
    ['bytes that are no text', (response) => void response.writeHead(200).end(Buffer.from('7b22ff22', 'hex')), /not UTF-8/, 1],
  ])('%s is refused, and nothing of it is kept', async (_, fail, expected, asked) => {
    const api = await server((_url, response) => fail(response));
    expect(await reason(run(query({ from: '2020' }), api, { limits: { bytes: 10_000, attempts: 3, idle: 500 } }))).toMatch(expected);
    expect(api.asked).toHaveLength(asked);
    expect(everything()).toBe('');
  });

  test('a redirect on the same host is followed', async () => {
    const api = await server((url, response) => (url.pathname === '/moved' ? sendJson(response, rows(1)) : void response.writeHead(301, { location: '/moved' }).end()));
    expect((await value(run(query({ from: '2020' }), api))).answers).toHaveLength(1);
  });
});

describe('more than one answer can hold', () => {
  test('the 500 rows of the preview are divided until each part is below, and said', async () => {
    const api = await server((url, response) => sendJson(response, rows(url.searchParams.get('flowCode') === 'X,M' ? 500 : 499)));
    const { answers } = await value(run(query({ from: '2020' }), api));
    expect(answers.map(({ url, rowLimit }) => [new URL(url).searchParams.get('flowCode'), rowLimit])).toEqual([['X', 500], ['M', 500]]);
    expect(told).toEqual(['UN Comtrade A 2020 X,M 504 with 643 TOTAL: cut at 500 rows, so it is asked for in 2 parts']);
    expect(await value(run(query({ from: '2020' }), api))).toMatchObject({ answers });
    expect(api.asked).toHaveLength(3);
  });

  test('500 rows that cannot be divided are refused', async () => {
    const api = await server((_, response) => sendJson(response, rows(500)));
    expect(await reason(run(query({ from: '2020' }), api))).toMatch(/500 rows came, the most that are sent without a key, so there may be others/);
  });

  test('dividing comes to an end', async () => {
    const api = await server((_, response) => sendJson(response, rows(500)));
    expect(await reason(run(query({ partners: undefined, commodities: ['01', '02', '03', '04'] }), api, { limits: { requests: 4 } }))).toBe('this takes more than 4 requests; ask for less at a time, or for a bulk file');
  });

  test('all pages of the World Bank; a total that lies is refused', async () => {
    const asked = worldBankQuery({ indicators: ['SP.POP.TOTL'] });
    if (!asked.ok) throw new Error(asked.problem.reason);
    const page = (n: number, total: number) => [{ page: n, pages: 3, per_page: 1000, total, lastupdated: '2024-10-24' }, Array.from({ length: n < 3 ? 1000 : 5 }, () => ({}))];
    const api = await server((url, response) => sendJson(response, page(Number(url.searchParams.get('page')), 2005)));
    expect(await value(run(asked.value, api))).toMatchObject({ stated: '2024-10-24', answers: [1, 2, 3].map((n) => ({ about: `World Bank SP.POP.TOTL, page ${n}`, series: 'SP.POP.TOTL' })) });
    const lying = await server((url, response) => sendJson(response, page(Number(url.searchParams.get('page')), 2999)));
    expect(await reason(run(asked.value, lying, { release: 'other' }))).toMatch(/World Bank SP\.POP\.TOTL, page 3: the answer says it has 2999 rows, so that this page should have 999, but 5 came/);
  });

  test('progress tells what is answered and what is left', async () => {
    const seen: string[] = [];
    const api = await server((_, response) => sendJson(response, rows(1)));
    await value(run(query(), api, { onProgress: ({ answered, left }) => void seen.push(`${answered}/${answered + left}`) }));
    expect(seen).toEqual(['0/3', '1/3', '2/3']);
  });
});

test('the hosts named are the only ones with rules of their own, each with what it documents', () => {
  for (const { interval, documented } of HOSTS) expect(interval >= 1000 && documented.length > 5).toBe(true);
});
