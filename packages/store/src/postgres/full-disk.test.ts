import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addRelease } from '../build/add-release.ts';
import { buildDatabase } from '../build/build-database.ts';
import { openStore } from '../serve/open-store.ts';
import { startPostgres } from '../testing/postgres-server.ts';
import { CAN_MOUNT, incompressible, smallDisk } from '../testing/small-disk.ts';
import { observation, release, syntheticContent } from '../testing/synthetic-content.ts';

const mizan = '0.0.0-test';
const isCluster = process.env['MIZAN_TEST_CITUS_URL'] !== undefined;

describe.skipIf(!CAN_MOUNT || isCluster)("on a server's disk that is full (skipped on a cluster, and where a small disk cannot be mounted: that needs root on Linux)", () => {
  test('an ingest says so; the old build serves on, nothing is left, and room made is used', async () => {
    const { url, disk } = await onSmallDisk();
    await buildDatabase(url, syntheticContent(), { mizan });
    const handle = await openStore(url, { checkEvery: 0 });
    onTestFinished(() => handle.close());
    const other = disk.fillBut(2 ** 20);
    const big = release([], { dataflow: 'BIG', sha256: 'b'.repeat(64), observations: incompressible });
    await expect(addRelease(url, big, { mizan })).rejects.toMatchObject({ code: 'full', message: expect.stringMatching(/is full, and the database is as it was; make room/) });
    expect(await (await handle.current()).observations({})).toHaveLength(1);
    expect(handle.warning).toBeUndefined();
    rmSync(join(disk.folder, other));
    await addRelease(url, release([observation({ dataflow: 'BIG', timePeriod: '2021' })], { dataflow: 'BIG', sha256: 'c'.repeat(64) }), { mizan });
    expect(await (await handle.current()).observations({})).toHaveLength(2);
  });
});

/** A database whose tables lie on a small disk that belongs to the server's user; on a server of its own, for a full disk keeps a whole server from its checkpoints. */
async function onSmallDisk() {
  const { url: server, stop } = await startPostgres();
  onTestFinished(stop);
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const { uid, gid } = statSync(`/proc/${rows[0]!.pid}`);
  const disk = smallDisk(64, `,uid=${uid},gid=${gid},mode=0700`)!;
  const name = `small_disk_${Date.now()}`;
  await client.query(`create tablespace ${name} location '${disk.folder}'`);
  await client.query(`create database ${name} tablespace ${name}`);
  onTestFinished(async () => {
    await client.query(`drop database ${name} with (force)`);
    await client.query(`drop tablespace ${name}`);
    await client.end();
    disk.remove();
  });
  return { url: server.replace(/[^/]*$/, name), disk };
}
