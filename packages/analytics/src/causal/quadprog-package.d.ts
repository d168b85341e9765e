// quadprog ships no types; this is the function used here. Its arrays begin at 1, as in Fortran.
declare module 'quadprog' {
  interface Solution {
    readonly solution: readonly number[];
    /** Empty where the problem was solved. */
    readonly message: string;
  }
  const quadprog: { solveQP(d: number[][], linear: number[], constraints: number[][], bounds: number[], equalities: number): Solution };
  export default quadprog;
}
