import type { Redistribution } from '@mizan/model';

/** Rows of a source that were left out because its terms do not let its figures be passed on. */
export interface Omission {
  readonly source: string;
  readonly count: number;
  readonly reason: 'restricted';
}

/**
 * A written file and what is not in it. A source marked `restricted` is left out; `allowed` and `unknown` (free to
 * read, terms not stated) go out with their rights beside every row.
 */
export interface Written {
  readonly text: string;
  readonly omitted: readonly Omission[];
}

/** Splits items into those that may be passed on and, by source, the number of those that may not. */
export function honourRights<T>(items: Iterable<T>, rightsOf: (item: T) => { source: string; rights: Redistribution }): { kept: T[]; omitted: Omission[] } {
  const kept: T[] = [];
  const counts = new Map<string, number>();
  for (const item of items) {
    const { source, rights } = rightsOf(item);
    if (rights === 'restricted') counts.set(source, (counts.get(source) ?? 0) + 1);
    else kept.push(item);
  }
  return { kept, omitted: [...counts].map(([source, count]) => ({ source, count, reason: 'restricted' })) };
}
