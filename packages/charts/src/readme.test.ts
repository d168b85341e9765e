import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

test('the example runs as it stands and prints what it says', async () => {
  const example = /```ts\n([\s\S]+?)```/.exec(readme)![1]!;
  const folder = mkdtempSync(join(import.meta.dirname, 'readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'example.ts'), example.replace("'@mizan/charts'", "'../index.ts'").replace("'@mizan/charts/svg'", "'../svg/index.ts'"));
  const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => print.mockRestore());
  await import(/* @vite-ignore */ join(folder, 'example.ts'));
  expect(print.mock.calls.map((words) => words.join(' ').replaceAll('\u00a0', ' '))).toEqual([/\/\/ (.+)/.exec(example)![1]]);
});

test.each([['charts', import('./index.ts')], ['charts/svg', import('./svg/index.ts')], ['charts/react', import('./react/index.tsx')]])('every value of @mizan/%s is named', async (entry, module) => {
  const line = readme.split('\n').find((text) => text.startsWith(`- \`@mizan/${entry}\``))!;
  for (const name of Object.keys(await module)) expect(name === 'default' ? line.includes('default') : line.includes(`\`${name}\``), name).toBe(true);
});
