import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { embeddedPostgres } from './embedded-postgres.ts';

/**
 * Gives the suite a PostgreSQL server: the cluster at MIZAN_TEST_CITUS_URL (a database of a role that may create
 * databases and the citus extension), or one started for the run in a temporary folder.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['MIZAN_TEST_CITUS_URL'];
  if (given !== undefined) {
    project.provide('postgres', given);
    return async () => {};
  }
  const { url, stop } = await startPostgres();
  project.provide('postgres', url);
  return stop;
}

/** A PostgreSQL server in a temporary folder, and what ends it and takes the folder away. */
export async function startPostgres(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-postgres-'));
  chmodSync(folder, 0o755); // the server runs as a user of its own where this is root
  const port = await freePort();
  const said: string[] = [];
  const server = new (await embeddedPostgres(folder))({
    databaseDir: join(folder, 'data'), user: 'mizan', password: 'mizan', port, persistent: false, createPostgresUser: true,
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'], onLog: (message) => void said.push(String(message)), onError: (problem) => void said.push(String(problem)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start, so the store is not proved on it: ${String(error)}\n${said.join('')}`);
  }
  return { url: `postgres://mizan:mizan@127.0.0.1:${port}/postgres`, stop: () => server.stop().then(() => rmSync(folder, { recursive: true, force: true })) };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
