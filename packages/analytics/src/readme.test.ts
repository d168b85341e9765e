import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** The README's example, run as it stands but for where the package lies. */
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const example = /```ts\n([\s\S]*?)```/.exec(readme)![1]!;
const folder = mkdtempSync(join(import.meta.dirname, 'readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the README example gives what it says', async () => {
  const file = join(folder, 'example.ts');
  writeFileSync(file, `${example.replace("'@mizan/analytics'", "'../index.ts'")}\nexport { percent, verdict, against };\n`);
  const said = (await import(/* @vite-ignore */ file)) as Record<'percent' | 'verdict' | 'against', string>;
  expect(said).toMatchObject({ percent: '30.1', verdict: 'agrees', against: '1504000000' });
  for (const value of Object.values(said)) expect(example).toContain(`// ${value}`);
});

test('every name in the README is exported', async () => {
  const exported = new Set(Object.keys(await import('./index.ts')));
  const types = ['Computed', 'Quantity', 'Undefined'];
  const names = [...readme.matchAll(/^\| (?!\|)[^|]+ \| (.*) \|$/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([A-Za-z_]+)`/g)].map(([, name]) => name!));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !exported.has(name) && !types.includes(name))).toEqual([]);
});
