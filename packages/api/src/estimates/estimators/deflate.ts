import { deflate as atConstantPrices } from '@mizan/analytics';
import { z } from 'zod';
import { amountRow, amountsOf, rounding, rowNames } from '../amounts.ts';
import { estimator } from '../estimator.ts';
import { column, valueColumn } from '../options.ts';

/** Values at the prices of a base. */
export const deflate = estimator({
  name: 'deflate', what: 'Values at constant prices, 100 v/P, with the deflator and its base stated', method: 'prices',
  options: {
    value: valueColumn, index: column('Column of the price index, base = 100').default('index'), period: z.string().trim().min(1).default('period').describe('Column that names the rows'),
    deflator: z.string().trim().min(1).max(200).describe('Which index: "export unit values, UNCTAD, 2015 = 100"'), base: z.string().trim().min(1).max(40).describe('Its base period'), rounding,
  },
  find(table, { value, index, period, deflator, base, rounding: decimals }) {
    const [values, indices, nameOf] = [amountsOf(table, value, 'value', decimals), amountsOf(table, index, 'index', undefined), rowNames(table, period)];
    const points = values.map((amount, row) => ({ ...nameOf(row), ...amountRow(atConstantPrices(amount, { index: indices[row]!, name: deflator, basePeriod: base })) }));
    return { convention: { prices: 'constant', deflator, basePeriod: base, rounding: decimals ?? null }, results: { points } };
  },
});
