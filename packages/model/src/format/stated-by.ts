import type { Claim } from '../claim.ts';
import type { Locale } from '../locale.ts';
import { claimWords, sentenceLocale } from './claim-sentence.ts';
import { formatEventDate } from './event-dates.ts';
import type { LabelBook } from './label-book.ts';

/** Who stated a claim, in which office, and when: "Anatoly Garbuzov (head of …), 12 September 2025". */
export function statedBySentence(claim: Claim, labels: LabelBook, locale: Locale): string {
  const { person, organisation, office, via } = claim.statedBy;
  const spoken = sentenceLocale(locale);
  const words = claimWords(locale);
  const [speaker, ...rest] = [person, organisation].filter((id) => id !== undefined).map((id) => labels.person(id, spoken));
  const details = [...(office === undefined ? [] : [labels.label('offices', office, spoken)]), ...rest];
  // `via` is kept in the curators' English only.
  const through = spoken === 'en' ? via : undefined;
  const name = speaker === undefined ? through ?? words.nobody : details.length === 0 ? speaker : `${speaker} (${details.join(words.comma)})`;
  const manner = speaker !== undefined && through !== undefined ? [through] : [];
  return [name, ...manner, formatEventDate(claim.statedOn, spoken)].join(words.comma);
}
