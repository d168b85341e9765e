import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterparts, reversed, type Correlation } from './correlation.ts';

/** Synthetic: a is carried on as p; b and c become q; d is split into r and s; e and f share t and u. */
const table: Correlation = {
  from: 'H6', to: 'H5', without: ['g'],
  pairs: [['a', 'p'], ['b', 'q'], ['c', 'q'], ['d', 'r'], ['d', 's'], ['e', 't'], ['e', 'u'], ['f', 'u'], ['f', 't']].map(([from, to]) => ({ from: from!, to: to! })),
};

test.each([['a', 'p', '1:1'], ['b', 'q', 'n:1'], ['d', 's', '1:n'], ['e', 'u', 'n:n']])('%s to %s is %s', (from, to, relation) => expect(counterparts(table).relationOf({ from, to })).toBe(relation));

test('a code that the table does not have has no counterpart', () => {
  const { targetsOf, sourcesOf } = counterparts(table);
  expect([targetsOf('g'), targetsOf('x'), sourcesOf('x')]).toEqual([[], [], []]);
});

test('reading a table the other way turns its relations round', () =>
  fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.constantFrom('1', '2', '3', '4'), fc.constantFrom('5', '6', '7')), { selector: String }), (drawn) => {
    const there: Correlation = { ...table, pairs: drawn.map(([from, to]) => ({ from, to })) };
    const [index, back] = [counterparts(there), counterparts(reversed(there))];
    for (const { from, to } of there.pairs) expect([...index.relationOf({ from, to })].reverse().join('')).toBe(back.relationOf({ from: to, to: from }));
    expect(reversed(reversed(there)).pairs).toEqual(there.pairs);
  })));
