import type { Scan } from '../grammar/scan.ts';
import type { ParticipantProposal } from '../proposal.ts';
import type { Agent } from './agents.ts';
import { distance, PAPERS, type EventInput, type Trigger } from './event-input.ts';
import { isCity } from './mentions.ts';
import { textAt } from './work.ts';

const MOST_STATES = 3;
/** How far before or after a trigger "both" and "they" may stand. */
const TOGETHER_REACH = 8;

/** Who took part: the people of the trigger, else of papers the states that signed. */
export function participantsFor(input: EventInput, trigger: Trigger, triggers: readonly Trigger[]): readonly ParticipantProposal[] {
  const { scan, agents } = input;
  const people = peopleOf(scan, agents);
  const together = scan.all('together').some((mark) => Math.abs(mark.first - trigger.mark.first) <= TOGETHER_REACH && mark.first !== trigger.mark.first);
  if (together && trigger.type !== 'visit') return allOf(people.map((agent) => participant(scan, agent)), input.before);
  const own = ownPeople(trigger, triggers, people).map((agent) => participant(scan, agent));
  if (own.length === 1 && trigger.type !== 'visit' && meetsCounterpart(scan, own[0]!)) return allOf(own, input.before.slice(0, 1));
  if (own.length > 0) return own;
  return PAPERS.has(trigger.type) ? statesOf(input) : [];
}

/** "With his counterpart X": X, and the person told before. */
const meetsCounterpart = (scan: Scan, { start }: ParticipantProposal): boolean => scan.all('counterpart').some((mark) => scan.tokens[mark.first]!.start < start);

/** The people of a sentence, each once. */
export function peopleOf(scan: Scan, agents: readonly Agent[]): readonly Agent[] {
  const people = agents.filter((agent) => agent.kind === 'person');
  return people.filter((agent, i) => !people.slice(0, i).some((other) => other.name === agent.name || (agent.id !== undefined && other.id === agent.id)));
}

export const participant = (scan: Scan, agent: Agent): ParticipantProposal =>
  ({ name: agent.name, kind: 'person', ...(agent.id ? { id: agent.id } : {}), ...(agent.country ? { country: agent.country } : {}), ...textAt(scan, agent.first, agent.next) });

/** "They", "beide Minister": those of the sentence, and where it names fewer than two, those of the one before. */
const allOf = (here: readonly ParticipantProposal[], before: readonly ParticipantProposal[]): readonly ParticipantProposal[] =>
  here.length > 1 ? here : [...before.filter((one) => !here.some((other) => other.name === one.name || (one.id !== undefined && other.id === one.id))), ...here];

function statesOf({ scan, places }: EventInput): ParticipantProposal[] {
  const states = places.filter((place) => !isCity(place) && place.form === 'name' && (place.role === 'subject' || place.role === 'between' || place.role === 'with' || place.role === 'own'));
  const distinct = states.filter((place, i) => !states.slice(0, i).some((other) => other.code === place.code));
  return distinct.slice(0, MOST_STATES).map((place) => ({ name: place.surface, id: place.code, kind: 'state', country: place.code, ...textAt(scan, place.first, place.next) }));
}

/** The people of a trigger: of a visit the visitor, who is named first; of papers and talks those nearer to it than to another, or all where that leaves fewer than two: who met also signed. */
function ownPeople(trigger: Trigger, triggers: readonly Trigger[], people: readonly Agent[]): readonly Agent[] {
  if (trigger.type === 'visit') return visitorOf(trigger, people);
  const others = triggers.filter((one) => PAPERS.has(one.type) !== PAPERS.has(trigger.type) && one.type !== 'visit' && one.type !== 'commission_session');
  const own = people.filter((agent) => others.every((other) => distance(trigger, agent) <= distance(other, agent)));
  return own.length > 1 ? own : people;
}

function visitorOf({ mark }: Trigger, people: readonly Agent[]): readonly Agent[] {
  const after = people.find((agent) => agent.first >= mark.first && agent.first - mark.reach <= 6);
  const possessor = people.find((agent) => agent.next <= mark.first && mark.first - agent.next <= 2);
  const visitor = possessor ?? people.find((agent) => agent.next <= mark.first) ?? after ?? people[0];
  return visitor ? [visitor] : [];
}
