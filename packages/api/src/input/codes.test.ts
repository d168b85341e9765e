import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testContext } from '../testing/context.ts';
import { found, readArea, readCommodity } from './codes.ts';
import { claimQuery, observationQuery, readPair } from './store-queries.ts';

test.each([
  ['MA', 'MA'], ['ma', 'MA'], ['MAR', 'MA'], ['rus', 'RU'], ['ru-mow', 'RU-MOW'], ['world', 'WORLD'], ['g:africa', 'G:AFRICA'],
])('%s is the code of %s', async (text, code) => {
  expect(readArea((await testContext()).catalogue, 'a', text)).toEqual({ ok: true, value: code });
});

test.each([
  ['MX1', 'MX'], ['Morocco', 'MA'], ['Марокко', 'MA'], ['المغرب', 'MA'], ['Rusia', 'RU'],
])('%s is refused, and %s suggested', async (text, suggestion) => {
  const read = readArea((await testContext()).catalogue, 'reporter', text);
  expect(read).toMatchObject({ ok: false, problem: { field: 'reporter', suggestions: expect.arrayContaining([suggestion]) } });
});

test('every listed code is itself in any case', async () => {
  const { catalogue } = await testContext();
  const codes = [...catalogue.areas.keys()];
  fc.assert(fc.property(fc.constantFrom(...codes), fc.infiniteStream(fc.boolean()), (code, upper) => {
    const mixed = [...code].map((letter) => (upper.next().value ? letter.toUpperCase() : letter.toLowerCase())).join('');
    expect(readArea(catalogue, 'a', mixed)).toEqual({ ok: true, value: code });
  }));
});

test.each([['total', true], ['H6:1001', true], ['1001', false], ['wheat', false]])('goods "%s": %s', (text, ok) => expect(readCommodity('commodity', text).ok).toBe(ok));

test('an unknown id is answered with the nearest', async () => {
  const { catalogue } = await testContext();
  expect(() => found('claim', 'c-2025s1-moscow-city-37', catalogue.claims)).toThrow(/perhaps c-2025s1-moscow-city-73/);
});

test('a pair has two different areas, and every wrong one is named', async () => {
  const { catalogue } = await testContext();
  expect(readPair(catalogue, 'ma', 'rus')).toEqual(['MA', 'RU']);
  expect(() => readPair(catalogue, 'MA', 'mar')).toThrow(/both are MA/);
  expect(() => readPair(catalogue, 'QQ', 'Rusia')).toThrow(/^a: .*; b: /);
});

test.each([['MA-RU', ['MA', 'RU']], ['ru-mow-ma', ['RU-MOW', 'MA']], ['MA,RUS', ['MA', 'RU']]])('pair=%s', async (text, pair) => {
  expect(claimQuery((await testContext()).catalogue, { pair: text.split(',') })).toEqual({ pair });
});

test('observations are asked for by an area at least', async () => {
  const { catalogue } = await testContext();
  expect(() => observationQuery(catalogue, { flow: 'M' })).toThrow(/name a reporter or a partner/);
  expect(observationQuery(catalogue, { reporter: ['ma', 'RUS'], dataflow: 'cow_trade', commodity: 'total' })).toEqual({ reporter: ['MA', 'RU'], dataflow: 'COW_TRADE', commodity: 'TOTAL' });
});
