import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exportMatrix } from '../../test/trade-table.ts';
import { tradeMatrix, type TradeMatrix } from '../trade-matrix.ts';
import { fitness } from './fitness.ts';
import { cellOf, opportunities } from './opportunities.ts';
import { diversity, presence, ubiquity } from './presence.ts';
import { proximity, proximityOf } from './proximity.ts';
import { reflections } from './reflections.ts';
import { sophistication } from './sophistication.ts';

const presenceOf = (rows: readonly string[]): TradeMatrix => tradeMatrix(rows.flatMap((row, c) => [...row].map((cell, p) => ({ country: `C${c + 1}`, product: `P${p + 1}`, value: Number(cell) }))));
/** The network of Hidalgo and Hausmann, PNAS 106 (2009), supporting information, figure S4. */
const FIGURE_S4 = presenceOf(['1111', '0100', '0011', '0001']);
/** Made up; expected numbers are of numpy 2.4. */
const MADE_UP = presenceOf(['11111101', '11101010', '01110000', '10010100', '00100010', '00010000']);
const close = (values: Iterable<number>, expected: readonly number[]) => {
  expect([...values]).toHaveLength(expected.length);
  [...values].forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
};

describe('presence', () => {
  it('is RCA of at least 1, or another threshold', () => {
    expect(Object.fromEntries(diversity(presence(exportMatrix)))).toEqual({ A: 2, B: 2, C: 2 });
    expect(Object.fromEntries(ubiquity(presence(exportMatrix)))).toEqual({ a: 1, b: 2, c: 2, d: 1 });
    expect(Object.fromEntries(ubiquity(presence(exportMatrix, 2)))).toEqual({ a: 1, b: 1, c: 0, d: 0 });
  });
});

describe('reflections', () => {
  test.each<[number, number[], number[]]>([
    [0, [4, 1, 2, 1], [1, 2, 2, 3]],
    [1, [2, 2, 2.5, 3], [4, 2.5, 3, 7 / 3]],
    [2, [(4 + 2.5 + 3 + 7 / 3) / 4, 2.5, (3 + 7 / 3) / 2, 7 / 3], [2, 2, 2.25, 2.5]],
  ])('of the network of figure S4, order %d', (order, countries, products) => {
    const found = reflections(FIGURE_S4, order);
    close(found.countries.values(), countries);
    close(found.products.values(), products);
  });
  it('to order 18', () => close(reflections(MADE_UP, 18).countries.values(), [4.619159507166392, 4.618815043150058, 4.619051703770833, 4.6194069027032105, 4.618475026665164, 4.6194823613324925]));
  it.each([-1, 1.5, NaN])('refuses order %d', (order) => expect(() => reflections(FIGURE_S4, order)).toThrow(RangeError));
});

describe('fitness', () => {
  it('after 20 steps', () => {
    const found = fitness(MADE_UP, 20);
    close(found.countries.values(), [4.128781400408549, 1.0187609362559793, 0.12428658205707618, 0.6016062023181251, 0.12523398440370734, 0.0013308945565636465]);
    close(found.products.values(), [0.45510839912538914, 0.14456082238247014, 0.07759576310561969, 0.0019923088770972884, 1.0769877384704292, 0.6878942758861506, 0.14895659641118558, 5.406904095741658]);
    expect(found).toMatchObject({ iterations: 20, flags: ['not-converged'] });
  });
  it('may fade to nothing, and is a number still', () => {
    const found = fitness(presenceOf(['11', '01', '01']), 5000);
    expect([[...found.countries.values()], [...found.products.values()]]).toEqual([[3, 0, 0], [2, 0]]);
  });
  it('of countries all alike is 1 at once', () => expect(fitness(presenceOf(['11', '11']))).toMatchObject({ lastChange: 0, flags: [], countries: new Map([['C1', 1], ['C2', 1]]) }));
  it('has mean 1', () =>
    fc.assert(fc.property(fc.array(fc.array(fc.nat(1), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 6 }), (rows) => {
      const values = [...fitness(presenceOf(rows.map((row) => row.join(''))), 30).countries.values()];
      if (values.length > 0) expect(values.reduce((a, b) => a + b) / values.length).toBeCloseTo(1, 9);
    })));
});

describe('proximity', () => {
  const PHI = [
    [1, 2 / 3, 1 / 2, 1 / 2, 2 / 3, 2 / 3, 1 / 3, 1 / 3], [2 / 3, 1, 3 / 4, 1 / 2, 2 / 3, 1 / 3, 1 / 3, 1 / 3], [1 / 2, 3 / 4, 1, 1 / 2, 1 / 2, 1 / 4, 1 / 2, 1 / 4], [1 / 2, 1 / 2, 1 / 2, 1, 1 / 4, 1 / 2, 0, 1 / 4],
    [2 / 3, 2 / 3, 1 / 2, 1 / 4, 1, 1 / 2, 1 / 2, 1 / 2], [2 / 3, 1 / 3, 1 / 4, 1 / 2, 1 / 2, 1, 0, 1 / 2], [1 / 3, 1 / 3, 1 / 2, 0, 1 / 2, 0, 1, 0], [1 / 3, 1 / 3, 1 / 4, 1 / 4, 1 / 2, 1 / 2, 0, 1],
  ];
  it('of every pair', () => {
    const space = proximity(MADE_UP);
    PHI.forEach((row, a) => row.forEach((phi, b) => expect(proximityOf(space, `P${a + 1}`, `P${b + 1}`)).toBe(phi)));
  });
  it('knows no product that is not there', () => expect(proximityOf(proximity(MADE_UP), 'P1', 'P99')).toBeUndefined());
});

describe('opportunities', () => {
  const pci = new Map([-0.3512658886010015, 0.2870987900598362, 1.0327519987785998, -1.2725972849657405, 0.4485060771726584, -1.2367273519663156, 2.344684331532259, -0.5226448837843091].map((value, i) => [`P${i + 1}`, value]));
  const found = opportunities(MADE_UP, pci);
  it('density', () => close(found.density.values.slice(8, 16), [0.6785714285714286, 0.7454545454545456, 0.7647058823529412, 0.5, 0.7272727272727273, 0.46666666666666656, 1, 0.44736842105263164]));
  it('opportunity value', () => close(found.outlook.values(), [1.4654277072076618, -1.4472528898303065, 0.2510759837784321, 0.6506253189581099, -0.2025200066011733, -0.06650997837447693]));
  it('opportunity gain, 0 where the country is present', () => {
    close(found.gain.values.slice(24, 32), [0, 0.5481976268443091, 0.7372750819710017, 0, 0.6182213663175548, 0, 1.0705647071709352, -0.03448778750286613]);
    expect(cellOf(found.gain, 'C1', 'P7')).toBeCloseTo(0.8792566243245972, 12);
    expect(cellOf(found.gain, 'C1', 'P9')).toBeUndefined();
  });
  it('needs a PCI of every product', () => expect(() => opportunities(MADE_UP, new Map())).toThrow('no PCI of product P1'));
  it('density lies between 0 and 1', () => expect(found.density.values.every((d) => d >= 0 && d <= 1 + 1e-12)).toBe(true));
});

describe('sophistication', () => {
  const incomes = new Map([['A', 30000], ['B', 20000], ['C', 10000]]);
  it('PRODY and EXPY', () => {
    const { prody, expy, dropped } = sophistication(exportMatrix, incomes);
    close(prody.values(), [23750, 22631.578947368424, 14000, 17200]);
    close(expy.values(), [22104.473684210527, 20313.947368421053, 17581.57894736842]);
    expect(dropped).toEqual([]);
  });
  it('leaves out a country whose income is not known', () => {
    const { prody, expy, dropped } = sophistication(exportMatrix, new Map([['A', 30000], ['B', 20000]]));
    close(prody.values(), [28333.333333333336, 23333.333333333336, 20000, 28000]);
    close(expy.values(), [26766.666666666668, 23233.333333333336]);
    expect(dropped).toEqual(['C']);
  });
});
