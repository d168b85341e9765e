import { isolate, type Locale } from '@mizan/model';
import type { Run } from '../brief/tree.ts';
import { factsOf, type AnyResults, type Facts } from '../facts/facts-of.ts';
import type { Figure } from '../facts/fact.ts';
import type { ResultClaim, ResultEvent, ResultSource } from '../results.ts';
import { wordsIn } from '../words/words-in.ts';
import type { BriefWords } from '../words/words.ts';

/** What every section of a document is composed from. */
export interface Page<R extends AnyResults = AnyResults> {
  readonly results: R;
  readonly locale: Locale;
  readonly words: BriefWords;
  readonly facts: Facts;
  /** The statements and events that are printed; the rest are counted. */
  readonly claims: readonly ResultClaim[];
  readonly events: readonly ResultEvent[];
  /** The sources cited, in the order of their numbers. */
  readonly sources: readonly ResultSource[];
}

export interface Printed {
  readonly claims: readonly ResultClaim[];
  readonly events: readonly ResultEvent[];
  /** Datasets whose figures are printed. */
  readonly datasets: readonly string[];
}

/** Sources are numbered datasets first, then publications in the order they are cited. */
export function pageOf<R extends AnyResults>(results: R, { claims, events, datasets }: Printed): Page<R> {
  const cited = [...datasets, ...claims.flatMap(({ publications }) => publications.slice(0, 1)).map(({ source }) => source), ...events.flatMap(({ sources }) => sources.slice(0, 1)).map(({ source }) => source)];
  const byId = new Map(results.sources.map((source) => [source.id, source]));
  return {
    results, locale: results.locale, words: wordsIn(results.locale), facts: factsOf(results), claims, events,
    sources: [...new Set(cited)].flatMap((id) => byId.get(id) ?? []),
  };
}

/** The mark of a source, which leads to its number in the list; nothing for one that is not listed. */
export function markOf({ sources }: Page, id: string): Run[] {
  const index = sources.findIndex((source) => source.id === id);
  return index < 0 ? [] : [{ text: String(index + 1), source: index + 1 }];
}

export const factOf = ({ facts }: Page, id: string): Figure | undefined => facts.get(id);

/** A name in another script, set apart from right-to-left text so that what follows does not run into it. */
export const apart = ({ locale }: Page, text: string): string => (/(?!\p{Script=Arabic})\p{L}/u.test(text) ? isolate(text, locale) : text);

/** Prose of the records, which exists in English, French, Arabic and Russian: elsewhere it says that it is English. */
export const recorded = ({ words }: Page, text: string): Run => (words.reading.english === undefined ? { text } : { text, language: 'en' });
