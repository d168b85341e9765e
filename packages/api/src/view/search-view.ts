export const SEARCH_KINDS = ['pair', 'area', 'product', 'person', 'event', 'claim', 'source'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing found, best first. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the name: a code, a date, an office. */
  readonly detail?: string;
  /** Address of its page below the locale, or null for goods, which have none yet. */
  readonly href: string | null;
  /** The spelling that matched, where it is not the label. */
  readonly matched?: string;
}

export interface SearchResult {
  readonly text: string;
  readonly hits: readonly SearchHit[];
}
