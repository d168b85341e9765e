import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Words } from '../grammar/words.ts';
import { breaksBetween } from './clause.ts';
import { concedes } from './doubts.ts';
import type { Quantity } from './quantity.ts';
import { isUnsaid } from './taken-back.ts';

/** Whether a sentence takes a figure back in words further off than a negation at its verb. */
export const isDenied = (scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): boolean =>
  deniedBefore(scan, quantity, quantities) || whetherBefore(scan, quantity) || untrueAfter(scan, quantity) || ofDeniedClause(scan, quantity) || isOpen(scan, quantity);

/** "Denied that exports to X had collapsed by 70 %": a denial reaches to the end of its thought, a rumour beyond a colon. */
const deniedBefore = (scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): boolean =>
  scan.all('not').some((mark) => (mark.key === 'deny' || mark.key === 'rumour') && mark.next <= quantity.outerFirst && !concedes(scan, mark.first, mark.next, quantity.outerFirst) && !endsThought(scan, mark, quantity) && !quantities.some((q) => q.kind !== 'bare' && q.first >= mark.next && q.next <= quantity.outerFirst) && !scan.within('break', mark.next, quantity.outerFirst).some((one) => one.key === 'break'));

const endsThought = (scan: Scan, { key, next }: Mark, { outerFirst }: Quantity): boolean => scan.tokens.slice(next, outerFirst).some((token) => token.text === ';' || (token.text === ':' && key === 'deny'));

/** "Reports that purchases will be halved do not correspond to reality": the end of a thought denies all of it; "…; the ministry denies this figure", "…, but took it back" what came before. */
const untrueAfter = (scan: Scan, { outerNext }: Quantity): boolean =>
  scan.all('takesBack').some((mark) => mark.first >= outerNext && (mark.key === 'figure' || isUnsaid(scan, mark))) || scan.all('not').some((mark) => mark.key === 'untrue' && mark.first >= outerNext && !breaksBetween(scan, outerNext, mark.first));

/** "Too early to say whether exports grew 60 %": what is asked in a clause of its own. */
const whetherBefore = (scan: Scan, { outerFirst }: Quantity): boolean =>
  scan.all('not').some((mark) => mark.key === 'whether' && mark.next <= outerFirst && !scan.covering('notOnly', mark.first) && !scan.tokens.slice(mark.next, outerFirst).some((token) => /^[,;:،؛]$/.test(token.text)));

/** How far in the word that opens a clause stands, after a quotation mark or a verb ("Вывезет ли"). */
const OPENING = 2;

const opens = ({ tokens }: Scan, words: Words): boolean => tokens.slice(0, OPENING + 1).some((token) => words.has(token.norm));

/** "That exports rose 9 %, the ministry denies", "أما أن …": a clause that the rest of the sentence judges. */
const ofDeniedClause = (scan: Scan, { outerNext }: Quantity): boolean => scan.all('not').some((mark) => mark.key === 'deny' && mark.first >= outerNext) && opens(scan, scan.cues.that);

/** "Whether exports will reach $4bn, nobody knows". */
const isOpen = (scan: Scan, { outerNext }: Quantity): boolean => scan.all('takesBack').some((mark) => mark.key === 'unknown' && mark.first >= outerNext) && opens(scan, scan.cues.whether);
