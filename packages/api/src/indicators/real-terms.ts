import { convertCurrency, deflate, indexSeries, isQuantity, levelOf, levelOver, undefinedFor, type Computed, type Stated } from '@mizan/analytics';
import { periodOf, samePeriod, type TradeSeries } from '@mizan/model';
import { shareable } from '../compose/observed.ts';
import type { Context } from '../context.ts';
import { given } from '../given.ts';
import type { IndicatorId } from './definitions.ts';
import { basisOf, flowOf } from './growth.ts';
import { exactFigure, noFigure, resultOf, type Convention, type IndicatorFigure, type IndicatorResult, type Subject } from './result.ts';
import { within, type Window } from './window.ts';

/** What trade at constant prices and in other currencies is made of. */
export const REAL_TERMS = ['constant-prices', 'national-currency', 'national-constant-prices'] as const satisfies readonly IndicatorId[];

/** As the World Bank names them: the deflator of gross domestic product, and the official rate, national currency for a dollar, average of the period. */
const DEFLATOR = 'NY_GDP_DEFL_ZS';
const RATE = 'PA_NUS_FCRF';
/** Whose prices a currency is spent at. */
const HOME: Readonly<Record<string, string>> = { USD: 'US' };

/** Deflators and rates of an area and of the countries of the currencies, as they are loaded. */
export async function priceSeries({ store }: Context, reporter: string, asOf?: string): Promise<readonly TradeSeries[]> {
  const found = shareable(await store.observations({ reporter: [reporter, ...Object.values(HOME)], partner: 'WORLD', commodity: 'TOTAL', ...given({ asOf }) }));
  return found.series.filter(({ indicator }) => indicator === DEFLATOR || indicator === RATE);
}

/** A series of an area, of the newest release. */
const newest = (series: readonly TradeSeries[], indicator: string, area: string | undefined): TradeSeries | undefined =>
  series.filter((one) => one.indicator === indicator && one.reporter === area).sort((x, y) => y.vintage.localeCompare(x.vintage))[0];

const releaseOf = ({ dataflow, vintage }: TradeSeries): string => `${dataflow}/${vintage}`;

/**
 * One series of trade at the prices of a base period by the deflator of its currency's country, in the reporter's currency, and in
 * that at constant prices by the reporter's own deflator. `deflator-not-loaded`, `rate-not-loaded` of periods without one.
 */
export function realResults(series: TradeSeries, prices: readonly TradeSeries[], subject: Subject, window: Window, base?: string): IndicatorResult[] {
  const inWindow = within(window);
  const points = series.points.filter(({ period }) => inWindow(period));
  const [home, own, rate] = [newest(prices, DEFLATOR, HOME[series.unit]), newest(prices, DEFLATOR, subject.reporter), newest(prices, RATE, subject.reporter)];
  const periods = points.map(({ period }) => period);
  const [abroad, national] = [deflatorOf(home, periods, base), deflatorOf(own, periods, base)];
  const result = (indicator: IndicatorId, figure: (point: TradeSeries['points'][number]) => IndicatorFigure) => resultOf(indicator, subject, flowOf(series, subject), basisOf(series), points.map(figure));
  return [
    result('constant-prices', (point) => deflated(point.period, levelOf(point), abroad)),
    result('national-currency', (point) => figureOf(point.period, converted(point, series.unit, rate), 'rate-not-loaded', rateConvention(rate))),
    result('national-constant-prices', (point) => {
      const amount = converted(point, series.unit, rate);
      return amount === undefined ? noFigure({ period: point.period }, 'rate-not-loaded') : deflated(point.period, amount, national, rateConvention(rate));
    }),
  ];
}

/** A deflator on a base, by period, and what is to be said of it. */
interface Deflator {
  readonly name: string;
  readonly release: string;
  readonly base: string;
  readonly at: (period: string) => Computed;
}

/** On the base asked for, or else on the last of some periods that it has a figure of. */
function deflatorOf(series: TradeSeries | undefined, periods: readonly string[], asked: string | undefined): Deflator | undefined {
  const base = series && (asked ?? periods.findLast((period) => isQuantity(levelOver(series, periodOf(period)))));
  if (series === undefined || base === undefined) return undefined;
  const indices = indexSeries(series, base);
  return { name: `${DEFLATOR} ${series.reporter}`, release: releaseOf(series), base, at: (period) => indices.find((one) => samePeriod(periodOf(one.period), periodOf(period)))?.result ?? undefinedFor('missing') };
}

function deflated(period: string, amount: Computed, deflator: Deflator | undefined, convention: Convention = {}): IndicatorFigure {
  const index = deflator?.at(period);
  if (deflator === undefined || index === undefined || (index.value === null && index.reason === 'missing')) return noFigure({ period }, isQuantity(amount) ? 'deflator-not-loaded' : amount.reason);
  return exactFigure({ period }, deflate(amount, { index, name: deflator.name, basePeriod: deflator.base }), { ...convention, deflatorRelease: deflator.release });
}

/** An amount in the reporter's currency; undefined where no rate of the period is loaded, or the series is not in dollars. */
function converted(point: TradeSeries['points'][number], unit: string, rates: TradeSeries | undefined): Stated<object> | undefined {
  const rate = rates && levelOver(rates, periodOf(point.period));
  if (unit !== 'USD' || rates === undefined || rate === undefined || (rate.value === null && rate.reason === 'missing')) return undefined;
  return convertCurrency(levelOf(point), unit, point.period, { from: 'USD', to: 'national', rate, kind: 'period-average', period: point.period, source: rates.source });
}

const rateConvention = (rate: TradeSeries | undefined): Convention => (rate === undefined ? {} : { rateSeries: `${RATE} ${rate.reporter}`, rateRelease: releaseOf(rate) });

const figureOf = (period: string, result: Stated<object> | undefined, lacking: 'rate-not-loaded', convention: Convention): IndicatorFigure =>
  (result === undefined ? noFigure({ period }, lacking) : exactFigure({ period }, result, convention));
