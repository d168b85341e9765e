import { readFileSync } from 'node:fs';
import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import { createMizanClient, type AppRouter } from '../client.ts';
import { testCaller, testContext } from '../testing/context.ts';
import { createTrpcHandler } from './trpc.ts';

const handle = createTrpcHandler(testContext);
const client = createMizanClient({ url: 'http://mizan.test/api/trpc', fetch: (input, init) => handle(new Request(input, init)) });

test('the client answers as the router does', async () => {
  expect(await client.claims.get.query({ id: 'c-2025s1-moscow-city-73', locale: 'ru' })).toEqual(JSON.parse(JSON.stringify(await (await testCaller()).claims.get({ id: 'c-2025s1-moscow-city-73', locale: 'ru' }))));
});

test('a refusal carries its problem document', async () => {
  const error = await client.pair.get.query({ a: 'Maroc', b: 'RU' }).catch((refusal: unknown) => refusal);
  expect(error).toBeInstanceOf(TRPCClientError);
  const { data, message } = error as TRPCClientError<AppRouter>;
  expect(data).toMatchObject({ code: 'BAD_REQUEST', httpStatus: 400, problem: { type: 'urn:mizan:problem:unknown-code', status: 400, errors: [{ field: 'a', suggestions: expect.arrayContaining(['MA']) }] } });
  expect(message).toMatch(/perhaps .*MA/);
  expect(data).not.toHaveProperty('stack');
});

test('an answer has a tag, and is not sent again to who has it', async () => {
  const address = `http://mizan.test/api/trpc/vintages.list?input=${encodeURIComponent('{}')}`;
  const first = await handle(new Request(address));
  expect(first.status).toBe(200);
  expect((await handle(new Request(address, { headers: { 'if-none-match': first.headers.get('etag')! } }))).status).toBe(304);
});

test('errors are not kept', async () => {
  const response = await handle(new Request(`http://mizan.test/api/trpc/vintages.list?input=${encodeURIComponent('{"dataflow":"x"}')}`));
  expect([response.status, response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([400, 'no-store', null]);
});

test('the client imports nothing of the server but types', () => {
  const source = readFileSync(new URL('../client.ts', import.meta.url), 'utf8');
  const imports = [...source.matchAll(/^(?:import|export) (?!type)(?:.* from )'([^']+)'/gm)].map(([, name]) => name);
  expect(imports).toEqual(['@trpc/client']);
});
