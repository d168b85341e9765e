import { eventDateOf, formatEventDate } from '@mizan/model';
import { crossDocument, type ClaimMention, type ClaimProposal, type EventProposal, type NamedReading, type ProposedConflict, type Side } from '@mizan/news';
import type { ConflictSubject, TellingView, TogetherView } from '../protocol';
import { eventTypeLabel } from './event-view';
import { intervalLabel, periodLabel, personView, scopeView, valueOf } from './figure-view';
import type { Wording } from './wording';

/** The readings with the names their articles go by. */
export type Articles = ReadonlyMap<string, { readonly name: string } & NamedReading>;

/** What several articles say together, in words. */
export function togetherView(wording: Wording, articles: Articles): TogetherView {
  const { utterances, conflicts } = crossDocument([...articles.values()]);
  const telling = ({ article, claim }: ClaimMention): TellingView => claimSide(wording, articles, article, claim);
  return {
    utterances: utterances.map(({ first, copies }) => ({ ...figureSubject(wording, first.claim), first: telling(first), copies: copies.map((copy) => ({ ...telling(copy), altered: copy.altered })) })),
    conflicts: conflicts.flatMap((conflict) => conflictView(wording, articles, conflict)),
  };
}

const figureSubject = (wording: Wording, { metric, kind, period }: ClaimProposal): { metric: ClaimProposal['metric']['value']; kind: ClaimProposal['kind']; period?: string } => {
  const label = periodLabel(wording, period.value);
  return { metric: metric.value, kind, ...(label === undefined ? {} : { period: label }) };
};

function conflictView(wording: Wording, articles: Articles, { kind, verdict, sides }: ProposedConflict): TogetherView['conflicts'] {
  const about = subjectOf(wording, articles, sides[0]!);
  return about === undefined ? [] : [{ kind, verdict, about, sides: sides.map((side) => sideView(wording, articles, kind, side)) }];
}

/** The figure, or else the event, that a side of a conflict points to. */
const at = <T extends { readonly start: number; readonly end: number }>(found: readonly T[] | undefined, { start, end }: Side): T | undefined => found?.find((one) => one.start === start && one.end === end);
const claimOf = (articles: Articles, side: Side): ClaimProposal | undefined => (side.interval === undefined ? undefined : at(articles.get(side.article)?.reading.claims, side));
const eventOf = (articles: Articles, side: Side): EventProposal | undefined => at(articles.get(side.article)?.reading.events, side);

function subjectOf(wording: Wording, articles: Articles, side: Side): ConflictSubject | undefined {
  const claim = claimOf(articles, side);
  if (claim !== undefined) return figureSubject(wording, claim);
  const event = eventOf(articles, side);
  if (event === undefined) return undefined;
  const [who] = event.participants;
  return {
    event: eventTypeLabel(wording, event), ...(who === undefined ? {} : { who: personView(wording, who.name, who.id).label }),
    ...(event.place === null ? {} : { where: scopeView(wording, event.place).label }), ...(event.ordinal === undefined ? {} : { ordinal: event.ordinal }),
  };
}

function sideView(wording: Wording, articles: Articles, kind: ProposedConflict['kind'], side: Side): TellingView {
  const claim = claimOf(articles, side);
  if (claim !== undefined) return claimSide(wording, articles, side.article, claim);
  return { article: side.article, name: articles.get(side.article)?.name ?? side.article, says: eventSays(wording, articles, kind, side) };
}

function claimSide(wording: Wording, articles: Articles, article: string, claim: ClaimProposal): TellingView {
  const scope = [claim.reporter, claim.partner].map((area) => scopeView(wording, area).label).join(' – ');
  return { article, name: articles.get(article)?.name ?? article, says: valueOf(wording, claim), scope, interval: intervalLabel(wording, claim) };
}

/** What a side says of an event: its date with how it stands, the years of a list, or a name as it is. */
function eventSays({ labels, locale }: Wording, articles: Articles, kind: ProposedConflict['kind'], side: Side): string {
  const event = eventOf(articles, side);
  if (kind === 'set') return new Intl.ListFormat(locale, { type: 'conjunction' }).format(side.says.match(/\d{4}/g) ?? []);
  if (kind !== 'date' || event === undefined || event.date.value === null) return side.says;
  const date = formatEventDate(eventDateOf(event.date.value), locale);
  return event.status === undefined ? date : `${date} (${labels.label('lifecycles', event.status, locale)})`;
}
