// oxlint-disable-next-line typescript/triple-slash-reference -- packages that read these sources need the types with them
/// <reference path="./jstat-package.d.ts" />
import jstat from 'jstat';

const { jStat } = jstat;

/** P(|T| ≥ |t|) for Student's t with `df` degrees of freedom; for infinite `df` the normal's. About seven digits, those of jstat's incomplete beta. */
export function twoSidedT(t: number, df: number): number {
  if (df === Infinity) return chiSquareUpper(t * t, 1);
  return jStat.ibeta(df / (df + t * t), df / 2, 0.5);
}

/** The t below which a share `p` of Student's distribution lies; for infinite `df` the normal's. */
export const quantileT = (p: number, df: number): number => (df === Infinity ? jStat.normal.inv(p, 0, 1) : jStat.studentt.inv(p, df));

/** P(F ≥ f) for Fisher's F; for infinite `df2` that of a chi-square over its degrees of freedom. */
export function upperF(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1;
  return df2 === Infinity ? chiSquareUpper(f * df1, df1) : jStat.ibeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
}

/** P(χ² ≥ x) with `df` degrees of freedom (whole or not), right far into the tail. */
export function chiSquareUpper(x: number, df: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  const [a, z] = [df / 2, x / 2];
  return z < a + 1 ? 1 - jStat.lowRegGamma(a, z) : upperGamma(a, z);
}

/** Regularised upper incomplete gamma function for z > a + 1, by Lentz's continued fraction: NIST DLMF 8.9.2. */
function upperGamma(a: number, z: number): number {
  let b = z + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 1000; i++) {
    const term = -i * (i - a);
    b += 2;
    d = 1 / (term * d + b);
    c = b + term / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return Math.exp(a * Math.log(z) - z - jStat.gammaln(a)) * fraction;
}

/** P(Z ≤ z) for the standard normal. */
export const normalCdf = (z: number): number => (z < 0 ? twoSidedT(z, Infinity) / 2 : 1 - twoSidedT(z, Infinity) / 2);
