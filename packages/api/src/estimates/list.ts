import { API_VERSION } from '../version.ts';
import { ESTIMATE_LIMITS, type EstimateLimits } from './limits.ts';
import { ESTIMATORS } from './registry.ts';

/** An estimator as it is listed. */
export interface EstimatorView {
  readonly name: string;
  readonly what: string;
  /** The page under /methods that says how. */
  readonly method: string;
  /** The most rows a server takes. */
  readonly mostRows: number;
  /** Its input, table and options, as JSON Schema. */
  readonly input: Readonly<Record<string, unknown>>;
}
export interface EstimatorList {
  readonly version: string;
  readonly limits: EstimateLimits;
  readonly estimators: readonly EstimatorView[];
}

/** Every estimator with its input, and what a server takes. */
export const estimatorList = (): EstimatorList => ({
  version: API_VERSION, limits: ESTIMATE_LIMITS, estimators: ESTIMATORS.map(({ name, what, method, schema, mostRows = ESTIMATE_LIMITS.rows }) => ({ name, what, method, mostRows, input: schema })),
});
