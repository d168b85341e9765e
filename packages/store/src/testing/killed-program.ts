import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Observation } from '@mizan/model';
import { afterAll, beforeAll } from 'vitest';
import type { DatabaseContent } from '../build/content.ts';

const store = fileURLToPath(new URL('../..', import.meta.url));
const model = realpathSync(join(store, 'node_modules/@mizan/model'));
const mizan = '0.0.0-test';

/** Compiles this package and the model into `folder`, so that plain Node can run them. */
function compileInto(folder: string): void {
  const tsc = join(store, 'node_modules/.bin/tsc');
  const place = (name: string) => join(folder, 'node_modules', name);
  for (const [name, source] of [['@mizan/model', model], ['@mizan/store', store]] as const) {
    execFileSync(tsc, ['-p', join(source, 'tsconfig.build.json'), '--outDir', place(name)]);
    writeFileSync(join(place(name), 'package.json'), JSON.stringify({ name, type: 'module', exports: './index.js' }));
  }
  for (const [from, name] of [[store, 'kysely'], [store, '@duckdb/node-api'], [store, 'pg'], [store, 'pg-copy-streams'], [model, 'zod'], [model, 'big.js']] as const) {
    mkdirSync(dirname(place(name)), { recursive: true });
    symlinkSync(realpathSync(join(from, 'node_modules', name)), place(name));
  }
}

/** Rows that are in the middle, for good, when they say so. */
const rows = (row: string) => `
async function* rows() {
  for (let i = 0; i < 5000; i++) yield ${row};
  console.log('in the middle');
  await new Promise((resolve) => setTimeout(resolve, 3_600_000));
}`;

const building = (url: string, content: string, row: string) => `
import { buildDatabase } from '@mizan/store';
${rows(row)}
const content = ${content};
await buildDatabase('${url}', { ...content, releases: [{ ...content.releases[0], sha256: 'f'.repeat(64), observations: rows }] }, { mizan: '${mizan}' });
`;

const adding = (url: string, content: string, row: string) => `
import { addRelease } from '@mizan/store';
${rows(`({ ...${row}, dataflow: 'BIG' })`)}
await addRelease('${url}', { ...${content}.releases[0], dataflow: 'BIG', sha256: 'f'.repeat(64), observations: rows }, { mizan: '${mizan}' });
`;

/** Programs that write a database and never come to their end. */
export const WRITERS = [['a build', building], ['the adding of a release', adding]] as const;

/** For the tests of a file: starts a writer in a process of its own, which is in the middle when the promise is fulfilled. */
export function writersInProcesses(): (program: typeof building, url: string, content: DatabaseContent, row: Observation) => Promise<ChildProcess> {
  let compiled: string;
  beforeAll(() => {
    compiled = mkdtempSync(join(tmpdir(), 'mizan-store-compiled-'));
    compileInto(compiled);
  }, 120_000);
  afterAll(() => rmSync(compiled, { recursive: true, force: true }));
  return async (program, url, content, row) => {
    const script = join(compiled, `${program.name}.mjs`);
    writeFileSync(script, program(url, JSON.stringify(content), JSON.stringify(row)));
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TMPDIR: compiled } });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    return child;
  };
}

/** Kills a process without asking it, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
