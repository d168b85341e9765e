import type { Claim } from '@mizan/model';
import { compareStatements, isSettled } from '../claim-check/against-claims.ts';
import { asCountries, thingOf } from '../comparability.ts';
import { gather } from '../gather.ts';
import { statementsOf, type Statement } from '../statement.ts';

/** A difference between claims found by computation. */
export interface ComputedConflict {
  /**
   * `value`: figures of one thing that cannot all hold. `arithmetic`: a figure against the base level that another
   * claim's level and growth imply. `scope`: the same quantity of a city and of its country, or a copy that took one
   * for the other; no contradiction.
   */
  readonly kind: 'value' | 'arithmetic' | 'scope';
  readonly verdict: 'open' | 'compatible';
  /** Claims, and for `scope` the publications that changed it; in order, each once. */
  readonly members: readonly string[];
  /** What the figures are about, by the first of them. */
  readonly about: Statement;
  /** The contradictory figures of `value` and `arithmetic`, with the relative gap between their intervals. */
  readonly pairs: readonly { readonly a: Statement; readonly b: Statement; readonly gap: number }[];
}

/**
 * Every difference between claims that can be computed: figures of the same thing whose intervals cannot both hold,
 * levels that contradict an implied one, and scopes that differ. Ranks that do not say among whom
 * they count are left out. docs/methods/conflicts.md
 */
export function findConflicts(claims: readonly Claim[]): ComputedConflict[] {
  const statements = claims.flatMap(statementsOf).filter(isSettled);
  const things = [...gather(statements, thingOf).values()];
  return [...things.flatMap((same) => contradictions(same, 'value')), ...things.flatMap((same) => contradictions(same, 'arithmetic')), ...scopeDifferences(claims, statements)];
}

/** The contradictory pairs among figures of one thing as one conflict. */
function contradictions(same: readonly Statement[], kind: 'value' | 'arithmetic'): ComputedConflict[] {
  const pairs = same.flatMap((a, i) => same.slice(i + 1).flatMap((b) => (kindOf(a, b) === kind ? contradiction(a, b) : [])));
  return pairs.length === 0 ? [] : [{ kind, verdict: 'open', members: namesOf(pairs.flatMap(({ a, b }) => [a.claim, b.claim])), about: pairs[0]!.a, pairs }];
}

const kindOf = (a: Statement, b: Statement): 'value' | 'arithmetic' | undefined => {
  const implied = [a, b].filter((s) => s.part === 'implied').length;
  return a.claim === b.claim && implied === 0 ? undefined : implied === 0 ? 'value' : implied === 1 ? 'arithmetic' : undefined;
};

function contradiction(a: Statement, b: Statement): ComputedConflict['pairs'] {
  const { verdict, gap = 0 } = compareStatements(a, b)!;
  return verdict === 'agrees' ? [] : [{ a, b, gap }];
}

const namesOf = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** Figures that differ in scope alone, with the copies that changed the scope of one of them. */
function scopeDifferences(claims: readonly Claim[], statements: readonly Statement[]): ComputedConflict[] {
  const retold = new Map(claims.map((claim) => [claim.id, claim.publications.filter((p) => p.altered?.includes('scope')).map((p) => p.source)]));
  const groups = gather(statements.filter((s) => s.part !== 'implied'), (s) => thingOf(asCountries(s))).values();
  return [...groups].flatMap((same): ComputedConflict[] => {
    const members = namesOf(same.flatMap((s) => [s.claim, ...(s.part === 'main' ? retold.get(s.claim)! : [])]));
    const differs = new Set(same.map(thingOf)).size > 1 || same.some((s) => s.part === 'main' && retold.get(s.claim)!.length > 0);
    return differs ? [{ kind: 'scope', verdict: 'compatible', members, about: same[0]!, pairs: [] }] : [];
  });
}
