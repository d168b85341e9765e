import { counterparts, type Correlation } from '@mizan/model';
import type { TablePath } from './path.ts';

/**
 * How a chain of tables and a direct one agree on a code: the `same` counterparts; the chain has these and more, since codes
 * between stand for several (`wider`); only some of these, since a table of the chain keeps the nearest alone (`narrower`);
 * partly or wholly others, since the two lead by other codes (`overlapping`, `apart`); the chain ends half-way (`dead-end`); or
 * only one of the two has the code at all.
 */
export const TABLE_DIFFERENCES = ['same', 'wider', 'narrower', 'overlapping', 'apart', 'dead-end', 'only-direct', 'only-chain'] as const;
export type DifferenceKind = (typeof TABLE_DIFFERENCES)[number];

export interface TableDifference {
  readonly code: string;
  readonly kind: DifferenceKind;
  readonly direct: readonly string[];
  readonly chain: readonly string[];
  /** Codes between at which the chain ends. */
  readonly endsAt: readonly string[];
}

/** Compares a composed table with a direct one, for every source code that either has. Throws RangeError where they are between other editions. */
export function compareTables({ correlation: chain, deadEnds }: TablePath, direct: Correlation): TableDifference[] {
  if (chain.from !== direct.from || chain.to !== direct.to) throw new RangeError(`${chain.from} to ${chain.to} is not ${direct.from} to ${direct.to}`);
  const [composed, straight] = [counterparts(chain), counterparts(direct)];
  const ends = new Map<string, string[]>();
  for (const { code, at } of deadEnds) ends.set(code, [...(ends.get(code) ?? []), at]);
  const codes = new Set([...straight.sources, ...direct.without, ...composed.sources, ...chain.without]);
  return [...codes].sort().map((code) => {
    const endsAt = ends.get(code) ?? [];
    const [wanted, found] = [straight.targetsOf(code), composed.targetsOf(code)];
    return { code, kind: kindOf(wanted, found, endsAt), direct: wanted, chain: found, endsAt };
  });
}

function kindOf(direct: readonly string[], chain: readonly string[], endsAt: readonly string[]): DifferenceKind {
  if (direct.length === 0 && chain.length === 0) return 'same';
  if (chain.length === 0) return endsAt.length > 0 ? 'dead-end' : 'only-direct';
  if (direct.length === 0) return 'only-chain';
  const common = direct.filter((code) => chain.includes(code)).length;
  if (common === 0) return 'apart';
  if (common < direct.length) return common < chain.length ? 'overlapping' : 'narrower';
  return common < chain.length ? 'wider' : 'same';
}

/** How many codes differ in each way. */
export function countDifferences(differences: readonly TableDifference[]): Readonly<Record<DifferenceKind, number>> {
  const counts = Object.fromEntries(TABLE_DIFFERENCES.map((kind) => [kind, 0])) as Record<DifferenceKind, number>;
  for (const { kind } of differences) counts[kind]++;
  return counts;
}
