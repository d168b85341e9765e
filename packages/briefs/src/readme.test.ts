import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const example = /```ts\n([\s\S]*?)```/.exec(readme)![1]!;
const folder = mkdtempSync(join(import.meta.dirname, 'readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the README example gives what it says', async () => {
  const file = join(folder, 'example.ts');
  writeFileSync(file, `${example.replace("'@mizan/briefs'", "'../index.ts'")}\nexport { state };\n`);
  const { state } = (await import(/* @vite-ignore */ file)) as { state: string };
  expect(state).toBe('unchanged');
  expect(example).toContain('// unchanged');
}, 30_000);

test('every name in the README is exported', async () => {
  const exported = new Set([...Object.keys(await import('./index.ts')), ...Object.keys(await import('./worker/index.ts'))]);
  const names = [...readme.matchAll(/^\| (?!\|)[^|]+ \| (.*) \|$/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([A-Za-z_]+)`/g)].map(([, name]) => name!));
  expect(names.length).toBeGreaterThan(12);
  expect(names.filter((name) => !exported.has(name))).toEqual([]);
});
