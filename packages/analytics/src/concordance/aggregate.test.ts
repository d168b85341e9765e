import fc from 'fast-check';
import type { Code, CodedValue } from '@mizan/model';
import { describe, expect, it, test } from 'vitest';
import { aggregateCodes, groupAtLevel, groupBySection, type GroupOf } from './aggregate.ts';
import { scaled } from './scaled.ts';

/** Codes of the HS, 2022, and a category of BEC Rev. 5 whose parts skip a level. */
const list = ['TOTAL', '01', '0101', '010121', '010129', '0102', '010221', '31', '3102', '310210'].map((code) => ({
  code, level: code === 'TOTAL' ? 0 : code.length, parent: code === 'TOTAL' ? null : code.length === 2 ? 'TOTAL' : code.slice(0, -2),
}));
const bec = [{ code: '112', level: 3, parent: null }, { code: '112010', level: 6, parent: '112' }];
const labels = { en: 'x', fr: 'x', ar: 'x', ru: 'x', es: 'x', nl: 'x', de: 'x' };
const sections: Code[] = [['I', '01-05'], ['III', '15'], ['VI', '28-38']].map(([code, chapters]) => ({ list: 'hs-sections', code: code!, labels, extra: { chapters: chapters! } }));

const figures = (values: Record<string, string>): CodedValue[] => Object.entries(values).map(([code, value]) => ({ code, value }));
function summed(values: readonly CodedValue[], groupOf: GroupOf) {
  const result = aggregateCodes(values, groupOf);
  if (!result.ok) throw new Error(result.problem.reason);
  return result.value;
}

describe('groups', () => {
  test.each([['010121', 4, '0101'], ['010121', 2, '01'], ['010121', 6, '010121'], ['010121', 0, 'TOTAL'], ['01', 4, undefined], ['999999', 2, undefined]])('%s at level %i is in %s', (code, level, group) => expect(groupAtLevel(list, level)(code)).toBe(group));
  it('at a level that a code has no parent on, it is in none', () => expect(groupAtLevel(bec, 4)('112010')).toBeUndefined());
  test.each([['010121', 'I'], ['15', 'III'], ['310210', 'VI'], ['9999', undefined], ['TOTAL', undefined]])('%s is in section %s', (code, section) => expect(groupBySection(sections)(code)).toBe(section));
});

describe('aggregateCodes', () => {
  it('sums parts, keeps what is in no group, and says what it sums', () => {
    const { groups, kept, sums } = summed(figures({ '010121': '1.5', '010129': '2', '010221': '4', 310210: '8', 999999: '0.25' }), groupAtLevel(list, 2));
    expect(groups).toEqual([{ code: '01', value: '7.5', parts: ['010121', '010129', '010221'], absent: [] }, { code: '31', value: '8', parts: ['310210'], absent: [] }]);
    expect(kept).toEqual([{ code: '999999', value: '0.25' }]);
    expect(sums).toEqual({ given: '15.75', grouped: '15.5', kept: '0.25' });
  });
  it('says that a sum lacks a part', () =>
    expect(summed([{ code: '010121', value: '1' }, { code: '010129', value: null, absence: 'confidential' }], groupAtLevel(list, 4)).groups)
      .toEqual([{ code: '0101', value: '1', parts: ['010121'], absent: [{ code: '010129', absence: 'confidential' }] }]));
  test.each([[{ '0101': '3', '010121': '1' }, '0101'], [{ TOTAL: '3', '01': '1' }, 'TOTAL'], [{ '01': '3', '010121': '1' }, '01']])('never adds an aggregate to its parts: %j', (values, field) =>
    expect(aggregateCodes(figures(values), groupAtLevel(list, 2))).toMatchObject({ ok: false, problem: { field } }));
  it('keeps what is wider than the groups', () => expect(summed(figures({ '01': '3', 310210: '1' }), groupAtLevel(list, 4))).toMatchObject({ groups: [{ code: '3102', value: '1' }], kept: [{ code: '01', value: '3' }] }));
  it('level by level gives the same as at once, and loses nothing', () =>
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.constantFrom('010121', '010129', '010221', '310210', '999999'), fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n })), { selector: ([code]) => code }), (drawn) => {
      const values = drawn.map(([code, value]): CodedValue => ({ code, value: String(value) }));
      const headings = summed(values, groupAtLevel(list, 4));
      const [twice, once] = [summed(headings.groups, groupAtLevel(list, 2)), summed(values, groupAtLevel(list, 2))];
      expect(twice.groups.map(({ code, value }) => [code, value])).toEqual(once.groups.map(({ code, value }) => [code, value]));
      expect(scaled(once.sums.given, 0)).toBe(scaled(once.sums.grouped, 0) + scaled(once.sums.kept, 0));
    })));
});
