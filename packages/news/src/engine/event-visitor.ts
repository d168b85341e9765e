import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { ParticipantProposal } from '../proposal.ts';
import type { Agent } from './agent.ts';
import { type EventInput, type Trigger } from './event-input.ts';
import { spokenOf } from './event-memory.ts';
import { AFTER_VERB, isTogether, pronounOf } from './event-spoken.ts';
import { beforeNext, participant } from './participants.ts';

const BEFORE_NAME = 6;
const BESIDE = 2;

/** Of a visit the visitor: the possessor or subject before the trigger, the person after a verb, or the one spoken of. */
export function visitorOf(input: EventInput, trigger: Trigger, triggers: readonly Trigger[], people: readonly Agent[]): readonly ParticipantProposal[] {
  const { scan, memory } = input;
  const own = beforeNext(trigger, triggers, people);
  const visitor = leaderOf(scan, own) ?? welcomed(scan, trigger.mark, own) ?? insideOf(scan, trigger.mark, own) ?? whoLeft(scan, trigger.mark, own) ?? relativeOf(scan, trigger.mark, own) ?? guestOf(scan, trigger.mark, own) ?? ofWhom(scan, trigger.mark, own) ?? inGenitive(scan, trigger.mark, own) ?? namedVisitor(scan, trigger.mark, own) ?? own.find((agent) => !isSpeaker(scan, agent, trigger.mark));
  if (visitor && relativeOf(scan, trigger.mark, own)) return [participant(scan, visitor)];
  if (visitor) return own.filter((agent) => agent === visitor || isListed(scan, own, visitor, agent) || (agent.first > visitor.first && own.some((one) => isCompany(scan, one) && isListed(scan, own, one, agent)))).map((agent) => participant(scan, agent));
  const subject = subjectAfter(input, trigger, people);
  if (subject) return [participant(scan, subject)];
  if (own.length === 0 && isTogether(scan, trigger) && memory.pair.length > 1) return memory.pair;
  const pronoun = pronounOf(input, trigger.mark);
  const spoken = pronoun && spokenOf(memory, pronoun.key);
  return spoken ? [spoken] : [];
}

/** "Bei seinem Besuch in Wien traf Minister X": whose verb comes before its subject, the first one told after it. */
function subjectAfter({ scan }: EventInput, { mark }: Trigger, people: readonly Agent[]): Agent | undefined {
  const subject = people[0];
  const isHis = [mark.first - 1, mark.first].some((at) => scan.is('hisVisit', at));
  if (!subject || !isHis || subject.first < mark.reach || isHost(scan, subject)) return undefined;
  const hasPronoun = scan.all('someone').some((one) => one.key !== 'someone' && one.first >= mark.next && one.first < subject.first);
  return hasPronoun ? undefined : subject;
}

/** "X welcomed Y on his first visit": who stands between the verb and his visit. */
const welcomed = (scan: Scan, { first, reach }: Mark, own: readonly Agent[]): Agent | undefined =>
  own.find((agent) => agent.first > first && agent.next < reach && reach - agent.next <= LONGEST_VISIT && scan.says('hisVisit', agent.next, reach));
const LONGEST_VISIT = 5;

/** "El viaje que X hizo a Lima": who stands inside the words, after "that". */
const insideOf = (scan: Scan, { first, reach }: Mark, own: readonly Agent[]): Agent | undefined =>
  own.find((agent) => agent.first > first && agent.next < reach && scan.says('relativeObject', first + 1, agent.first));

const LED_REACH = 6;
/** "A trip to be headed by Prime Minister X", "во главе с": who leads those that go. */
const leaderOf = (scan: Scan, own: readonly Agent[]): Agent | undefined =>
  own.find((agent) => scan.all('chair').some((mark) => mark.next - mark.first > 1 && mark.next <= agent.first && agent.first - mark.next <= LED_REACH));

/** "Ministers A and B visited", "the minister A and the director B went": who stands beside a visitor in a list, whichever of them comes first. */
function isListed(scan: Scan, own: readonly Agent[], visitor: Agent, other: Agent): boolean {
  const [from, to] = other.first < visitor.first ? [other, visitor] : [visitor, other];
  const run = own.filter((agent) => agent.first >= from.first && agent.first <= to.first);
  return run.slice(1).every((agent, i) => isJoined(scan, run[i]!.next, agent.first));
}

const LONGEST_LINK = 12;
/** Only "and" between two names, or "and" or a comma and the office of the second. */
function isJoined(scan: Scan, from: number, to: number): boolean {
  if (to - from === 1 && scan.at('and', from) !== undefined) return true;
  const office = scan.all('title').some((mark) => mark.first > from && mark.next <= to);
  const and = scan.tokens[from]?.text === ',' ? from + 1 : from;
  const isLink = scan.at('and', and) !== undefined || (and > from && scan.covering('title', and) !== undefined);
  return office && isLink && to - from <= LONGEST_LINK && scan.tokens.slice(and, to).every((token, i) => (token.kind === 'word' || token.text === ',') && !scan.covering('event', and + i) && !scan.covering('say', and + i) && !scan.covering('chair', and + i));
}

/** "A called B to prepare the visit that the latter will pay": B. */
const guestOf = (scan: Scan, mark: Mark, own: readonly Agent[]): Agent | undefined =>
  scan.all('someone').some((one) => one.key === 'latter' && one.first >= mark.first && one.first <= mark.reach + AFTER_VERB) ? own.findLast((agent) => agent.next <= mark.first) : undefined;

const SAYER_REACH = 8;
/** "Said the minister X before he left for Quito": who said so. */
function whoLeft(scan: Scan, { first }: Mark, own: readonly Agent[]): Agent | undefined {
  const isHe = scan.all('someone').some((one) => (one.key === 'he' || one.key === 'she') && one.next === first);
  const last = isHe ? own.findLast((agent) => agent.next <= first) : undefined;
  return last && scan.all('say').some((say) => Math.min(Math.abs(say.first - last.next), Math.abs(last.first - say.next)) <= SAYER_REACH) ? last : undefined;
}

const COMPANY_REACH = 8;
/** "X, accompanied by the minister Y, will travel": Y goes along. */
const isCompany = (scan: Scan, { first }: Agent): boolean => scan.says('accompanied', Math.max(0, first - COMPANY_REACH), first);

const RELATIVE_REACH = 12;
/** "Between A and his counterpart B, who is on a visit": of those named before, the one told right before "who". */
function relativeOf(scan: Scan, { first }: Mark, own: readonly Agent[]): Agent | undefined {
  const isWho = (at: number): boolean => at < first && first - at <= RELATIVE_REACH && scan.is('relativePerson', at);
  return own.findLast(({ next }) => isWho(next) || (scan.tokens[next]?.text === ',' && isWho(next + 1)));
}

const OF_REACH = 14;
/** How many words before an office may stand between it and "of": "van de Russische president". */
const OF_OFFICE = 3;
/** "После визита короля X в Москву": the genitive right after, or after its office. */
function inGenitive(scan: Scan, mark: Mark, own: readonly Agent[]): Agent | undefined {
  const noun = Array.from({ length: mark.reach - mark.first }, (_, i) => mark.first + i).find((at) => scan.is('visitGenitive', at));
  const agent = noun === undefined ? undefined : own.find((one) => one.first > noun);
  return agent && scan.tokens.slice(noun! + 1, agent.first).every((token, i) => (token.kind === 'word' || token.text === '-') && !scan.at('prep', noun! + 1 + i) && !scan.at('say', noun! + 1 + i)) ? agent : undefined;
}

/** "A salué la visite du président …, X", "the visit to Oslo of Y": the person a noun of visiting is of. */
function ofWhom(scan: Scan, mark: Mark, own: readonly Agent[]): Agent | undefined {
  if (!scan.is('visitNoun', mark.first)) return undefined;
  const agent = own.find((one) => one.first > mark.first);
  if (!agent || agent.first - mark.first > OF_REACH) return undefined;
  const between = scan.tokens.slice(mark.first + 1, agent.first);
  const office = between.findLastIndex((_, i) => scan.at('title', mark.first + 1 + i) !== undefined && !scan.before('title', mark.first + 1 + i));
  const isOf = between.slice(0, office < 0 ? between.length : office).slice(-OF_OFFICE).some((token) => scan.cues.of.has(token.norm));
  return isOf && !between.some((token) => scan.cues.invited.has(token.norm)) && !scan.has('say', mark.first, agent.first) ? agent : undefined;
}

/** Whoever stands beside the words, before them, or after: in Arabic, whose verb comes first, after them. */
function namedVisitor(scan: Scan, mark: Mark, own: readonly Agent[]): Agent | undefined {
  const after = own.find((agent) => agent.first >= mark.first && agent.first - mark.reach <= BEFORE_NAME);
  const beside = own.find((agent) => agent.next <= mark.first && mark.first - agent.next <= BESIDE);
  const before = own.find((agent) => agent.next <= mark.first && !isHost(scan, agent) && !isSpeaker(scan, agent, mark));
  // "وأمير قطر تميم، الذي يقوم بزيارة": of those named before, the last one.
  if (scan.is('relativePerson', mark.first - 1)) return own.findLast((agent) => agent.next <= mark.first) ?? after;
  return scan.traits.verb === 'first' ? (after ?? beside ?? before) : (beside && !isCompany(scan, beside) ? beside : before ?? after);
}


/** "X announced that a delegation will visit": no visitor. */
function isSpeaker(scan: Scan, agent: Agent, { first }: Mark): boolean {
  const that = scan.tokens.findIndex((token, at) => at >= agent.next && at < first && scan.cues.that.has(token.norm));
  return that >= 0 && scan.says('delegation', that, first);
}

/** "At the invitation of his counterpart X": no visitor. */
const isHost = (scan: Scan, agent: Agent): boolean => scan.all('counterpart').some((mark) => mark.next <= agent.first && agent.first - mark.next <= BEFORE_NAME);
