import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOST_OBSERVATIONS } from '../observations.ts';
import { INDICATOR_IDS } from '../indicators/definitions.ts';
import { PROBLEM_KINDS } from '../problem.ts';
import { testContext } from '../testing/context.ts';
import { PICTURE } from './charts.ts';
import { createRestHandler, ROUTES } from './handler.ts';

const GUIDE = new URL('../../../../docs/guides/http.md', import.meta.url);

/** The guide stands in the repository, not in the published package. */
describe.skipIf(!existsSync(GUIDE))('docs/guides/http.md', () => {
  const guide = existsSync(GUIDE) ? readFileSync(GUIDE, 'utf8') : '';

  test.each(ROUTES.map(({ path, shape }) => [path, Object.keys(shape)] as const))('%s and its parameters are documented', (path, parameters) => {
    expect(guide).toContain(`| \`${path}\` |`);
    for (const name of parameters) expect(guide).toContain(`\`${name}\``);
  });

  test.each(Object.entries(PROBLEM_KINDS))('%s is documented with its status', (kind, { status }) => expect(guide).toContain(`| \`urn:mizan:problem:${kind}\` | ${status} |`));

  test('every indicator is named', () => { for (const id of INDICATOR_IDS) expect(guide).toContain(`\`${id}\``); });

  test('its limits are those of the program', () => {
    expect(guide).toContain(`at most ${MOST_OBSERVATIONS.toLocaleString('en')} observations`);
    expect(guide).toContain(`\`width\` (${PICTURE.narrowest} to ${PICTURE.widest}), \`height\` (${PICTURE.lowest} to ${PICTURE.highest})`);
  });

  test('its problem is the one the server answers', async () => {
    const example = /```json\n([\s\S]+?)```/.exec(guide)![1]!;
    const response = await createRestHandler(testContext)(new Request('http://mizan.test/api/v1/series.csv?reporter=MX1'));
    expect(JSON.parse(example)).toEqual(await response.json());
  });

  test('its commands are answered', async () => {
    const addresses = [...guide.matchAll(/'(http:\/\/localhost:3000[^']+)'/g)].map(([, address]) => address!);
    expect(addresses).toHaveLength(4);
    for (const address of addresses) expect((await createRestHandler(testContext)(new Request(address))).status).toBe(200);
  });
});
