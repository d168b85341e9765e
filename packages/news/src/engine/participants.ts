import type { Scan } from '../grammar/scan.ts';
import type { ParticipantProposal } from '../proposal.ts';
import type { Agent } from './agent.ts';
import type { Trigger } from './event-input.ts';
import { textAt } from './work.ts';

/** A person or a body named in a sentence, as one who took part. */
export const participant = (scan: Scan, agent: Agent): ParticipantProposal =>
  ({ name: agent.name, kind: agent.kind === 'person' ? 'person' : 'organisation', ...(agent.id ? { id: agent.id } : {}), ...(agent.country ? { country: agent.country } : {}), ...textAt(scan, agent.first, agent.next) });

/** Whether two are one, by record or by name. */
export const sameOne = (one: ParticipantProposal, other: ParticipantProposal): boolean => other.name === one.name || (one.id !== undefined && other.id === one.id);

/** Those told here and, where they are fewer than two, those of before. */
export const allOf = (here: readonly ParticipantProposal[], before: readonly ParticipantProposal[]): readonly ParticipantProposal[] =>
  here.length > 1 ? here : [...here, ...before.filter((one) => !here.some((other) => sameOne(one, other)))];

const BESIDE = 16;
/** "Chile and Peru signed": several who stand right before the words of a signing that begin at `at`, or bodies; states told elsewhere ("cooperation between …") are no signers. */
export const areSubject = (all: readonly ParticipantProposal[], at: number): boolean =>
  all.length > 1 && (all.every((one) => one.kind === 'organisation') || (all.every((one) => one.kind === 'state' && one.end <= at) && at - Math.max(...all.map((one) => one.end)) <= BESIDE));

const NAME_REACH = 6;
/** "On behalf of the president", "مندوبا عن رئيس الوزراء": someone else is there for them. */
const isStoodFor = (scan: Scan, { first }: Agent): boolean =>
  scan.tokens.slice(Math.max(0, first - NAME_REACH), first).some((token, i, before) => scan.cues.onBehalf.has(token.norm) && before.slice(i + 1).every((word) => word.kind === 'word'));

const KIN_REACH = 6;
/** "Le successeur de Macky Sall", "في حكومة عزيز أخنوش", "un saludo de su homólogo X", "het kind van de vorige koning Y": named by the way. */
function isOnlyNamed(scan: Scan, { first }: Agent): boolean {
  const before = scan.tokens.slice(Math.max(0, first - KIN_REACH), first);
  const kin = before.findLastIndex((token, at) => (scan.cues.kin.has(token.norm) || scan.cues.message.has(token.norm)) && scan.cues.of.has(before[at + 1]?.norm));
  return (kin >= 0 && before.slice(kin).every((token) => token.kind === 'word')) || (scan.traits.capitals === 'none' && scan.is('kin', first - 1));
}

/** The people of a sentence, each once. */
export function peopleOf(scan: Scan, agents: readonly Agent[]): readonly Agent[] {
  const people = agents.filter((agent) => agent.kind === 'person' && !isOnlyNamed(scan, agent) && !isStoodFor(scan, agent));
  return people.filter((agent, i) => !people.slice(0, i).some((other) => other.name === agent.name || (agent.id !== undefined && other.id === agent.id)));
}

/** The people told before the next trigger begins. */
export const beforeNext = ({ mark }: Trigger, triggers: readonly Trigger[], people: readonly Agent[]): readonly Agent[] =>
  people.filter((agent) => !triggers.some((one) => one.mark.first > mark.first && agent.first >= one.mark.first));
