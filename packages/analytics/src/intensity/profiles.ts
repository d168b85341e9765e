import { align, isUndefined, type AbsentAs, type CodeValues } from '../code-values.ts';
import { measured, type Measured } from '../measured.ts';
import { undefinedFor, type Undefined } from '../result.ts';
import { sumOf } from '../sum-of.ts';

/** Which comparison of two structures of trade, what an absent code counted as, and over how many codes. */
export type ProfileConvention<Index extends string = string> = { readonly index: Index; readonly absent: AbsentAs; readonly lines: number };

/** Both structures as shares over one list of codes. */
function profiles(a: CodeValues, b: CodeValues, absent: AbsentAs): readonly (readonly [number, number])[] | Undefined {
  const aligned = align(a, b, absent);
  if (isUndefined(aligned)) return aligned;
  const [own, other] = [totalOf(a, aligned.a), totalOf(b, aligned.b)];
  if (typeof own !== 'number') return own;
  if (typeof other !== 'number') return other;
  return aligned.a.map((value, i) => [value / own, aligned.b[i]! / other]);
}

/** What shares are taken of: nothing given, or nothing traded, has none. */
function totalOf(given: CodeValues, values: readonly number[]): number | Undefined {
  const total = sumOf(values);
  if (total === 0) return undefinedFor(given.size === 0 ? 'missing' : 'total-zero');
  return Number.isFinite(total) ? total : undefinedFor('not-finite');
}

/** Half the sum of differences between two structures: 0 for the same, 1 for nothing in common. */
function distance<I extends string>(a: CodeValues, b: CodeValues, absent: AbsentAs, index: I, make: (distance: number) => number): Measured<ProfileConvention<I>> {
  const pairs = profiles(a, b, absent);
  if (isUndefined(pairs)) return pairs;
  return measured(make(Math.min(1, sumOf(pairs.map(([x, y]) => Math.abs(x - y))) / 2)), { index, absent, lines: pairs.length });
}

/**
 * Complementarity 100 (1 − Σ|m_k − x_k|/2) of one country's exports with another's imports, shares on one
 * nomenclature: from 0 (no product in common) to 100. Source: WITS. docs/methods/intensity.md
 */
export const complementarity = (exports: CodeValues, imports: CodeValues, absent: AbsentAs): Measured<ProfileConvention<'complementarity'>> =>
  distance(exports, imports, absent, 'complementarity', (d) => 100 * (1 - d));

/** UNCTAD's diversification Σ|h_k − h_wk|/2 of a country's structure from the world's: 0 (the world's own) to 1. Source: UNCTAD Handbook of Statistics. */
export const diversification = (own: CodeValues, world: CodeValues, absent: AbsentAs): Measured<ProfileConvention<'unctad-diversification'>> =>
  distance(own, world, absent, 'unctad-diversification', (d) => d);

/** Similarity Σ min(s_a, s_b) of two structures of exports, 0 to 1. Source: J. M. Finger and M. E. Kreinin (1979); Mikic and Gilbert (ESCAP 2009). */
export function fingerKreinin(a: CodeValues, b: CodeValues, absent: AbsentAs): Measured<ProfileConvention<'finger-kreinin'>> {
  const pairs = profiles(a, b, absent);
  if (isUndefined(pairs)) return pairs;
  return measured(Math.min(1, sumOf(pairs.map(([x, y]) => Math.min(x, y)))), { index: 'finger-kreinin', absent, lines: pairs.length });
}
