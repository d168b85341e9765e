import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exportsOf, importsOf, valuesOf, worldExports } from '../../test/trade-table.ts';
import type { CodeValues } from '../code-values.ts';
import type { Measured } from '../measured.ts';
import { exportMarketPenetration } from './export-market-penetration.ts';
import { complementarity, diversification, fingerKreinin } from './profiles.ts';
import { tradeIntensity } from './trade-intensity.ts';

const shown = (result: Measured) => result.value ?? ('reason' in result && result.reason);

describe('tradeIntensity', () => {
  // A sells 30 of 100 to the partner, the world 60 of 400: 0.3/0.15; without A 30 of 300.
  test.each([['with-country', 2], ['without-country', 3]] as const)('%s', (world, expected) => {
    const found = tradeIntensity({ part: 30, total: 100, worldPart: 60, worldTotal: 400 }, world);
    expect(found).toMatchObject({ convention: { index: 'trade-intensity', world }, flags: [] });
    expect(found.value).toBeCloseTo(expected, 14);
  });
  it.each([[{ part: 0, total: 0, worldPart: 60, worldTotal: 400 }, 'total-zero'], [{ part: 0, total: 100, worldPart: 0, worldTotal: 400 }, 'base-zero']])('of %o: %s', (cell, reason) => expect(shown(tradeIntensity(cell))).toBe(reason));
});

describe('two structures', () => {
  it('complementarity of A’s exports with B’s imports', () => expect(complementarity(exportsOf('A'), importsOf('B'), 'zero').value).toBeCloseTo(73.84615384615384, 12));
  it('similarity of A’s and B’s exports', () => expect(fingerKreinin(exportsOf('A'), exportsOf('B'), 'zero').value).toBeCloseTo(0.45, 14));
  it('diversification of A from the world', () => expect(diversification(exportsOf('A'), worldExports, 'zero')).toMatchObject({ value: expect.closeTo(0.3, 14), convention: { index: 'unctad-diversification', absent: 'zero', lines: 4 } }));
  it.each([
    [[1, 1], [1, 1], 100, 1, 0],
    [[1, 0], [0, 1], 0, 0, 1],
  ])('%j beside %j', (a, b, c, fk, d) => {
    expect([complementarity(valuesOf(a), valuesOf(b), 'zero'), fingerKreinin(valuesOf(a), valuesOf(b), 'zero'), diversification(valuesOf(a), valuesOf(b), 'zero')].map(shown)).toEqual([c, fk, d]);
  });
  it('is undefined for a product only one side lists, unless that means 0', () => {
    const [a, b] = [new Map([['x', 1], ['y', 1]]), new Map([['x', 2]])];
    expect([complementarity(a, b, 'unknown'), fingerKreinin(a, b, 'unknown'), diversification(a, b, 'unknown')].map(shown)).toEqual(['missing', 'missing', 'missing']);
    expect(fingerKreinin(a, b, 'zero').value).toBe(0.5);
  });
  it.each<[CodeValues, string]>([[new Map(), 'missing'], [valuesOf([0, 0]), 'total-zero'], [valuesOf([1, -1]), 'part-negative']])('of %o: %s', (a, reason) => expect(shown(fingerKreinin(a, a, 'zero'))).toBe(reason));

  const vector = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 6, maxLength: 6 }).map(valuesOf);
  it('similarity and diversification make 1; complementarity is a hundred times the similarity; both ways alike', () =>
    fc.assert(fc.property(vector, vector, (a, b) => {
      const [fk, d, c] = [fingerKreinin(a, b, 'zero').value!, diversification(a, b, 'zero').value!, complementarity(a, b, 'zero').value!];
      expect(fk + d).toBeCloseTo(1, 12);
      expect(c).toBeCloseTo(100 * fk, 10);
      expect(fingerKreinin(b, a, 'zero').value).toBe(fk);
      expect(fk >= 0 && fk <= 1).toBe(true);
    })));
});

describe('exportMarketPenetration', () => {
  const importers = new Map([['FR', 5], ['ES', 3], ['DE', 1], ['IS', 0]]);
  test.each<[string, [string, number][], number, number]>([
    ['two of three importers', [['FR', 2], ['ES', 1], ['DE', 0]], 2 / 3, 2],
    ['none', [], 0, 0],
    ['all', [['FR', 2], ['ES', 1], ['DE', 1]], 1, 3],
  ])('%s', (_, exports, expected, reached) => expect(exportMarketPenetration(new Map(exports), importers)).toEqual({ value: expected, convention: { index: 'export-market-penetration', reached, importing: 3 }, flags: [] }));
  it('flags a market that is said to import nothing', () => expect(exportMarketPenetration(new Map([['IS', 1]]), importers)).toMatchObject({ value: 0, flags: ['part-exceeds-total'] }));
  it('is undefined where nobody imports', () => expect(exportMarketPenetration(new Map([['FR', 1]]), new Map([['FR', 0]]))).toEqual({ value: null, reason: 'base-zero' }));
});

