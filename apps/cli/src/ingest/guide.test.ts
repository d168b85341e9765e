import { readFileSync } from 'node:fs';
import { FETCH_LIMITS, HOSTS, LONGEST_WAIT, SDMX_SERVICES } from '@mizan/io/fetch';
import { UNPACK_LIMITS } from '@mizan/io/bytes';
import { expect, test } from 'vitest';
import { mizan } from '../testing/command-line.ts';
import { PROVIDERS } from './providers/index.ts';
import { flagOf } from './words.ts';

const guide = readFileSync(new URL('../../../../docs/guides/ingest.md', import.meta.url), 'utf8');
const rowOf = (first: string): string => guide.split('\n').find((line) => line.startsWith(`| \`${first}\` |`)) ?? '';

test.each(PROVIDERS.map(({ name }) => name))('the guide has %s with an example, and what its API is asked by', (name) => {
  const { fetch, options = [] } = PROVIDERS.find((provider) => provider.name === name)!;
  expect(rowOf(name)).toContain(`\`ingest ${name} `);
  for (const word of fetch?.asks ?? []) expect(rowOf(name)).toContain(`\`${flagOf(word)}\``);
  for (const word of options) expect(guide).toContain(flagOf(word));
});

test('the examples of the guide are commands of the program', async () => {
  const examples = [...guide.matchAll(/^npx mizan (ingest .+)$|`(ingest [^`]+)`/gm)].map((match) => (match[1] ?? match[2]!).split(' '));
  expect(examples.length).toBeGreaterThan(9);
  for (const words of examples) {
    const { said } = await mizan([...words, '--database', 'duckdb:./nowhere/mizan.duckdb'], {});
    expect(said).toMatch(/there is no file|there is no mapping|no database/);
  }
});

test('the guide names every option', async () => {
  const help = (await mizan(['ingest', '--help'])).out;
  const options = [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map((match) => match[1]!).filter((option) => !['--json', '--database'].includes(option));
  expect(options.length).toBeGreaterThan(20);
  for (const option of options) expect(guide, option).toContain(option);
});

test('the guide has every host, limit and service as the code has it', () => {
  for (const { host, interval } of HOSTS) expect(rowOf(host)).toContain(`| ${interval / 1000} |`);
  const { attempts, idle, total, bytes, requests } = FETCH_LIMITS;
  for (const text of [`tried ${attempts} times`, `${idle / 1000} seconds of silence`, `${total / 60_000} minutes for one answer`, `${bytes / 2 ** 20} MiB an answer`, `${requests.toLocaleString('en')} requests a fetch`, `More than ${LONGEST_WAIT / 60_000} minutes`]) expect(guide).toContain(text);
  for (const text of [`${UNPACK_LIMITS.ratio} times`, `${UNPACK_LIMITS.totalBytes / 2 ** 30} GiB`, `${UNPACK_LIMITS.entries.toLocaleString('en')} files`]) expect(guide).toContain(text);
  for (const preset of Object.keys(SDMX_SERVICES)) expect(rowOf('sdmx')).toContain(`\`${preset}\``);
});
