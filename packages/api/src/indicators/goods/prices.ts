import {
  barterTerms, bilateralIndex, chainedIndex, geksIndex, incomeTerms, isMeasured, undefinedFor, type Basket, type Computed, type IndexFormula, type Measured, type PricedItem,
} from '@mizan/analytics';
import { baseValue, type Observation } from '@mizan/model';
import type { Context } from '../../context.ts';
import { given } from '../../given.ts';
import type { IndicatorId } from '../definitions.ts';
import { decimalText, exactFigure, measuredFigure, noFigure, resultOf, type Convention, type IndicatorFigure, type IndicatorResult, type Subject } from '../result.ts';
import type { GoodsRelease } from './release.ts';

/** What is made of values and net weights by subheading. */
export const PRICE_INDICATORS: readonly IndicatorId[] = ['price-laspeyres', 'price-paasche', 'price-fisher', 'price-tornqvist', 'price-chained', 'price-geks', 'barter-terms', 'income-terms', 'unit-value'];

const DIRECT: readonly (readonly [IndicatorId, IndexFormula])[] = [['price-laspeyres', 'laspeyres'], ['price-paasche', 'paasche'], ['price-fisher', 'fisher'], ['price-tornqvist', 'tornqvist']];

/** The unit that a unit value is for. */
const TONNE = 't';

/** Unit values and net weights of what goes one way, by period. */
type Baskets = ReadonlyMap<string, Basket>;

/** Unit values of the last period, index numbers of every period on the first one, and terms of trade, of a pair; `quantities-not-loaded` where the release has no weights. */
export async function priceResults(context: Context, release: GoodsRelease, subject: Subject, periods: readonly string[]): Promise<IndicatorResult[]> {
  const { reporter, partner } = subject;
  const [exports, imports] = await Promise.all([basketsOf(context, release, reporter, partner, release.flow, periods), basketsOf(context, release, partner, reporter, release.inward, periods)]);
  const ways = [['exports', exports], ['imports', imports]] as const;
  return [
    ...ways.flatMap(([flow, baskets]) => indexResults(release, subject, flow, baskets, periods)), ...termsResults(release, subject, [exports, imports], periods),
    ...ways.map(([flow, baskets]) => unitValueResult(release, subject, flow, baskets.get(periods.at(-1)!) ?? NOTHING, periods.at(-1)!)),
  ];
}

const NOTHING: Basket = new Map();

async function basketsOf(context: Context, { dataflow, asOf, unit }: GoodsRelease, exporter: string, importer: string, counted: GoodsRelease['flow'], periods: readonly string[]): Promise<Baskets> {
  const [reporter, partner] = counted === 'M' ? [importer, exporter] : [exporter, importer];
  const observations = await context.store.observations({ dataflow, flow: counted, reporter, partner, from: periods[0]!, to: periods.at(-1)!, ...given({ asOf }) });
  const goods = observations.filter(({ commodity }) => /^H\d:\d{6}$/.test(commodity));
  const values = amounts(goods.filter((one) => one.indicator === 'TRADE_VALUE' && one.unit === unit));
  const weights = amounts(goods.filter((one) => one.indicator === 'NET_WEIGHT' && one.unit === TONNE));
  return new Map(periods.map((period) => [period, basketOf(values.get(period), weights.get(period))]));
}

/** Numbers by period and subheading. */
function amounts(observations: readonly Observation[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const periods = new Map<string, Map<string, number>>();
  for (const one of observations) {
    const value = baseValue(one);
    if (value === null) continue;
    const of = periods.get(one.timePeriod) ?? new Map<string, number>();
    periods.set(one.timePeriod, of.set(one.commodity, (of.get(one.commodity) ?? 0) + Number(value)));
  }
  return periods;
}

/** Subheadings with a value and a weight above 0. */
const basketOf = (values: ReadonlyMap<string, number> = new Map(), weights: ReadonlyMap<string, number> = new Map()): Basket =>
  new Map([...values].flatMap(([code, value]): [string, PricedItem][] => {
    const quantity = weights.get(code) ?? 0;
    return value > 0 && quantity > 0 ? [[code, { price: value / quantity, quantity }]] : [];
  }));

const UNIT_VALUES: Convention = { prices: 'unit-values', digits: 6 };
const hasWeights = (baskets: Baskets): boolean => [...baskets.values()].some(({ size }) => size > 0);

/** Every formula on the first period = 100, direct, chained (Fisher) and by all pairs (GEKS, Fisher). */
function indexResults(release: GoodsRelease, subject: Subject, flow: 'exports' | 'imports', baskets: Baskets, periods: readonly string[]): IndicatorResult[] {
  const [base, list] = [periods[0]!, periods.map((period) => baskets.get(period)!)];
  const of = (indicator: IndicatorId, indices: readonly Measured[]) =>
    resultOf(indicator, subject, flow, release, periods.map((period, i) => (hasWeights(baskets) ? measuredFigure({ period, basePeriod: base }, flagged(indices[i]!), UNIT_VALUES) : noFigure({ period, basePeriod: base }, 'quantities-not-loaded'))));
  return [
    ...DIRECT.map(([indicator, formula]) => of(indicator, list.map((basket) => bilateralIndex(list[0]!, basket, formula)))),
    of('price-chained', chainedIndex(list, 'fisher')), of('price-geks', geksIndex(list, 'fisher')),
  ];
}

const flagged = (index: Measured): Measured => (isMeasured(index) ? { ...index, flags: [...index.flags, 'unit-value-based'] } : index);

/** Prices of what the reporter sends over those of what it receives, and the same times the volume it sends; Fisher on the first period. */
function termsResults(release: GoodsRelease, subject: Subject, [exports, imports]: readonly [Baskets, Baskets], periods: readonly string[]): IndicatorResult[] {
  const base = periods[0]!;
  const index = (baskets: Baskets, period: string, of: 'price' | 'quantity') => amountOf(bilateralIndex(baskets.get(base)!, baskets.get(period)!, 'fisher', of));
  const figures = (make: (period: string) => ReturnType<typeof barterTerms>): IndicatorFigure[] =>
    periods.map((period) => (hasWeights(exports) && hasWeights(imports) ? exactFigure({ period, basePeriod: base }, make(period), { formula: 'fisher', digits: 6 }) : noFigure({ period, basePeriod: base }, 'quantities-not-loaded')));
  return [
    resultOf('barter-terms', subject, 'both', release, figures((period) => barterTerms(index(exports, period, 'price'), index(imports, period, 'price'), 'unit-values'))),
    resultOf('income-terms', subject, 'both', release, figures((period) => incomeTerms(index(exports, period, 'price'), index(imports, period, 'price'), index(exports, period, 'quantity'), 'unit-values'))),
  ];
}

/** An index as a quantity whose rounding is not known. */
const amountOf = (index: Measured): Computed =>
  (isMeasured(index) ? { value: decimalText(index.value), interval: { low: null, high: null, lowOpen: true, highOpen: true }, flags: index.flags } : undefinedFor(index.reason));

function unitValueResult(release: GoodsRelease, subject: Subject, flow: 'exports' | 'imports', basket: Basket, period: string): IndicatorResult {
  const figures = [...basket].map(([commodity, { price }]) => measuredFigure({ period, commodity }, { value: price, convention: { index: 'unit-value', per: 't' }, flags: ['unit-value-based'] }));
  return resultOf('unit-value', subject, flow, release, figures.length > 0 ? figures.sort((a, b) => Number(b.value) - Number(a.value)) : [noFigure({ period }, 'quantities-not-loaded')]);
}
