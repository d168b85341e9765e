import type { Facts } from './facts-of.ts';
import type { Fact } from './fact.ts';
import type { FactSheet } from './fact-sheet.ts';

/** A printed figure beside what is known of it now. */
export type Verified =
  | { readonly state: 'unchanged'; readonly fact: Fact; readonly current: Fact }
  | { readonly state: 'revised'; readonly fact: Fact; readonly current: Fact }
  /** No longer among the results: taken back by its source, or no longer loaded. */
  | { readonly state: 'withdrawn'; readonly fact: Fact };

/**
 * Each figure of a document against the current results of the same subject. The same number in a newer release is
 * unchanged; another number, or the same in another unit, is revised.
 */
export const verify = ({ facts }: Pick<FactSheet, 'facts'>, current: Facts): Verified[] =>
  facts.map((read): Verified => {
    const { vintage, ...rest } = read;
    const fact: Fact = { ...rest, ...(vintage === undefined ? {} : { vintage }) };
    const now = current.get(fact.id);
    if (now === undefined) return { state: 'withdrawn', fact };
    return { state: now.value === fact.value && now.unit === fact.unit ? 'unchanged' : 'revised', fact, current: now };
  });
