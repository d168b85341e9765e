import { checkClaims } from '@mizan/analytics';
import { expect, test } from 'vitest';
import { checksOf } from '../checks.ts';
import { pairEvidence } from '../compose/reading.ts';
import { testCaller, testContext, TODAY } from '../testing/context.ts';

test('the lexicon names areas, codes and publishers in one language, and holds every spelling of every person', async () => {
  const { catalogue } = await testContext();
  const lexicon = await (await testCaller()).reading.lexicon({ locale: 'fr' });
  expect(lexicon).toMatchObject({ locale: 'fr', today: TODAY, areas: { MA: 'Maroc' }, codes: { verdicts: { close: 'proche' }, units: { percent: expect.any(String) } }, publishers: { 'cow-trade-4.0': expect.any(String) } });
  expect(lexicon.people.map(({ id }) => id)).toEqual([...catalogue.people.keys()]);
  expect(lexicon.topics.find(({ code }) => code === 'agriculture')?.labels).toEqual(expect.arrayContaining(['Agriculture', 'الفلاحة', 'Сельское хозяйство']));
});

test('claims of a pair are checked with its evidence as they are with everything', async () => {
  const context = await testContext();
  const { series, claims } = await (await testCaller()).reading.evidence({ a: 'ma', b: 'RU-MOW' });
  const everywhere = await checksOf(context);
  expect(claims.map(({ id }) => id)).toContain('c-2025s1-moscow-city-73');
  const checks = checkClaims(claims, { series, claims, sources: [...context.catalogue.sources.values()], asOf: TODAY });
  for (const check of checks) expect(check, check.claim).toEqual(everywhere.get(check.claim));
});

test('what may not be passed on is left out', async () => {
  const context = await testContext();
  const restricted = { ...context, store: { ...context.store, observations: async () => (await context.store.pairObservations('MA', 'RU', { commodity: 'TOTAL' })).map((row) => ({ ...row, rights: 'restricted' as const })) } };
  expect((await pairEvidence(restricted, 'MA', 'RU')).series).toEqual([]);
});

test('an area that is not known is refused with near matches', async () =>
  expect((await testCaller()).reading.evidence({ a: 'Morocco', b: 'RU' })).rejects.toMatchObject({ code: 'BAD_REQUEST', cause: { problems: [{ field: 'a', suggestions: expect.arrayContaining(['MA']) }] } }));
