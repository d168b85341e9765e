import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { appRouter } from './router.ts';
import { createTrpcHandler } from './rest/index.ts';
import { testContext } from './testing/context.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The example of the README is run against the sources as it stands there, its server in this process. */
test('the example of the README runs and prints what it says', async () => {
  const [, example] = /```ts\n([\s\S]+?)```/.exec(readme)!;
  const folder = mkdtempSync(join(import.meta.dirname, 'readme-example-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const handle = createTrpcHandler(testContext);
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => handle(new Request(input, init)));
  onTestFinished(() => void vi.unstubAllGlobals());
  writeFileSync(join(folder, 'example.ts'), example!);
  const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => print.mockRestore());
  await import(/* @vite-ignore */ join(folder, 'example.ts'));
  expect(print.mock.calls.map((words) => words.join(' '))).toEqual([...example!.matchAll(/console\.log\(.*\); \/\/ (.+)/g)].map(([, words]) => words));
});

test('every procedure is in the README, and every name it says is exported', async () => {
  const table = /## Procedures([\s\S]+?)## Exports/.exec(readme)![1]!;
  for (const procedure of Object.keys(appRouter._def.procedures)) expect(table).toContain(`\`${procedure}\``);
  const [server, client, rest, estimates] = await Promise.all([import('./index.ts'), import('./client.ts'), import('./rest/index.ts'), import('./estimates/index.ts')]);
  const exported = new Set([...Object.keys(server), ...Object.keys(client), ...Object.keys(rest), ...Object.keys(estimates)]);
  const said = [.../## Exports([\s\S]+?)## Limits/.exec(readme)![1]!.matchAll(/`([A-Za-z_]+)`/g)].map(([, name]) => name!);
  expect(said.filter((name) => !exported.has(name))).toEqual(['PairView', 'ClaimView', 'EventView', 'Request', 'Response']);
  expect([...exported].filter((name) => !said.includes(name))).toEqual([]);
});
