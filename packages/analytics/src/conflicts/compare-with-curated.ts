import type { Conflict } from '@mizan/model';
import type { ComputedConflict } from './find-conflicts.ts';

export type CuratedConflict = Pick<Conflict, 'id' | 'kind' | 'members'>;

/** Conflicts found by computation beside those kept by hand. */
export interface ConflictComparison {
  /** Computed conflicts with the kept ones that share at least two members with them. */
  readonly confirmed: readonly { readonly computed: ComputedConflict; readonly curated: readonly CuratedConflict[] }[];
  readonly onlyComputed: readonly ComputedConflict[];
  /** Kept conflicts between figures that no computation found: of ranks, of words, or across different things. */
  readonly onlyCurated: readonly CuratedConflict[];
}

const OF_FIGURES: ReadonlySet<string> = new Set(['value', 'scope', 'arithmetic']);

/** Sets computed conflicts against kept ones; those about dates, places, names and sets cannot be computed and are left out. */
export function compareWithCurated(computed: readonly ComputedConflict[], curated: readonly CuratedConflict[]): ConflictComparison {
  const ofFigures = curated.filter((kept) => OF_FIGURES.has(kept.kind));
  const matches = computed.map((found) => ({ computed: found, curated: ofFigures.filter((kept) => shared(found.members, kept.members) >= 2) }));
  const confirmed = matches.filter((match) => match.curated.length > 0);
  const known = new Set(confirmed.flatMap((match) => match.curated.map((kept) => kept.id)));
  return { confirmed, onlyComputed: matches.filter((match) => match.curated.length === 0).map((match) => match.computed), onlyCurated: ofFigures.filter((kept) => !known.has(kept.id)) };
}

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((member) => b.includes(member)).length;
