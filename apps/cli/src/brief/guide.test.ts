import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { mizan } from '../testing/command-line.ts';
import { loadedDatabase } from '../testing/loaded-database.ts';

vi.setConfig({ testTimeout: 120_000 });
const guide = readFileSync(new URL('../../../../docs/guides/briefs.md', import.meta.url), 'utf8');
const loaded = loadedDatabase();

/** The words of every command in the guide, the folders it writes to put into the test's own. */
const commands = [...guide.matchAll(/^npx mizan (brief .+)$|&& npx mizan (brief .+)$/gm)].map((match) => (match[1] ?? match[2]!).split(' '));
const inFolder = (words: readonly string[]): string[] => words.map((word, i) => (['--out', '--verify'].includes(words[i - 1] ?? '') ? join(loaded.folder, word.split('/').at(-1)!) : word));

test('the commands of the guide are commands of the program, and write what they say', async () => {
  const single = commands.filter((words) => !words.includes('--all'));
  expect(single.length).toBeGreaterThan(4);
  for (const words of single) {
    const run = inFolder(words.includes('--out') || words.includes('--verify') ? words : [...words, '--out', './']);
    const answer = await mizan(run, loaded.environment);
    expect([answer.code, answer.said], words.join(' ')).toEqual([0, '']);
    for (const file of words.includes('--verify') ? [] : answer.out.trimEnd().split('\n')) expect(existsSync(file), file).toBe(true);
  }
});

test('the command by night is one, up to the point where files are written', async () => {
  const [words] = commands.filter((some) => some.includes('--all'));
  const answer = await mizan([...words!.filter((word) => word !== '--all'), 'QQ'], loaded.environment);
  expect([answer.code, answer.said]).toEqual([2, expect.stringContaining('is not the code of an area')]);
});

test('the guide names every option', async () => {
  const help = (await mizan(['brief', '--help'])).out;
  const options = [...help.matchAll(/--[a-z-]+/g)].map(([option]) => option).filter((option) => !['--json', '--database', '--help', '--lang'].includes(option));
  expect(options.length).toBeGreaterThan(7);
  for (const option of new Set(options)) expect(guide, option).toContain(option);
});
