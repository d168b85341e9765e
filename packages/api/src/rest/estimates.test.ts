import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { createMizanClient } from '../client.ts';
import { ESTIMATE_LIMITS } from '../estimates/limits.ts';
import { estimatorList } from '../estimates/list.ts';
import { ESTIMATORS, runEstimate } from '../estimates/registry.ts';
import { EstimateRunner } from '../estimates/runner.ts';
import type { ProblemDocument } from '../problem.ts';
import { LONGLEY, NILE, QUARTERLY_ACCOUNTS, SYNTHETIC_PANEL } from '../testing/classic-tables.ts';
import { createRestHandler } from './handler.ts';
import { createTrpcHandler } from './trpc.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Estimates rest on no database: none is opened here. */
const nothing = () => Promise.reject(new Error('no database'));
const handle = createRestHandler(nothing, (error) => { throw error; });
const post = (name: string, body: unknown) => handle(new Request(`http://mizan.test/api/v1/estimates/${name}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }));
const problem = async (response: Response) => (await response.json()) as ProblemDocument;
const OLS = { table: LONGLEY, y: 'employed', x: ['gnp', 'year'], errors: 'HC1' };

describe('POST /api/v1/estimates/{name}', () => {
  test.each<[string, object]>([
    ['ols', OLS], ['denton', { table: QUARTERLY_ACCOUNTS, indicators: ['pay'] }], ['breakpoints', { table: NILE, y: 'value', period: 'period' }], ['difference-in-differences', { table: SYNTHETIC_PANEL, treated: 'MA', from: '2008' }],
    ['forecast', { table: NILE, by: 'theta', horizon: 3 }], ['stl', { table: NILE }],
  ])('%s answers as the function does, and is kept by nobody', async (name, body) => {
    const response = await post(name, body);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control'), response.headers.get('etag'), response.headers.get('access-control-allow-origin')]).toEqual([200, 'application/json; charset=utf-8', 'no-store', null, '*']);
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(runEstimate(name, body))));
  });

  const oracle = new URL('../../../../../shared/oracles/gravity_wto.json', import.meta.url);
  test.skipIf(!existsSync(oracle))('the WTO application has its published coefficients and errors (skipped where ../shared/oracles is not at hand)', async () => {
    const { input, expected: { published } } = JSON.parse(readFileSync(oracle, 'utf8')).cases[0];
    const table = { trade: input.trade, dist: input.dist_km, contiguity: input.contiguity, border: input.exporter_index0.map((e: number, i: number) => (e === input.importer_index0[i] ? 0 : 1)), exporter: input.exporter_index0, importer: input.importer_index0 };
    const { results } = (await (await post('ppml', { table, y: 'trade', x: ['ln(dist)', 'contiguity', 'border'], effects: ['exporter', 'importer'], errors: 'robust' })).json()) as ReturnType<typeof runEstimate>;
    const found = results['coefficients']!.flatMap(({ value, standardError }) => [value, standardError]);
    ['ln_DIST', 'CNTG', 'INTL_BRDR'].flatMap((name) => [published[name], published[`se_${name}`]]).forEach((number, i) => expect(Math.abs(Number(found[i]) / number - 1)).toBeLessThan(1e-6));
  });

  test.each<[string, string, unknown, number, string, string, RegExp]>([
    ['half of a text', 'ols', '{"table"', 400, 'invalid-input', '', /no JSON/], ['nothing', 'ols', '', 400, 'invalid-input', '', /no JSON/], ['a list', 'ols', [], 400, 'invalid-input', '', /./], ['an option that is none', 'ols', { ...OLS, erors: 'HC0' }, 400, 'invalid-input', 'erors', /not a parameter/],
    ['a column that is none', 'ols', { ...OLS, y: 'employd' }, 400, 'invalid-input', 'y', /no column "employd"/], ['a word for a number', 'ols', { ...OLS, table: { ...LONGLEY, gnp: LONGLEY['gnp']!.map((cell, i) => (i === 4 ? 'many' : cell)) } }, 400, 'invalid-input', 'table.gnp', /row 5: "many" is no number/],
    ['an estimator that is none', 'olss', OLS, 404, 'not-found', 'name', /no estimator "olss"/], ['too many rows', 'ols', { table: { y: Array(ESTIMATE_LIMITS.rows + 1).fill(1) }, y: 'y', x: [] }, 413, 'request-too-large', 'table', /at most 20000/], ['too many rows of a dense system', 'denton', { table: { benchmark: Array(1501).fill(1) } }, 413, 'request-too-large', 'table', /at most 1500/],
  ])('%s', async (_, name, body, status, kind, field, reason) => {
    const response = await post(name, body);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([status, 'application/problem+json', 'no-store']);
    expect(await problem(response)).toMatchObject({ type: `urn:mizan:problem:${kind}`, errors: [{ field, reason: expect.stringMatching(reason) }] });
  });

  test('a longer body is refused with the limits, said or found to be', async () => {
    const long = new TextEncoder().encode(JSON.stringify({ ...OLS, note: 'x'.repeat(ESTIMATE_LIMITS.bytes) }));
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(long.slice(0, 2 ** 20)) });
    for (const body of [long, endless]) {
      const response = await handle(new Request('http://mizan.test/api/v1/estimates/ols', { method: 'POST', body, duplex: 'half', headers: body === long ? { 'content-length': String(long.length) } : {} } as RequestInit));
      expect([response.status, (await problem(response)).detail]).toEqual([413, expect.stringMatching(/at most 4,194,304 bytes with at most 20,000 rows.* 20 seconds/)]);
    }
  });

  test('other addresses take no tables, and this one is said to', async () => {
    expect((await handle(new Request('http://mizan.test/api/v1/estimates', { method: 'POST', body: '{}' }))).status).toBe(405);
    expect((await handle(new Request('http://mizan.test/api/v1/estimates/ols', { method: 'DELETE' }))).status).toBe(405);
    const options = await handle(new Request('http://mizan.test/api/v1/estimates/ols', { method: 'OPTIONS' }));
    expect([options.headers.get('access-control-allow-methods'), options.headers.get('access-control-allow-headers')]).toEqual(['GET, HEAD, POST, OPTIONS', 'Content-Type, If-None-Match']);
  });
});

describe('a server', () => {
  /** Placebos of a hundred donors: minutes of work. */
  const long = (() => {
    const cells = Array.from({ length: 100 }, (_, u) => Array.from({ length: 30 }, (__, t) => ({ unit: `u${u}`, period: 1990 + t, value: 100 + 10 * Math.sin(u * t * t + u) })) ).flat();
    const table = { unit: cells.map(({ unit }) => unit), period: cells.map(({ period }) => period), value: cells.map(({ value }) => value) };
    return JSON.stringify({ table, treated: 'u0', from: '2015', predictors: ['value@1990..1995', 'value@1996..2000', 'value@2001..2005', 'value@2006..2014'] });
  })();

  test('breaks off what takes too long, and is not held up meanwhile', async () => {
    const runner = new EstimateRunner({ seconds: 1.5, atOnce: 1, waiting: 1 });
    let ticks = 0;
    const clock = setInterval(() => { ticks += 1; }, 10);
    await expect(runner.run({ name: 'synthetic-control', body: long })).rejects.toMatchObject({ kind: 'request-too-large', message: expect.stringMatching(/takes longer than 1\.5 seconds/) });
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(20);
    expect(JSON.parse(await runner.run({ name: 'ols', body: JSON.stringify(OLS) }))).toMatchObject({ estimator: 'ols' });
  });

  test('lets a few wait, and refuses more at once', async () => {
    const runner = new EstimateRunner({ seconds: 20, atOnce: 1, waiting: 2 });
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => runner.run({ name: 'ols', body: JSON.stringify(OLS) })));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected']);
    expect(answers[4]).toMatchObject({ reason: { kind: 'busy' } });
  });
});

describe('through the typed client', () => {
  const trpc = createTrpcHandler(async () => ({ catalogue: { version: 'test' }, today: '2026-02-01' }) as never, (error) => { throw error; });
  const client = createMizanClient({ url: 'http://mizan.test/api/trpc', fetch: (input, init) => trpc(new Request(input, init)) });
  test('the same answer, list and problems', async () => {
    expect(await client.estimates.run.mutate({ name: 'ols', input: OLS })).toEqual(JSON.parse(JSON.stringify(runEstimate('ols', OLS))));
    expect((await client.estimates.list.query()).estimators.map(({ name }) => name)).toEqual(ESTIMATORS.map(({ name }) => name));
    await expect(client.estimates.run.mutate({ name: 'ols', input: { ...OLS, y: 'wages' } })).rejects.toMatchObject({ data: { httpStatus: 400, problem: { errors: [{ field: 'y' }] } } });
    await expect(client.estimates.run.mutate({ name: 'ols', input: { table: { y: Array(20_001).fill(0) }, y: 'y', x: [] } })).rejects.toMatchObject({ data: { httpStatus: 413 } });
  });
  test('an answer is not kept, and a long body not read', async () => {
    const ask = (body: string) => trpc(new Request('http://mizan.test/api/trpc/estimates.run', { method: 'POST', body, headers: { 'content-type': 'application/json' } }));
    expect((await ask(JSON.stringify({ name: 'ols', input: OLS }))).headers.get('cache-control')).toBe('no-store');
    expect((await ask('x'.repeat(ESTIMATE_LIMITS.bytes + 1))).status).toBe(413);
  });
});

test('the list says what a server takes', () => expect(estimatorList().limits).toEqual(ESTIMATE_LIMITS));
