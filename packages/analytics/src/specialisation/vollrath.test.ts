import { describe, expect, it, test } from 'vitest';
import { exportCell, importCell } from '../../test/trade-table.ts';
import { vollrath, type Vollrath } from './vollrath.ts';

const shown = ({ rxa, rma, rta, rc }: Vollrath) => [rxa, rma, rta, rc].map((index) => index.value ?? ('reason' in index && index.reason));

describe('vollrath', () => {
  test.each<['a' | 'c' | 'd', (number | string)[]]>([
    ['a', [5, 7 / 27, 4.7407407407407405, 2.959364629383116]],
    ['c', [0, 9.75, -9.75, 'log-of-zero']],
    ['d', [0.6875, 7 / 27, 0.42824074074074076, 0.9752332675076052]],
  ])('A in %s: RXA, RMA, RTA, RC', (product, expected) =>
    shown(vollrath(exportCell('A', product), importCell('A', product))).forEach((value, i) => (typeof value === 'number' ? expect(value).toBeCloseTo(expected[i] as number, 12) : expect(value).toBe(expected[i]))));
  it('names its convention, and flags nothing where a product exceeds the other goods', () =>
    expect(vollrath({ part: 9, total: 10, worldPart: 50, worldTotal: 100 }, importCell('A', 'a')).rxa).toMatchObject({ convention: { index: 'rxa', world: 'without-country', goods: 'without-product' }, flags: [] }));
  it('has no RXA for a country of one product, and then no RTA and RC', () =>
    expect(shown(vollrath({ part: 10, total: 10, worldPart: 50, worldTotal: 100 }, importCell('A', 'a')))).toEqual(['total-zero', expect.closeTo(7 / 27, 12), 'total-zero', 'total-zero']));
  it('has no RXA where nobody else exports the product', () => expect(shown(vollrath({ part: 10, total: 20, worldPart: 10, worldTotal: 100 }, importCell('A', 'a')))[0]).toBe('base-zero'));
});
