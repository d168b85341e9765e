import { differenceInDifferences as difference } from '@mizan/analytics';
import { z } from 'zod';
import { statistics } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { droppedDonors, panelOf, panelShape, rankNumbers } from '../panel.ts';
import { squarable } from '../regression.ts';

/** Whether a unit changed with an event more than others did. */
export const differenceInDifferences = estimator({
  name: 'difference-in-differences', what: 'Whether one unit changed with an event more than others: unit and period effects out, inference by placebo in space and time', method: 'event-study',
  options: {
    ...panelShape,
    estimator: z.enum(['logarithms', 'ppml']).default('logarithms').describe('Least squares on logarithms, or Poisson, which keeps zeros'),
    level: z.number().gt(0).lt(1).default(0.1).describe('Level of the detectable size, and of the band of gaps'),
    leastBefore: z.int().min(1).max(10_000).default(3).describe('Fewest periods before a pretended event'),
  },
  find(table, options) {
    const panel = panelOf(table, options);
    const { estimator: model, level, leastBefore, from, treated, without } = options;
    const convention = { estimator: model, treated, from, without, level, leastBefore, inference: 'placebo in space', unit: 'log points' };
    const found = squarable([panel.treated.values, ...panel.donors.map(({ values }) => values)], () => difference(panel, { estimator: model, level, leastBefore }));
    if (found.value === null) return { convention, reason: found.reason };
    const { effect, percent, inSpace, inTime, detectable, gaps, donors, dropped, periods } = found.value;
    return {
      convention: { ...convention, donors: donors.length, periodsBefore: periods.before, periodsAfter: periods.after },
      results: {
        statistics: statistics({ effect, percent, ...rankNumbers(inSpace), detectable }),
        gaps: gaps.map(({ place, gap, low, high }) => ({ period: panel.timeline.periods[place]!, gap, low, high })),
        placebosInSpace: inSpace.placebos.map(({ name, effect: size }) => ({ name, effect: size })),
        placebosInTime: inTime.map(({ start, effect: size }) => ({ from: panel.timeline.periods[start]!, effect: size })),
        dropped: droppedDonors(dropped),
      },
    };
  },
});
