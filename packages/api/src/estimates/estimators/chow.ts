import { chow as test } from '@mizan/analytics';
import { z } from 'zod';
import { Refusal } from '../../problem.ts';
import { breakModelOf, breakShape, MOST_BREAK_ROWS } from '../break-model.ts';
import { droppedRows, statistics } from '../estimate.ts';
import { estimator } from '../estimator.ts';

/** Chow's test at a date chosen without looking at the data. */
export const chow = estimator({
  name: 'chow', what: 'Chow’s test of a break at a date chosen beforehand', method: 'breaks', mostRows: MOST_BREAK_ROWS,
  options: { ...breakShape, last: z.string().trim().min(1).describe('The last row before the break, by its period, or by its number from 1') },
  find(table, options) {
    const { model, names, isSquarable } = breakModelOf(table, options);
    const row = names.indexOf(options.last);
    if (row < 0) throw Refusal.of('invalid-input', [{ field: 'last', reason: `no row is called ${options.last}` }]);
    const convention = { y: options.y, intercept: options.intercept, last: options.last, errors: 'independent, one variance' };
    if (!isSquarable) return { convention, reason: 'not-finite' };
    const found = test(model, row);
    if (found.value === null) return { convention, reason: found.reason };
    const { f, df1, df2, pValue, form, observations, dropped } = found.value;
    return { convention: { ...convention, form, distribution: `F(${df1}, ${df2})` }, results: { statistics: statistics({ f, df1, df2, pValue, observations }), dropped: droppedRows(dropped, { name: names }) } };
  },
});
