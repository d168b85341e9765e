import { autoregressionOf, inPower, isStable, multiply } from './polynomial.ts';

/** Orders of a seasonal ARIMA model: (p,d,q)(P,D,Q) and whether it has a constant. */
export interface ArimaOrder {
  readonly p: number;
  readonly d: number;
  readonly q: number;
  readonly P: number;
  readonly D: number;
  readonly Q: number;
  /** A mean where nothing is differenced, a drift per period where it is once; two differences leave room for none. */
  readonly constant: boolean;
}

/** Coefficients in the sign of R: x_t = Σ ar x_{t−i} + e_t + Σ ma e_{t−i}, the seasonal ones at whole years. */
export interface ArimaCoefficients {
  readonly ar: readonly number[];
  readonly ma: readonly number[];
  readonly sar: readonly number[];
  readonly sma: readonly number[];
}

/** The two polynomials multiplied out: φ and θ at lags 1, 2, … */
export interface ArmaPolynomials {
  readonly phi: readonly number[];
  readonly theta: readonly number[];
}

export function arimaName({ p, d, q, P, D, Q, constant }: ArimaOrder, period: number): string {
  const seasonal = P + D + Q > 0 ? `(${P},${D},${Q})[${period}]` : '';
  return `ARIMA(${p},${d},${q})${seasonal}${constant ? (d + D === 0 ? ' with mean' : ' with drift') : ''}`;
}

/** Polynomials of coefficients, the seasonal ones in powers of a year. */
export function expanded({ ar, ma, sar, sma }: ArimaCoefficients, period: number): ArmaPolynomials {
  const product = (plain: readonly number[], seasonal: readonly number[]) => multiply([1, ...plain], inPower([1, ...seasonal], period)).slice(1);
  return { phi: product(ar.map((x) => -x), sar.map((x) => -x)).map((x) => -x), theta: product(ma, sma) };
}

/** Largest partial autocorrelation: at 1 the process would have no variance of its own. */
const LARGEST_PARTIAL = 1 - 1e-8;

/** Stationary, invertible coefficients from a vector of any numbers: tanh makes them partial autocorrelations. */
export function coefficientsAt(x: readonly number[], { p, q, P, Q }: ArimaOrder): ArimaCoefficients {
  const part = (from: number, count: number) => autoregressionOf(x.slice(from, from + count).map((v) => LARGEST_PARTIAL * Math.tanh(v)));
  return { ar: part(0, p), ma: part(p, q).map((c) => -c), sar: part(p + q, P), sma: part(p + q + P, Q).map((c) => -c) };
}

/** Whether every root of the four polynomials keeps its distance from the unit circle: modulus over `margin`. */
export function isWellInside({ ar, ma, sar, sma }: ArimaCoefficients, margin: number): boolean {
  const roots = (c: readonly number[]) => isStable(c.map((x, i) => x * margin ** (i + 1)));
  return roots(ar.map((x) => -x)) && roots(ma) && roots(sar.map((x) => -x)) && roots(sma);
}

/** δ of the recursion that undoes the differences: x_t = w_t + Σ δ_i x_{t−i}. */
export function integration({ d, D }: Pick<ArimaOrder, 'd' | 'D'>, period: number): number[] {
  let product = [1];
  for (let i = 0; i < d; i++) product = multiply(product, [1, -1]);
  for (let i = 0; i < D; i++) product = multiply(product, inPower([1, -1], period));
  return product.slice(1).map((x) => -x);
}

/** ψ_0 = 1, ψ_1, … of an ARMA process: what an error of 1 does `j` periods later. */
export function impulses({ phi, theta }: ArmaPolynomials, count: number): number[] {
  const psi: number[] = [];
  for (let j = 0; j < count; j++) {
    let value = j === 0 ? 1 : theta[j - 1] ?? 0;
    for (let i = 1; i <= Math.min(j, phi.length); i++) value += phi[i - 1]! * psi[j - i]!;
    psi.push(value);
  }
  return psi;
}
