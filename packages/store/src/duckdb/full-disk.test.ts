import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { addRelease } from '../build/add-release.ts';
import { buildDatabase } from '../build/build-database.ts';
import { openStore } from '../serve/open-store.ts';
import { CAN_MOUNT, incompressible, smallDisk } from '../testing/small-disk.ts';
import { observation, release, syntheticContent } from '../testing/synthetic-content.ts';

vi.setConfig({ testTimeout: 60_000 });
const mizan = '0.0.0-test';

describe.skipIf(!CAN_MOUNT)('on a disk that is full (skipped where a small disk cannot be mounted: that needs root on Linux)', () => {
  async function built() {
    const disk = smallDisk(48)!;
    onTestFinished(disk.remove);
    const path = join(disk.folder, 'mizan.duckdb');
    const url = `duckdb:${path}`;
    await buildDatabase(url, syntheticContent(), { mizan });
    return { ...disk, path, url, bytes: readFileSync(path) };
  }

  const big = release([], { dataflow: 'BIG', sha256: 'b'.repeat(64), observations: incompressible });
  const small = release([observation({ dataflow: 'BIG' })], { dataflow: 'BIG', sha256: 'c'.repeat(64) });
  const refused = { code: 'full', message: expect.stringMatching(/mizan\.duckdb is full, and the database is as it was; make room/) };

  test.each<[string, (url: string) => Promise<unknown>]>([
    ['a build', (url) => buildDatabase(url, syntheticContent({ releases: [big] }), { mizan })],
    ['the adding of a release', (url) => addRelease(url, big, { mizan })],
  ])('%s says so; the old build serves on, nothing is left beside it, and room made is used', async (_, work) => {
    const { url, folder, path, bytes, fillBut } = await built();
    const handle = await openStore(url, { checkEvery: 0 });
    onTestFinished(() => handle.close());
    const other = fillBut(bytes.length + 2 ** 20);
    await expect(work(url)).rejects.toMatchObject(refused);
    expect(readdirSync(folder)).toEqual([other, 'mizan.duckdb']);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(await (await handle.current()).observations({})).toHaveLength(1);
    expect(handle.warning).toBeUndefined();
    rmSync(join(folder, other));
    await addRelease(url, small, { mizan });
    expect(await (await handle.current()).observations({ dataflow: 'BIG' })).toHaveLength(1);
  });

  test('not a byte left: not even the lock can be written, and none is left', async () => {
    const { url, folder, path, bytes, fillBut } = await built();
    const other = fillBut(0);
    await expect(addRelease(url, small, { mizan })).rejects.toMatchObject(refused);
    expect(readdirSync(folder)).toEqual([other, 'mizan.duckdb']);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    rmSync(join(folder, other));
    await addRelease(url, small, { mizan });
  });
});
