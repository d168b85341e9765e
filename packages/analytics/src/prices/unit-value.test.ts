import { describe, expect, it } from 'vitest';
import { quantity } from '../../test/figures.ts';
import { undefinedFor, type Computed } from '../result.ts';
import { unitValue } from './unit-value.ts';

const line = (value: Computed, amount: Computed, unit = 'kg') => ({ value, quantity: amount, unit });

describe('unitValue', () => {
  it('is value over quantity of all lines, and says that it is no price', () =>
    expect(unitValue([line(quantity(300), quantity(100)), line(quantity(100), quantity(100))])).toEqual({
      value: '2', interval: { low: expect.stringMatching(/^1\.985/), high: expect.stringMatching(/^2\.015/), lowOpen: true, highOpen: true }, flags: ['unit-value-based'], convention: { index: 'unit-value', per: 'kg' },
    }));
  it.each<[string, ReturnType<typeof line>[], string]>([
    ['kilograms with litres', [line(quantity(3), quantity(1)), line(quantity(3), quantity(1), 'l')], 'different-unit'],
    ['a quantity of 0', [line(quantity(3), quantity(0))], 'base-zero'],
    ['an absent quantity', [line(quantity(3), undefinedFor('missing'))], 'missing'],
    ['a confidential value', [line(undefinedFor('confidential'), quantity(1))], 'confidential'],
    ['a negative value', [line(quantity(-3), quantity(1))], 'part-negative'],
    ['no line', [], 'missing'],
  ])('%s', (_, lines, reason) => expect(unitValue(lines)).toEqual({ value: null, reason }));
});
