import type { Scan } from '../grammar/scan.ts';
import { asideEnd, breaksBetween } from './clause.ts';
import { concedes } from './doubts.ts';
import type { Head } from './frame.ts';
import type { Movement } from './movement.ts';
import type { Quantity } from './quantity.ts';

/** Whether a figure is denied at its verb, or told of a subject that is no flow. */
export const isNegated = (scan: Scan, quantity: Quantity, head: Head | undefined, movement: Movement | undefined): boolean =>
  negated(scan, quantity, head, movement) || notAsTold(scan, quantity) || verbNegated(scan, quantity, head) || ofNoFlow(scan, quantity, head) || ofOther(scan, quantity, head);

/** A negation right before a figure or its verb: "not $1.2 million", "did not grow by 12 %". */
function negated(scan: Scan, quantity: Quantity, head: Head | undefined, movement: Movement | undefined): boolean {
  const from = Math.max(0, Math.min(head && head.first < quantity.first ? head.next : quantity.outerFirst, quantity.outerFirst) - 4);
  const verb = movement?.where === 'after' ? movement.mark.next : quantity.outerFirst;
  return scan.all('not').some((mark) => {
    if (scan.covering('notOnly', mark.first) || (mark.key === 'untrue' && mark.next <= quantity.outerFirst)) return false;
    if (mark.key !== 'not' && concedes(scan, mark.first, mark.next, quantity.outerFirst)) return false;
    if (quantity.kind === 'times' && !quantity.printed && mark.first === quantity.outerNext) return true;
    if (mark.first >= quantity.outerNext) return mark.first <= verb && movement?.where === 'after' && !breaksBetween(scan, quantity.outerNext, mark.first);
    if (mark.first < from || breaksBetween(scan, mark.next, quantity.outerFirst)) return false;
    const gap = quantity.outerFirst - mark.next;
    if (hasFigureBetween(scan, mark.next, quantity)) return false;
    if (movement?.where === 'before') return mark.next <= movement.mark.first ? movement.mark.first - mark.next <= 3 : gap <= 2;
    return gap <= 4 && !commaBetween(scan, mark.next, quantity.outerFirst);
  });
}

/** "Came to $3 billion, and not, as reported yesterday, to $31 billion", "wuchs nicht, wie gemeldet, um 22 Prozent": over words between commas. */
const notAsTold = (scan: Scan, quantity: Quantity): boolean =>
  scan.tokens.some(({ norm }, at) => scan.cues.not.has(norm) && at < quantity.outerFirst && COMMA.test(scan.tokens[at + 1]?.text ?? '') && isRightAfter(quantity, asideEnd(scan, at + 1)));
const isRightAfter = ({ outerFirst }: Quantity, from: number): boolean => from <= outerFirst && outerFirst - from <= TO_VERB;

/** "Did not, contrary to reports, buy $2.3bn of coffee", "has never, officials insist, sold": a negation of the verb, up to its figure, over words between commas. */
function verbNegated(scan: Scan, quantity: Quantity, head: Head | undefined): boolean {
  if (head === undefined || (head.form !== 'verb' && head.form !== 'carried')) return false;
  const isOwn = head.form === 'verb' && head.first < quantity.first;
  const verb = isOwn ? head.first : quantity.outerFirst;
  if (isOwn && (breaksBetween(scan, head.next, quantity.outerFirst) || hasFigureBetween(scan, head.next, quantity))) return false;
  return scan.all('not').some((mark) => mark.key === 'not' && mark.next <= verb && !scan.covering('notOnly', mark.first) && leadsToVerb(scan, asideEnd(scan, mark.next), verb, head, quantity));
}

/** Right before its verb; before a figure without one, or whose verb closes the clause, anywhere in the clause. */
function leadsToVerb(scan: Scan, from: number, verb: number, head: Head, quantity: Quantity): boolean {
  if (head.form === 'verb' && head.first < quantity.first) return verb - from <= TO_VERB;
  return from <= verb && !commaBetween(scan, from, verb) && !breaksBetween(scan, from, verb) && !hasFigureBetween(scan, from, quantity) && scan.within('and', from, verb).length === 0;
}

const TO_VERB = 1;
const COMMA = /^[,،]$/;

/** "Waiting times have tripled, not exports": the flow told after the figure only to say that it is not of it. */
const ofNoFlow = (scan: Scan, quantity: Quantity, head: Head | undefined): boolean =>
  head !== undefined && head.first >= quantity.outerNext && scan.all('not').some((mark) => mark.first >= quantity.outerNext && mark.next <= head.first && head.first - mark.next <= TO_VERB && COMMA.test(scan.tokens[mark.first - (scan.is('and', mark.first - 1) ? 2 : 1)]?.text ?? ''));

/** "What", "ce qui", "lo que". */
export const isWhat = ({ tokens, cues }: Scan, at: number): boolean => cues.what.has(tokens[at]?.norm) || (cues.thatWhich.has(tokens[at]?.norm) && cues.relative.has(tokens[at + 1]?.norm));

const NAMED = 4;
/** "Tripled have only the waiting times", "only the queues have doubled", "what tripled was the queue": the subject is told after a word for "only", and is no flow. */
function ofOther(scan: Scan, quantity: Quantity, head: Head | undefined): boolean {
  if (quantity.kind !== 'times' || quantity.printed || (head?.form === 'noun' && head.next <= quantity.first)) return false;
  const isFlow = (at: number) => scan.all('metric').some((mark) => mark.first > at && mark.first <= at + NAMED);
  return scan.tokens.some((token, at) => scan.cues.only.has(token.norm) && !isFlow(at)) || (head?.form === 'carried' && isWhat(scan, 0));
}

const commaBetween = (scan: Scan, from: number, to: number): boolean => scan.tokens.slice(from, to).some((token) => COMMA.test(token.text));
const hasFigureBetween = (scan: Scan, from: number, quantity: Quantity): boolean => scan.tokens.slice(from, quantity.outerFirst).some((token) => token.kind === 'number' && !scan.covering('period', from));
