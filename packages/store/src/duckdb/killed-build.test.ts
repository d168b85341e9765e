import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../serve/open-store.ts';
import { temporaryFile } from '../testing/databases.ts';
import { syntheticContent } from '../testing/synthetic-content.ts';
import { buildDatabase } from '../build/build-database.ts';

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

let compiled: string;
beforeAll(() => {
  compiled = mkdtempSync(join(tmpdir(), 'mizan-store-compiled-'));
  compileInto(compiled);
}, 60_000);
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

test.each([['a build', building], ['the adding of a release', adding]])('%s killed in the middle leaves the old build serving, and the next one cleans up', async (_, program) => {
  const { url, path, folder, remove } = temporaryFile();
  onTestFinished(remove);
  const content = syntheticContent();
  await buildDatabase(url, content, { mizan });
  const bytes = readFileSync(path);
  const handle = await openStore(url, { checkEvery: 0 });
  onTestFinished(() => handle.close());

  const [row] = await (await handle.current()).observations({});
  const script = join(compiled, `${program.name}.mjs`);
  writeFileSync(script, program(url, JSON.stringify(content), JSON.stringify(row)));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  expect(readdirSync(folder)).toContain(`mizan.duckdb.${child.pid}.building`);
  await expect(buildDatabase(url, syntheticContent({ claims: [] }), { mizan })).rejects.toMatchObject({ code: 'locked' });
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));

  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(await (await handle.current()).claims()).toHaveLength(1);
  await buildDatabase(url, syntheticContent({ claims: [] }), { mizan });
  expect(await (await handle.current()).claims()).toEqual([]);
  expect(readdirSync(folder)).toEqual(['mizan.duckdb']);
}, 60_000);
