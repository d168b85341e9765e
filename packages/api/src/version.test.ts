import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { API_VERSION } from './version.ts';

test('the version is the package’s', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(API_VERSION).toBe(version);
});
