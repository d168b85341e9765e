import type { Undefined } from '../result.ts';

/** Something estimated, or the reason why it cannot be. */
export type Estimated<T> = { readonly value: T } | Undefined;

export const isEstimated = <T>(result: Estimated<T>): result is { readonly value: T } => result.value !== null;
export const estimated = <T>(value: T): Estimated<T> => ({ value });
