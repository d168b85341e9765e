import { mkdirSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildDatabase } from '../build/build-database.ts';
import { temporaryFile } from '../testing/databases.ts';
import { kill, programs, serving } from '../testing/killed-program.ts';
import { syntheticContent } from '../testing/synthetic-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const { folder, start } = programs();

test('what a killed server had on the disk goes with the next start; what living processes and other machines have stays', async () => {
  const { url, remove } = temporaryFile();
  onTestFinished(remove);
  await buildDatabase(url, syntheticContent(), { mizan: '0.0.0-test' });
  const others = [`mizan-${hostname()}-${process.pid}-0123abcd`, `mizan-elsewhere-${hostname()}-999999999-0123abcd`, `mizan-${hostname()}-999999999-mine`];
  const child = await start(serving(url));
  for (const name of others) mkdirSync(join(folder(), name));
  const folders = () => readdirSync(folder()).filter((name) => name.startsWith('mizan-')).sort();
  const spilled = folders().find((name) => name.includes(`-${child.pid}-`));
  expect(readdirSync(join(folder(), spilled!)).length).toBeGreaterThan(0);

  vi.stubEnv('TMPDIR', folder());
  onTestFinished(() => void vi.unstubAllEnvs());
  temporaryFolder();
  expect(folders()).toContain(spilled);
  await kill(child);
  temporaryFolder();
  expect(folders()).toEqual([...others].sort());
}, 60_000);
