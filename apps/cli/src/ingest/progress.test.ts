import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Terminal } from '../terminal.ts';
import type { OpenedFile } from './opened-file.ts';
import { fetchProgress, ingestProgress } from './progress.ts';

function terminal(interactive: boolean): { terminal: Terminal; said: string[] } {
  const said: string[] = [];
  return { said, terminal: { input: Readable.from([]), screen: new PassThrough(), interactive, environment: {}, out: () => undefined, say: (text) => void said.push(text) } };
}

/** A file of which a test says how far it is. */
const half = { size: 4 * 2 ** 20, read: 2 * 2 ** 20, onRead: () => undefined } as unknown as OpenedFile;

test('on a terminal a bar, at most ten times a second, that goes away', () => {
  const { terminal: screen, said } = terminal(true);
  let now = 0;
  const { progress, end } = ingestProgress(screen, [half], () => now);
  progress(0);
  now = 50;
  progress(10);
  now = 2000;
  progress(3000);
  end();
  expect(said.map((text) => text.trimEnd())).toEqual([
    '\r[############------------] 0 rows, 2.0 of 4.0 MiB, 0 rows/s, 1 s left', '\r[############------------] 3000 rows, 2.0 of 4.0 MiB, 1500 rows/s, 2 s left', '',
  ]);
  expect(said.at(-1)).toMatch(/^\r +\r$/);
});

test('elsewhere a line every five seconds; reading alone makes one too', () => {
  const { terminal: log, said } = terminal(false);
  let now = 0;
  const file = { ...half } as OpenedFile;
  const { progress, end } = ingestProgress(log, [file], () => now);
  for (now = 0; now <= 12_000; now += 1000) progress(now);
  now = 20_000;
  file.onRead();
  end();
  expect(said).toEqual(['5000 rows, 2.0 of 4.0 MiB, 1000 rows/s, 5 s left\n', '10000 rows, 2.0 of 4.0 MiB, 1000 rows/s, 10 s left\n', '12000 rows, 2.0 of 4.0 MiB, 600 rows/s, 20 s left\n']);
});

test.each<[number, number, RegExp]>([[0, 4, /^7 rows, 0\.0 of 0\.0 MiB, 1 rows\/s\n$/], [4, 4, /rows\/s, writing\n$/], [0, 0, /^7 rows, 0\.0 of 0\.0 MiB, 1 rows\/s\n$/]])('%d of %d bytes read', (read, size, words) => {
  const { terminal: log, said } = terminal(false);
  let now = 0;
  const { progress } = ingestProgress(log, [{ read, size, onRead: () => undefined } as unknown as OpenedFile], () => now);
  now = 7000;
  progress(7);
  expect(said[0]).toMatch(words);
});

test('a fetch tells its requests; a notice stands on a line of its own', () => {
  const { terminal: screen, said } = terminal(true);
  let now = 0;
  const { progress, notify, end } = fetchProgress(screen, () => now);
  now = 3000;
  progress({ answered: 1, left: 3, bytes: 2 ** 20 });
  notify('again in 7 s');
  end();
  expect(said[0]!.trimEnd()).toBe('\r[######------------------] 1 of 4 requests, 1.0 MiB, 9 s left');
  expect(said.slice(1)).toEqual([expect.stringMatching(/^\r +\r$/), 'again in 7 s\n', expect.stringMatching(/^\r +\r$/)]);
});
