import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, rowTotals, tradeMatrix, transposed, withoutEmpty, type TradeCell } from './trade-matrix.ts';

const cells: TradeCell[] = [
  { country: 'RU', product: '27', value: 3 }, { country: 'MA', product: '31', value: 5 }, { country: 'MA', product: '27', value: 0 }, { country: 'XX', product: '99', value: 0 },
];

describe('tradeMatrix', () => {
  it('orders codes, keeps the names of zeros and stores the rest', () => {
    const matrix = tradeMatrix(cells);
    expect([matrix.rows, matrix.columns]).toEqual([['MA', 'RU', 'XX'], ['27', '31', '99']]);
    expect([0, 1, 2].map((row) => entriesOf(matrix, row))).toEqual([[[1, 5]], [[0, 3]], []]);
    expect([...rowTotals(matrix)]).toEqual([5, 3, 0]);
    expect([...rowTotals(transposed(matrix))]).toEqual([3, 5, 0]);
  });
  it('leaves out what is empty and says so', () => {
    const { matrix, dropped } = withoutEmpty(tradeMatrix(cells));
    expect([matrix.rows, matrix.columns, dropped]).toEqual([['MA', 'RU'], ['27', '31'], { rows: ['XX'], columns: ['99'] }]);
    expect([...matrix.values]).toEqual([5, 3]);
  });
  it.each([-1, NaN, Infinity])('refuses %s', (value) => expect(() => tradeMatrix([{ country: 'MA', product: '27', value }])).toThrow(RangeError));
  it('refuses a pair that comes twice', () => expect(() => tradeMatrix([cells[0]!, cells[0]!])).toThrow('RU × 27 comes twice'));
  it('is the same for any order of cells, and its own after two transpositions', () =>
    fc.assert(fc.property(fc.uniqueArray(fc.record({ country: fc.constantFrom('A', 'B', 'C'), product: fc.constantFrom('1', '2', '3'), value: fc.nat(9) }), { selector: ({ country, product }) => country + product }), (some) => {
      const matrix = tradeMatrix(some);
      expect(tradeMatrix([...some].reverse())).toEqual(matrix);
      expect(transposed(transposed(matrix))).toEqual(matrix);
    })));
});
