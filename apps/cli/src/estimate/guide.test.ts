import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESTIMATE_LIMITS, estimatorList, runEstimate } from '@mizan/api/estimates';
import { expect, test } from 'vitest';
import { mizan } from '../testing/command-line.ts';
import { loadedDatabase } from '../testing/loaded-database.ts';

const guide = readFileSync(new URL('../../../../docs/guides/estimate.md', import.meta.url), 'utf8');
const loaded = loadedDatabase();

/** The words of a command line, those in quotes as one. */
const wordsOf = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

test('the commands of the guide run on its tables, and give numbers', async () => {
  for (const [, name, text] of guide.matchAll(/```csv (\S+)\n([\s\S]+?)```/g)) loaded.file(name!, text!);
  const lines = [...guide.matchAll(/^npx mizan (.+)$/gm)].map(([, line]) => line!);
  const used = new Set<string>();
  for (const line of lines) {
    const [command, target] = line.split(' > ');
    const words = wordsOf(command!).map((word) => (/^\w+\.csv$/.test(word) ? join(loaded.folder, word) : word));
    const { code, out, said } = await mizan(words, loaded.environment);
    expect([line, code, said]).toEqual([line, 0, '']);
    if (target !== undefined) writeFileSync(join(loaded.folder, target), out);
    if (words[0] === 'estimate') used.add(words[1]!);
  }
  expect([...used].sort()).toEqual(estimatorList().estimators.map(({ name }) => name).sort());
}, 120_000);

test('the guide names every estimator, and its JSON is an input', () => {
  for (const { name } of estimatorList().estimators) expect(guide).toContain(`\`${name}\``);
  expect(runEstimate('ppml', JSON.parse(/```json\n([\s\S]+?)```/.exec(guide)![1]!))).toMatchObject({ reason: null, results: { coefficients: [{ name: 'ln(dist)', value: expect.any(Number) }] } });
});

test('the guide has the limits as the code has them', () => {
  const { rows, bytes, seconds, waiting } = ESTIMATE_LIMITS;
  for (const limit of [`${rows.toLocaleString('en')} rows`, `${bytes.toLocaleString('en')} bytes`, `${seconds} seconds`, `lets ${waiting} wait`]) expect(guide).toContain(limit);
  const fewer = new Set(estimatorList().estimators.map(({ mostRows }) => mostRows).filter((most) => most < rows));
  for (const most of fewer) expect(guide).toContain(`${most.toLocaleString('en')} for`);
});
