import { compoundGrowth, growthOverMonths, growthSeries, isQuantity, levelOf, trendGrowth } from '@mizan/analytics';
import { exporterOf, periodOf, yearOf, type TradeSeries } from '@mizan/model';
import { exactFigure, noFigure, resultOf, type Basis, type IndicatorFlow, type IndicatorResult, type Subject } from './result.ts';
import { within, type Window } from './window.ts';

export const basisOf = ({ dataflow, vintage, source, rights, valuation, method, unit }: TradeSeries): Basis => ({ dataflow, vintage, source, rights, valuation, countedBy: method, unit });
export const flowOf = (series: TradeSeries, { reporter }: Subject): IndicatorFlow => (exporterOf(series) === reporter ? 'exports' : 'imports');

/** Growth on the year before of every period, and over the whole window at a compound rate and along the trend. */
export function growthResults(series: TradeSeries, subject: Subject, window: Window): IndicatorResult[] {
  const inWindow = within(window);
  const result = (indicator: 'growth' | 'compound-growth' | 'trend-growth', figures: IndicatorResult['figures']) => resultOf(indicator, subject, flowOf(series, subject), basisOf(series), figures);
  const yearly = growthSeries(series).filter(({ period }) => inWindow(period)).map(({ period, basePeriod, result: grown }) => exactFigure({ period, ...(basePeriod === undefined ? {} : { basePeriod }) }, grown));
  return [result('growth', yearly), ...averages({ ...series, points: series.points.filter(({ period }) => inWindow(period)) }, result)];
}

/** Growth of each month's year so far, on the same months of the year before; of monthly figures alone. */
export function sameMonthsResult(series: TradeSeries, subject: Subject, window: Window): IndicatorResult[] {
  if (series.freq !== 'M') return [];
  const inWindow = within(window);
  const figures = series.points.filter(({ period }) => inWindow(period)).map(({ period }) => {
    const [year, month] = period.split('-').map(Number) as [number, number];
    const basePeriod = `${year - 1}-${String(month).padStart(2, '0')}`;
    return exactFigure({ period, basePeriod }, growthOverMonths(series, year, year - 1, Array.from({ length: month }, (_, i) => i + 1)));
  });
  return [resultOf('same-months-growth', subject, flowOf(series, subject), basisOf(series), figures)];
}

/** Averages from the first year with a figure to the last; of annual figures alone. */
function averages(series: TradeSeries, result: (indicator: 'compound-growth' | 'trend-growth', figures: IndicatorResult['figures']) => IndicatorResult): IndicatorResult[] {
  const known = series.points.filter((point) => isQuantity(levelOf(point)));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const at = { period: last.period, basePeriod: first.period };
  if (series.freq !== 'A') return [result('compound-growth', [noFigure(at, 'different-span')]), result('trend-growth', [noFigure(at, 'different-span')])];
  const year = (period: string) => yearOf(periodOf(period));
  return [
    result('compound-growth', [exactFigure(at, compoundGrowth(levelOf(first), levelOf(last), year(last.period) - year(first.period)))]),
    result('trend-growth', [exactFigure(at, trendGrowth(series.points.map((point) => ({ year: year(point.period), value: levelOf(point) }))))]),
  ];
}
