/** An expected refusal: which field, what is wrong with it, and codes that were perhaps meant. */
export interface Problem {
  /** Dotted path of the offending field, empty for the whole. */
  readonly field: string;
  readonly reason: string;
  readonly suggestions?: readonly string[];
}

/** Either a value or the problem that stood in its way; exceptions are kept for bugs. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (field: string, reason: string, suggestions?: readonly string[]): Result<never> => ({
  ok: false,
  problem: suggestions && suggestions.length > 0 ? { field, reason, suggestions } : { field, reason },
});
