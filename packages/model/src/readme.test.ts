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
  writeFileSync(file, `${example.replace("'@mizan/model'", "'../index.ts'")}\nexport { sentence, interval, period };\n`);
  const said = (await import(/* @vite-ignore */ file)) as Record<'sentence' | 'interval' | 'period', string>;
  expect(said.sentence).toBe('Trade between Moscow (city) and Morocco: up 73% in the first half of 2025 compared with the first half of 2024.');
  for (const name of ['interval', 'period'] as const) expect(example).toContain(`// ${said[name].replace(/[\u00a0\u202f]/g, ' ')}`);
});

test('every name in the README is exported', async () => {
  const exported = new Set(Object.keys(await import('./index.ts')));
  const types = ['DecimalString', 'Interval', 'Code', 'TradeSeries', 'Result', 'CleanColumns'];
  const names = [...readme.matchAll(/^\| (?!\|)[^|]+ \| (.*) \|$/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([A-Za-z]+)(?:\(\))?`/g)].map(([, name]) => name!));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !exported.has(name) && !types.includes(name))).toEqual([]);
});
