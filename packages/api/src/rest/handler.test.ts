import { parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal, type ProblemDocument } from '../problem.ts';
import { ESTIMATORS } from '../estimates/registry.ts';
import { testCaller, testContext } from '../testing/context.ts';
import { createRestHandler, ROUTES } from './handler.ts';

const handle = createRestHandler(testContext, (error) => { throw error; });
const get = (address: string, init?: RequestInit) => handle(new Request(`http://mizan.test${address}`, init));
const problem = async (response: Response) => (await response.json()) as ProblemDocument;

/** Rows of RFC 4180 text without quoted line breaks, by column name. */
function rowsOf(csv: string): Record<string, string>[] {
  const [header, ...lines] = csv.trimEnd().split('\n').filter((line) => !line.startsWith('#')).map(cellsOf);
  return lines.map((cells) => Object.fromEntries(header!.map((name, i) => [name, cells[i]!])));
}
const cellsOf = (line: string): string[] => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell!.replace(/^"|"$/g, '').replaceAll('""', '"'));

const ADDRESSES = [
  ['/api/v1/series.csv?reporter=MA,RU&partner=MA,RU', 'text/csv', 'attachment; filename="mizan-series-MA-RU-MA-RU.csv"'],
  ['/api/v1/series.json?reporter=mar&partner=rus', 'application/json', 'inline; filename="mizan-series-MA-RU.json"'],
  ['/api/v1/claims.csv?pair=MA-RU', 'text/csv', 'attachment; filename="mizan-claims-MA-RU.csv"'], ['/api/v1/claims.json?pair=MA,RU', 'application/json', 'inline; filename="mizan-claims-MA-RU.json"'],
  ['/api/v1/events.csv?pair=MA-RU', 'text/csv', 'attachment; filename="mizan-events-MA-RU.csv"'], ['/api/v1/events.json', 'application/json', 'inline; filename="mizan-events.json"'],
  ['/api/v1/indicators.json?reporter=mar&partner=RU&lang=fr', 'application/json', 'inline; filename="mizan-indicators-MA-RU.json"'],
  ['/api/v1/sources.json', 'application/json', 'inline; filename="mizan-sources.json"'],
  ['/charts/pair/ma/rus.svg?lang=ar&theme=dark', 'image/svg+xml', 'inline; filename="mizan-MA-RU-value-ar.svg"'], ['/charts/pair/MA/RU.png?width=400&height=300', 'image/png', 'inline; filename="mizan-MA-RU-value-en.png"'],
] as const;

/** Records are set against every release; series, indicators and charts of a pair are made of its own. */
const areChecked = (address: string): boolean => /(claims|events|sources)\./.test(address);

describe.each(ADDRESSES)('%s', (address, type, file) => {
  test('is answered with its type, name, build and releases', async () => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toBe(file);
    expect(response.headers.get('mizan-vintages')).toBe(`BACI_TOTALS/2025-08-25, COW_TRADE/4.0${areChecked(address) ? ', WDI_GDP/2025-08-25' : ''}`);
    expect(response.headers.get('mizan-version')).toBe((await testContext()).catalogue.version);
    expect(response.headers.get('cache-control')).toMatch(/^public/);
    expect((await response.arrayBuffer()).byteLength).toBe(Number(response.headers.get('content-length')));
  });
  test('is not sent again to who has it, and to HEAD without its body', async () => {
    const etag = (await get(address)).headers.get('etag')!;
    const again = await get(address, { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const head = await get(address, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1000);
  });
});

describe('the same figures', () => {
  test('in CSV, JSON and the procedure', async () => {
    const query = { reporter: 'MA,RU', partner: 'MA,RU' };
    const address = new URLSearchParams(query);
    const rows = rowsOf(await (await get(`/api/v1/series.csv?${address}`)).text()).map(({ dataflow, reporter, period, value, absence }) => [dataflow, reporter, period, value, absence]);
    const document = (await (await get(`/api/v1/series.json?${address}`)).json()) as { version: string; vintages: object[]; omitted: object[]; series: { dataflow: string; reporter: string; points: { period: string; value: string | null; absence: string | null }[] }[] };
    const { series, version } = await (await testCaller()).series.get(query);
    const flat = (list: typeof document.series | typeof series) => list.flatMap(({ dataflow, reporter, points }) => points.map(({ period, value, absence }) => [dataflow, reporter, period, value ?? '', absence ?? '']));
    expect(rows).toHaveLength(50);
    expect(flat(document.series)).toEqual(rows);
    expect(flat(series)).toEqual(rows);
    expect(document).toMatchObject({ version, omitted: [], vintages: [{ dataflow: 'BACI_TOTALS' }, { dataflow: 'COW_TRADE' }] });
  });

  test('of claims: the 73 %, with its interval, scope and check', async () => {
    const rows = rowsOf(await (await get('/api/v1/claims.csv?pair=MA-RU&kind=growth')).text());
    expect(rows.find(({ id }) => id === 'c-2025s1-moscow-city-73')).toMatchObject({
      metric: 'turnover', kind: 'growth', value: '73', unit: 'percent', value_from: '72.5', value_to: '73.5', reporter: 'RU-MOW', partner: 'MA', period: '2025-S1', base_period: '2024-S1',
      person: 'anatoly-garbuzov', stated_on: '2025-09-12', check: 'cannot-verify', altered_copies: 'moroccopost-mandarin-2025:scope+speaker;freshplaza-9791157:scope+speaker',
    });
    const { claims } = (await (await get('/api/v1/claims.json?pair=MA-RU&kind=growth')).json()) as { claims: { id: string; check: { comparisons: object[] } }[] };
    expect(claims.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(claims.find(({ id }) => id === 'c-2025s1-moscow-city-73')!.check.comparisons).toMatchObject([{ against: { kind: 'claim', id: 'c-2025s1-russia-30' }, verdict: 'not-comparable', reason: 'scope' }]);
  });
});

describe('what may not be passed on', () => {
  test('is left out and said, in the header and in the file', async () => {
    const { store, ...context } = await testContext();
    const restricted = { ...store, observations: async (query: Parameters<typeof store.observations>[0]) => (await store.observations(query)).map((o) => (o.dataflow === 'BACI_TOTALS' ? { ...o, rights: 'restricted' as const } : o)) };
    const response = await createRestHandler(async () => ({ ...context, store: restricted }))(new Request('http://mizan.test/api/v1/series.csv?reporter=MA,RU&partner=MA,RU'));
    expect(response.headers.get('mizan-omitted')).toBe('cepii-baci; count=4; reason=restricted');
    const text = await response.text();
    expect(rowsOf(text)).toHaveLength(46);
    expect(text).toContain('# left out: 4 from cepii-baci');
  });
});

describe('problems', () => {
  test.each([
    ['/api/v1/series.csv?reporter=MX1', 400, 'unknown-code', 'reporter', ['MX']],
    ['/api/v1/series.csv?reporer=MA', 400, 'invalid-input', 'reporer', ['reporter']],
    ['/api/v1/series.json?reporter=MA&from=2025-13', 400, 'invalid-input', 'from', undefined],
    ['/api/v1/series.json', 400, 'invalid-input', 'reporter', undefined],
    ['/api/v1/series.json?reporter=MA&reporter=RU', 400, 'invalid-input', 'reporter', undefined],
    ['/api/v1/series.json?reporter=MA&flow=Y', 400, 'invalid-input', 'flow', expect.anything()],
    ['/api/v1/series.json?reporter=MA&commodity=1001', 400, 'unknown-code', 'commodity', ['H6:1001', 'TOTAL']],
    ['/api/v1/indicators.json', 400, 'invalid-input', 'reporter', undefined],
    ['/api/v1/indicators.json?reporter=MA&partner=mar', 400, 'invalid-input', 'partner', undefined],
    ['/api/v1/indicators.json?reporter=MA&indicator=growth,wealth', 400, 'invalid-input', 'indicator.1', undefined],
    ['/api/v1/claims.json?metric=turnovr', 400, 'invalid-input', 'metric', ['turnover']],
    ['/api/v1/claims.json?pair=MA-QQ', 400, 'unknown-code', 'pair', expect.anything()],
    ['/charts/pair/MA/RU.png?width=99999', 400, 'invalid-input', 'width', undefined],
    ['/charts/pair/MA/MA.svg', 400, 'invalid-input', 'b', undefined],
    ['/api/v1/serie.csv', 404, 'not-found', '', expect.arrayContaining(['/api/v1/series.csv'])],
  ])('%s', async (address, status, kind, field, suggestions) => {
    const response = await get(address);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([status, 'application/problem+json', 'no-store']);
    const document = await problem(response);
    expect(document).toMatchObject({ type: `urn:mizan:problem:${kind}`, status, title: expect.any(String), detail: expect.any(String), instance: parse(address.split('?')[0]!).dir + '/' + parse(address.split('?')[0]!).base });
    expect(document.errors[0]).toEqual({ field, reason: expect.any(String), ...(suggestions === undefined ? {} : { suggestions }) });
  });

  test('nothing can be changed', async () => {
    const response = await get('/api/v1/series.csv?reporter=MA', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('too many observations are refused with advice, never cut off', async () => {
    const context = await testContext();
    const one = (await context.store.observations({ reporter: 'MA', partner: 'RU' }))[0]!;
    const store = { ...context.store, observations: async () => Array.from({ length: 20_001 }, () => one) };
    const response = await createRestHandler(async () => ({ ...context, store }))(new Request('http://mizan.test/api/v1/series.csv?reporter=MA'));
    expect(response.status).toBe(413);
    expect((await problem(response)).detail).toMatch(/20001 observations match.*narrow it/);
  });

  test('a failure is reported to the operator and tells the reader nothing of itself', async () => {
    const reported: unknown[] = [];
    const failing = createRestHandler(() => Promise.reject(new Error('secret')), (error) => reported.push(error));
    const response = await failing(new Request('http://mizan.test/api/v1/sources.json'));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(reported).toHaveLength(1);
  });
});

describe('health', () => {
  test('the process runs without a database', async () => {
    const response = await createRestHandler(() => Promise.reject(new Error('no database')))(new Request('http://mizan.test/healthz'));
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });
  test('it is ready with one, and says which', async () => {
    const response = await get('/readyz');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ status: 'ready', version: (await testContext()).catalogue.version, vintages: ['BACI_TOTALS/2025-08-25', 'COW_TRADE/4.0', 'WDI_GDP/2025-08-25'] });
  });
  test('and not without', async () => {
    const response = await createRestHandler(() => Promise.reject(new Refusal('unavailable', 'The database cannot be read')))(new Request('http://mizan.test/readyz'));
    expect([response.status, (await problem(response)).type]).toEqual([503, 'urn:mizan:problem:unavailable']);
  });
});

test('the tag changes with the address and the build, not with the order of its parameters', async () => {
  const etag = async (address: string, context = testContext) => (await createRestHandler(context)(new Request(`http://mizan.test${address}`, { method: 'HEAD' }))).headers.get('etag');
  const first = await etag('/api/v1/claims.json?pair=MA-RU&kind=growth');
  expect(await etag('/api/v1/claims.json?kind=growth&metric=&pair=MA-RU')).toBe(first);
  expect(await etag('/api/v1/claims.json?pair=MA-RU')).not.toBe(first);
  const rebuilt = async () => { const context = await testContext(); return { ...context, catalogue: { ...context.catalogue, version: 'another' } }; };
  expect(await etag('/api/v1/claims.json?pair=MA-RU&kind=growth', rebuilt)).not.toBe(first);
});

test('the OpenAPI document has every route, its parameters and schemas that exist', async () => {
  const document = (await (await get('/api/openapi.json')).json()) as { openapi: string; paths: Record<string, { get: { parameters: { name: string }[] } }>; components: { schemas: Record<string, unknown> } };
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual([...ROUTES.map(({ path }) => path), ...ESTIMATORS.map(({ name }) => `/api/v1/estimates/${name}`)]);
  for (const { name } of ESTIMATORS) expect(document.paths[`/api/v1/estimates/${name}`]).toMatchObject({ post: { requestBody: { content: { 'application/json': { schema: { required: expect.arrayContaining(['table']) } } } }, responses: { 200: expect.anything() } } });
  expect(document.paths['/api/v1/series.csv']!.get.parameters.map(({ name }) => name)).toEqual(['reporter', 'partner', 'flow', 'commodity', 'dataflow', 'from', 'to', 'asOf']);
  for (const [, name] of JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)) expect(document.components.schemas).toHaveProperty(name!);
});

test('an Arabic picture is set in the faces that come along', async () => {
  const png = new Uint8Array(await (await get('/charts/pair/MA/RU.png?lang=ar&width=320&height=240')).arrayBuffer());
  expect(new TextDecoder().decode(png.slice(1, 4))).toBe('PNG');
  expect(new DataView(png.buffer).getUint32(16)).toBe(640);
});
