import { undefinedFor } from '../result.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';

/** What the same estimator finds where nothing happened. */
export interface Placebo {
  readonly name: string;
  readonly effect: number;
}

/** An effect among the placebos: inference without a distribution. */
export interface PlaceboRank {
  readonly placebos: readonly Placebo[];
  /** 1 where no placebo is as large in absolute value. */
  readonly rank: number;
  /** Placebos and the real one. */
  readonly comparisons: number;
  /** rank / comparisons. */
  readonly pValue: number;
  /** 1 / comparisons: no smaller p can come out, however large the effect. */
  readonly smallestP: number;
}

/** Rank of an effect by size among placebos, whatever their sign; a tie counts against it. Source: Abadie, Diamond and Hainmueller (2010). */
export function rankAmong(effect: number, placebos: readonly Placebo[]): PlaceboRank {
  const rank = 1 + placebos.filter((placebo) => Math.abs(placebo.effect) >= Math.abs(effect)).length;
  const comparisons = placebos.length + 1;
  return { placebos, rank, comparisons, pValue: rank / comparisons, smallestP: 1 / comparisons };
}

/**
 * The size above which an effect would have had a rank of at most `level` × comparisons: what these placebos would let one
 * see. Undefined (`too-few-donors`) where even the first rank is not that small.
 */
export function detectableSize(placebos: readonly Placebo[], level: number): Estimated<number> {
  const allowed = Math.floor(level * (placebos.length + 1) + 1e-9);
  if (allowed < 1) return undefinedFor('too-few-donors');
  const sizes = placebos.map(({ effect }) => Math.abs(effect)).sort((a, b) => b - a);
  return estimated(sizes[allowed - 1] ?? 0);
}

/** Share `p` of a list in order, linear between its members (R's type 7). */
export function quantileOf(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  return sorted[below]! + (at - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
}
