import fc from 'fast-check';
import { ABSENCE_REASONS, counterparts, type CodedValue, type Correlation } from '@mizan/model';
import { describe, expect, it, test } from 'vitest';
import { convert, type Conversion } from './convert.ts';
import { isSame, ONE, sum } from './fraction.ts';
import { scaled } from './scaled.ts';
import { conversionShares, type ShareRule } from './shares.ts';

/** Synthetic: 01 is carried on as 11, 02 and 03 become 12, 04 is divided among 13, 14 and 15, of which 15 also holds 05; 06 ended. */
const table: Correlation = {
  from: 'H6', to: 'H5', without: ['06'],
  pairs: [['01', '11'], ['02', '12'], ['03', '12'], ['04', '13'], ['04', '14'], ['04', '15'], ['05', '15']].map(([from, to]) => ({ from: from!, to: to! })),
};
const EQUAL: ShareRule = { kind: 'equal' };
const given = (shares: Record<string, string>): ShareRule => ({ kind: 'given', reference: 'a test', shares: Object.entries(shares).map(([pair, share]) => ({ from: pair.split('>')[0]!, to: pair.split('>')[1]!, share })) });
const observed = (weights: Record<string, string | null>): ShareRule => ({
  kind: 'observed', reference: '2021', weights: Object.entries(weights).map(([code, value]) => (value === null ? { code, value, absence: 'confidential' } : { code, value })),
});
const figures = (values: Record<string, string>): CodedValue[] => Object.entries(values).map(([code, value]) => ({ code, value }));

function converted(values: readonly CodedValue[], rule: ShareRule = EQUAL, decimals?: number): Conversion {
  const shares = conversionShares(table, rule);
  if (!shares.ok) throw new Error(shares.problem.reason);
  const result = convert(values, shares.value, decimals === undefined ? {} : { decimals });
  if (!result.ok) throw new Error(result.problem.reason);
  return result.value;
}
const valuesOf = ({ converted: sums }: Conversion) => Object.fromEntries(sums.map(({ code, value }) => [code, value]));

describe('convert', () => {
  it('passes on, adds up and divides', () => {
    const result = converted(figures({ '01': '5', '02': '7', '03': '1.50', '04': '100', '05': '2' }));
    expect(valuesOf(result)).toEqual({ 11: '5', 12: '8.5', 13: '33.34', 14: '33.33', 15: '35.33' });
    expect(result.converted.filter(({ estimated }) => estimated).map(({ code }) => code)).toEqual(['13', '14', '15']);
    expect(result.sums).toEqual({ given: '115.5', converted: '115.5', kept: '0' });
    expect(result.rule).toEqual({ kind: 'equal' });
  });
  it('says of each part its exact share and where the remainder was placed', () => {
    const { flows } = converted(figures({ '04': '100' }));
    expect(flows).toEqual([
      { from: '04', to: '13', share: '1/3', value: '34', placed: '1' }, { from: '04', to: '14', share: '1/3', value: '33', placed: '0' }, { from: '04', to: '15', share: '1/3', value: '33', placed: '0' },
    ]);
  });
  it('divides further where more decimals are asked for, never less far than the figures show', () => {
    expect(valuesOf(converted(figures({ '04': '1' }), EQUAL, 4))).toEqual({ 13: '0.3334', 14: '0.3333', 15: '0.3333' });
    expect(converted(figures({ '01': '0.125' }), EQUAL, 1).decimals).toBe(3);
  });
  it('keeps what it cannot convert under its own code', () => {
    const { kept, sums } = converted(figures({ '01': '1', '06': '20', '99': '3.1' }));
    expect(kept).toEqual([{ code: '06', value: '20', reason: 'no-counterpart' }, { code: '99', value: '3.1', reason: 'not-in-table' }]);
    expect(sums).toEqual({ given: '24.1', converted: '1', kept: '23.1' });
  });
  it('makes no zero of what is absent', () => {
    const result = converted([{ code: '02', value: null, absence: 'confidential' }, { code: '03', value: '4' }, { code: '01', value: null, absence: 'suspended' }, { code: '06', value: null, absence: 'missing' }]);
    expect(result.converted).toMatchObject([
      { code: '11', value: null, absence: 'suspended', absent: [{ code: '01', absence: 'suspended' }] },
      { code: '12', value: '4', parts: ['03'], absent: [{ code: '02', absence: 'confidential' }] },
    ]);
    expect(result.kept).toEqual([{ code: '06', value: null, absence: 'missing', reason: 'no-counterpart' }]);
  });
  it('gives several reasons as missing, and all of them beside', () => {
    const [sum] = converted([{ code: '02', value: null, absence: 'confidential' }, { code: '03', value: null, absence: 'suspended' }]).converted;
    expect(sum).toMatchObject({ value: null, absence: 'missing', absent: [{ absence: 'confidential' }, { absence: 'suspended' }] });
  });
  test.each([
    [{ '04': '1', '0401': '1' }, '04'], [{ TOTAL: '2', '01': '1' }, 'TOTAL'],
  ])('refuses a code beside its own parts: %j', (values, field) => {
    const shares = conversionShares(table, EQUAL);
    expect(shares.ok && convert(figures(values), shares.value)).toMatchObject({ ok: false, problem: { field } });
  });
  it('refuses a code that is there twice', () => {
    const shares = conversionShares(table, EQUAL);
    expect(shares.ok && convert([...figures({ '01': '1' }), ...figures({ '01': '2' })], shares.value)).toMatchObject({ ok: false, problem: { field: '01' } });
  });
});

describe('rules', () => {
  it('observed: by the trade of the targets in a reference period', () => {
    const result = converted(figures({ '04': '10' }), observed({ 13: '30', 14: '10', 11: '999' }));
    expect(valuesOf(result)).toEqual({ 13: '8', 14: '2' });
    expect(result.rule).toEqual({ kind: 'observed', reference: '2021' });
  });
  test.each([[{ 13: '1', 14: null }, 'weight-absent'], [{ 11: '5' }, 'nothing-observed'], [{ 13: '0', 14: '0', 15: '0' }, 'nothing-observed']])('observed: %j keeps the code (%s)', (weights, reason) => {
    expect(converted(figures({ '04': '10', '01': '1' }), observed(weights))).toMatchObject({ kept: [{ code: '04', reason }], converted: [{ code: '11', value: '1' }] });
  });
  it('observed: no share from a weight that is negative', () => expect(conversionShares(table, observed({ 13: '-1' }))).toMatchObject({ ok: false, problem: { field: 'weights' } }));
  it('given: as they are, and only those', () => {
    const shares = given({ '04>13': '0.1', '04>14': '1/5', '04>15': '7/10' });
    expect(valuesOf(converted(figures({ '04': '10', '02': '1' }), shares))).toEqual({ 12: '1', 13: '1', 14: '2', 15: '7' });
    expect(converted(figures({ '04': '10' }), given({})).kept).toMatchObject([{ reason: 'no-share-given' }]);
  });
  test.each<[Record<string, string>, RegExp]>([
    [{ '04>13': '1/3', '04>14': '1/3', '04>15': '0.3333' }, /sum to 29999\/30000/], [{ '04>11': '1' }, /does not lead/], [{ '04>13': '2', '04>14': '-1' }, /negative/], [{ '04>13': 'all' }, /neither/], [{ '99>13': '1' }, /does not lead/],
  ])('given: refuses %j', (shares, reason) => expect(conversionShares(table, given(shares))).toMatchObject({ ok: false, problem: { reason: expect.stringMatching(reason) } }));
});

/** Tables between codes 10 to 19 and 20 to 29, some of the former without a counterpart. */
const anyTable = fc.uniqueArray(fc.tuple(fc.integer({ min: 10, max: 17 }), fc.integer({ min: 20, max: 29 })), { selector: String, maxLength: 40 })
  .map((drawn): Correlation => ({ from: 'H6', to: 'H5', without: ['18'], pairs: drawn.map(([from, to]) => ({ from: String(from), to: String(to) })) }));
const anyFigure = fc.tuple(fc.integer({ min: 10, max: 19 }).map(String), fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 18n }), fc.constantFrom('', '.5', '.25', '.125')).map(([whole, part]) => ({ value: `${whole}${part}` })) },
  { weight: 1, arbitrary: fc.constantFrom(...ABSENCE_REASONS).map((absence) => ({ value: null, absence })) },
)).map(([code, figure]): CodedValue => ({ code, ...figure }));
const anyVector = fc.uniqueArray(anyFigure, { selector: ({ code }) => code });
const anyRule = fc.oneof(
  fc.constant(EQUAL),
  fc.dictionary(fc.integer({ min: 20, max: 29 }).map(String), fc.option(fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String))).map(observed),
);

const total = (values: readonly CodedValue[], decimals: number) => values.reduce((all, { value }) => all + (value === null ? 0n : scaled(value, decimals)), 0n);

it('what is given is what is converted and what is kept, to the last decimal, under every rule', () =>
  fc.assert(fc.property(anyTable, anyVector, anyRule, fc.nat(6), (correlation, values, rule, decimals) => {
    const shares = conversionShares(correlation, rule);
    const result = shares.ok && convert(values, shares.value, { decimals });
    if (!result || !result.ok) throw new Error('a rule or a vector was refused');
    const { converted: sums, kept, flows, decimals: places } = result.value;
    expect(total(values, places)).toBe(total(sums, places) + total(kept, places));
    expect([result.value.sums.converted, result.value.sums.kept].reduce((all, text) => all + scaled(text, places), 0n)).toBe(scaled(result.value.sums.given, places));
    const given = new Map(values.map((figure) => [figure.code, figure]));
    const gone = new Set([...flows.map(({ from }) => from), ...kept.map(({ code }) => code)]);
    expect(gone).toEqual(new Set(given.keys()));
    for (const code of gone) {
      const [parts, figure] = [flows.filter(({ from }) => from === code), given.get(code)!];
      if (parts.length > 0 && figure.value !== null) expect(parts.reduce((all, { value }) => all + scaled(value!, places), 0n)).toBe(scaled(figure.value, places));
      if (figure.value === null) for (const { to } of parts) expect(sums.find((sum) => sum.code === to)!.absent).toContainEqual({ code, absence: figure.absence });
    }
  })));

it('the shares of every code that has some sum to exactly 1', () =>
  fc.assert(fc.property(anyTable, anyRule, (correlation, rule) => {
    const shares = conversionShares(correlation, rule);
    if (!shares.ok) throw new Error(shares.problem.reason);
    for (const code of counterparts(correlation).sources) {
      const parts = shares.value.of(code);
      if (typeof parts !== 'string') expect(isSame(sum(parts.map(({ share }) => share)), ONE)).toBe(true);
    }
  })));
