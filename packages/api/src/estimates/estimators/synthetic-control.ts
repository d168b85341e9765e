import { syntheticControl as control, type Predictor } from '@mizan/analytics';
import { periodOf } from '@mizan/model';
import { z } from 'zod';
import { Refusal } from '../../problem.ts';
import { figure, statistics } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { period } from '../options.ts';
import { droppedDonors, panelOf, panelShape, rankNumbers, type Panel } from '../panel.ts';
import type { Table } from '../table.ts';

const PREDICTOR = /^(.+?)(?:@(\d[\w-]*)(?:\.\.(\d[\w-]*))?)?$/;

/** A unit beside a mixture of others that followed it before an event. */
export const syntheticControl = estimator({
  name: 'synthetic-control', what: 'One unit beside a mixture of others that followed it before an event, with placebos in space and time', method: 'event-study',
  options: {
    ...panelShape,
    demean: z.boolean().default(false).describe('Matches paths about their own mean before the event instead of levels'),
    predictors: z.array(z.string().trim().regex(PREDICTOR)).min(1).max(50).optional().describe('Matched in place of the values before the event: column, column@1960 or column@1960..1969, the mean of what each unit has there; all periods before unless said'),
    importance: z.array(z.number().min(0)).min(1).max(50).optional().describe('What each predictor counts; searched for unless given'),
    judgedFrom: period('First period by which the importance of predictors is judged').optional(),
    leastBefore: z.int().min(1).max(10_000).default(3).describe('Fewest periods before a pretended event'),
  },
  find(table, options) {
    const panel = panelOf(table, options);
    const { periods } = panel.timeline;
    const { demean, leastBefore, from, treated, without, importance } = options;
    const predictors = predictorsOf(table, panel, options.predictors, importance);
    const judgedFrom = options.judgedFrom === undefined ? undefined : periods.findIndex((text) => periodOf(text).start >= periodOf(options.judgedFrom!).start);
    const convention = {
      treated, from, without, demean, leastBefore, inference: 'placebo in space', matched: options.predictors ?? 'values before the event', importance: predictors === undefined ? null : importance === undefined ? 'searched' : 'given',
    };
    const found = control(panel, { demean, leastBefore, predictors, judgedFrom: judgedFrom !== undefined && judgedFrom < 0 ? periods.length : judgedFrom });
    if (found.value === null) return { convention, reason: found.reason };
    const { effect, rmspeBefore, rmspeAfter, fit, ratio, inSpace, inTime, leaveOneOut, weights, path, dropped, unique, importance: counted } = found.value;
    const rank = inSpace.value === null ? { rank: inSpace } : rankNumbers(inSpace.value);
    return {
      convention: { ...convention, unique, rankedBy: 'ratio of gaps after to before' },
      results: {
        statistics: statistics({ effect, rmspeBefore, rmspeAfter, fit, ratio, ...rank }), weights: weights.map(({ name, weight }) => ({ name, weight })),
        path: path.map(({ place, actual, synthetic }) => ({ period: periods[place]!, actual, synthetic, gap: actual - synthetic })),
        importance: counted.map((share, i) => ({ predictor: options.predictors![i]!, ...figure({ value: share }) })),
        placebosInSpace: inSpace.value === null ? [] : inSpace.value.placebos.map(({ name, effect: size }) => ({ name, ratio: size })),
        placebosInTime: inTime.map(({ start, effect: size }) => ({ from: periods[start]!, effect: size })),
        leaveOneOut: leaveOneOut.map(({ name, effect: size }) => ({ name, effect: size })), dropped: droppedDonors(dropped),
      },
    };
  },
});

/** The mean of a column over the rows of each unit that lie in some periods; NaN, which is no number to match, where it has none. */
function predictorsOf(table: Table, { treated, donors, start, timeline, rows }: Panel, texts: readonly string[] | undefined, importance: readonly number[] | undefined): Predictor[] | undefined {
  if (texts === undefined) {
    if (importance !== undefined) throw Refusal.of('invalid-input', [{ field: 'importance', reason: 'belongs to predictors' }]);
    return undefined;
  }
  if (importance !== undefined && importance.length !== texts.length) throw Refusal.of('invalid-input', [{ field: 'importance', reason: `has ${importance.length} numbers for ${texts.length} predictors` }]);
  return texts.map((text, i) => {
    const [, name, first, last = first] = PREDICTOR.exec(text)!;
    const values = table.numbers(name!, `predictors.${i}`);
    const within = (place: number) => (first === undefined ? place < start : isBetween(timeline.periods[place]!, first, last!, `predictors.${i}`));
    const meanOf = (unit: string) => {
      const own = rows.get(unit)!.flatMap((row) => (values[row] !== null && within(timeline.places[row]!) ? [values[row]!] : []));
      return own.reduce((sum, value) => sum + value, 0) / own.length;
    };
    return { treated: meanOf(treated.name), donors: donors.map((donor) => meanOf(donor.name)), importance: importance?.[i] };
  });
}

function isBetween(text: string, first: string, last: string, field: string): boolean {
  const at = (given: string) => {
    try {
      return periodOf(given);
    } catch {
      throw Refusal.of('invalid-input', [{ field, reason: `"${given}" is no period` }]);
    }
  };
  return periodOf(text).start >= at(first).start && periodOf(text).end <= at(last).end;
}
