import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { ProposedEventType } from '../proposal.ts';
import type { EventInput, Trigger } from './event-input.ts';
import { EVENT_TIMES } from './event-times.ts';
import type { TimeMark } from './time-marks.ts';

const TWIN_REACH = 3;
const CALL_REACH = 5;
const OWN_TIME_REACH = 8;

/** The triggers of a sentence: one of each type, or more where each has a time of its own. */
export function triggersOf({ scan, times }: EventInput): Trigger[] {
  const marks = [...scan.all('event')].sort((a, b) => a.first - b.first);
  const kept: Trigger[] = [];
  for (const mark of marks) {
    const twin = kept.findLast((one) => one.type === mark.key);
    if (kept.some((one) => one.mark.first === mark.first && one.mark.reach >= mark.reach)) continue;
    if (isDenied(scan, mark) || isOfTrade(scan, mark) || isOfCall(scan, mark, marks) || isOfSession(mark, kept) || isPurpose(scan, mark, kept)) continue;
    if (twin && (mark.first - twin.mark.reach <= TWIN_REACH || !hasOwnTime(mark, times))) continue;
    kept.push({ type: mark.key as ProposedEventType, mark });
  }
  return kept;
}

/** A second event of a type: with a time after it, where another stands before it. */
const hasOwnTime = (mark: Mark, times: readonly TimeMark[]): boolean =>
  times.some((time) => EVENT_TIMES.has(time.key) && time.first >= mark.next && time.first - mark.reach <= OWN_TIME_REACH && times.some((other) => other !== time && other.next <= mark.first));

/** "Talks by telephone" are a call; talks in another clause are not. */
const isOfCall = (scan: Scan, mark: Mark, marks: readonly Mark[]): boolean => mark.key === 'meeting' && marks.some((one) => one.key === 'call' && Math.abs(one.first - mark.first) <= CALL_REACH && !isCut(scan, Math.min(one.next, mark.next), Math.max(one.first, mark.first)));

const isCut = (scan: Scan, from: number, to: number): boolean => scan.tokens.slice(from, to).some((token) => /^[,;،؛]$/.test(token.text));

const VERB_REACH = 2;
/** "The commission will meet": the meeting is the session. */
const isOfSession = (mark: Mark, kept: readonly Trigger[]): boolean => mark.key === 'meeting' && kept.some((one) => one.type === 'commission_session' && mark.first - one.mark.reach <= VERB_REACH);

const AMOUNT_REACH = 2;
/** "Exports arrived in …", "llegó a 2.770 millones": a flow or a sum goes on no visit. */
const isOfTrade = (scan: Scan, mark: Mark): boolean => mark.key === 'visit' && ['metric', 'scale', 'currency', 'unit'].some((category) => scan.has(category, mark.first, mark.reach + AMOUNT_REACH));

/** "Will visit Rabat for talks": the talks are what the visit is for. */
const isPurpose = (scan: Scan, mark: Mark, kept: readonly Trigger[]): boolean =>
  mark.key === 'meeting' && kept.some((one) => one.type === 'visit') && [0, 1].some((back) => scan.before('purpose', mark.first - back) !== undefined);

const isDenied = (scan: Scan, mark: Mark): boolean => scan.all('not').some((not) => not.next <= mark.first && mark.first - not.next <= 2 && !scan.covering('notOnly', not.first)) || scan.all('counter').length > 0;
