import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleOfR, sortPartly } from './partial-sort.ts';

const numbers = fc.array(fc.integer(), { minLength: 1, maxLength: 200 });

describe('the partial sort of the STL program', () => {
  it('puts the element of a wanted place there', () => fc.assert(fc.property(numbers, fc.nat(), (values, seed) => {
    const place = seed % values.length;
    const partly = [...values];
    sortPartly(partly, [place]);
    expect(partly[place]).toBe([...values].sort((a, b) => a - b)[place]);
  })));
  it('loses none', () => fc.assert(fc.property(numbers, (values) => {
    const partly = [...values];
    sortPartly(partly, [values.length >> 1]);
    expect([...partly].sort((a, b) => a - b)).toEqual([...values].sort((a, b) => a - b));
  })));
  it('gives R the true median of an odd number of points, whose two middle places are one', () => fc.assert(fc.property(numbers, (values) => {
    const odd = values.length % 2 === 1 ? values : values.slice(1);
    if (odd.length > 0) expect(middleOfR(odd)).toBe([...odd].sort((a, b) => a - b)[odd.length >> 1]);
  })));
});
