import { readFileSync } from 'node:fs';
import { LONGEST_TEXT } from '@mizan/news';
import { expect, test } from 'vitest';
import { mizan } from '../testing/command-line.ts';
import { LARGEST_FILE } from './article-file.ts';
import { MOST_ELEMENTS } from './page-text.ts';
import { decidedIn } from './review/decisions.ts';

const guide = readFileSync(new URL('../../../../docs/guides/read-articles.md', import.meta.url), 'utf8');

test('the examples of the guide are commands of the program', async () => {
  const examples = [...guide.matchAll(/^npx mizan (news .+)$/gm)].map((match) => match[1]!.replace(/ < .*/, '').split(' '));
  expect(examples.length).toBeGreaterThan(6);
  for (const words of examples) {
    const { said } = await mizan([...words, '--data', 'nowhere']);
    expect(said, words.join(' ')).toMatch(/no folder of curated data|no terminal to ask at/);
  }
});

test('the guide names every option of its commands', async () => {
  for (const command of ['extract', 'review']) {
    const help = (await mizan(['news', command, '--help'])).out;
    const options = [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map((match) => match[1]!).filter((option) => option !== '--database');
    expect(options.length).toBeGreaterThan(3);
    for (const option of options) expect(guide, option).toContain(option);
  }
});

test('the guide has the limits as the code has them', () => {
  for (const limit of [`${LARGEST_FILE / 2 ** 20} MiB`, `${LONGEST_TEXT.toLocaleString('en')} characters`, `${MOST_ELEMENTS.toLocaleString('en')} elements`]) expect(guide).toContain(limit);
});

test('the file of decisions in the guide is one', async () => {
  const reviewer = decidedIn(/```json\n([\s\S]+?)```/.exec(guide)![1]!);
  expect(await reviewer.source({ type: 'publication' }, new Set())).toMatchObject({ type: 'publication', publisher: 'Test Gazette' });
  expect(reviewer.unmet()).toHaveLength(4);
});
