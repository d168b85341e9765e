import { createHash } from 'node:crypto';
import { accept, Claim, eventDateOf, NewsEvent, type Alteration, type NewsEvent as Event, type Problem, type Result } from '@mizan/model';
import { claimDraft, eventDraft, toCodePoints, type ClaimProposal, type EventProposal } from '@mizan/news';
import type { Article } from '../article.ts';
import type { CheckedProposal } from '../checked.ts';
import { edited, type Draft, type Edit } from './edit.ts';
import { claimIdOf, eventIdOf, uniqueId } from './ids.ts';

/** A record of the data folder that a proposal may be, and what it changes of it. */
export interface Known {
  readonly id: string;
  readonly altered: readonly Alteration[];
}

/** One proposal as a reviewer is asked about it. */
export interface Question {
  readonly kind: 'claim' | 'event';
  readonly proposal: ClaimProposal | EventProposal;
  /** The record it would be, or what stands against it, with some fields given by the reviewer. */
  readonly recordOf: (edit: Edit) => Result<Draft>;
  /** What stands against such a record: of the model, and of what is there. */
  readonly problemsOf: (record: Draft) => readonly Problem[];
  readonly known: readonly Known[];
  /** Names in it that no record of people/ has. */
  readonly unknown: readonly string[];
  /** Ids of people/, and those of them that are organisations; with what this review has made. */
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

/** What the questions of one article share. */
export interface Asking {
  readonly article: Article;
  readonly organisations: Set<string>;
  /** Id of the publication. */
  readonly source: string;
  /** When it was published, where that is known. */
  readonly published: string | undefined;
  /** Whether the source's spans point into this very text. */
  readonly spans: boolean;
  /** Ids of claims, events and sources. */
  readonly taken: Set<string>;
  readonly people: Set<string>;
  /** Records made in this review, by the names the article has for them. */
  readonly named: Map<string, string>;
  /** Ids of the claims and events that have this publication, those added in this review too. */
  readonly told: Set<string>;
}

/** The question about a figure: the claim it would be, first printed here as far as is seen. */
export function claimQuestion({ proposal, ...checked }: CheckedProposal, asking: Asking): Question {
  const recordOf = (edit: Edit): Result<Draft> => {
    const named = { ...proposal, ...(proposal.speaker ? { speaker: withRecord(proposal.speaker, proposal.speaker.value, asking) } : {}) };
    const told = claimDraft(named, asking.organisations);
    const draft = told.ok ? told : claimDraft({ ...named, period: given(proposal.period, edit['period']), basePeriod: given(proposal.basePeriod, edit['basePeriod']) }, asking.organisations);
    if (!draft.ok) return draft;
    const { reporter, partner, ...rest } = draft.value;
    const publications = [publicationOf(proposal, asking, [])];
    const id = uniqueId(claimIdOf({ ...draft.value, ...givenOf(edit, ['metric', 'period', 'value', 'unit', 'statedBy']) }), asking.taken);
    return accept(edited({ id, ...rest, reporter: plainArea(reporter), partner: plainArea(partner), ...(asking.published ? { statedOn: asking.published } : {}), publications }, edit));
  };
  const known = 'check' in checked ? checked.check.known.map(({ claim, altered }) => ({ id: claim, altered })).filter(({ id }) => !asking.told.has(id)) : [];
  return { kind: 'claim', proposal, recordOf, problemsOf: (record) => problemsOf('claim', record, asking), known, unknown: proposal.speaker && !withRecord(proposal.speaker, proposal.speaker.value, asking).id ? [proposal.speaker.value] : [], people: asking.people, organisations: asking.organisations };
}

/** The question about an event; its title and summary are the reviewer's own words. */
export function eventQuestion(proposal: EventProposal, events: readonly Event[], asking: Asking): Question {
  const named = { ...proposal, participants: proposal.participants.map((one) => withRecord(one, one.name, asking)) };
  const recordOf = (edit: Edit): Result<Draft> => {
    const told = eventDraft(named);
    const draft = told.ok ? told : eventDraft({ ...named, date: given(proposal.date, edit['date']) });
    if (!draft.ok) return draft;
    const { unknown: _, place, ...rest } = draft.value;
    const sources = [{ source: asking.source, ...spanOf(proposal, asking) }];
    const id = uniqueId(eventIdOf({ ...draft.value, ...givenOf(edit, ['date', 'type']) }), asking.taken);
    return accept(edited({ id, ...rest, ...(place ? { place: plainArea(place) } : {}), sources }, edit));
  };
  const draft = eventDraft(named);
  const known = draft.ok ? events.filter((event) => !asking.told.has(event.id) && event.type === draft.value.type && meets(event.date, draft.value.date) && draft.value.parties.every((party) => event.parties.includes(party))) : [];
  return { kind: 'event', proposal, recordOf, problemsOf: (record) => problemsOf('event', record, asking), known: known.map(({ id }) => ({ id, altered: [] })), unknown: draft.ok ? draft.value.unknown : [], people: asking.people, organisations: asking.organisations };
}

/** Somebody the text names, with the record made for the name in this review. */
const withRecord = <T extends { readonly id?: string }>(one: T, name: string, { named }: Asking): T => {
  const id = one.id ?? named.get(name);
  return id === undefined ? one : { ...one, id };
};

/** A printing of a claim: the first one seen, or a copy with what it changed. */
export function publicationOf(proposal: ClaimProposal | EventProposal, asking: Asking, altered: readonly Alteration[], relation: 'first' | 'copy' = 'first'): Draft {
  return { source: asking.source, relation: altered.length > 0 ? 'copy-altered' : relation, ...(altered.length > 0 ? { altered } : {}), ...spanOf(proposal, asking) };
}

/** Where the proposal stands in the text, in code points, with the hash of its characters; only where the source says it is this text. */
export function spanOf(proposal: ClaimProposal | EventProposal, { article: { text }, spans }: Asking): Draft {
  if (!spans) return {};
  const words = text.slice(proposal.start, proposal.end);
  return { span: { ...toCodePoints(text, { start: proposal.start, end: proposal.end }), sha256: sha256Of(words) } };
}

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The keys of the records' files, in their order. */
export const KEYS = { claim: Object.keys(Claim.shape), event: Object.keys(NewsEvent.shape) } as const;

function problemsOf(kind: Question['kind'], record: Draft, { taken, people }: Asking): Problem[] {
  const parsed = (kind === 'claim' ? Claim : NewsEvent).safeParse(record);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), reason: message }));
  const named = 'statedBy' in parsed.data ? [{ field: 'statedBy', one: parsed.data.statedBy }] : parsed.data.participants.map((one) => ({ field: 'participants', one }));
  const nameless = named.flatMap(({ field, one }) => [one.person, one.organisation].flatMap((id) => (id === undefined || people.has(id) ? [] : [{ field, reason: `there is no ${id} in people/` }])));
  return [...(taken.has(parsed.data.id) ? [{ field: 'id', reason: `${parsed.data.id} is there already` }] : []), ...nameless];
}

/** A field that the text does not give, as the reviewer does. */
const given = <F extends { readonly value: unknown }>(field: F, value: unknown): F => (typeof value === 'string' ? { ...field, value } : field);

/** Those of some fields that an edit gives and does not take away. */
const givenOf = (edit: Edit, paths: readonly string[]): Edit => Object.fromEntries(paths.flatMap((path) => (edit[path] === undefined || edit[path] === null ? [] : [[path, edit[path]]])));

/** An area as a file has it: its code alone where nothing more is known of it. */
const plainArea = (ref: { readonly code: string }): unknown => (Object.keys(ref).length === 1 ? ref.code : ref);

/** Whether two dates (EDTF) have a day in common. */
function meets(a: string, b: string): boolean {
  const [one, other] = [eventDateOf(a), eventDateOf(b)];
  return (one.earliest ?? '') <= (other.latest ?? '9999') && (other.earliest ?? '') <= (one.latest ?? '9999');
}
