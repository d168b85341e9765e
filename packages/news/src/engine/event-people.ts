import type { Scan } from '../grammar/scan.ts';
import type { ParticipantProposal } from '../proposal.ts';
import { fold } from '../text/fold.ts';
import type { Agent } from './agent.ts';
import { COMPANY, distance, PAPERS, type EventInput, type Trigger } from './event-input.ts';
import { bothStates } from './event-memory.ts';
import { toldStatus } from './event-status.ts';
import { partiesOf, partnerBody } from './event-parties.ts';
import { besideOf, isOfBothStates, isTogether, together } from './event-spoken.ts';
import { statesNamed } from './event-states.ts';
import { visitorOf } from './event-visitor.ts';
import type { PlaceRole } from './frame.ts';
import { allOf, beforeNext, participant, peopleOf, sameOne } from './participants.ts';

const MOST_STATES = 4;

/** Who took part: the people of the trigger, those whom "they", "he" or "his counterpart" mean, the parties of a contract, else of papers the states that signed. */
export function participantsFor(input: EventInput, trigger: Trigger, triggers: readonly Trigger[]): readonly ParticipantProposal[] {
  const { scan, agents } = input;
  const people = peopleOf(scan, agents).filter((agent) => !isReporting(scan, trigger, agent));
  if (trigger.mark.category === COMPANY) return withCompany(input, trigger, people.map((agent) => participant(scan, agent)));
  if (trigger.type === 'visit') return visitorOf(input, trigger, triggers, people);
  if (trigger.type === 'commission_session') return attending(input, trigger, chairing(scan, beforeNext(trigger, triggers, people)).map((agent) => participant(scan, agent)));
  const parties = trigger.type === 'contract' ? partiesOf(input, trigger) : [];
  if (parties.length > 0) return parties;
  const own = ownPeople(trigger, triggers, PAPERS.has(trigger.type) ? withoutWitnesses(scan, people) : people).map((agent) => participant(scan, agent));
  if (isTogether(scan, trigger)) return allOf(own, together(input, own));
  const met = own.length > 1 && !isOfSubject(input, trigger, own[0]!) ? own : allOf(besideOf(input, trigger, own[0]), own);
  if ((trigger.type === 'meeting' || trigger.type === 'call') && met.length < 2) {
    const body = allOf(met, trigger.type === 'call' ? [] : partnerBody(input, trigger).filter((one) => one.name.includes(' ')));
    return body.length < 2 ? withFocus(input, body) : body;
  }
  return PAPERS.has(trigger.type) ? signersOf(input, trigger, met) : met;
}

/** Who went along with the visitor told before, or joined those who met. */
function withCompany({ memory: { earlier } }: EventInput, { type }: Trigger, people: readonly ParticipantProposal[]): readonly ParticipantProposal[] {
  const before = (type === 'visit' ? earlier?.participants.slice(0, 1) : earlier?.participants) ?? [];
  return [...before, ...people.filter((one) => !before.some((other) => sameOne(one, other)))];
}

const FOCUS_REACH = 400;
/** "On Tuesday there is a date with X": with whom one person talks is the one spoken of before, if not far back. */
function withFocus({ scan, memory: { focus } }: EventInput, met: readonly ParticipantProposal[]): readonly ParticipantProposal[] {
  const isNear = focus?.kind === 'person' && scan.tokens[0]!.start - focus.end <= FOCUS_REACH;
  return met.length === 1 && met[0]!.kind === 'person' && isNear && !sameOne(focus, met[0]!) ? [focus, ...met] : met;
}

const SAY_REACH = 1;
/** "The countries will meet in May, said X": who tells of what is to come, after it, is not said to take part. */
const isReporting = (scan: Scan, { type, mark }: Trigger, agent: Agent): boolean =>
  (type === 'meeting' || type === 'agreement' || type === 'commission_session') && agent.first >= mark.reach && toldStatus(scan, { type, mark }) === 'planned' && scan.all('someone').length === 0 && isAfterComma(scan, mark.reach, agent.first) &&
  scan.all('say').some((say) => (say.first >= agent.next && say.first - agent.next <= SAY_REACH) || (say.next <= agent.first && say.first >= mark.reach));
const isAfterComma = (scan: Scan, from: number, to: number): boolean => scan.tokens.slice(from, to).some((token) => token.text === ',');

const CHAIR_REACH = 6;
/** "The visits of A and B helped, said C, co-chair with D of the session": of several, those told right before and after the chair. */
function chairing(scan: Scan, people: readonly Agent[]): readonly Agent[] {
  const chair = scan.all('chair')[0];
  if (!chair || people.length < 3) return people;
  const after = people.filter((agent) => agent.first >= chair.next);
  const before = people.filter((agent) => agent.next <= chair.first && chair.first - agent.next <= CHAIR_REACH);
  return after.length + before.length > 1 ? [...before, ...after] : people;
}

const WITNESS_REACH = 14;
/** "Signed in the presence of A and B": they look on. */
function withoutWitnesses(scan: Scan, people: readonly Agent[]): readonly Agent[] {
  const at = scan.tokens.findIndex((token) => scan.cues.witnessed.has(token.norm));
  return at < 0 ? people : people.filter((agent) => agent.first < at || agent.first - at > WITNESS_REACH || scan.all('event').some((mark) => mark.first > at && mark.first < agent.first));
}

/** "On Tuesday she met her counterpart A and was received by B": the one spoken of is told by a pronoun alone, before those who are named. */
const isOfSubject = ({ scan, agents }: EventInput, { mark }: Trigger, first: ParticipantProposal): boolean =>
  !agents.some((agent) => agent.kind === 'person' && scan.tokens[agent.first]!.start < first.start) && mark.key !== 'agreement' &&
  (scan.all('counterpart').some((one) => scan.tokens[one.first]!.start < first.start && scan.all('and').every((and) => scan.tokens[and.first]!.start < scan.tokens[one.first]!.start || scan.tokens[and.first]!.start > first.start)) || scan.all('someone').some((one) => (one.key === 'he' || one.key === 'she') && scan.tokens[one.first]!.start < first.start && Math.abs(mark.first - one.next) <= SUBJECT_REACH));
const SUBJECT_REACH = 3;

/** "Elle participera à la 10e session": the person spoken of, where the sentence names none. */
const attending = (input: EventInput, { mark }: Trigger, named: readonly ParticipantProposal[]): readonly ParticipantProposal[] =>
  named.length > 0 ? named : mark.category === 'chair' ? together(input, []) : input.scan.says('attends') ? besideOf(input, { type: 'commission_session', mark }) : named;

/** Who signed: the people, or the one and the body it was signed with; else bodies, or states, which "el Gobierno de Uruguay y el de Catar" are. */
function signersOf(input: EventInput, trigger: Trigger, people: readonly ParticipantProposal[]): readonly ParticipantProposal[] {
  const bodies = trigger.type === 'contract' ? [] : partiesOf(input, trigger).filter((one) => !input.scan.cues.government.has(fold(one.name)));
  if (bodies.length > 1 && areNearer(input, trigger, bodies, people)) return bodies;
  if (isByOthers(input.scan, trigger)) return bodies;
  if (people.length > 0 && areStates(input.scan, trigger)) return [];
  if (people.length > 0) return people.length === 1 ? allOf(people, partnerBody(input, trigger, people[0])) : people;
  const named = statesOf(input, trigger);
  const states = named.length > 1 ? named : [];
  return bodies.length > 1 || (bodies.length > 0 && states.length < 2) ? bodies : states;
}

const STATES_REACH = 3;
/** "During X's visit both countries signed": not the people named elsewhere. */
const areStates = (scan: Scan, { mark }: Trigger): boolean => scan.all('both').some((one) => one.next - one.first > 1 && one.next <= mark.first && mark.first - one.next <= STATES_REACH);

/** "They saw how the chamber of A and the chamber of B signed": bodies right before the verb, with the people before them. */
const areNearer = ({ scan }: EventInput, { mark }: Trigger, bodies: readonly ParticipantProposal[], people: readonly ParticipantProposal[]): boolean =>
  bodies.every((one) => one.end <= scan.tokens[mark.first]!.end || one.start < scan.tokens[mark.reach - 1]!.end) && people.every((one) => bodies.every((body) => one.start < body.start));

const OTHERS_REACH = 6;
/** "Vertreter der Behörden unterschrieben", "tekenden ondernemers": signers without a name. */
export const isByOthers = (scan: Scan, { type, mark }: Trigger): boolean =>
  PAPERS.has(type) && scan.says('unnamed', Math.max(0, mark.first - OTHERS_REACH), mark.first + OTHERS_REACH);

const SIGNING: ReadonlySet<PlaceRole> = new Set(['subject', 'between', 'with', 'own']);

/** The states of a sentence that signed, else those that "both countries" means. */
function statesOf(input: EventInput, trigger: Trigger): readonly ParticipantProposal[] {
  const named = statesNamed(input, SIGNING).slice(0, MOST_STATES);
  return named.length === 0 && isOfBothStates(input.scan, trigger) ? bothStates(input.memory) : named;
}

/** The people told with a trigger: not those after another one, nor, where talks and papers are told, those nearer to the other; who met also signed. "He met, on a first visit to Rabat, with X" goes on after the visit. */
function ownPeople(trigger: Trigger, triggers: readonly Trigger[], people: readonly Agent[]): readonly Agent[] {
  const others = triggers.filter((one) => one !== trigger);
  const here = beforeNext(trigger, triggers, people);
  const kin = others.filter((one) => PAPERS.has(one.type) !== PAPERS.has(trigger.type) && one.type !== 'visit' && one.type !== 'commission_session');
  const own = here.filter((agent) => kin.every((one) => distance(trigger, agent) <= distance(one, agent)));
  if (own.length > 1) return own;
  if (trigger.type === 'meeting' && here.length === 1 && others.length > 0 && others.every((one) => one.type === 'visit' && one.mark.first > trigger.mark.first)) return people;
  return here.length > 1 || kin.length === 0 ? here : people;
}
