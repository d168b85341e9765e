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

/** Rows that are in the middle, for good, when they say so, and columns that unpack a file and leave the rest to them. */
const rows = (row: string) => `
import { mkdirSync, writeFileSync } from 'node:fs';
async function columns(scratch) {
  mkdirSync(scratch, { recursive: true });
  writeFileSync(scratch + '/unpacked.csv', 'synthetic');
}
async function* rows() {
  for (let i = 0; i < 5000; i++) yield ${row};
  console.log('in the middle');
  await new Promise((resolve) => setTimeout(resolve, 3_600_000));
}`;

const building = (url: string, content: DatabaseContent, row: Observation) => `
import { buildDatabase } from '@mizan/store';
${rows(JSON.stringify(row))}
const content = ${JSON.stringify(content)};
await buildDatabase('${url}', { ...content, releases: [{ ...content.releases[0], sha256: 'f'.repeat(64), observations: rows, columns }] }, { mizan: '${mizan}' });
`;

const adding = (url: string, content: DatabaseContent, row: Observation) => `
import { addRelease } from '@mizan/store';
${rows(`({ ...${JSON.stringify(row)}, dataflow: 'BIG' })`)}
await addRelease('${url}', { ...${JSON.stringify(content)}.releases[0], dataflow: 'BIG', sha256: 'f'.repeat(64), observations: rows, columns }, { mizan: '${mizan}' });
`;

/** A program that serves a database, and asks its engine for more than it may hold in memory. */
export const serving = (url: string) => `
import { openStore } from '@mizan/store';
import { engine } from './node_modules/@mizan/store/duckdb/instance.js';
process.env.MIZAN_MEMORY_LIMIT = '40MB';
await openStore('${url}');
const connection = await (await engine().instance).connect();
await connection.run('create temp table big as select range as a, hash(range) as b, hash(range + 1) as c from range(8000000)');
console.log('in the middle');
setTimeout(() => {}, 3_600_000);
`;

/** Programs that write a database and never come to their end. */
export const WRITERS = [['a build', building], ['the adding of a release', adding]] as const;

/** For the tests of a file: compiles what its programs import, and starts them in processes of their own. */
export function programs(): { readonly folder: () => string; readonly start: (script: string) => Promise<ChildProcess> } {
  let compiled: string;
  beforeAll(() => {
    compiled = mkdtempSync(join(tmpdir(), 'mizan-store-compiled-'));
    compileInto(compiled);
  }, 120_000);
  afterAll(() => rmSync(compiled, { recursive: true, force: true }));
  return { folder: () => compiled, start: (script) => started(compiled, script) };
}

/** A process that is in the middle when the promise is fulfilled, with `folder` for temporary files. */
async function started(folder: string, script: string): Promise<ChildProcess> {
  const path = join(folder, 'program.mjs');
  writeFileSync(path, script);
  const child = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TMPDIR: folder } });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

/** Kills a process without asking it, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
