import type { EventProposal, ParticipantProposal } from '../proposal.ts';
import { areSubject } from './participants.ts';
import { NEW_PAPER } from './event-proposal.ts';

const FAMILIES: Readonly<Record<string, string>> = { memorandum_signed: 'paper', agreement: 'paper', contract: 'paper', meeting: 'talk', visit: 'talk', call: 'talk' };
const familyOf = (event: EventProposal): string => FAMILIES[event.type] ?? event.type;

const contains = (a: string | null, b: string | null): boolean => a === null || b === null || a === b || b.startsWith(a) || a.startsWith(b);
const sameOne = (a: ParticipantProposal, b: ParticipantProposal): boolean => (a.id !== undefined && a.id === b.id) || a.name === b.name || a.name.endsWith(` ${b.name}`) || b.name.endsWith(` ${a.name}`);
const someone = (a: EventProposal, b: EventProposal): boolean => a.participants.length === 0 || b.participants.length === 0 || a.participants.some((one) => b.participants.some((other) => sameOne(one, other)));

/** Whether each names someone whom the other does not: talks with different people. */
const areOthers = (a: EventProposal, b: EventProposal): boolean =>
  a.participants.length > 1 && b.participants.length > 1 && a.participants.some((one) => !b.participants.some((other) => sameOne(one, other))) && b.participants.some((one) => !a.participants.some((other) => sameOne(one, other)));

/** "The entrepreneurs signed an agreement on Monday. The chambers of A and B signed an agreement too": signers of a paper of their own. */
const isAnotherPaper = (a: EventProposal, b: EventProposal): boolean => a.participants.length === 0 && b.participants.length > 1 && b.participants.every((one) => one.kind === 'organisation') && b.rules.includes(NEW_PAPER);

/** "They visited in May … a delegation will visit": what is planned for no day, beside what took place on one. */
const isYetToCome = (a: EventProposal, b: EventProposal): boolean => a.type === 'visit' && a.status === 'planned' && a.date.value === null && b.status === undefined && b.date.value !== null;

/** "X put off his visit to Bissau … had begun his tour on Sunday": what was put off for no day, beside what took place on one. */
const isPutOff = (a: EventProposal, b: EventProposal): boolean => a.type === 'visit' && a.status === 'postponed' && a.date.value === null && b.status === undefined && b.date.value !== null;

function same(a: EventProposal, b: EventProposal): boolean {
  if (a.type !== b.type || !contains(a.date.value, b.date.value) || (a.type === 'meeting' && areOthers(a, b))) return false;
  if (isPutOff(a, b) || isPutOff(b, a)) return false;
  if (isAnotherPaper(a, b) || isYetToCome(a, b) || isYetToCome(b, a)) return false;
  if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal) return false;
  if (a.place && b.place && a.place.value !== b.place.value && !a.place.value.startsWith(b.place.value) && !b.place.value.startsWith(a.place.value)) return false;
  if (a.status !== b.status && a.date.value === null && b.date.value === null) return a.type === 'commission_session' && someone(a, b);
  return a.type === 'commission_session' || someone(a, b);
}

const longer = (a: string | null, b: string | null): boolean => (b?.length ?? 0) > (a?.length ?? 0);

/** Named only, with nothing told of it. */
const isBare = ({ date, place, participants }: EventProposal): boolean => date.value === null && place === null && participants.length === 0;

function joined(a: EventProposal, b: EventProposal): EventProposal {
  const date = longer(a.date.value, b.date.value) ? b.date : a.date;
  const participants = [...a.participants, ...b.participants.filter((one) => !a.participants.some((other) => sameOne(one, other)))];
  const named = participants.map((one) => { const full = b.participants.find((other) => sameOne(one, other) && other.name.length > one.name.length); return full ? { ...one, name: full.name } : one; });
  const main = isBare(a) && !isBare(b) ? b : a;
  const moved = (date === b.date || (b.status === 'postponed' && date.value === b.date.value)) && b.status !== undefined ? { status: b.status } : {};
  return { ...a, start: main.start, end: main.end, text: main.text, sentence: main.sentence, date, ...moved, place: a.place ?? b.place, participants: named, ...(a.ordinal ?? b.ordinal ? { ordinal: (a.ordinal ?? b.ordinal)! } : {}), also: [...a.also, main === a ? { start: b.start, end: b.end } : { start: a.start, end: a.end }], rules: [...new Set([...a.rules, ...b.rules])] };
}

/** One proposal for each event: later mentions add what the first left open, and headlines only what the text does not tell. */
export function mergeEvents(events: readonly EventProposal[], published: string | undefined): EventProposal[] {
  const body = events.filter((event) => event.region !== 'headline');
  const headlines = events.filter((event) => event.region === 'headline' && !body.some((one) => familyOf(one) === familyOf(event)));
  const kept: EventProposal[] = [];
  for (const event of [...body, ...headlines].sort((a, b) => a.start - b.start)) {
    const index = kept.findIndex((one) => same(one, event));
    if (index < 0) kept.push(event);
    else kept[index] = joined(kept[index]!, event);
  }
  const told = kept.sort((a, b) => a.start - b.start);
  return withoutEchoes(told.map((event) => linked(event, told, published)));
}

const ECHO_REACH = 400;

/** The memorandum that "the agreement, signed by the ministers" told right beside it is again. */
const memorandumOf = (event: EventProposal, events: readonly EventProposal[]): EventProposal | undefined =>
  event.type === 'agreement' && event.date.carried ? around(events, event, ECHO_REACH).find((one) => one.type === 'memorandum_signed' && one.date.value === event.date.value) : undefined;

/** Events without those that a memorandum is told again by; they are further places of it. */
function withoutEchoes(events: readonly EventProposal[]): EventProposal[] {
  const papers = new Map(events.map((event) => [event, memorandumOf(event, events)]));
  const echoes = new Map<EventProposal, EventProposal[]>();
  for (const [event, paper] of papers) if (paper) echoes.set(paper, [...(echoes.get(paper) ?? []), event]);
  return events.filter((event) => papers.get(event) === undefined).map((event) => {
    const again = echoes.get(event);
    return again ? { ...event, also: [...event.also, ...again.map(({ start, end }) => ({ start, end }))] } : event;
  });
}

/** The events, in order of the text, that begin less than `reach` from one. */
function around(events: readonly EventProposal[], event: EventProposal, reach: number): readonly EventProposal[] {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.start <= event.start - reach) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < events.length && events[next]!.start < event.start + reach) next++;
  return events.slice(low, next);
}

const REACH = 3500;
/** A session is dated by talks of the month of publication only. */
const MONTH = 7;
const LINKED: ReadonlySet<string> = new Set(['memorandum_signed', 'agreement', 'visit', 'commission_session']);
const isDay = (date: string | null): boolean => date !== null && date.length === 10;

/** "The accords made in Istanbul": no part of talks held in Cairo. */
const isNotElsewhere = (event: EventProposal, talks: EventProposal): boolean => event.place === null || talks.place === null || contains(event.place.value, talks.place.value);

/** A signing without a day, people or place of its own took place at the talks told beside it. */
function linked(event: EventProposal, all: readonly EventProposal[], published: string | undefined): EventProposal {
  if (!LINKED.has(event.type) || event.date.value !== null || event.status !== undefined || event.date.surface !== undefined) return event;
  const isOfDay = (one: EventProposal): boolean => event.type !== 'commission_session' || published === undefined || one.date.value!.slice(0, MONTH) === published.slice(0, MONTH);
  const isTalks = ({ type }: EventProposal): boolean => type === 'meeting' || type === 'visit' || (type === 'commission_session' && event.place != null && familyOf(event) === 'paper');
  const talks = around(all, event, REACH).filter((one) => one !== event && isTalks(one) && isNotElsewhere(event, one) && isDay(one.date.value) && one.status !== 'planned' && isOfDay(one)).sort((a, b) => Math.abs(a.start - event.start) - Math.abs(b.start - event.start))[0];
  if (!talks) return event;
  return { ...event, date: { value: talks.date.value, carried: true, derivation: `of the ${talks.type} told beside it` }, place: event.place ?? talks.place, participants: event.type === 'commission_session' || event.type === 'visit' || areSubject(event.participants, event.start) || event.participants.some((one) => one.kind === 'person') ? event.participants : talks.participants };
}
