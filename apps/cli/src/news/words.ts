import { answerOf } from '@mizan/analytics';
import { formatPeriod, type LabelBook, type Locale } from '@mizan/model';
import { timePeriodOf, type ClaimProposal, type EventProposal } from '@mizan/news';
import type { CheckedProposal } from './checked.ts';

/** Names for codes, in the language of a table. */
export interface Names {
  readonly labels: LabelBook;
  readonly lang: Locale;
}

/** What a figure measures, with its goods. */
export const whatOf = ({ metric, kind, commodity }: ClaimProposal): string => `${metric.value} ${kind}`.replaceAll('_', ' ') + (commodity ? `: ${commodity.value.words}` : '');

/** The areas a figure is of, the goods' way shown where it has one. */
export function sidesOf({ metric, reporter, partner }: ClaimProposal, { labels, lang }: Names): string {
  const [own, other] = [labels.area(reporter.value, lang), labels.area(partner.value, lang)];
  if (metric.value === 'exports') return `${own} → ${other}`;
  return metric.value === 'imports' ? `${own} ← ${other}` : `${own} – ${other}`;
}

const shortPeriod = (edtf: string | null, lang: Locale): string => {
  const period = timePeriodOf(edtf);
  return period === undefined ? (edtf ?? '') : formatPeriod(period, lang, 'short');
};

/** The period of a figure with that it is compared with. */
export function periodText({ period, basePeriod }: ClaimProposal, lang: Locale): string {
  const [now, then] = [shortPeriod(period.value, lang), shortPeriod(basePeriod.value, lang)];
  return then === '' ? now : `${now} / ${then}`;
}

/** The check in a few words: the claim it repeats and what it changes of it, its verdict, or why it is none of the model. */
export function checkText(checked: CheckedProposal, { labels, lang }: Names): string {
  if ('refused' in checked) return `not a claim: ${checked.refused.reason}`;
  const { check } = checked;
  const answer = answerOf(check);
  return answer === 'known' ? `known: ${check.known.map(({ claim, altered }) => (altered.length === 0 ? claim : `${claim} (${altered.map((one) => labels.label('alterations', one, lang)).join(', ')})`)).join('; ')}` : labels.label('verdicts', answer, lang);
}

/** The date as it was read; in brackets what is not an event that was. */
export const dateText = ({ date, status }: EventProposal): string => [date.value ?? date.surface ?? 'no date', ...(status ? [`(${status})`] : [])].join(' ');

const LONGEST_WORDS = 90;

/** The words around a figure or event on one line, cut to fit with it in view. */
export function wordsAround(text: string, { start, end, sentence }: { readonly start: number; readonly end: number; readonly sentence: { readonly start: number; readonly end: number } }): string {
  const room = Math.max(0, Math.floor((LONGEST_WORDS - (end - start)) / 2));
  const [from, to] = [Math.max(sentence.start, start - room), Math.min(sentence.end, end + room)];
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > sentence.start ? '…' : ''}${words}${to < sentence.end ? '…' : ''}`;
}
