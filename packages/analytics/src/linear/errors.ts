import type { UndefinedReason } from '../result.ts';

/**
 * How the errors of coefficients are reckoned. `classical`: one variance for all observations. `HC0`: White's, without
 * correction; `HC1`: times n/(n−k), Stata's `regress, robust`; `robust`: times n/(n−1), Stata's `poisson` and `ppml`;
 * `HC2`, `HC3`: by leverage. `clustered`: observations of one cluster may go together, by one or several groupings
 * (Cameron, Gelbach and Miller 2011). `newey-west`: errors near in time may go together.
 */
export type ErrorConvention =
  | { readonly type: 'classical' | 'HC0' | 'HC1' | 'HC2' | 'HC3' | 'robust' }
  | {
      readonly type: 'clustered';
      /** One or more groupings, each with the cluster of every observation; null is missing. */
      readonly clusters: readonly (readonly (string | number | null)[])[];
      /** `none`; `groups`: G/(G−1); `groups-and-parameters`: G/(G−1) · (n−1)/(n−k), Stata's `regress`, and the default for OLS. */
      readonly smallSample?: 'none' | 'groups' | 'groups-and-parameters' | undefined;
      /** G with several groupings: of the `fewest` (Stata's `ivreg2`, `reghdfe`), or of `each` its own (R's sandwich). `fewest` unless given. */
      readonly countOf?: 'fewest' | 'each' | undefined;
    }
  | {
      readonly type: 'newey-west';
      /** Highest lag with weight; left out: ⌊4 (n/100)^(2/9)⌋. */
      readonly lag?: number | undefined;
      /** Whole numbers of the observations' places in time; lags are counted in them, so that a gap is a gap. Left out: one after another. */
      readonly time?: readonly number[] | undefined;
      /** `parameters`: n/(n−k), Stata's `newey`, the default; `none`: as in R's sandwich. */
      readonly smallSample?: 'none' | 'parameters' | undefined;
    };

/** What an estimate's errors rest on, as it is to be said beside it. */
export interface ErrorStatement {
  readonly type: ErrorConvention['type'];
  readonly smallSample: 'none' | 'n/(n-1)' | 'n/(n-k)' | 'leverage' | 'groups' | 'groups-and-parameters';
  /** Student's t with `degreesOfFreedom`, or the normal where null. */
  readonly degreesOfFreedom: number | null;
  /** Number of clusters of each grouping. */
  readonly clusters?: readonly number[];
  /** Highest lag with weight. */
  readonly lag?: number;
}

/** Observations that were given but not used. */
export interface Dropped {
  readonly reason: UndefinedReason;
  readonly count: number;
  /** Their places in the lists given. */
  readonly rows: readonly number[];
}

/** Highest lag with weight where none is given, ⌊4 (n/100)^(2/9)⌋: Newey and West (1994), Table II C, Bartlett kernel. */
export const defaultLag = (n: number): number => Math.floor(4 * (n / 100) ** (2 / 9));
