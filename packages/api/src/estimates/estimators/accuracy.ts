import { mase, owa, PERIODS_PER_YEAR, smape, type AccuracyPair, type RegularSeries } from '@mizan/analytics';
import { statistics } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { methodOf } from '../methods.ts';
import { column, periodColumn } from '../options.ts';
import { placed, timelineOf } from '../timeline.ts';

/** Forecasts of the caller's own beside what came. */
export const accuracy = estimator({
  name: 'accuracy', what: 'How far forecasts of your own missed: sMAPE, MASE and OWA against Naïve 2; rows before the first forecast are what was known', method: 'forecast',
  options: { period: periodColumn, actual: column('Column of what came').default('actual'), forecast: column('Column of forecasts, empty where there was none').default('forecast') },
  find(table, options) {
    const timeline = timelineOf(table, options.period);
    const [actual, given] = [[options.actual, 'actual'], [options.forecast, 'forecast']].map(([name, field]) => placed(table, options.period, timeline, table.places, table.numbers(name!, field!))) as [(number | null)[], (number | null)[]];
    const first = given.findIndex((value) => value !== null);
    const convention = { scale: `MASE over changes of ${PERIODS_PER_YEAR[timeline.frequency]} periods`, owa: 'against Naïve 2 from the last period before the first forecast' };
    const judged = given.flatMap((value, place) => (value !== null && actual[place] !== null ? [place] : []));
    const training = actual.slice(0, Math.max(first, 0));
    if (judged.length === 0) return { convention, reason: 'missing' };
    if (training.includes(null)) return { convention, reason: 'gap' };
    const series: RegularSeries = { frequency: timeline.frequency, points: training.map((value, i) => ({ period: timeline.periods[i]!, value: value!, absence: null })) };
    const naive = methodOf('naive2', { variant: 'standard' })(series, timeline.periods.length - first);
    const measures = (made: (place: number) => number): AccuracyPair => {
      const [came, said] = [judged.map((place) => actual[place]!), judged.map(made)];
      return { smape: smape(came, said), mase: mase(came, said, training as number[], PERIODS_PER_YEAR[timeline.frequency]) };
    };
    const own = measures((place) => given[place]!);
    const overall = naive.value === null ? naive : owa(own, measures((place) => naive.value.points[place - first]!.mean));
    return { convention: { ...convention, judged: judged.length, training: training.length }, results: { statistics: statistics({ ...own, owa: overall }) } };
  },
});
