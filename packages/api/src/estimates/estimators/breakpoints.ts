import { breakIntervals, breakpoints as search, type BreakInterval, type Estimated, type Partition } from '@mizan/analytics';
import { z } from 'zod';
import { breakModelOf, breakShape, MOST_BREAK_ROWS } from '../break-model.ts';
import { droppedRows, figure, type EstimateRow } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { confidence } from '../options.ts';

/** Bai and Perron's breaks at dates nobody has named. */
export const breakpoints = estimator({
  name: 'breakpoints', what: 'Bai–Perron: how many breaks there are and when, by BIC and by sequential tests, with intervals of the dates', method: 'breaks', mostRows: MOST_BREAK_ROWS,
  options: {
    ...breakShape, confidence,
    minSegment: z.number().gt(0).max(MOST_BREAK_ROWS).default(0.15).describe('Least rows of a segment: a share of all below 1, else their number'),
    maxBreaks: z.int().min(1).max(20).default(5).describe('Most breaks looked for'), level: z.number().gt(0).lt(1).default(0.05).describe('Level of the sequential tests'),
  },
  find(table, options) {
    const { model, names, nameOf, isSquarable } = breakModelOf(table, options);
    const { minSegment, maxBreaks, level } = options;
    const convention = { y: options.y, intercept: options.intercept, minSegment, maxBreaks, level, confidence: options.confidence };
    if (!isSquarable) return { convention, reason: 'not-finite' };
    const found = search(model, { minSegment, maxBreaks, level });
    if (found.value === null) return { convention, reason: found.reason };
    const { partitions, byBic, bySequence, sequence, dropped, observations, coefficients, minSegment: least } = found.value;
    return {
      convention: { ...convention, leastRows: least, observations, coefficients, intervals: 'Bai (1997), errors and regressors of each segment its own' },
      results: {
        numbers: [{ by: 'BIC', breaks: figure(byBic).value, reason: figure(byBic).reason }, { by: 'sequential tests', breaks: figure(bySequence).value, reason: figure(bySequence).reason }],
        breaks: partitions.flatMap(({ last }) => breakIntervals(model, last, { confidence: options.confidence }).map((interval, i) => breakRow(last.length, nameOf(last[i]!), interval, nameOf))),
        partitions: partitions.map(partitionRow), sequence: sequence.map(({ breaks, statistic, pValue }) => ({ breaks, statistic, pValue: figure(pValue).value, reason: figure(pValue).reason })),
        dropped: droppedRows(dropped, { name: names }),
      },
    };
  },
});

const partitionRow = ({ last, residualSumOfSquares, bic }: Partition): EstimateRow => ({ breaks: last.length, residualSumOfSquares, bic: figure(bic).value, reason: figure(bic).reason });

const breakRow = (breaks: number, last: string, interval: Estimated<BreakInterval>, nameOf: (row: number) => string): EstimateRow =>
  (interval.value === null ? { breaks, last, low: null, high: null, reason: interval.reason } : { breaks, last, low: nameOf(interval.value.low), high: nameOf(interval.value.high), reason: null });
