import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { ParticipantProposal } from '../proposal.ts';
import { PAPERS, type EventInput, type Trigger } from './event-input.ts';
import { ENCOUNTER } from './event-encounters.ts';
import { spokenOf } from './event-memory.ts';
import { sameOne } from './participants.ts';

/** How far before or after a trigger "both" and "they" may stand. */
const TOGETHER_REACH = 8;

/** Whether "both" or "they" stands near a trigger. */
export const isTogether = (scan: Scan, { mark }: Trigger): boolean =>
  scan.all('together').some((one) => Math.abs(one.first - mark.first) <= TOGETHER_REACH && one.first !== mark.first && !isOfStates(scan, one.next));

/** Whether "both countries" stands near a trigger; a single word such as "bilateral" says less, but in Arabic. */
export const isOfBothStates = (scan: Scan, { mark }: Trigger): boolean =>
  scan.all('both').some((one) => (one.next - one.first > 1 || scan.traits.dual) && (Math.abs(one.first - mark.first) <= TOGETHER_REACH || (one.first >= mark.first && one.first <= mark.reach + TOGETHER_REACH)));

/** "Both countries", "the two countries": no people. */
const isOfStates = (scan: Scan, next: number): boolean => scan.all('both').some((mark) => mark.first < next && (mark.next > next || (mark.next === next && scan.covering('place', next - 1) !== undefined)));

/** Whom "they" mean beside those named here: the people of the sentence before where there are two, else the two last told together. */
export function together({ memory }: EventInput, own: readonly ParticipantProposal[]): readonly ParticipantProposal[] {
  const pair = memory.people.length > 1 || memory.pair.length === 0 ? memory.people.slice(0, 2) : memory.pair;
  if (own.length === 0) return pair;
  const focus = pair.find((one) => one.name === memory.focus?.name) ?? memory.focus ?? pair[0];
  return pair.some((one) => own.some((other) => sameOne(one, other))) || !focus ? pair : [focus];
}

/** "He met X", "with his counterpart X": the person spoken of, beside X. */
export function besideOf(input: EventInput, { type, mark }: Trigger, other?: ParticipantProposal): readonly ParticipantProposal[] {
  const { scan, memory, times } = input;
  const counterpart = other !== undefined && scan.all('counterpart').some((one) => scan.tokens[one.first]!.start < other.start);
  const pronoun = pronounOf(input, mark);
  if (!counterpart && !pronoun && !times.some((time) => TIED.has(time.key)) && !isSilent(scan, mark) && !isSaidAt(scan) && mark.rule !== ENCOUNTER) return [];
  const who = spokenOf(memory, pronoun?.key ?? 'someone');
  if (!who || (other && sameOne(who, other))) return [];
  return other === undefined && PAPERS.has(type) && memory.pair.some((one) => sameOne(one, who)) ? memory.pair : [who];
}

/** "جاء كلامه خلال اجتماع مع …": what was told before was said at talks. */
const isSaidAt = (scan: Scan): boolean => scan.is('came', 0) && scan.is('hisWords', 1);

/** "El lunes se reunirá con X": a Spanish verb without a subject, which is the person spoken of. */
function isSilent(scan: Scan, { first }: Mark): boolean {
  return scan.is('verbAlone', first) && scan.tokens.slice(0, first).every((token, at) => token.text === ',' || scan.cues.leadIn.has(token.norm) || scan.covering('period', at) !== undefined);
}

/** Times that tie an event, and whom it is about, to the one told before. */
const TIED = new Set(['sameDay', 'dayBefore', 'dayAfter', 'daysBefore', 'daysAfter']);
export const AFTER_VERB = 3;
/** "La déclaration, elle, …": a pronoun between commas takes up a thing. */
const isApart = (scan: Scan, { first, next }: Mark): boolean => first > 0 && scan.tokens[first - 1]!.text === ',' && scan.tokens[next]?.text === ',';

/** The pronoun near a trigger, where the sentence names no one before it whom it means; after a participle that opens the sentence, wherever it stands. */
export const pronounOf = ({ scan, agents }: EventInput, mark: Mark): Mark | undefined => {
  const pronouns = scan.all('someone').filter((one) => !isApart(scan, one) && (one.first <= mark.reach + AFTER_VERB || mark.first === 0) && (one.first === mark.first || !agents.some((agent) => agent.kind === 'person' && agent.first < one.first)));
  return pronouns.find((one) => one.key !== 'someone') ?? pronouns[0];
};
