import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tradeMatrix, type TradeMatrix } from '../trade-matrix.ts';
import { correlation, deviation, mean } from './averages.ts';
import { complexity, type Complexity } from './complexity.ts';
import { diversity } from './presence.ts';

/**
 * A made-up presence of six countries in eight products. Expected numbers are of numpy 2.4 (linalg.eig of the product
 * matrix), by the steps of Harvard's py-ecomplexity: second eigenvector, sign by diversity, z-scores.
 */
const ROWS = ['11111101', '11101010', '01110000', '10010100', '00100010', '00010000'];
const presenceOf = (rows: readonly string[]): TradeMatrix =>
  tradeMatrix(rows.flatMap((row, c) => [...row].map((cell, p) => ({ country: `C${c}`, product: `P${p}`, value: Number(cell) }))));
const found = (rows: readonly string[], convention?: Parameters<typeof complexity>[1]): Complexity => complexity(presenceOf(rows), convention) as Complexity;
const close = (values: Iterable<number>, expected: readonly number[]) => [...values].forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));

describe('complexity', () => {
  it('ECI with population deviations', () =>
    close(found(ROWS, { deviation: 'population', pciScale: 'countries' }).eci.values(), [-0.23069693475803893, 0.7523550617884704, 0.015751167957565235, -0.9535301751776858, 1.6887181651554295, -1.2725972849657405]));
  it('ECI with sample deviations', () =>
    close(found(ROWS).eci.values(), [-0.21059652519045924, 0.686803064324564, 0.014378783329018426, -0.8704499770111186, 1.5415817205406057, -1.1617170659926102]));
  it('PCI in z-scores of its own', () =>
    close(found(ROWS).pci.values(), [-0.36431234059615736, 0.16126627798545928, 0.7751777246549159, -1.1228632108809515, 0.294156179049103, -1.0933307657682276, 1.8553182872056346, -0.5054121516497763]));
  it('PCI on the countries’ scale', () =>
    close(found(ROWS, { deviation: 'population', pciScale: 'countries' }).pci.values(), [-0.3512658886010015, 0.2870987900598362, 1.0327519987785998, -1.2725972849657405, 0.4485060771726584, -1.2367273519663156, 2.344684331532259, -0.5226448837843091]));
  it('tells eigenvalue and convention', () => {
    expect(found(ROWS)).toMatchObject({ convention: { deviation: 'sample', pciScale: 'own' }, dropped: { rows: [], columns: [] }, flags: [] });
    expect(found(ROWS).eigenvalue).toBeCloseTo(0.5061272840516029, 12);
  });
  it('drops countries and products without presence, and is as if they were not there', () => {
    const padded = found([...ROWS.map((row) => `${row}0`), '000000000']);
    expect(padded.dropped).toEqual({ rows: ['C6'], columns: ['P8'] });
    expect(padded.eci).toEqual(found(ROWS).eci);
  });
});

describe('undefined', () => {
  it.each<[string, readonly string[], string]>([
    ['nothing', [], 'constant'],
    ['one country', ['111'], 'constant'],
    ['countries all alike', ['111', '111', '111'], 'constant'],
    ['two groups without a product in common', ['1100', '1000', '0011', '0001'], 'not-unique'],
    ['countries each related to each in the same way', ['110', '101', '011'], 'not-unique'],
  ])('%s', (_, rows, reason) => expect(complexity(presenceOf(rows))).toEqual({ value: null, reason }));
  it('leaves the sign open, and says so, where diversity does not tell', () => {
    const symmetric = found(['110', '011']);
    expect(symmetric.flags).toEqual(['sign-undetermined']);
    expect(Math.abs(symmetric.eci.get('C0')!)).toBeCloseTo(Math.SQRT1_2, 12);
  });
});

describe('properties', () => {
  const presences = fc.array(fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), { minLength: 5, maxLength: 8 }).map((rows) => rows.map((row) => row.map((cell) => (cell ? '1' : '0')).join('')));
  it('ECI has mean 0 and deviation 1, rises with diversity, and is the mean PCI of a country’s products on the countries’ scale', () =>
    fc.assert(fc.property(presences, (rows) => {
      const result = complexity(presenceOf(rows), { deviation: 'population', pciScale: 'countries' });
      if ('reason' in result) return;
      const eci = [...result.eci.values()];
      expect(mean(eci)).toBeCloseTo(0, 9);
      expect(deviation(eci, 'population')).toBeCloseTo(1, 9);
      const counts = diversity(presenceOf(rows));
      if (result.flags.length === 0) expect(correlation(eci, [...result.eci.keys()].map((country) => counts.get(country)!))).toBeGreaterThan(0);
      rows.forEach((row, c) => {
        const own = [...row].flatMap((cell, p) => (cell === '1' ? [result.pci.get(`P${p}`)!] : []));
        if (own.length > 0) expect(mean(own)).toBeCloseTo(result.eci.get(`C${c}`)!, 6);
      });
    })));
  it('does not depend on the order of countries', () =>
    fc.assert(fc.property(presences, (rows) => {
      const cells = rows.flatMap((row, c) => [...row].map((cell, p) => ({ country: `C${c}`, product: `P${p}`, value: Number(cell) })));
      expect(complexity(tradeMatrix([...cells].reverse()))).toEqual(complexity(tradeMatrix(cells)));
    })));
});
