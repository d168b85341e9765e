import { interruptedTimeSeries as aroundEvent, PERIODS_PER_YEAR, type Counterfactual } from '@mizan/analytics';
import { z } from 'zod';
import { droppedRows, statistics, type EstimateRow } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { confidence, period, periodColumn, valueColumn } from '../options.ts';
import { coefficientRow, errorConvention, squarable } from '../regression.ts';
import { leftOut, logarithms, placed, placeOf, timelineOf } from '../timeline.ts';

/** Trend, jump and change of slope with errors that count lags in time. */
export const interruptedTimeSeries = estimator({
  name: 'interrupted-time-series', what: 'One series before and after an event: trend, jump and change of slope with Newey–West (HAC) errors', method: 'event-study',
  options: {
    period: periodColumn, value: valueColumn, from: period('First period after the event'),
    without: z.array(period('A period')).max(1000).default([]).describe('Periods left out, such as those the event fell in'),
    logarithms: z.boolean().default(false).describe('Takes the logarithms of the values: effects are log points'),
    slope: z.boolean().optional().describe('Whether the slope may change too; unless said where three periods after are known'),
    seasons: z.boolean().default(true).describe('A level of its own for each season of half-years, quarters and months'),
    lag: z.int().min(0).max(10_000).optional().describe('Highest lag of the errors; else the rule of Newey and West (1994)'), confidence,
  },
  find(table, { period: periodName, value, from, without, logarithms: inLogarithms, slope, seasons, lag, confidence: level }) {
    const timeline = timelineOf(table, periodName);
    const plain = leftOut(timeline, placed(table, periodName, timeline, table.places, table.numbers(value, 'value')), without);
    const start = placeOf(timeline, from, 'from');
    const convention = { model: 'trend, level and slope', from, without, logarithms: inLogarithms, seasons: seasons ? PERIODS_PER_YEAR[timeline.frequency] : 1 };
    const scaled = inLogarithms ? logarithms(plain) : plain;
    if (typeof scaled === 'string') return { convention, reason: scaled };
    const found = squarable([scaled], () => aroundEvent(scaled, start, { slope, seasons: convention.seasons, lag, confidence: level }));
    if (found.value === null) return { convention: { ...convention, errors: 'newey-west' }, reason: found.reason };
    const { fit, counterfactual, slope: bend } = found.value;
    return {
      convention: { ...convention, slope: 'name' in bend, ...errorConvention(fit, { type: 'newey-west' }, level) },
      results: {
        coefficients: fit.coefficients.map(coefficientRow), counterfactual: counterfactual.map((one) => counterfactualRow(one, timeline.periods)),
        statistics: statistics({ observations: fit.observations, degreesOfFreedom: fit.degreesOfFreedom, rSquared: fit.rSquared, residualStandardError: fit.residualStandardError }),
        dropped: droppedRows(fit.dropped, { period: timeline.periods }).map(({ period: at, reason }) => ({ period: at!, reason: reason! })),
      },
    };
  },
});

const counterfactualRow = ({ place, actual, expected, band }: Counterfactual, periods: readonly string[]): EstimateRow =>
  ({ period: periods[place]!, actual, expected, ...('reason' in band ? { low: null, high: null, reason: band.reason } : { ...band, reason: null }) });
