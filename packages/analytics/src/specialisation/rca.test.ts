import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exportCell, exportMatrix, exportsOf, valuesOf, worldExports } from '../../test/trade-table.ts';
import { isMeasured, type Measurement } from '../measured.ts';
import { entriesOf, tradeMatrix } from '../trade-matrix.ts';
import { rca, rcaByProduct, rcaMatrix, rsca, type RcaConvention } from './rca.ts';

describe('rca', () => {
  it('is the location quotient 0.3847623 of Farhauer and Kröll, Standorttheorien (2013), as R package REAT documents it', () =>
    expect(rca({ part: 1714, total: 79006, worldPart: 879213, worldTotal: 15593224 }).value).toBeCloseTo(0.3847623, 7));

  it.each([['A', 'a', 2, 3], ['A', 'b', 1.2, 9 / 7], ['A', 'c', 0, 0], ['B', 'b', 2.4, 4.5], ['C', 'a', 0.8, 2 / 3], ['C', 'd', 1.5, 3]] as const)('of %s in %s is %d, or %d with the country out of the world', (country, product, withCountry, without) => {
    expect(rca(exportCell(country, product)).value).toBeCloseTo(withCountry, 14);
    expect(rca(exportCell(country, product), 'without-country').value).toBeCloseTo(without, 14);
  });
  it('says by which convention', () => expect(rca(exportCell('A', 'a'), 'without-country')).toMatchObject({ convention: { index: 'balassa', world: 'without-country' }, flags: [] }));

  test.each<[string, number, number, number, number, string]>([
    ['no exports at all', 0, 0, 5, 100, 'total-zero'],
    ['a product nobody exports', 0, 10, 0, 100, 'base-zero'],
    ['no world', 0, 10, 0, 0, 'total-zero'],
    ['a negative part', -1, 10, 5, 100, 'part-negative'],
    ['NaN', NaN, 10, 5, 100, 'not-finite'],
  ])('%s', (_, part, total, worldPart, worldTotal, reason) => expect(rca({ part, total, worldPart, worldTotal })).toEqual({ value: null, reason }));
  it('is undefined for the only exporter once it is out of the world', () => expect(rca({ part: 5, total: 10, worldPart: 5, worldTotal: 100 }, 'without-country')).toEqual({ value: null, reason: 'base-zero' }));
  it('flags a part larger than its whole', () => expect(rca({ part: 11, total: 10, worldPart: 50, worldTotal: 100 })).toMatchObject({ flags: ['part-exceeds-total'] }));
});

describe('rcaByProduct', () => {
  it('tells what is absent from what is 0', () => {
    const found = rcaByProduct(new Map([['a', 1], ['c', 0], ['z', 1]]), new Map([['a', 1], ['b', 2], ['c', 3]]));
    expect([...found].map(([code, { value, ...rest }]) => [code, value ?? ('reason' in rest && rest.reason)])).toEqual([['a', 3], ['c', 0], ['z', 'base-missing'], ['b', 'missing']]);
  });
  it('is the matrix row by row', () => {
    const matrix = rcaMatrix(exportMatrix);
    (['A', 'B', 'C'] as const).forEach((country, row) => {
      const stored = new Map(entriesOf(matrix, row));
      [...rcaByProduct(exportsOf(country), worldExports).values()].forEach((index, column) => expect(stored.get(column) ?? 0).toBeCloseTo(index.value!, 14));
    });
  });
});

describe('rsca', () => {
  test.each([[2, 1 / 3], [1, 0], [0, -1]])('of %d is %d', (advantage, expected) => {
    const found = rsca({ value: advantage, convention: { index: 'balassa', world: 'with-country' }, flags: [] });
    expect(found).toEqual({ value: expected, convention: { index: 'rsca', world: 'with-country' }, flags: [] });
  });
  it('is undefined with it', () => expect(rsca({ value: null, reason: 'base-zero' })).toEqual({ value: null, reason: 'base-zero' }));
});

describe('properties', () => {
  const vector = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 4, maxLength: 4 }).map(valuesOf);
  const value = (result: ReturnType<typeof rca>) => (result as Measurement<RcaConvention>).value;
  it('its mean weighted by the world is 1 over products, and by countries’ exports 1 over countries', () =>
    fc.assert(fc.property(vector, vector, (a, b) => {
      const world = new Map([...a].map(([code, x]) => [code, x + b.get(code)!]));
      const total = [...world.values()].reduce((x, y) => x + y);
      const mean = [...rcaByProduct(a, world)].reduce((sum, [code, index]) => sum + value(index) * (world.get(code)! / total), 0);
      expect(mean).toBeCloseTo(1, 12);
      const over = [a, b].reduce((sum, own) => sum + value(rcaByProduct(own, world).get('k0')!) * ([...own.values()].reduce((x, y) => x + y) / total), 0);
      expect(over).toBeCloseTo(1, 12);
    })));
  it('does not depend on the unit or on the order of cells', () =>
    fc.assert(fc.property(vector, fc.integer({ min: 2, max: 1000 }), (a, k) => {
      const world = new Map([...a].map(([code, x]) => [code, x * 2 + 1]));
      const scaled = (v: ReadonlyMap<string, number>) => new Map([...v].map(([code, x]) => [code, x * k]));
      const [one, other] = [rcaByProduct(a, world), rcaByProduct(scaled(a), scaled(world))];
      for (const [code, index] of one) expect(value(other.get(code)!)).toBeCloseTo(value(index), 10);
      const cells = [...a].map(([product, x]) => ({ country: 'A', product, value: x }));
      expect(rcaMatrix(tradeMatrix([...cells].reverse()))).toEqual(rcaMatrix(tradeMatrix(cells)));
    })));
  it('RSCA lies between −1 and 1 and has the sign of RCA − 1', () =>
    fc.assert(fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (advantage) => {
      const found = rsca({ value: advantage, convention: { index: 'balassa', world: 'with-country' }, flags: [] });
      expect(isMeasured(found) && found.value >= -1 && found.value < 1 && Math.sign(found.value) === Math.sign(advantage - 1)).toBe(true);
    })));
});
