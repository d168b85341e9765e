import type { Claim, Day, Locale, Person, Source, TradeSeries } from '@mizan/model';

/** What a reader of articles needs beside its grammars, in one language: whom names belong to, and words for codes. The same for every article. */
export interface ReadingLexicon {
  readonly version: string;
  readonly locale: Locale;
  /** The day checks are made on. */
  readonly today: Day;
  readonly people: readonly Person[];
  readonly topics: readonly { readonly code: string; readonly labels: readonly string[] }[];
  /** Names of areas by code, and of publishers by source. */
  readonly areas: Readonly<Record<string, string>>;
  readonly publishers: Readonly<Record<string, string>>;
  /** Labels of code lists, by list and code. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the datasets say they have and have not. */
  readonly coverage: readonly Pick<Source, 'id' | 'coverage' | 'frequency'>[];
}

/** What is published of two countries' trade: the figures a stated one can be set against, and those stated before. */
export interface PairEvidence {
  readonly version: string;
  /** Trade in all goods between the two, and of each with the world; only what may be passed on. */
  readonly series: readonly TradeSeries[];
  /** Claims about the two countries, or cities and regions of theirs. */
  readonly claims: readonly Claim[];
}
