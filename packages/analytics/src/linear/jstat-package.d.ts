// jstat ships no types; these are the functions used here. It is CommonJS: under Node's ES modules only the default import carries its names.
declare module 'jstat' {
  interface ContinuousDistribution {
    cdf(x: number, ...parameters: number[]): number;
    inv(p: number, ...parameters: number[]): number;
  }
  export interface JStat {
    readonly studentt: ContinuousDistribution;
    readonly normal: ContinuousDistribution;
    /** Regularised incomplete beta function I_x(a, b). */
    ibeta(x: number, a: number, b: number): number;
    /** Regularised lower incomplete gamma function P(a, x). */
    lowRegGamma(a: number, x: number): number;
    gammaln(x: number): number;
  }
  const jstat: { readonly jStat: JStat };
  export default jstat;
}
