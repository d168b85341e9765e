import { describe, expect, test } from 'vitest';
import { testCaller } from '../testing/context.ts';

/** The figure that must be exactly right everywhere: +73 %, of the city of Moscow, never of Russia. */
const ID = 'c-2025s1-moscow-city-73';
const RUSSIA = 'c-2025s1-russia-30';

const everywhere = async () => {
  const caller = await testCaller();
  const inList = (claims: readonly { id: string }[]) => claims.find(({ id }) => id === ID);
  return [
    ['claims.get', await caller.claims.get({ id: ID })], ['claims.list', inList((await caller.claims.list({ pair: ['MA', 'RU'], limit: 500 })).claims)],
    ['pair.get', inList((await caller.pair.get({ a: 'MA', b: 'RU' })).claims)], ['pair.get reversed', inList((await caller.pair.get({ a: 'RU', b: 'MA' })).claims)],
    ['sources.get', inList((await caller.sources.get({ id: 'marokko-com-2025' })).claims)],
  ] as const;
};

test('it says the same wherever it appears', async () => {
  for (const [where, view] of await everywhere()) {
    expect(view, where).toMatchObject({
      metric: { code: 'turnover' }, kind: { code: 'growth' }, valueLabel: '+73%', levelKnown: false,
      scope: { reporter: { code: 'RU-MOW', kind: 'city', label: 'Moscow (city)' }, partner: { code: 'MA', kind: 'country', label: 'Morocco' } },
      period: { period: '2025-S1' }, basePeriod: { period: '2024-S1' },
      interval: { low: '72.5', high: '73.5', lowOpen: false, highOpen: true },
      statedBy: [{ id: 'anatoly-garbuzov', label: 'Anatoly Garbuzov' }], statedOn: { text: '2025-09-12', label: '12 September 2025', precision: 'day' },
    });
  }
});

test.each([
  ['en', 'Trade between Moscow (city) and Morocco: up 73% in the first half of 2025 compared with the first half of 2024.', 'Anatoly Garbuzov'],
  ['fr', 'Moscou', 'Anatoli Garbouzov'], ['ar', 'موسكو', 'أناتولي غاربوزوف'], ['ru', 'Москва', 'Анатолий Гарбузов'],
] as const)('its sentence in %s names the city and the speaker', async (locale, words, speaker) => {
  const { sentence, statedBySentence } = await (await testCaller()).claims.get({ id: ID, locale });
  expect(sentence).toContain(words);
  expect(sentence).toContain('73');
  expect(statedBySentence).toContain(speaker);
});

describe('its printings', () => {
  test('the German article is a faithful copy', async () => {
    const { publications } = await (await testCaller()).claims.get({ id: ID });
    expect(publications.find(({ source }) => source === 'marokko-com-2025')).toMatchObject({ relation: { code: 'copy' }, language: { code: 'de', label: 'German' }, altered: [], span: { start: 2619, end: 2635 } });
    expect(publications[0]).toMatchObject({ relation: { code: 'first' } });
  });
  test('those who told it as the country’s are altered copies', async () => {
    const { alteredCopies } = await (await testCaller()).claims.get({ id: ID });
    expect(alteredCopies.map(({ source }) => source).sort()).toEqual(['freshplaza-9791157', 'moroccopost-mandarin-2025']);
    for (const { altered } of alteredCopies) expect(altered.map(({ code }) => code)).toEqual(['scope', 'speaker']);
  });
});

test('the country’s "almost 30 %" stands beside it, not comparable by scope, and the other way round', async () => {
  const caller = await testCaller();
  for (const [id, other] of [[ID, RUSSIA], [RUSSIA, ID]] as const) {
    const { beside, check } = await caller.claims.get({ id });
    expect(beside).toMatchObject([{ claim: { id: other }, verdict: { code: 'not-comparable' }, reason: 'scope', why: expect.stringMatching(/both can be true/) }]);
    expect(check.verdict.code).toBe('cannot-verify');
  }
  expect((await caller.claims.get({ id: RUSSIA })).valueLabel).toBe('almost +30%');
});

test('the headline gives each figure its scope', async () => {
  const { headlines } = await (await testCaller()).pair.get({ a: 'MA', b: 'RU' });
  const said = headlines.find(({ id }) => id === 'said')!.segments.map(({ text }) => text).join('');
  expect(said).toMatch(/almost \+30% for Russia/);
  expect(said).toMatch(/\+73% for the city of Moscow/);
  expect(said).toMatch(/scopes differ/);
});
