import { rmSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { currentStore } from './database.ts';
import { handleRest } from './rest/index.ts';
import { buildFromData } from './testing/build-database.ts';

test('a missing database is said plainly, and found once it is there', async () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  vi.stubEnv('MIZAN_DATABASE_URL', 'duckdb:/nowhere/mizan.duckdb');
  const refused = await handleRest(new Request('http://mizan.test/readyz'));
  expect([refused.status, await refused.json()]).toMatchObject([503, { type: 'urn:mizan:problem:unavailable', detail: expect.stringContaining('mizan load') }]);
  expect(log).toHaveBeenCalledOnce();
  const { url, folder } = await buildFromData();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  vi.stubEnv('MIZAN_DATABASE_URL', url);
  expect((await handleRest(new Request('http://mizan.test/readyz'))).status).toBe(200);
  expect(await currentStore()).toBe(await currentStore());
});
