import { createCaller, createContext } from '@mizan/api';
import { describe, expect, test } from 'vitest';
import { mizan } from '../testing/command-line.ts';
import { loadedDatabase } from '../testing/loaded-database.ts';

const loaded = loadedDatabase();
const study = (...words: string[]) => mizan(['event-study', ...words], loaded.environment);
const FISHERIES = 'e-2002-10-15-fisheries-agreement';

describe('mizan event-study', () => {
  test.each(['en', 'ar', 'es'] as const)('says in %s what the page says', async (lang) => {
    const page = await loaded.reading(async (store) => createCaller(await createContext({ store })).events.study({ id: FISHERIES, locale: lang }));
    const { code, out } = await study(FISHERIES, '--lang', lang);
    expect(code).toBe(0);
    expect(page!.paragraphs.length).toBeGreaterThan(0);
    for (const sentence of page!.paragraphs.flat()) expect(out).toContain(sentence);
    expect(out).toMatch(/method event-study: level 0\.1, goodFit 0\.75, leastAfter 2, leastDonors 10, yearsAfter 5/);
  });

  test('as JSON: every number with its rank, smallest p and reason', async () => {
    const { out } = await study(FISHERIES, '--pair', 'MA-RU', '--json');
    const { flows, pair, convention } = JSON.parse(out);
    expect([pair.map(({ code }: { code: string }) => code), convention.level]).toEqual([['MA', 'RU'], 0.1]);
    const { change, comparison, mixture } = flows[0].sides.find(({ dataflow }: { dataflow: string }) => dataflow === 'COW_TRADE');
    expect(change).toMatchObject({ value: expect.stringMatching(/^-?\d/), interval: { low: expect.any(String) }, before: expect.any(Array) });
    expect(comparison).toMatchObject({ unit: 'percent', rank: expect.any(Number), smallestP: 1 / comparison.comparisons, pValue: comparison.rank / comparison.comparisons });
    expect('reason' in mixture || typeof mixture.value === 'number').toBe(true);
  });

  test('of another pair than the event names', async () => {
    const { out } = await study(FISHERIES, '--pair', 'MA,FR', '--json');
    expect(JSON.parse(out).pair.map(({ code }: { code: string }) => code)).toEqual(['MA', 'FR']);
  });

  test('with no figures there, says so', async () => {
    for (const pair of ['BT-PW', 'RU-MOW-MA']) expect(await study(FISHERIES, '--pair', pair)).toMatchObject({ code: 0, out: expect.stringContaining('no figures') });
    expect((await study(FISHERIES, '--pair', 'BT-PW', '--json')).out).toBe('null\n');
  });

  test.each([
    [['e-2002-10-15-fisheries-agreemnt'], `did you mean ${FISHERIES}`], [[], 'event'], [[FISHERIES, '--pair', 'MA'], 'two areas'], [[FISHERIES, '--pair', 'MA-Rusia'], 'no area'], [[FISHERIES, '--pair', 'MA-mar'], 'both are MA'],
  ])('%o is wrong usage', async (words, message) => {
    const { code, said } = await study(...words);
    expect([code, said]).toEqual([2, expect.stringContaining(message)]);
  });
});
