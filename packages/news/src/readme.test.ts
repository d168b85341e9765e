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
  writeFileSync(file, `${example.replace("'@mizan/news'", "'../index.ts'")}\nexport { figure, sides, period, words };\n`);
  const said = (await import(/* @vite-ignore */ file)) as Record<'figure' | 'sides' | 'period' | 'words', string>;
  expect(said).toMatchObject({ figure: 'exports growth -3.2 percent', sides: 'NO to MA', period: '2024 against 2023', words: 'fell 3.2%'.slice(5) });
  for (const value of Object.values(said)) expect(example).toContain(`// ${value}`);
});

test('every name in the README is exported', async () => {
  const index = readFileSync(new URL('./index.ts', import.meta.url), 'utf8');
  const proposals = readFileSync(new URL('./proposal.ts', import.meta.url), 'utf8');
  const names = [...readme.matchAll(/^\| (?!\|)[^|]+ \| (.*) \|$/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([A-Za-z_]+)`/g)].map(([, name]) => name!));
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(index) && !new RegExp(`(?:interface|type) ${name}\\b`).test(proposals))).toEqual([]);
});
