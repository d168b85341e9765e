import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import { MINIMUM_YEARS } from '../seasonal/stl.ts';
import { isConstant } from '../time-series/descriptive.ts';
import { differenced, fitArima, type ArimaFit } from './arima-fit.ts';
import { isWellInside, type ArimaOrder } from './arima-model.ts';

/** Largest orders searched, as R's auto.arima. */
const MOST = { p: 5, q: 5, P: 2, Q: 2 } as const;
const MOST_TOGETHER = 5;
/** Least modulus of a root: nearer to the unit circle a model is passed over. */
const ROOT_MARGIN = 1.01;

/**
 * The order of least AICc by the stepwise search of Hyndman and Khandakar 2008, for given differences: from
 * (2,d,2)(1,D,1), (0,d,0)(0,D,0), (1,d,0)(1,D,0) and (0,d,1)(0,D,1), orders are varied by one, and the constant left out or put in,
 * as long as that lowers AICc. Every likelihood is exact; `constant` where the differenced series does not vary.
 */
export function selectArima(values: readonly number[], { d, D }: Pick<ArimaOrder, 'd' | 'D'>, period: number): Estimated<ArimaFit> {
  if (isConstant(differenced(values, { d, D }, period))) return undefinedFor('constant');
  const mayHaveConstant = d + D < 2;
  const seasonal = period > 1 && values.length >= MINIMUM_YEARS * period;
  const search = new Search(values, period, seasonal);
  const start = (p: number, q: number, P: number, Q: number, constant = mayHaveConstant): ArimaOrder =>
    ({ p, d, q, P: seasonal ? P : 0, D, Q: seasonal ? Q : 0, constant });
  for (const order of [start(2, 2, 1, 1), start(0, 0, 0, 0), start(1, 0, 1, 0), start(0, 1, 0, 1), start(0, 0, 0, 0, false)]) search.tries(order);
  while (search.best !== undefined && neighbours(search.best.order, mayHaveConstant).some((order) => search.tries(order)));
  return search.best === undefined ? undefinedFor('not-converged') : estimated(search.best);
}

class Search {
  best: ArimaFit | undefined;
  readonly #seen = new Set<string>();
  readonly #values: readonly number[];
  readonly #period: number;
  readonly #most: Readonly<Record<'p' | 'q' | 'P' | 'Q', number>>;

  constructor(values: readonly number[], period: number, seasonal: boolean) {
    this.#values = values;
    this.#period = period;
    const third = Math.floor(values.length / 3);
    const plain = seasonal ? Math.min(third, period - 1) : third;
    const yearly = seasonal ? Math.floor(third / period) : 0;
    this.#most = { p: Math.min(MOST.p, plain), q: Math.min(MOST.q, plain), P: Math.min(MOST.P, yearly), Q: Math.min(MOST.Q, yearly) };
  }

  /** Fits an order not tried yet; whether it is the best so far. */
  tries(order: ArimaOrder): boolean {
    const key = JSON.stringify(order);
    if (this.#seen.has(key) || !this.#isSearched(order)) return false;
    this.#seen.add(key);
    const fit = fitArima(this.#values, order, this.#period);
    if (fit.value === null || !isWellInside(fit.value.coefficients, ROOT_MARGIN) || fit.value.aicc >= (this.best?.aicc ?? Infinity)) return false;
    this.best = fit.value;
    return true;
  }

  #isSearched(order: ArimaOrder): boolean {
    const { p, q, P, Q } = order;
    const within = (['p', 'q', 'P', 'Q'] as const).every((name) => order[name] >= 0 && order[name] <= this.#most[name]);
    return within && p + q + P + Q <= MOST_TOGETHER;
  }
}

/** Orders one step away: one of P, Q, p, q more or less, P and Q or p and q both, and the constant changed. */
function neighbours(order: ArimaOrder, mayHaveConstant: boolean): ArimaOrder[] {
  const pair = (x: 'p' | 'P', y: 'q' | 'Q'): ArimaOrder[] =>
    [[-1, 0], [0, -1], [1, 0], [0, 1], [-1, -1], [-1, 1], [1, -1], [1, 1]].map(([a, b]) => ({ ...order, [x]: order[x] + a!, [y]: order[y] + b! }));
  return [...pair('P', 'Q'), ...pair('p', 'q'), ...(mayHaveConstant ? [{ ...order, constant: !order.constant }] : [])];
}
