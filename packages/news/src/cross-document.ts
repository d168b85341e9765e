import { canBothHold, eventDateOf, intervalOf, type Interval } from '@mizan/model';
import type { ArticleReading, ClaimProposal, EventProposal, ParticipantProposal } from './proposal.ts';

/** A reading with the name of its article. */
export interface NamedReading {
  readonly article: string;
  readonly reading: ArticleReading;
}

export interface ClaimMention {
  readonly article: string;
  readonly claim: ClaimProposal;
}

export type Change = 'hedge' | 'number' | 'period' | 'scope' | 'speaker' | 'flow';

/** One utterance told in several places: the first article's telling, and what each later one changed. */
export interface Utterance {
  readonly first: ClaimMention;
  readonly copies: readonly (ClaimMention & { readonly relation: 'copy' | 'copy-altered'; readonly altered: readonly Change[] })[];
}

export interface Side {
  readonly article: string;
  readonly says: string;
  readonly start: number;
  readonly end: number;
  readonly interval?: Interval;
}

/** Statements that do not go together, or only seem not to (`compatible`), for a person to judge. */
export interface ProposedConflict {
  readonly kind: 'value' | 'scope' | 'date' | 'set' | 'name';
  readonly verdict: 'open' | 'compatible';
  readonly subject: string;
  readonly sides: readonly Side[];
  readonly rationale: string;
}

export interface CrossReading {
  readonly utterances: readonly Utterance[];
  readonly conflicts: readonly ProposedConflict[];
}

const plain = (value: number): string => value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });

/** The numbers a proposed figure can stand for. */
export const intervalOfClaim = (claim: ClaimProposal): Interval =>
  intervalOf({ value: plain(claim.value), decimals: claim.decimals, ...(claim.valueMax === undefined ? {} : { valueMax: plain(claim.valueMax) }), ...(claim.bound ? { bound: claim.bound } : {}) });

const country = (code: string): string => code.slice(0, code.includes('-') ? 2 : undefined);
const pairOf = (claim: ClaimProposal, code: (area: string) => string): string => {
  const sides = [code(claim.reporter.value), code(claim.partner.value)];
  return (claim.metric.value === 'turnover' && claim.kind !== 'rank' && claim.kind !== 'share' ? sides.sort() : sides).join('>');
};
const asIs = (code: string): string => code;

/** Whether two figures are about one thing, the areas aside: same flow, kind, unit, goods and period. */
const sameSubject = (a: ClaimProposal, b: ClaimProposal): boolean =>
  a.metric.value === b.metric.value && a.kind === b.kind && a.unit === b.unit && a.period.value !== null && a.period.value === b.period.value && (a.commodity?.value.words ?? '') === (b.commodity?.value.words ?? '');

const sideOf = ({ article, claim }: ClaimMention): Side => ({ article, says: `${claim.text} (${claim.reporter.value}–${claim.partner.value}, ${claim.period.value ?? 'no period'})`, start: claim.start, end: claim.end, interval: intervalOfClaim(claim) });

function compareClaims(a: ClaimMention, b: ClaimMention): ProposedConflict | 'same' | undefined {
  if (!sameSubject(a.claim, b.claim) || pairOf(a.claim, country) !== pairOf(b.claim, country)) return undefined;
  const together = canBothHold(intervalOfClaim(a.claim), intervalOfClaim(b.claim));
  const subject = `${a.claim.metric.value} ${a.claim.kind}, ${pairOf(a.claim, country)}, ${a.claim.period.value}`;
  if (pairOf(a.claim, asIs) !== pairOf(b.claim, asIs)) {
    return together ? undefined : { kind: 'scope', verdict: 'compatible', subject, sides: [sideOf(a), sideOf(b)], rationale: 'one figure is of a city or region, the other of the country: they do not contradict each other' };
  }
  return together ? 'same' : { kind: 'value', verdict: 'open', subject, sides: [sideOf(a), sideOf(b)], rationale: 'no number lies in both intervals' };
}

/** What a later telling of an utterance changed. */
function changes(first: ClaimProposal, copy: ClaimProposal): Change[] {
  const altered: Change[] = [];
  if ((first.bound ?? '') !== (copy.bound ?? '')) altered.push('hedge');
  if (first.value !== copy.value) altered.push('number');
  if (first.speaker && copy.speaker && (first.speaker.id ?? first.speaker.value) !== (copy.speaker.id ?? copy.speaker.value)) altered.push('speaker');
  if (first.speaker && !copy.speaker) altered.push('speaker');
  return altered;
}

function claimsAcross(readings: readonly NamedReading[]): CrossReading {
  const mentions = readings.flatMap(({ article, reading }) => reading.claims.map((claim): ClaimMention => ({ article, claim })));
  const groups: { first: ClaimMention; copies: Utterance['copies'][number][] }[] = [];
  const conflicts: ProposedConflict[] = [];
  for (const mention of mentions) {
    let grouped = false;
    for (const group of groups.filter((one) => one.first.article !== mention.article)) {
      const found = compareClaims(group.first, mention);
      if (found === 'same' && !grouped) {
        const altered = changes(group.first.claim, mention.claim);
        group.copies.push({ ...mention, relation: altered.length > 0 ? 'copy-altered' : 'copy', altered });
        grouped = true;
      } else if (found !== undefined && found !== 'same') conflicts.push(found);
    }
    if (!grouped) groups.push({ first: mention, copies: [] });
  }
  return { utterances: groups.filter((group) => group.copies.length > 0), conflicts };
}

interface EventMention {
  readonly article: string;
  readonly event: EventProposal;
}

const sameOne = (a: ParticipantProposal, b: ParticipantProposal): boolean => (a.id !== undefined && a.id === b.id) || a.name === b.name;
const eventSide = ({ article, event }: EventMention, says: string): Side => ({ article, says, start: event.start, end: event.end });

/** Visits of one person to one place: two articles that each list several years, and not the same. */
function visitSets(mentions: readonly EventMention[]): ProposedConflict[] {
  const visits = mentions.filter(({ event }) => event.type === 'visit' && event.participants.length === 1 && event.place !== null && /^\d{4}$/.test(event.date.value ?? ''));
  const sets = new Map<string, { article: string; mentions: EventMention[] }[]>();
  for (const visit of visits) {
    const who = visit.event.participants[0]!;
    const key = `${who.id ?? who.name} to ${visit.event.place!.value}`;
    const list = sets.get(key) ?? [];
    const own = list.find((one) => one.article === visit.article);
    if (own) own.mentions.push(visit);
    else list.push({ article: visit.article, mentions: [visit] });
    sets.set(key, list);
  }
  return [...sets].flatMap(([subject, lists]) => {
    const listed = lists.filter((one) => one.mentions.length > 1);
    const years = listed.map((one) => one.mentions.map(({ event }) => event.date.value!).sort());
    if (listed.length < 2 || years.every((set) => set.join() === years[0]!.join())) return [];
    const agree = years[0]!.filter((year) => years.every((set) => set.includes(year)));
    return [{ kind: 'set' as const, verdict: 'open' as const, subject: `visits of ${subject}`, sides: listed.map((one, i) => eventSide(one.mentions[0]!, years[i]!.join(' and '))), rationale: agree.length > 0 ? `they agree on ${agree.join(', ')} alone` : 'no year is in both' }];
  });
}

const whenOf = ({ event }: EventMention): string => `${event.date.value ?? 'no date'}${event.status ? ` (${event.status})` : ''}`;

/** Two dates that no day satisfies. */
function apart(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [eventDateOf(a), eventDateOf(b)];
  return (x.latest !== null && y.earliest !== null && x.latest < y.earliest) || (y.latest !== null && x.earliest !== null && y.latest < x.earliest);
}

/** Sessions of one commission: of one ordinal, or within a week of each other, and not of a body of its own elsewhere. */
function sessions(mentions: readonly EventMention[]): ProposedConflict[] {
  const all = mentions.filter(({ event }) => event.type === 'commission_session');
  const numbered = all.filter(({ event }) => event.ordinal !== undefined);
  const conflicts: ProposedConflict[] = [];
  const named = all.filter(({ event }) => event.name !== undefined);
  const labels = [...new Set(named.map(({ event }) => event.name!))];
  if (labels.length > 1 && new Set(named.map(({ article }) => article)).size > 1) {
    conflicts.push({ kind: 'name', verdict: 'compatible', subject: 'name of the commission', sides: named.map((one) => eventSide(one, one.event.name!)), rationale: 'one body may have several names; the same people and days point to one' });
  }
  numbered.forEach((a, i) => {
    for (const b of numbered.slice(i + 1)) {
      if (a.article === b.article || a.event.ordinal !== b.event.ordinal || !apart(a.event.date.value, b.event.date.value)) continue;
      conflicts.push({ kind: 'date', verdict: 'open', subject: `session ${a.event.ordinal} of the commission`, sides: [eventSide(a, whenOf(a)), eventSide(b, whenOf(b))], rationale: 'no day lies in both dates' });
    }
  });
  return conflicts;
}

/** One act on one day told of different people or papers is left to the reader; one told on different days is a conflict. */
function sameActs(mentions: readonly EventMention[]): ProposedConflict[] {
  const acts = mentions.filter(({ event }) => event.type === 'memorandum_signed' && event.participants.length > 0);
  return acts.flatMap((a, i) => acts.slice(i + 1).flatMap((b) => {
    const shared = a.article !== b.article && a.event.participants.every((one) => b.event.participants.some((other) => sameOne(one, other)));
    if (!shared || !apart(a.event.date.value, b.event.date.value) || a.event.place?.value !== b.event.place?.value) return [];
    return [{ kind: 'date' as const, verdict: 'open' as const, subject: 'signing of a memorandum', sides: [eventSide(a, whenOf(a)), eventSide(b, whenOf(b))], rationale: 'the same people and place, and no day in common' }];
  }));
}

/**
 * What several articles say together: utterances told more than once, with what each telling changed, and statements
 * that do not go together. Two figures contradict each other only where no number lies in both of their intervals.
 */
export function crossDocument(readings: readonly NamedReading[]): CrossReading {
  const claims = claimsAcross(readings);
  const events = readings.flatMap(({ article, reading }) => reading.events.map((event): EventMention => ({ article, event })));
  return { utterances: claims.utterances, conflicts: [...claims.conflicts, ...visitSets(events), ...sessions(events), ...sameActs(events)] };
}
