import { answerOf } from '@mizan/analytics';
import { crossDocument, toCodePoints, toInterface, type CrossReading, type InterfaceReading, type Place } from '@mizan/news';
import type { Article } from './article.ts';
import type { CheckedProposal } from './checked.ts';

/** What offsets count: UTF-16 code units, as `String.slice` takes them, or Unicode code points. */
export type OffsetUnit = 'utf16' | 'codepoint';

/** One file of `--format json`: figures with their checks where they were made; of a page also the text that offsets count in. */
export function fileJson({ file, text, isPage, reading }: Article, checked: readonly CheckedProposal[] | undefined, offsets: OffsetUnit): object {
  const found: InterfaceReading = toInterface(file, reading, offsets === 'codepoint' ? text : undefined);
  const claims = checked ? found.claims.map((claim, i) => ({ ...claim, check: checkJson(checked[i]!) })) : found.claims;
  return { ...found, claims, ...(isPage ? { text } : {}) };
}

function checkJson(checked: CheckedProposal): object {
  if ('refused' in checked) return { answer: 'not-a-claim', field: checked.refused.field, reason: checked.refused.reason };
  const { claim: _, ...check } = checked.check.check;
  return { answer: answerOf(checked.check), known: checked.check.known, ...check };
}

export const acrossArticles = (articles: readonly Article[]): CrossReading => crossDocument(articles.map(({ file, reading }) => ({ article: file, reading })));

/** What several articles say together, by file and place. */
export function crossJson(articles: readonly Article[], offsets: OffsetUnit): object {
  const { utterances, conflicts } = acrossArticles(articles);
  const texts = new Map(articles.map(({ file, text }) => [file, text]));
  const placed = (article: string, place: Place): object => {
    const { start, end } = offsets === 'utf16' ? place : toCodePoints(texts.get(article)!, place);
    return { file: article, start, end };
  };
  return {
    utterances: utterances.map(({ first, copies }) => ({ first: placed(first.article, first.claim), copies: copies.map(({ article, claim, relation, altered }) => ({ ...placed(article, claim), relation, altered })) })),
    conflicts: conflicts.map(({ kind, verdict, subject, sides, rationale }) => ({
      kind, verdict, subject, rationale, sides: sides.map((side) => ({ ...placed(side.article, side), says: side.says, ...(side.interval ? { interval: side.interval } : {}) })),
    })),
  };
}
