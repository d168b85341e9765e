import type { ClassificationId } from './edition.ts';

/** Two codes that have goods in common. */
export interface CodePair {
  readonly from: string;
  readonly to: string;
}

/**
 * A table between two editions. UNSD's correlation tables have every pair of codes with goods in common; its conversion
 * tables have one pair for each source code, the one thought nearest. Source: IMTS 2010 Compilers Manual, 27.29 and 27.30.
 */
export interface Correlation {
  readonly from: ClassificationId;
  readonly to: ClassificationId;
  readonly pairs: readonly CodePair[];
  /** Source codes that the table names and gives no counterpart. */
  readonly without: readonly string[];
}

export const PAIR_RELATIONS = ['1:1', 'n:1', '1:n', 'n:n'] as const;
/** Of one pair: how many source codes its target has, and how many targets its source code. */
export type PairRelation = (typeof PAIR_RELATIONS)[number];

/** A correlation by its codes. */
export interface Counterparts {
  readonly targetsOf: (source: string) => readonly string[];
  readonly sourcesOf: (target: string) => readonly string[];
  readonly relationOf: (pair: CodePair) => PairRelation;
  /** Every source code that has a counterpart, in the order of the table. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

/** Indexes a correlation; a code it does not have has no counterparts. */
export function counterparts({ pairs }: Pick<Correlation, 'pairs'>): Counterparts {
  const targets = grouped(pairs, ({ from }) => from, ({ to }) => to);
  const sources = grouped(pairs, ({ to }) => to, ({ from }) => from);
  const targetsOf = (source: string) => targets.get(source) ?? [];
  const sourcesOf = (target: string) => sources.get(target) ?? [];
  const count = (codes: readonly string[]) => (codes.length > 1 ? 'n' : '1');
  const relationOf = ({ from, to }: CodePair): PairRelation => `${count(sourcesOf(to))}:${count(targetsOf(from))}` as PairRelation;
  return { targetsOf, sourcesOf, relationOf, sources: [...targets.keys()], targets: [...sources.keys()] };
}

function grouped(pairs: readonly CodePair[], key: (pair: CodePair) => string, value: (pair: CodePair) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const pair of pairs) {
    const group = groups.get(key(pair));
    if (group === undefined) groups.set(key(pair), [value(pair)]);
    else group.push(value(pair));
  }
  return groups;
}

/** The same pairs, read the other way. What had no counterpart is not among its codes. */
export const reversed = ({ from, to, pairs }: Correlation): Correlation => ({ from: to, to: from, pairs: pairs.map((pair) => ({ from: pair.to, to: pair.from })), without: [] });
