import { describe, expect, it } from 'vitest';
import { ppml } from './ppml.ts';

/**
 * Data in which zeros are separated from the rest by regressors or effects, and which ones: the collection of S. Correia,
 * P. Guimarães and T. Zylkin, https://github.com/sergiocorreia/ppmlhdfe (test/separation_datasets and guides; MIT), here
 * the smaller ones. A row is y, the regressors, the effects, and 1 where the observation is separated.
 */
const CASES: readonly (readonly [name: string, effects: number, rows: readonly (readonly number[])[]])[] = [
  ['02, two effects', 2, [[0, 1, 1, 0], [1, 1, 1, 0], [0, 2, 1, 1], [0, 2, 2, 0], [1, 2, 2, 0]]],
  ['03, three effects', 3, [[0, 5, 3, 6, 1], [0, 5, 5, 7, 1], [1, 1, 3, 1, 0], [1, 1, 5, 2, 0], [1, 2, 4, 1, 0], [1, 2, 6, 2, 0], [1, 3, 1, 3, 0], [1, 3, 7, 4, 0], [1, 4, 2, 3, 0], [1, 4, 8, 4, 0], [1, 5, 1, 5, 0], [1, 5, 7, 8, 0], [1, 6, 2, 5, 0], [1, 6, 4, 6, 0], [1, 6, 6, 7, 0], [1, 6, 8, 8, 0]]],
  ['05, four regressors', 0, [[0, 5, 11, 2, 2, 0], [0, 5, 2, 11, 2, 0], [0, 5, 2, 2, 11, 0], [0, 0, -1, -1, -1, 1], [1, 5, 5, 5, 5, 0], [2, 4, 4, 4, 4, 0], [3, 3, 3, 3, 3, 0], [4, 2, 2, 2, 2, 0], [5, 1, 1, 1, 1, 0]]],
  ['06, with rows of zeros', 0, [[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], [0, 5, 11, 2, 2, 0], [0, 5, 2, 11, 2, 0], [0, 5, 2, 2, 11, 0], [0, 0, -1, -1, -1, 1], [1, 5, 5, 5, 5, 0], [2, 4, 4, 4, 4, 0], [3, 3, 3, 3, 3, 0], [4, 2, 2, 2, 2, 0], [5, 1, 1, 1, 1, 0]]],
  ['07, regressors and effects', 2, [
    [0, 0, 0, 1, 1, 0], [0, 0, 0, 1, 1, 0], [0, 0, 0, 1, 2, 0], [0, 0, 0, 1, 3, 0], [0, 2, 0, 1, 3, 0], [0, 0, 1, 2, 2, 1], [0, 0, 0, 2, 2, 0], [0, 0, 0, 2, 2, 0], [0, 1, 0, 2, 2, 0], [0, 1, 2, 2, 3, 1], [0, 0, 1, 2, 4, 1], [0, 0, 0, 4, 2, 0],
    [0, 0, 1, 5, 2, 1], [1, 0, 0, 1, 1, 0], [1, 1, 0, 4, 3, 0], [1, 0, 0, 5, 4, 0], [2, 0, 0, 1, 2, 0], [2, 0, 0, 2, 1, 0],
  ]],
  ['08', 2, [[0, 1, 0, 1, 2, 1], [0, 1, 0, 2, 2, 0], [1, 2, 0, 1, 3, 0], [1, 0, 0, 2, 1, 0], [1, 1, 0, 2, 2, 0], [1, 0, 1, 2, 3, 0], [2, 0, 0, 2, 1, 0], [2, 0, 1, 2, 2, 0], [2, 1, 0, 2, 3, 0]]],
  ['09, none separated', 0, [[0, 0, 0, 1, 0], [0, 0, 0, 2, 0], [0, 0, 0, 1, 0], [0.9788354, 3, 2, 1, 0], [2.2596662, 1, 1, 2, 0], [2.4177196, 2, 2, 2, 0], [2.611468, 4, 2, 1, 0]]],
  ['10, several directions', 0, [[0, -5, 0, 1, 1], [0, -2, 0, 1, 1], [0, 0, 2, 1, 1], [0, 0, 0, 2, 0], [0, 0, 0, 3, 1], [0, 2, 3, 4, 1], [0.5, 2, 2, 2, 0], [1.1, 1, 1, 2, 0], [2.1, 4, 2, 4, 0], [3.3, 3, 3, 2, 0]]],
  ['13, a chain of effects', 2, [[0, 3, 3, 0], [0, 4, 3, 1], [0, 4, 4, 0], [0, 6, 6, 0], [0, 7, 7, 0], [0, 8, 8, 0], [0, 9, 9, 0], [1, 1, 1, 0], [1, 2, 2, 0], [1, 2, 2, 0], [1, 3, 3, 0], [1, 4, 4, 0], [1, 5, 5, 0], [1, 6, 6, 0], [1, 7, 7, 0], [1, 8, 8, 0], [1, 9, 9, 0], [1, 10, 10, 0]]],
  ['14, none separated', 0, [[0, 1, 0, 0], [0, 1, 0, 0], [0, -1, 0, 0], [0, 0, 1, 0], [0, 0, 1, 0], [0, 0, 1, 0], [0, 0, -1, 0], [0, 0, -1, 0], [1, 0, 0, 0], [2, 0, 0, 0], [3, 0, 0, 0], [4, 0, 0, 0], [5, 0, 0, 0], [6, 0, 0, 0]]],
  ['15, at very different paces', 0, [
    [0, 1, 0, 0, 0], [0, 1, 0, 0, 0], [0, -1, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, 1, 0, 0], [0, 0, 1, 0, 0], [0, 0, -1, 0, 0], [0, 0, -1, 0, 0], [0, 0, 0, 1, 1], [0, 0, 0, 2, 1], [0, 0, 0, 3, 1], [0, 0, 0, 4, 1], [0, 0, 0, 5, 1], [0, 0, 0, 6, 1],
    [0, 0, 0, 7, 1], [0, 0, 0, 8, 1], [0, 0, 0, 1000, 1], [1, 0, 0, 0, 0], [2, 0, 0, 0, 0], [3, 0, 0, 0, 0], [4, 0, 0, 0, 0], [5, 0, 0, 0, 0], [6, 0, 0, 0, 0],
  ]],
];

describe('separated zeros', () => {
  it.each(CASES)('%s', (_, effects, rows) => {
    const width = rows[0]!.length;
    const column = (j: number) => rows.map((row) => row[j]!);
    const x = Object.fromEntries(Array.from({ length: width - 2 - effects }, (__, j) => [`x${j + 1}`, column(j + 1)]));
    const fixedEffects = Object.fromEntries(Array.from({ length: effects }, (__, j) => [`id${j + 1}`, column(width - 1 - effects + j)]));
    const result = ppml({ y: column(0), x, fixedEffects, keepSingletons: true });
    expect(result.value?.fitted.map((value) => (value === null ? 1 : 0))).toEqual(column(width - 1));
  });
  it('leave what is not separated with its own estimate: a constant of 0.59095, x4 of −0.03779', () => {
    const rows = [[0, 0, 0, 2, 10], [0, 0, 0, 0, -2], [0, 0, 0, 0, 6], [0, 0, 0, 4, 5], [0, 1, 0, 0, 3], [2, 0, 0, 0, 3], [2, 0, 0, 0, 4], [2, 0, 0, -2, 15], [2, 0, 0, 0, -7], [4, 0, 0, -3, 15], [6, -3, -3, 0, 4], [6, 0, 0, 0, 4]];
    const column = (j: number) => rows.map((row) => row[j]!);
    const result = ppml({ y: column(0), x: { x1: column(1), x2: column(2), x3: column(3), x4: column(4) } });
    expect(result.value?.coefficients.map((c) => c.value)).toEqual([expect.closeTo(0.59095, 5), expect.any(Number), null, expect.closeTo(-0.47085, 5), expect.closeTo(-0.03779, 5)]);
    expect(result.value?.dropped).toEqual([{ reason: 'separated', count: 1, rows: [4] }]);
  });
  it('are not mistaken for a single large value far away', () => {
    // Dataset 11 of the collection in small: one observation of high leverage drives Newton's method, no zero is separated.
    const x = [-715.9, ...Array.from({ length: 40 }, (_, i) => -4 + i / 10)];
    const y = [2, ...Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? 0 : Math.round(1 + i / 6)))];
    const result = ppml({ y, x: { x } });
    expect(result.value?.dropped).toEqual([]);
  });
});
