import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { DATA, mizan, temporaryFolder } from './testing/command-line.ts';

test('the commands of the README run as they stand there', async () => {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  const [, block] = /```sh\n([\s\S]+?)```/.exec(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))!;
  const lines = block!.trim().split('\n').map((line) => line.replace(/^npx mizan /, '').split(' '));
  expect(lines.length).toBeGreaterThan(5);
  for (const words of lines) {
    const data = ['load', 'check'].includes(words[0]!) ? ['--data', DATA] : [];
    const answer = await mizan([...words, ...data], { MIZAN_DATABASE_URL: `duckdb:${folder}/mizan.duckdb` });
    expect(answer, answer.said).toMatchObject({ code: 0 });
    expect(answer.out.split('\n').length).toBeGreaterThan(3);
  }
}, 60_000);
