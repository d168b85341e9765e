// A built site on a free port with its own database, for measurements over HTTP.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const cli = join(root, 'apps/cli/bin/mizan.mjs');

/** Builds a database from data/ in a folder of its own. */
export function freshDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-bench-'));
  const path = join(folder, 'mizan.duckdb');
  const result = spawnSync(process.execPath, [cli, 'load', '--database', `duckdb:${path}`], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`mizan load failed: ${result.stderr}`);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const freePort = () => new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});

/** Waits until the address answers 200. */
export async function answers(url, milliseconds) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const status = await fetch(url).then((r) => r.status, () => 0);
    if (status === 200) return;
    if (Date.now() > end) throw new Error(`${url} did not answer within ${milliseconds} ms (last status ${status})`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs `use` with the address of a started site, then stops it. */
export async function withSite(use) {
  const database = freshDatabase();
  const port = await freePort();
  const server = spawn(process.execPath, ['apps/web/node_modules/next/dist/bin/next', 'start', 'apps/web', '--port', String(port)], {
    cwd: root, stdio: 'ignore', env: { ...process.env, MIZAN_DATABASE_URL: `duckdb:${database.path}`, NEXT_TELEMETRY_DISABLED: '1' },
  });
  try {
    await answers(`http://127.0.0.1:${port}/readyz`, 60_000);
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
    database.remove();
  }
}
