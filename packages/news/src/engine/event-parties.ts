import type { Scan } from '../grammar/scan.ts';
import type { ParticipantProposal } from '../proposal.ts';
import type { Agent } from './agent.ts';
import { companiesOf } from './companies.ts';
import { distance, type EventInput, type Trigger } from './event-input.ts';
import { participant } from './participants.ts';

const PARTY_REACH = 14;

/** Whether a name stands near a trigger, outside the words that tell of events. */
const isNear = (scan: Scan, trigger: Trigger, one: Agent): boolean =>
  !scan.all('event').some((mark) => one.first >= mark.first && (one.first < mark.next || one.first === mark.reach - 1)) && (distance(trigger, one) <= PARTY_REACH || (one.first >= trigger.mark.first && one.first < trigger.mark.reach + PARTY_REACH));

/** The parties of a contract: the company before it, else the first after it, with another joined to it by "and", and the one after "with" or "from". */
export function partiesOf({ scan, agents }: EventInput, trigger: Trigger): readonly ParticipantProposal[] {
  const near = companiesOf(scan, agents).filter((one) => isNear(scan, trigger, one) && !isGeneric(scan, one));
  const linked = near.filter((one) => isLinked(scan, one, near));
  const free = near.filter((one) => !linked.includes(one) && one.first < trigger.mark.reach);
  const subject = free.findLast((one) => one.next <= trigger.mark.first) ?? free[0];
  const joint = subject && free.find((one) => isJoined(scan, one, subject));
  const second = subject && !joint && subject.first >= trigger.mark.first ? free.find((one) => isJoined(scan, subject, one)) : undefined;
  const parties = subject ? [...(joint ? [joint] : []), subject, ...(second ? [second] : linked.slice(0, 1))] : linked;
  return parties.slice(0, 2).map((agent) => participant(scan, agent));
}

/** "Vertreter der Behörden", "the European Union": a word for bodies alone is no name, and a union of states is a place. */
const isGeneric = (scan: Scan, { first, next }: Agent): boolean =>
  (next - first === 1 && scan.at('body', first) !== undefined && !/\p{Lu}{2}/u.test(scan.tokens[first]!.text)) || scan.all('place').some((place) => place.first <= first && place.next >= next);

const LINK_REACH = 4;
/** "A and B signed", "وقعت غرفة تجارة لومي ووكالة …". */
const isJoined = (scan: Scan, a: Agent, b: Agent): boolean =>
  (a.next < b.first && b.first - a.next <= LINK_REACH && scan.tokens.slice(a.next, b.first).some((_, i) => scan.joins(a.next + i))) || (a.next === b.first && scan.at('body', b.first)?.clitic === 'w');

const QUOTE = /^[«"“„]$/;
const LINKS = new Set(['with', 'from', 'between', 'of', 'by']);
/** After "with", "from", "between", "by", or "and" after one that is. */
function isLinked(scan: Scan, { first }: Agent, all: readonly Agent[]): boolean {
  for (let back = 0; back <= LINK_REACH; back++) {
    const prep = scan.before('prep', first - back);
    if (prep) return LINKS.has(prep.key);
    if (scan.joins(first - back - 1) || scan.joins(first - back)) return all.some((one) => one.next <= first - back && first - back - one.next <= LINK_REACH && isLinked(scan, one, []));
    if (scan.tokens[first - back - 1]?.kind !== 'word' && !(back === 0 && QUOTE.test(scan.tokens[first - 1]?.text ?? ''))) return false;
  }
  return false;
}

const AND_REACH = 2;
/** The body that one person signs with, or that is joined to the name by "and". */
export const partnerBody = ({ scan, agents }: EventInput, { mark }: Trigger, person?: ParticipantProposal): readonly ParticipantProposal[] => {
  const next = scan.tokens.findIndex((token) => token.end === person?.end) + 1;
  const isWith = (one: Agent): boolean => [0, 1, 2].some((back) => scan.before('prep', one.first - back)?.key === 'with');
  const isBeside = (one: Agent): boolean => next > 0 && scan.at('and', next) !== undefined && one.first > next && one.first - next <= AND_REACH;
  return companiesOf(scan, agents).filter((one) => (one.first >= mark.first && isWith(one)) || isBeside(one)).slice(0, 1).map((agent) => participant(scan, agent));
};
