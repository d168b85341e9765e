import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';

/** The example of the README is run against the sources as it stands there. */
test('the example of the README runs and prints what it says', async () => {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const [, example] = /```ts\n([\s\S]+?)```/.exec(readFileSync(join(here, '../README.md'), 'utf8'))!;
  const folder = mkdtempSync(join(here, 'readme-example-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'example.ts'), example!);
  const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => print.mockRestore());
  await import(/* @vite-ignore */ join(folder, 'example.ts'));
  const printed = print.mock.calls.map((words) => words.join(' '));
  expect(printed).toEqual([...example!.matchAll(/console\.log\(.*\); \/\/ (.+)/g)].map(([, words]) => words));
});
