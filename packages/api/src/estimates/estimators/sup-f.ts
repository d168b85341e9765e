import { supF as test } from '@mizan/analytics';
import { z } from 'zod';
import { breakModelOf, breakShape, MOST_BREAK_ROWS } from '../break-model.ts';
import { droppedRows, figure } from '../estimate.ts';
import { estimator } from '../estimator.ts';

/** The largest of Chow's statistics over all dates. */
export const supF = estimator({
  name: 'sup-f', what: 'The test of a break at a date not known: the largest of Chow’s statistics, with a p-value of its own', method: 'breaks', mostRows: MOST_BREAK_ROWS,
  options: { ...breakShape, trimming: z.number().gt(0).lt(0.5).default(0.15).describe('Share of the rows at each end where no break is looked for') },
  find(table, options) {
    const { model, names, nameOf, isSquarable } = breakModelOf(table, options);
    const convention = { y: options.y, intercept: options.intercept, trimming: options.trimming, form: 'Wald, not divided by the coefficients', pValue: 'asymptotic (Hansen 1997)' };
    if (!isSquarable) return { convention, reason: 'not-finite' };
    const found = test(model, { trimming: options.trimming });
    if (found.value === null) return { convention, reason: found.reason };
    const { statistic, pValue, last, statistics, coefficients, observations, dropped } = found.value;
    const p = figure(pValue);
    return {
      convention: { ...convention, coefficients, observations },
      results: { test: [{ statistic, pValue: p.value, last: nameOf(last), reason: p.reason }], statistics: statistics.map((one) => ({ last: nameOf(one.last), statistic: one.statistic })), dropped: droppedRows(dropped, { name: names }) },
    };
  },
});
