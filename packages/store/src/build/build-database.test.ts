import { expect, onTestFinished, test } from 'vitest';
import { temporaryDatabase } from '../testing/databases.ts';
import { signal } from '../testing/signal.ts';
import { observation, release, syntheticContent } from '../testing/synthetic-content.ts';
import { buildDatabase } from './build-database.ts';
import { SCHEMA } from '../migrations/index.ts';
import { engineAt } from './engine-at.ts';

const mizan = '0.0.0-test';

async function temporaryUrl() {
  const { remove, ...place } = await temporaryDatabase();
  onTestFinished(remove);
  return place;
}

test('the same content is built once, and has one version', async () => {
  const { url, state } = await temporaryUrl();
  const first = await buildDatabase(url, syntheticContent(), { mizan });
  const before = await state();
  const second = await buildDatabase(url, syntheticContent(), { mizan });
  expect(first).toMatchObject({ changed: true, counts: { areas: 3, codes: 1, sources: 2, people: 1, claims: 1, events: 1, conflicts: 1, vintages: 1, observations: 1 } });
  expect(second).toEqual({ ...first, changed: false });
  expect(await state()).toBe(before);
});

test('other content, or another program, is another version', async () => {
  const { url } = await temporaryUrl();
  const versions = [
    await buildDatabase(url, syntheticContent(), { mizan }),
    await buildDatabase(url, syntheticContent({ claims: [] }), { mizan }),
    await buildDatabase(url, syntheticContent({ releases: [release([], { sha256: 'b'.repeat(64) })] }), { mizan }),
    await buildDatabase(url, syntheticContent(), { mizan: '0.0.1-test' }),
  ].map((built) => [built.version, built.changed]);
  expect(new Set(versions.map(([version]) => version)).size).toBe(4);
  expect(versions.every(([, changed]) => changed)).toBe(true);
});

test.each([
  ['content that breaks off', [release([observation()], { observations: breaking, sha256: 'b'.repeat(64) })], 'the file broke off'],
  ['a value finer than the column', [release([observation({ value: '0.0000000000001' })], { sha256: 'b'.repeat(64) })], 'does not fit'],
  ['a value longer than the column', [release([observation({ value: '123456789012345678901234567' })], { sha256: 'b'.repeat(64) })], 'does not fit'],
  ['a row of another release', [release([observation({ vintage: 'v2' })], { sha256: 'b'.repeat(64) })], 'came with the release'],
])('%s leaves the old build as it was', async (_, releases, message) => {
  const { url, state } = await temporaryUrl();
  await buildDatabase(url, syntheticContent(), { mizan });
  const before = await state();
  await expect(buildDatabase(url, syntheticContent({ releases }), { mizan })).rejects.toThrow(message);
  expect(await state()).toBe(before);
});

async function* breaking() {
  yield observation();
  throw new Error('the file broke off');
}

test('two builds at once: the second is refused, and the first is whole', async () => {
  const { url } = await temporaryUrl();
  const [begun, gate] = [signal(), signal()];
  async function* slow() {
    begun.give();
    await gate.given;
    yield observation();
  }
  const first = buildDatabase(url, syntheticContent({ releases: [release([], { observations: slow })] }), { mizan });
  await begun.given;
  await expect(buildDatabase(url, syntheticContent(), { mizan })).rejects.toMatchObject({ code: 'locked', message: expect.stringContaining('wait for it') });
  gate.give();
  await expect(first).resolves.toMatchObject({ changed: true });
});

test('a build says what it is', async () => {
  const { url } = await temporaryUrl();
  const { version } = await buildDatabase(url, syntheticContent(), { mizan });
  expect(await engineAt(url).present(async (_, build) => build)).toMatchObject({ version, content: version, mizan, schema: SCHEMA, built_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
});
