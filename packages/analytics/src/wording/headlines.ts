import type { LabelBook, Locale } from '@mizan/model';
import type { Headline, PairFigures } from './headline.ts';
import { levelHeadline } from './headline-level.ts';
import { longHeadline } from './headline-long.ts';
import { saidHeadline } from './headline-said.ts';
import { wordingLocale } from './words-of.ts';

/**
 * The sentences that open a pair's page: the latest level of trade with its change on the year before, what was last
 * said about change and whether the statements can hold together, and the longest series with the balance. Where
 * there is nothing to say a sentence says so, or (the last) is left out. docs/methods/headlines.md
 */
export function headlines(pair: PairFigures, labels: LabelBook, locale: Locale): Headline[] {
  const language = wordingLocale(locale);
  const made = { level: levelHeadline(pair, labels, language), said: saidHeadline(pair, labels, language), long: longHeadline(pair, labels, language) };
  return (['level', 'said', 'long'] as const).flatMap((id) => (made[id].length === 0 ? [] : [{ id, segments: made[id] }]));
}
