import { TRPCError } from '@trpc/server';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../trpc.ts';
import { testCaller, testContext } from '../testing/context.ts';

const refused = async (attempt: (caller: Awaited<ReturnType<typeof testCaller>>) => Promise<unknown>): Promise<TRPCError> => {
  try {
    await attempt(await testCaller());
  } catch (error) {
    if (error instanceof TRPCError) return error;
  }
  throw new Error('it was not refused');
};

describe('series', () => {
  test('are those of the store, by codes in any spelling', async () => {
    const { series, vintages } = await (await testCaller()).series.get({ reporter: 'mar,rus', partner: ['MA', 'RU'], dataflow: 'cow_trade', from: '2010', to: '2014' });
    expect(series.map(({ reporter, partner }) => [reporter, partner])).toEqual([['MA', 'RU'], ['RU', 'MA']]);
    expect(series[0]!.points.map(({ period }) => period)).toEqual(['2010', '2011', '2012', '2013', '2014']);
    expect(vintages).toMatchObject([{ dataflow: 'COW_TRADE', id: '4.0', licence: 'cow-citation' }]);
  });
});

describe('claims and events', () => {
  test('a list is given in stretches that together are the whole', async () => {
    const caller = await testCaller();
    const whole = await caller.claims.list({ pair: 'RU-MOW-MA' });
    const parts = [await caller.claims.list({ pair: 'RU-MOW-MA', limit: 1 }), await caller.claims.list({ pair: 'RU-MOW-MA', limit: 500, offset: 1 })];
    expect(parts.flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual(whole.claims.map(({ id }) => id));
    expect(whole.total).toBe(whole.claims.length);
  });
  test('every claim has its check, and every event its words', async () => {
    const caller = await testCaller();
    const [{ claims, total }, { events }] = [await caller.claims.list({ limit: 500 }), await caller.events.list({ limit: 500, locale: 'ar' })];
    expect(claims).toHaveLength(total);
    expect(total).toBeGreaterThanOrEqual(150);
    expect(events.length).toBeGreaterThanOrEqual(70);
    for (const { date, title } of events) expect(date.label && title).toBeTruthy();
  });
  test('one event by its id', async () => {
    expect(await (await testCaller()).events.get({ id: 'e-2022-04-21-fcs-suspension', locale: 'ru' })).toMatchObject({ type: { code: 'statistics-suspended' }, date: { precision: 'day' } });
  });
});

describe('conflicts, sources, people, vintages', () => {
  test('members of conflicts are named and linked', async () => {
    const caller = await testCaller();
    const conflicts = await caller.conflicts.list({ locale: 'fr' });
    expect(conflicts.length).toBeGreaterThan(50);
    const { catalogue } = await testContext();
    for (const { id: member, kind } of conflicts.flatMap(({ members }) => members)) {
      expect(kind === 'claim' ? catalogue.claims.has(member) : kind === 'event' ? catalogue.events.has(member) : catalogue.sources.has(member), member).toBe(true);
    }
    expect((await caller.conflicts.list({ member: 'c-2025s1-moscow-city-73' })).length).toBeGreaterThan(0);
  });
  test('a dataset has its licence, rights and releases', async () => {
    const { source, coverage } = await (await testCaller()).sources.get({ id: 'cepii-baci', locale: 'en' });
    expect(source).toMatchObject({ licence: { code: 'etalab-2.0', label: 'Etalab Open Licence 2.0', url: expect.stringMatching(/^https:/) }, redistribution: 'allowed', vintages: [{ id: '2025-08-25' }] });
    expect(coverage.map(({ state }) => state)).toEqual(['available', 'not-released']);
  });
  test('every source is listed with its publisher', async () => expect((await (await testCaller()).sources.list({})).every(({ publisher, licence }) => publisher && licence.label)).toBe(true));
  test('a person has every spelling and everything said', async () => {
    const person = await (await testCaller()).people.get({ id: 'anatoly-garbuzov', locale: 'de' });
    expect(person.spellings.map(({ surface }) => surface)).toContain('Anatoli Garbousov');
    expect(person.claims.map(({ id }) => id)).toContain('c-2025s1-moscow-city-73');
    expect(person.events.map(({ id }) => id)).toContain('e-2025-09-12-garbuzov-statement');
  });
  test('vintages of one dataflow or all', async () => {
    const caller = await testCaller();
    expect((await caller.vintages.list({})).map(({ dataflow }) => dataflow)).toEqual(['BACI_TOTALS', 'COW_TRADE', 'WDI_GDP']);
    expect(await caller.vintages.list({ dataflow: 'cow_trade' })).toMatchObject([{ rows: 2342, firstPeriod: '1992', lastPeriod: '2014' }]);
  });
});

describe('areas', () => {
  test('a country has its partners, the one most is said about first', async () => {
    const { area, partners } = await (await testCaller()).areas.get({ area: 'mar', locale: 'es' });
    expect(area).toMatchObject({ code: 'MA', name: 'Marruecos', kind: 'country' });
    expect(partners[0]).toEqual({ code: 'RU', label: 'Rusia' });
    expect(partners.map(({ code }) => code)).not.toContain('WORLD');
  });
  test('two partners of a country are not with whom it trades', async () => {
    const { lastFigure, whom } = await (await testCaller()).areas.get({ area: 'FR', locale: 'en' });
    expect(lastFigure).toEqual({ period: '2023', label: '2023' });
    expect(whom).toEqual([]);
  });
  test('the overview counts the pairs with figures and names the first of them', async () => {
    const { pairs, counts } = await (await testCaller()).overview({ locale: 'en' });
    expect(pairs[0]).toEqual({ a: { code: 'MA', label: 'Morocco' }, b: { code: 'RU', label: 'Russia' } });
    const all = (await testContext()).catalogue.pairs.length;
    expect(counts.pairs).toBe(all);
    expect(pairs).toHaveLength(Math.min(all, 60));
    expect(Math.min(counts.claims, counts.events, counts.sources)).toBeGreaterThan(70);
  });
});

describe('refusals', () => {
  test.each([
    ['an unknown area', (c) => c.pair.get({ a: 'Maroc', b: 'RU' }), 'BAD_REQUEST', { type: 'urn:mizan:problem:unknown-code', errors: [{ field: 'a', suggestions: expect.arrayContaining(['MA']) }] }],
    ['an unknown language', (c) => c.pair.get({ a: 'MA', b: 'RU', locale: 'eng' }), 'BAD_REQUEST', { type: 'urn:mizan:problem:invalid-input', errors: [{ field: 'locale', suggestions: expect.arrayContaining(['en']) }] }],
    ['a day that does not exist', (c) => c.pair.get({ a: 'MA', b: 'RU', asOf: '2025-02-30' }), 'BAD_REQUEST', { errors: [{ field: 'asOf' }] }],
    ['an unknown record', (c) => c.claims.get({ id: 'c-2025s1-moscow-city-74' }), 'NOT_FOUND', { status: 404, errors: [{ field: 'id', suggestions: expect.arrayContaining(['c-2025s1-moscow-city-73']) }] }],
    ['an unknown dataflow', (c) => c.vintages.list({ dataflow: 'cow' }), 'BAD_REQUEST', { errors: [{ field: 'dataflow', suggestions: ['BACI_TOTALS', 'COW_TRADE', 'WDI_GDP'] }] }],
  ] as const satisfies readonly (readonly [string, (caller: Awaited<ReturnType<typeof testCaller>>) => Promise<unknown>, TRPCError['code'], object])[])('%s', async (_, attempt, code, problem) => {
    const error = await refused(attempt);
    expect(error.code).toBe(code);
    expect(problemOf(error, { locale: 'eng' })).toMatchObject(problem);
  });
  test('a bug tells nothing of itself', () => {
    expect(problemOf(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'secret' }), undefined)).toMatchObject({ type: 'urn:mizan:problem:internal', status: 500, detail: expect.not.stringContaining('secret') });
  });
});

describe('what can be said of an event', () => {
  const study = async (id: string, locale: 'en' | 'ar' = 'en') => (await testCaller()).events.study({ id, locale });

  test('no more than the figures allow: after the last of them, nothing', async () => {
    const found = (await study('e-2016-03-15-deepened-partnership'))!;
    expect(found.pair.map(({ code }) => code)).toEqual(['MA', 'RU']);
    expect(found.flows.map(({ rung }) => rung)).toEqual(['none', 'none']);
    expect(found.paragraphs[0]!.join(' ')).toMatch(/nothing can be said of what came after/);
  });

  test('a difference from comparable flows keeps its reservations', async () => {
    const found = (await study('e-2002-10-15-fisheries-agreement'))!;
    expect(found.flows).toMatchObject([{ rung: 'differs', reservations: expect.arrayContaining(['one-side-only']) }, { rung: 'differs' }]);
    expect(found.paragraphs[1]!.join(' ')).toMatch(/smallest p possible here is 0\.02.*No more can be said/);
    expect(found.paragraphs.flat().join(' ')).not.toMatch(/caused|because of the event/);
  });

  test('an event of one country about its figures is set beside the partner most is said of', async () => {
    const found = (await study('e-2022-04-21-fcs-suspension', 'ar'))!;
    expect(found.pair.map(({ code }) => code)).toEqual(['RU', 'MA']);
    expect(found.flows.every(({ rung }) => rung === 'none')).toBe(true);
  });
});
