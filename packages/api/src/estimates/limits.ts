/** What one estimate may ask of a server. */
export interface EstimateLimits {
  /** Bytes of a request. */
  readonly bytes: number;
  /** Rows of its table, where an estimator does not take fewer. */
  readonly rows: number;
  /** Seconds of work, after which it is broken off. */
  readonly seconds: number;
  /** Estimates at once; one more waits. */
  readonly atOnce: number;
  /** Estimates that wait; one more is refused. */
  readonly waiting: number;
}

export const ESTIMATE_LIMITS: EstimateLimits = { bytes: 4 * 2 ** 20, rows: 20_000, seconds: 20, atOnce: 1, waiting: 8 };
