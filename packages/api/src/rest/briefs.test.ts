import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFacts, verify } from '@mizan/briefs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { currentFacts, DOCUMENT_FORMATS, DOCUMENT_TYPES } from '../briefs/index.ts';
import { MOST_UNDER_WAY } from '../briefs/maker.ts';
import { Memory } from '../memory.ts';
import type { ProblemDocument } from '../problem.ts';
import { testContext } from '../testing/context.ts';
import { createRestHandler } from './handler.ts';

vi.setConfig({ testTimeout: 60_000 });
const handle = createRestHandler(testContext, (error) => { throw error; });
const get = (address: string, init?: RequestInit) => handle(new Request(`http://mizan.test${address}`, init));
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const beginningOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 15));

const BEGINNINGS = { pdf: '%PDF-1.7', docx: 'PK', xlsx: 'PK', ods: 'PK', html: '<!doctype html>', zip: 'PK' } as const;
const SUBJECTS = [['/briefs/MA-RU', 'mizan-MA-RU-fr'], ['/briefs/MA', 'mizan-MA-fr'], ['/briefs/claims/c-2025s1-moscow-city-73', 'mizan-c-2025s1-moscow-city-73-fr']] as const;

describe.each(SUBJECTS)('%s', (address, name) => {
  test.each(DOCUMENT_FORMATS)('as %s: type, name, build, and facts that hold', async (format) => {
    const response = await get(`${address}.${format}?lang=fr`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(DOCUMENT_TYPES[format]);
    expect(response.headers.get('content-disposition')).toBe(`${format === 'pdf' || format === 'html' ? 'inline' : 'attachment'}; filename="${name}.${format}"`);
    expect(response.headers.get('mizan-version')).toBe((await testContext()).catalogue.version);
    expect(response.headers.get('cache-control')).toMatch(/^public/);
    const bytes = await bytesOf(response);
    expect(beginningOf(bytes).startsWith(BEGINNINGS[format]), beginningOf(bytes)).toBe(true);
    if (format === 'zip') return;
    const sheet = readFacts(bytes);
    if (!sheet.ok) throw new Error(sheet.problem.reason);
    expect(sheet.value.facts.length).toBeGreaterThan(0);
    const states = verify(sheet.value, await currentFacts(await testContext(), sheet.value)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['unchanged']));
  });

  test('is not sent again to who has it, and to HEAD without its body', async () => {
    const etag = (await get(`${address}.html`)).headers.get('etag')!;
    expect((await get(`${address}.html`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const head = await get(`${address}.html`, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
    expect((await get(`${address}.html?lang=ar`)).headers.get('etag')).not.toBe(etag);
  });
});

test('the page’s own figures stand in the summary, with the releases they come from', async () => {
  const response = await get('/briefs/ma-rus.html');
  expect(response.headers.get('mizan-vintages')).toBe('BACI_TOTALS/2025-08-25, COW_TRADE/4.0');
  const sheet = readFacts(await bytesOf(response));
  expect(sheet.ok && sheet.value.facts.find(({ id }) => id === 'COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014')).toMatchObject({ value: '1941000000', unit: 'USD', vintage: '4.0' });
});

test('the same bytes are made again for the same build and day', async () => {
  const again = createRestHandler(async () => { const context = await testContext(); return { ...context, memory: new Memory() }; });
  const other = await bytesOf(await again(new Request('http://mizan.test/briefs/MA-RU.docx?lang=ru')));
  expect(Buffer.compare(await bytesOf(await get('/briefs/MA-RU.docx?lang=ru')), other)).toBe(0);
});

test('what was known on a day', async () => {
  const sheet = readFacts(await bytesOf(await get('/briefs/MA-RU.html?asOf=2024-01-01')));
  expect(sheet.ok && sheet.value).toMatchObject({ asOf: '2024-01-01' });
});

test('a country has its totals, partners and what was said of it', async () => {
  const html = await (await get('/briefs/MA.html')).text();
  expect(html).toContain('Morocco');
  const sheet = readFacts(new TextEncoder().encode(html));
  if (!sheet.ok) throw new Error(sheet.problem.reason);
  expect(sheet.value.brief).toBe('country-MA');
  expect(sheet.value.facts.some(({ id }) => /\.MA\.WORLD\./.test(id))).toBe(true);
  expect(sheet.value.facts.some(({ id }) => id.startsWith('level:'))).toBe(true);
  expect(sheet.value.facts.some(({ id }) => id.startsWith('claim:'))).toBe(true);
});

describe('a pair without data', () => {
  test.each(['pdf', 'xlsx'] as const)('is a summary that says what is missing, as %s', async (format) => {
    const response = await get(`/briefs/BT-PW.${format}`);
    expect([response.status, response.headers.get('mizan-vintages')]).toEqual([200, null]);
    expect(readFacts(await bytesOf(response))).toMatchObject({ ok: true, value: { brief: 'pair-BT-PW', facts: [] } });
  });
  test('with where it might be had', async () => {
    expect(await (await get('/briefs/BT-PW.html')).text()).toMatch(/What is missing/);
  });
});

describe('the address of the site', () => {
  afterEach(() => vi.unstubAllEnvs());
  test('stands in the document where it is set, and is never taken from the request', async () => {
    expect(await (await get('/briefs/MA-RU.html', { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } })).text()).not.toContain('evil.example');
    vi.stubEnv('MIZAN_SITE_URL', 'https://trade.example/');
    expect(await (await get('/briefs/MA-RU.html')).text()).toMatch(/href="https:\/\/trade\.example\/facts\?of=pair-MA-RU&amp;releases=[^"]*COW_TRADE\/4\.0"/);
  });
});

test('a hostile Accept changes nothing: the address names the format', async () => {
  const response = await get('/briefs/MA-RU.html', { headers: { accept: `application/pdf;q=${'9'.repeat(5000)}, */*;q=0, ../../etc/passwd`, 'accept-language': '<script>' } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
});

describe('problems', () => {
  test.each([
    ['/briefs/MA-RUU.pdf', 400, 'unknown-code', 'areas', expect.arrayContaining(['RU'])],
    ['/briefs/Maroc.pdf', 400, 'unknown-code', 'areas', expect.arrayContaining(['MA'])],
    ['/briefs/MA-MAR.pdf', 400, 'invalid-input', 'areas', undefined],
    ['/briefs/WORLD.pdf', 400, 'invalid-input', 'areas', undefined],
    [`/briefs/${'A-'.repeat(3000)}A.pdf`, 400, 'invalid-input', 'areas', undefined],
    ['/briefs/%FF%00-RU.pdf', 400, 'unknown-code', 'areas', undefined],
    ['/briefs/MA-RU.doc', 400, 'invalid-input', 'format', ['docx']],
    ['/briefs/MA-RU.pdf?lang=frr', 400, 'invalid-input', 'lang', ['fr']],
    ['/briefs/MA-RU.pdf?lang=..%2F..%2Fetc%2Fpasswd', 400, 'invalid-input', 'lang', undefined],
    [`/briefs/MA-RU.pdf?lang=${'x'.repeat(5000)}`, 400, 'invalid-input', 'lang', undefined],
    ['/briefs/MA-RU.pdf?lang=fr&lang=ar', 400, 'invalid-input', 'lang', undefined],
    ['/briefs/MA-RU.pdf?asof=2024', 400, 'invalid-input', 'asof', ['asOf']],
    ['/briefs/claims/c-2025s1-moscow-city-37.pdf', 404, 'not-found', 'id', expect.arrayContaining(['c-2025s1-moscow-city-73'])],
    ['/briefs/MA-RU', 404, 'not-found', '', undefined],
  ])('%s', async (address, status, kind, field, suggestions) => {
    const response = await get(address);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([status, 'application/problem+json', 'no-store']);
    const document = (await response.json()) as ProblemDocument;
    expect(document.type).toBe(`urn:mizan:problem:${kind}`);
    expect(document.errors[0]).toMatchObject({ field, ...(suggestions === undefined ? {} : { suggestions }) });
  });
});

test('more documents at once than the server makes are refused politely, and asked for later made', async () => {
  const { catalogue } = await testContext();
  const addresses = [...catalogue.claims.keys()].flatMap((id) => ['es', 'nl', 'de'].map((lang) => `/briefs/claims/${id}.html?lang=${lang}`));
  expect(addresses.length).toBeGreaterThan(3 * MOST_UNDER_WAY);
  const answers = await Promise.all(addresses.map((address) => get(address)));
  const [made, refused] = [answers.filter(({ status }) => status === 200), answers.filter(({ status }) => status === 503)];
  expect(made.length + refused.length).toBe(addresses.length);
  expect(made.length).toBeGreaterThanOrEqual(MOST_UNDER_WAY);
  expect(refused.length).toBeGreaterThan(0);
  expect([refused[0]!.headers.get('retry-after'), refused[0]!.headers.get('cache-control')]).toEqual(['5', 'no-store']);
  expect(((await refused[0]!.json()) as ProblemDocument).type).toBe('urn:mizan:problem:busy');
  expect((await get(addresses[answers.indexOf(refused.at(-1)!)]!)).status).toBe(200);
});

test('a server that is full refuses at once and goes on answering the rest', async () => {
  const server = createServer((message, reply) => {
    void handle(new Request(`http://mizan.test${message.url}`)).then(async (response) => reply.writeHead(response.status, Object.fromEntries(response.headers)).end(Buffer.from(await response.arrayBuffer())));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const order: string[] = [];
  const ask = async (path: string): Promise<Response> => {
    const response = await fetch(at + path);
    await response.arrayBuffer();
    order.push(`${path.split('?')[0]} ${response.status}`);
    return response;
  };
  const days = Array.from({ length: 400 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10));
  const summaries = days.map((day) => ask(`/briefs/MA-RU.docx?asOf=${day}`));
  const healthy = await Promise.all(Array.from({ length: 20 }, () => ask('/healthz')));
  expect(healthy.map(({ status }) => status)).toEqual(healthy.map(() => 200));
  // All that was refused, and the health of the server, were told while documents were still being made.
  const lastMade = async () => { await Promise.all(summaries); return order.lastIndexOf('/briefs/MA-RU.docx 200'); };
  expect(order.lastIndexOf('/healthz 200')).toBeLessThan(await lastMade());
  const statuses = (await Promise.all(summaries)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(MOST_UNDER_WAY);
  expect((await summaries[statuses.indexOf(503)]!).headers.get('retry-after')).toBe('5');
  await new Promise((resolve) => server.close(resolve));
}, 180_000);

test('ten thousand parallel requests for one document make it once', async () => {
  const answers = await Promise.all(Array.from({ length: 10_000 }, () => get('/briefs/MA-RU.pdf?lang=es', { method: 'HEAD' })));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});
