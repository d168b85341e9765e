import { formatInterval } from '@mizan/model';
import type { CrossReading } from '@mizan/news';
import { textTable } from '../text-table.ts';
import type { CheckedProposal } from './checked.ts';
import type { Article } from './article.ts';
import { checkText, dateText, periodText, sidesOf, whatOf, wordsAround, type Names } from './words.ts';

/** What was read in one article, for a person. */
export function articleTable({ file, text, reading }: Article, checked: readonly CheckedProposal[] | undefined, names: Names): string {
  const { language, published, claims, events } = reading;
  const head = `${file}: ${language ?? 'unknown language'}, ${published === null ? 'no date' : `published ${published}`}, ${claims.length} figures, ${events.length} events\n`;
  const figures = textTable(
    ['figure', 'what', 'sides', 'period', 'said by', ...(checked ? ['check'] : []), 'words'],
    claims.map((claim, i) => [
      claim.text, whatOf(claim), sidesOf(claim, names), periodText(claim, names.lang), claim.speaker?.value,
      ...(checked ? [checkText(checked[i]!, names)] : []), wordsAround(text, claim),
    ]),
  );
  const happened = textTable(
    ['date', 'event', 'place', 'participants', 'words'],
    events.map((event) => [dateText(event), event.type.replaceAll('_', ' '), event.place ? names.labels.area(event.place.value, names.lang) : '', event.participants.map(({ name }) => name).join(', '), wordsAround(text, event)]),
  );
  return [head, ...(claims.length > 0 ? [figures] : []), ...(events.length > 0 ? [happened] : [])].join('\n');
}

/** What several articles say together: what is told more than once, and what does not go together. */
export function conflictTable({ utterances, conflicts }: CrossReading): string {
  const told = textTable(
    ['told first', 'in', 'told again in', 'as', 'altered'],
    utterances.flatMap(({ first, copies }) => copies.map((copy, i) => [i === 0 ? first.claim.text : '', i === 0 ? first.article : '', copy.article, copy.claim.text, copy.altered.join(', ')])),
  );
  const apart = textTable(
    ['conflict', 'verdict', 'about', 'in', 'says', 'why'],
    conflicts.flatMap(({ kind, verdict, subject, sides, rationale }) => sides.map((side, i) => (i === 0 ? [kind, verdict, subject, side.article, side.says, rationale] : ['', '', '', side.article, side.says, '']))),
  );
  return `told more than once: ${utterances.length}\n${utterances.length > 0 ? `\n${told}` : ''}\nconflicts proposed: ${conflicts.length}\n${conflicts.length > 0 ? `\n${apart}` : ''}`;
}

/** The claims of the ledger that figures of the articles do not go with, or only seem not to; empty where there are none. */
export function ledgerTable(articles: readonly Article[], checked: readonly (readonly CheckedProposal[])[], { labels, lang }: Names): string {
  const rows = articles.flatMap(({ file }, i) => checked[i]!.flatMap((one) => ('refused' in one ? [] : one.check.check.comparisons.flatMap(({ against, verdict, reason, interval, unit }) =>
    against.kind === 'claim' && verdict !== 'agrees' ? [[one.proposal.text, file, against.id, interval && unit ? formatInterval(interval, unit, lang) : '', labels.label('verdicts', verdict, lang), reason]] : []))));
  return `set against the ledger: ${rows.length}\n${rows.length > 0 ? `\n${textTable(['figure', 'in', 'claim', 'says', 'check', 'why'], rows)}` : ''}`;
}
