import { convertCurrency as converted, type Computed } from '@mizan/analytics';
import { z } from 'zod';
import { amountRow, amountsOf, rounding, rowNames } from '../amounts.ts';
import { estimator } from '../estimator.ts';
import { column, valueColumn } from '../options.ts';

const currency = (about: string) => z.string().trim().regex(/^[A-Z]{3}$/, 'is no currency code such as USD').describe(about);

/** Values in another currency at stated rates. */
export const convertCurrency = estimator({
  name: 'convert-currency', what: 'Values in another currency at stated rates: v · rate, units of the new currency for one of the old', method: 'prices',
  options: {
    value: valueColumn, rate: column('Column of rates: units of the new currency for one of the old').default('rate'), period: z.string().trim().min(1).default('period').describe('Column that names the rows'),
    from: currency('Currency of the values'), to: currency('Currency wanted'), kind: z.enum(['period-average', 'end-of-period']).default('period-average').describe('Flows take the average of a period'),
    source: z.string().trim().min(1).max(200).describe('Who publishes the rates'), rounding,
  },
  find(table, { value, rate, period, from, to, kind, source, rounding: decimals }) {
    const [values, rates, nameOf] = [amountsOf(table, value, 'value', decimals), amountsOf(table, rate, 'rate', undefined), rowNames(table, period)];
    const points = values.map((amount: Computed, row) => {
      const at = String(row + 1);
      return { ...nameOf(row), ...amountRow(converted(amount, from, at, { from, to, rate: rates[row]!, kind, period: at, source })), rate: rates[row]!.value };
    });
    return { convention: { from, unit: to, kind, source, rounding: decimals ?? null }, results: { points } };
  },
});
