import { isQuantity, undefinedFor, type Computed, type Undefined, type UndefinedReason } from './result.ts';
import { sumOf } from './sum-of.ts';

/** Values of one unit by code (product, partner, market). A code that is absent has no value, which is not 0. */
export type CodeValues = ReadonlyMap<string, number>;

/**
 * What a code counts as that only one of two vectors has: `zero` for data that list nothing but trade that took place
 * (BACI), `unknown` where a line may be missing.
 */
export type AbsentAs = 'zero' | 'unknown';

/** Why values cannot be added up as parts of a whole, if so. */
export function problemOf(values: Iterable<number>): UndefinedReason | undefined {
  for (const value of values) {
    if (!Number.isFinite(value)) return 'not-finite';
    if (value < 0) return 'part-negative';
  }
  return undefined;
}

/** Two vectors over the codes of either, in order of appearance. */
export interface Aligned {
  readonly codes: readonly string[];
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Two vectors brought to one list of codes; `missing` where `absent` is unknown and one of them lacks a code of the other. */
export function align(a: CodeValues, b: CodeValues, absent: AbsentAs): Aligned | Undefined {
  const problem = problemOf(a.values()) ?? problemOf(b.values());
  if (problem !== undefined) return undefinedFor(problem);
  const codes = [...new Set([...a.keys(), ...b.keys()])];
  if (absent === 'unknown' && (codes.length > a.size || codes.length > b.size)) return undefinedFor('missing');
  return { codes, a: codes.map((code) => a.get(code) ?? 0), b: codes.map((code) => b.get(code) ?? 0) };
}

/** Each value's part of the sum, by code; parts sum to 1. Undefined for no value, a sum of 0 and a negative part. */
export function sharesOf(values: CodeValues): ReadonlyMap<string, number> | Undefined {
  const problem = problemOf(values.values());
  if (problem !== undefined) return undefinedFor(problem);
  if (values.size === 0) return undefinedFor('missing');
  const total = sumOf(values.values());
  if (total === 0) return undefinedFor('total-zero');
  return Number.isFinite(total) ? new Map([...values].map(([code, value]) => [code, value / total])) : undefinedFor('not-finite');
}

/** Whether a vector or table is none, but the reason why. */
export const isUndefined = (result: object): result is Undefined => 'reason' in result;

/** Exact figures as the doubles that indicators over many codes are computed from; undefined with the first of them that is. */
export function codeValuesOf(figures: ReadonlyMap<string, Computed>): CodeValues | Undefined {
  const values = new Map<string, number>();
  for (const [code, figure] of figures) {
    if (!isQuantity(figure)) return figure;
    values.set(code, Number(figure.value));
  }
  return values;
}
