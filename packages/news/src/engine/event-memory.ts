import type { AreaField, EventProposal, ParticipantProposal } from '../proposal.ts';

/** What the text has told of events and people so far: what "they", "there" and "the day before" mean. */
export interface EventMemory {
  /** The people of the last sentence that names any, in the order told. */
  people: readonly ParticipantProposal[];
  /** The last two people told together: what "both" means. */
  pair: readonly ParticipantProposal[];
  /** The countries told so far, each where it was told first. */
  readonly states: Map<string, ParticipantProposal>;
  /** The two countries the text names most: what "both countries" means. */
  readonly two: readonly string[];
  /** The names of those whom an office or a form of address tells to be women. */
  readonly women: Set<string>;
  /** Who the last sentence was about. */
  focus?: ParticipantProposal | undefined;
  /** The last event told. */
  earlier?: EventProposal | undefined;
  /** The last talks or session with a day that took place. */
  talks?: EventProposal | undefined;
  /** The last session of a commission. */
  session?: EventProposal | undefined;
  /** The last visit with a day that took place. */
  visit?: EventProposal | undefined;
  /** The last day on which something took place. */
  anchor?: string | undefined;
  /** The day or week told in the last sentence, for whom and up to where it goes. */
  lately?: { readonly date: string; readonly end: number; readonly people: readonly string[] } | undefined;
  /** The day that the dateline names, and where the text begins. */
  readonly news?: { readonly day: string; readonly start: number } | undefined;
  /** The city that the dateline names. */
  readonly dateline?: AreaField | undefined;
}

const TALKS: ReadonlySet<string> = new Set(['meeting', 'commission_session']);
const DAY = 10;

/** The first day of an event that was not put off. */
export const dayOf = ({ date, status }: EventProposal): string | undefined => (status !== 'postponed' && date.value !== null && date.value.length >= DAY ? date.value.slice(0, DAY) : undefined);

/** Keeps what a sentence told: its events and the people it names. */
export function rememberEvents(memory: EventMemory, events: readonly EventProposal[], people: readonly ParticipantProposal[]): void {
  for (const event of events.filter((one) => one.type !== 'statement')) {
    memory.earlier = event;
    if (event.type === 'commission_session') memory.session = event;
    const day = dayOf(event);
    if (day === undefined) continue;
    if (TALKS.has(event.type)) memory.talks = event.place === null && memory.talks !== undefined && dayOf(memory.talks) === day ? { ...event, place: memory.talks.place } : event;
    if (event.type === 'visit') memory.visit = event;
    memory.anchor = day;
  }
  const met = events.findLast((event) => event.participants.filter((one) => one.kind === 'person').length > 1)?.participants.filter((one) => one.kind === 'person') ?? people;
  if (met.length > 1) memory.pair = met.slice(0, 2);
  const first = events.find((event) => event.participants[0]?.kind === 'person')?.participants[0] ?? people[0];
  if (first) memory.focus = first;
  if (people.length > 0) memory.people = people.every((one) => met.some((other) => other.name === one.name)) ? met : people;
}

/** Keeps the countries of a sentence. */
export function rememberStates({ states }: EventMemory, named: readonly ParticipantProposal[]): void {
  for (const state of named) if (!states.has(state.id!)) states.set(state.id!, state);
}

/** "Both countries": the two the text names most, where both have been told. */
export function bothStates({ states, two }: EventMemory): readonly ParticipantProposal[] {
  const told = two.flatMap((code) => states.get(code) ?? []);
  return told.length > 1 ? told : [];
}

/** Whom "he" or "she" means: who the last sentence was about, unless known to be of the other sex than another told with them. */
export function spokenOf({ focus, people, women }: EventMemory, pronoun: string): ParticipantProposal | undefined {
  if (pronoun === 'latter') return people.at(-1) ?? focus;
  if (focus === undefined || pronoun === 'someone' || women.has(focus.name) === (pronoun === 'she')) return focus;
  return people.find((one) => women.has(one.name) === (pronoun === 'she')) ?? focus;
}

/** Whether a session was told last, or not far before `at`. */
export const sessionNear = ({ earlier, session }: EventMemory, at: number): boolean => earlier?.type === 'commission_session' || (session !== undefined && at - session.end <= NEAR);
const NEAR = 500;

/** The talks told before, else the visit, not too far back: what a signing without a day belongs to. */
export const talksBefore = ({ talks, visit }: EventMemory, at: number): EventProposal | undefined => [talks, visit].find((event) => event && at - event.start <= REACH);
const REACH = 1500;
