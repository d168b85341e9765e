import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Agent } from './agent.ts';
import { isWeak, PAPERS, typeOf, type EventInput, type Trigger } from './event-input.ts';
import { sessionNear } from './event-memory.ts';
import { EVENT_TIMES } from './event-times.ts';
import { isUntold } from './taken-back.ts';
import type { TimeMark } from './time-mark.ts';

const CALL_REACH = 8;
const OWN_TIME_REACH = 8;

/** The triggers of a sentence: one of each type, or more where each has a time of its own. */
export function triggersOf({ scan, times, agents, memory }: EventInput): Trigger[] {
  const marks = [...scan.all('event')].sort((a, b) => a.first - b.first || rank(scan, b) - rank(scan, a) || b.reach - a.reach);
  const kept: Trigger[] = [];
  for (const mark of marks) {
    const type = typeOf(mark);
    const twin = kept.findLast((one) => one.type === type);
    if (kept.some((one) => one.mark.first === mark.first && (one.mark.reach >= mark.reach || (PAPERS.has(one.type) && PAPERS.has(type))))) continue;
    if (isWeaker(mark, marks) || isOfThing(scan, mark, type, agents) || isOfNobody(scan, mark, agents) || isDenied(scan, mark) || isAside(scan, mark, type, agents) || isOfTrade(scan, mark, type, agents) || isOfCall(scan, mark, marks) || isOfPress(scan, mark, type, agents) || isRevived(scan, mark, type) || isOfSession(scan, mark, marks, kept) || isPurpose(scan, mark, type, kept) || isOfBusiness(scan, mark, type) || isOfMany(scan, mark, agents) || isOffice(scan, mark, type) || (isChaired(scan, mark, type) && sessionNear(memory, scan.tokens[0]!.start))) continue;
    if (twin && (mark.first < twin.mark.reach || (!hasOwnTime(mark, times) && !hasOwnPerson(agents, mark, twin, kept)))) continue;
    kept.push({ type, mark });
  }
  return kept;
}

/** A second event of a type: with a time after it, where another stands before it. */
const hasOwnTime = (mark: Mark, times: readonly TimeMark[]): boolean =>
  times.some((time) => EVENT_TIMES.has(time.key) && time.first >= mark.next && time.first - mark.reach <= OWN_TIME_REACH && times.some((other) => other !== time && other.next <= mark.first));

/** Of papers told by one word, the memorandum before the agreement it is, and the contract where money or a company is told. */
const rank = (scan: Scan, { key }: Mark): number => (key === 'memorandum_signed' ? 1 : key !== 'contract' ? 0 : scan.all('currency').length > 0 || scan.all('company').length > 0 ? 1 : -1);

const WITH_REACH = 8;
/** A second event of a type with another between, and someone of its own after it: "will visit Rabat, where talks with X are planned". */
const hasOwnPerson = (agents: readonly Agent[], mark: Mark, twin: Trigger, kept: readonly Trigger[]): boolean =>
  kept.some((one) => one.type !== twin.type && one.mark.first > twin.mark.first) && agents.some((agent) => agent.kind === 'person' && agent.first >= mark.reach && agent.first - mark.reach <= WITH_REACH);

/** "Talks by telephone" are a call; talks in another clause are not. */
const isOfCall = (scan: Scan, mark: Mark, marks: readonly Mark[]): boolean =>
  typeOf(mark) === 'meeting' && marks.some((one) => one.key === 'call' && ((mark.first < one.reach && one.first < mark.reach) || (Math.abs(one.first - mark.first) <= CALL_REACH && !isCut(scan, Math.min(one.next, mark.next), Math.max(one.first, mark.first)))));

const PRESS_REACH = 6;
/** "In a conversation with the agency", "met journalists": talks with the press are none, where nobody else is met. */
function isOfPress(scan: Scan, { next }: Mark, type: string, agents: readonly Agent[]): boolean {
  const end = Math.min(next + PRESS_REACH, scan.tokens.length);
  const press = scan.tokens.findIndex((_, at) => at >= next && at < end && !scan.covering('title', at) && (scan.is('press', at) || scan.at('outlet', at) !== undefined));
  const persons = agents.filter(({ kind, first }) => kind === 'person' && first >= next && first <= press);
  return type === 'meeting' && press !== -1 && !isCut(scan, next, press) && !scan.has('title', next, press) && persons.length === 0;
}

const isCut = (scan: Scan, from: number, to: number): boolean => scan.tokens.slice(from, to).some((token) => /^[,;،؛]$/.test(token.text));

const VERB_REACH = 6;
/** "The commission will meet": the meeting is the session. */
const isOfSession = (scan: Scan, mark: Mark, marks: readonly Mark[], kept: readonly Trigger[]): boolean =>
  typeOf(mark) === 'meeting' && (kept.some((one) => one.type === 'commission_session' && (mark.first - one.mark.reach <= VERB_REACH || ((scan.is('comesTogether', mark.first) || scan.says('held', mark.first, mark.next)) && !isCut(scan, one.mark.reach, mark.first)))) || marks.some((one) => typeOf(one) === 'commission_session' && one.first >= mark.first && one.first < mark.reach));

/** "افتتح … منتدى الأعمال": the word for the work of a session, after that for a forum or for people, is business. */
const isOfBusiness = (scan: Scan, { reach }: Mark, type: string): boolean =>
  type === 'commission_session' && scan.is('business', reach - 1) && scan.is('ofBusiness', reach - 2);

/** "A string of visits has brought them closer": visits of nobody named. */
const isOfMany = (scan: Scan, { first }: Mark, agents: readonly Agent[]): boolean =>
  scan.is('visits', first) && isManifold(scan, first - 1) && !agents.some((agent) => agent.kind === 'person');

/** "A string of", "mutual", "trade and": before visits of nobody in particular. */
const isManifold = (scan: Scan, at: number): boolean => scan.at('and', at) !== undefined || [scan.cues.of, scan.cues.mutual].some((words) => words.has(scan.tokens[at]?.norm));

const CHAIR_REACH = 4;
/** "The meeting was chaired by X", "the ministers, who co-chaired the meeting", after a session: that session. */
const isChaired = (scan: Scan, { first, reach }: Mark, type: string): boolean =>
  type === 'meeting' && scan.all('chair').some((chair) => (chair.first >= reach && chair.first - reach <= CHAIR_REACH) || (chair.first >= reach && scan.tokens[reach]?.text === ',') || (chair.next <= first && first - chair.next <= 1) || (chair.first < reach && first < chair.next));

const HEAD_REACH = 5;
/** "X, who co-chairs the joint commission", "сопредседатель межправкомиссии": an office in a body; no session is told. */
const isOffice = (scan: Scan, { first, reach }: Mark, type: string): boolean =>
  type === 'commission_session' && scan.says('chairperson', Math.max(0, first - HEAD_REACH), reach) && !scan.says('sitting', first, reach + HEAD_REACH);

const REVIVED_REACH = 5;
/** "Pour réactiver la commission mixte": the body is set going; no session is told. */
const isRevived = (scan: Scan, { first, next, reach }: Mark, type: string): boolean =>
  type === 'commission_session' && !(reach > next && scan.is('gathering', reach - 1)) && scan.says('revived', Math.max(0, first - REVIVED_REACH), first);

const GUEST_REACH = 10;
/** "Cooperation received a new impulse": no person, office or delegation is received. */
function isOfThing(scan: Scan, { first, next, reach }: Mark, type: string, agents: readonly Agent[]): boolean {
  if (type !== 'meeting' || !scan.says('received', first, next)) return false;
  if (scan.says('passive', Math.max(0, first - 2), reach + 2)) return false;
  const isAfter = (at: number): boolean => at >= first && at - reach <= GUEST_REACH;
  return !['title', 'counterpart', 'someone', 'body'].some((category) => scan.all(category).some((mark) => isAfter(mark.first))) && !agents.some((agent) => isAfter(agent.first)) && !scan.tokens.slice(first, reach + GUEST_REACH).some((token) => scan.cues.delegation.has(token.norm) || scan.cues.visiting.has(token.norm));
}

const AMOUNT_REACH = 2;
/** "A échangé avec l'étranger pour 30 milliards": the sum stands further off. */
const SUM_REACH = 8;

/** "Exports arrived in …", "llegó a 2.770 millones": a flow or a sum goes on no visit. */
function isOfTrade(scan: Scan, mark: Mark, type: string, agents: readonly Agent[]): boolean {
  if (type !== 'visit' && !(type === 'meeting' && !agents.some((agent) => agent.kind === 'person'))) return false;
  const end = mark.reach + (scan.is('exchanged', mark.next - 1) || !agents.some((agent) => agent.kind === 'person') ? SUM_REACH : AMOUNT_REACH);
  return ['metric', 'scale', 'currency', 'unit'].some((category) => scan.within(category, mark.first, end).some((one) => category === 'metric' || scan.tokens[one.first - 1]?.kind === 'number' || scan.tokens[one.next]?.kind === 'number'));
}

/** "Will visit Rabat for talks": the talks are what the visit is for. */
const isPurpose = (scan: Scan, mark: Mark, type: string, kept: readonly Trigger[]): boolean =>
  type === 'meeting' && kept.some((one) => one.type === 'visit') && [0, 1, 2, 3].some((back) => scan.before('purpose', mark.first - back) !== undefined);

/** "Was on a visit in": weak words inside which others tell the event. */
const isWeaker = (mark: Mark, marks: readonly Mark[]): boolean =>
  isWeak(mark) && marks.some((one) => !isWeak(one) && typeOf(one) === typeOf(mark) && one.first < mark.reach + (mark.key === 'stays' ? STAY_REACH : 0) && one.reach > mark.first);
/** "Is in Lima on her first official visit". */
const STAY_REACH = 8;

/** Weak words in a sentence that speaks of no person. */
const isOfNobody = (scan: Scan, mark: Mark, agents: readonly Agent[]): boolean =>
  isWeak(mark) && scan.all('someone').length === 0 && scan.all('together').length === 0 && !agents.some((agent) => agent.kind === 'person');

const ASIDE_REACH = 2;
/** Over the forum's own name. */
const FORUM_REACH = 6;
/** "On the sidelines of the meeting": the meeting told before; "of the forum": where something else took place. */
const isAside = (scan: Scan, mark: Mark, type: string, agents: readonly Agent[]): boolean =>
  (type === 'meeting' || type === 'other') && !isIndefinite(scan, mark) && !(type === 'meeting' && isWithSomeone(scan, mark, agents)) && scan.all('there').some((there) => there.key === 'aside' && there.first <= mark.first && mark.first - there.next <= (type === 'other' ? FORUM_REACH : ASIDE_REACH) && !scan.tokens.slice(there.next, mark.first).some((token) => token.kind === 'mark'));

const SOMEONE_REACH = 10;
/** "During the meeting with the minister X": told with whom. */
const isWithSomeone = (scan: Scan, { next, reach }: Mark, agents: readonly Agent[]): boolean =>
  [next - 1, next, reach - 1, reach, reach + 1].some((at) => ['with', 'between'].includes(scan.at('prep', at)?.key ?? '')) && agents.some((agent) => agent.kind === 'person' && agent.first >= reach && agent.first - reach <= SOMEONE_REACH);

/** "خلال اجتماع مع": without its article, talks told for the first time. */
const isIndefinite = (scan: Scan, { first }: Mark): boolean => scan.is('meetingTold', first);

/** "Discussed how firms might take part": what is asked there, and not whether it was discussed, is open. */
const isAsked = (scan: Scan, from: number, to: number): boolean => scan.says('how', from, to);

/** Negated, counterfactual, asked, or told after words of denial. */
const isDenied = (scan: Scan, mark: Mark): boolean =>
  scan.all('not').some((not) => not.next <= mark.first && mark.first - not.next <= 2 && !scan.covering('notOnly', not.first)) || scan.all('counter').some((one) => isUntold(scan, one) && !isAsked(scan, mark.reach, one.first)) || scan.all('denied').length > 0 || scan.tokens.at(-1)!.text === '?';
