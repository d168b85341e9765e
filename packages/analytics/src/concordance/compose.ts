import { accept, counterparts, refuse, type ClassificationId, type CodePair, type Correlation, type Result } from '@mizan/model';

/** A way that ends half-way: `code` leads to `at`, for which the second table has no counterpart. */
export interface DeadEnd {
  readonly code: string;
  readonly at: string;
}

/** One table made of two. */
export interface ComposedTable {
  readonly correlation: Correlation;
  readonly via: ClassificationId;
  readonly deadEnds: readonly DeadEnd[];
}

/**
 * The table that leads through both: two codes are a pair where some code between is the counterpart of both. A code any of
 * whose ways ends half-way has no counterpart, so that no part of its value is lost or given to the others. Composing whole
 * correlation tables never loses a pair, and widens: codes that only share the code between become counterparts too. Refuses
 * tables that do not meet.
 */
export function composeTables(first: Correlation, second: Correlation): Result<ComposedTable> {
  if (first.to !== second.from) return refuse('', `a table to ${first.to} does not go on with one from ${second.from}`);
  const [near, far] = [counterparts(first), counterparts(second)];
  const pairs: CodePair[] = [];
  const deadEnds: DeadEnd[] = [];
  for (const code of near.sources) {
    const between = near.targetsOf(code);
    const ends = between.filter((at) => far.targetsOf(at).length === 0).map((at) => ({ code, at }));
    deadEnds.push(...ends);
    if (ends.length === 0) for (const to of new Set(between.flatMap(far.targetsOf))) pairs.push({ from: code, to });
  }
  const without = [...first.without, ...new Set(deadEnds.map(({ code }) => code))];
  return accept({ correlation: { from: first.from, to: second.to, pairs, without }, via: first.to, deadEnds });
}
