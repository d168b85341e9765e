import { codesOf, type Codes } from '../linear/codes.ts';

/** Labels of fixed effects by name: exporter, importer, exporter and year … */
export type EffectLabels = Readonly<Record<string, readonly (string | number | null)[]>>;

/** The observations that are not alone in a level of any effect, after those that are have gone, and so on. Source: Correia (2015), Singletons, cluster-robust standard errors and fixed effects. */
export function withoutSingletons(labels: readonly (readonly (string | number | null)[])[], rows: readonly number[]): number[] {
  let kept = [...rows];
  for (;;) {
    const alone = new Set(labels.flatMap((list) => lonelyRows(list, kept)));
    if (alone.size === 0) return kept;
    kept = kept.filter((row) => !alone.has(row));
  }
}

function lonelyRows(labels: readonly (string | number | null)[], rows: readonly number[]): number[] {
  const counts = new Map<string | number | null, number>();
  for (const row of rows) counts.set(labels[row]!, (counts.get(labels[row]!) ?? 0) + 1);
  return rows.filter((row) => counts.get(labels[row]!) === 1);
}

export const codesAt = (labels: readonly (string | number | null)[], rows: readonly number[]): Codes => codesOf(rows.map((row) => labels[row]!));

/** Parameters that fixed effects stand for. */
export interface Absorbed {
  /** Of each effect beside those before it. */
  readonly each: readonly number[];
  readonly total: number;
  /** Exact for one or two effects. With more it is so where they meet as exporter and year, importer and year, and pair do, and else near. */
  readonly exact: boolean;
}

/**
 * Levels less those that the effects before make redundant. What an effect shares with one before it are the connected
 * parts of the graph that joins two levels wherever they meet; what it shares with several is counted on those parts.
 */
export function absorbedBy(groups: readonly Codes[]): Absorbed {
  const each = groups.map((group, g) => group.levels - absorbedBy(groups.slice(0, g).map((earlier) => joinOf(earlier, group))).total);
  return { each, total: each.reduce((a, b) => a + b, 0), exact: groups.length <= 2 };
}

/** The connected part to which every observation belongs. */
export function joinOf(a: Codes, b: Codes): Codes {
  const parent = Int32Array.from({ length: a.levels + b.levels }, (_, i) => i);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  for (let i = 0; i < a.codes.length; i++) parent[rootOf(a.codes[i]!)] = rootOf(a.levels + b.codes[i]!);
  return codesOf(a.codes.map(rootOf));
}

/** Whether every level of an effect lies within one cluster. */
export function isNested(group: Codes, clusters: Codes): boolean {
  const clusterOf = new Int32Array(group.levels).fill(-1);
  return group.codes.every((level, i) => {
    if (clusterOf[level] === -1) clusterOf[level] = clusters.codes[i]!;
    return clusterOf[level] === clusters.codes[i]!;
  });
}

/** Parameters that need not be counted beside clusters: those of effects nested in one, a constant excepted. Source: reghdfe. */
export function nestedParameters(groups: readonly Codes[], { each }: Absorbed, clusters: readonly Codes[]): number {
  const nested = groups.map((group) => clusters.some((grouping) => isNested(group, grouping)));
  return each.reduce((sum, count, g) => sum + (nested[g] ? count - (g === 0 ? 1 : 0) : 0), 0);
}
