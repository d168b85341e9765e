import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { ClaimProposal, RegionKind } from '../proposal.ts';
import { fold } from '../text/fold.ts';

const OPENING = 4;

/** "They did not.", "A: That is wrong.", "The figure should be disregarded", and "No." after a question: an opening that takes back what was told right before, as "The next day he took it back" and "There was no such surge" do. */
export const takesBack = (scan: Scan, asked: boolean, before: () => Before | undefined): boolean =>
  scan.all('takesBack').some((mark) => isOpening(scan, mark, asked) || (isFirst(scan, mark) && (isUnsaid(scan, mark) || isOfChange(scan, mark, before))));

/** The figure last told, and its sentence. */
export interface Before {
  readonly claim: ClaimProposal;
  readonly sentence: string;
}

/** "Then took it back", and "never said it" where nothing more is told of what was not said. */
export const isUnsaid = (scan: Scan, { key, next, reach }: Mark): boolean => key === 'unsaid' || (key === 'said' && scan.tokens[Math.max(next, reach)]?.kind !== 'word');

const isOpening = (scan: Scan, { key, first, next }: Mark, asked: boolean): boolean =>
  first <= OPENING && (key === 'figure' || (scan.tokens[next]?.kind !== 'word' && (key === 'takesBack' || (key === 'answer' && asked))));

/** "He excused himself for saying that exports had risen 15 %", whose own figure is denied: it takes back nothing that was told before. */
export const takesBackItsOwn = (scan: Scan): boolean =>
  scan.all('takesBack').some(({ key, next }) => key === 'unsaid' && scan.all('metric').some((mark) => mark.first >= next && mark.first - next <= OWN_REACH) && (scan.tokens.some(({ kind }, at) => at >= next && kind === 'number') || scan.all('multiple').some((mark) => mark.first >= next)));
const OWN_REACH = 8;

/** Whether a sentence tells no figure before a mark, which would be what is taken back. */
const isFirst = (scan: Scan, { first }: Mark): boolean => !scan.tokens.slice(1, first).some((token) => token.kind === 'number') && !scan.all('multiple').some((mark) => mark.next <= first);

const NOUN_REACH = 2;
const STEM = 4;
/** "No such surge", "kein solches Plus", but for "no such rise since 2014" and another flow; "there was no surge" only of the very word told before. */
function isOfChange(scan: Scan, { key, next }: Mark, told: () => Before | undefined): boolean {
  const before = key === 'such' || key === 'none' ? told() : undefined;
  if (!before) return false;
  const end = clauseEnd(scan, next);
  if (scan.has('period', next, end) || scan.within('metric', next, end).some((mark) => mark.key !== before.claim.metric.value)) return false;
  return scan.within('move', next, next + NOUN_REACH).some((mark) => !isOpposite(mark, before.claim) && (key === 'such' ? scan.all('not').length > 0 : fold(before.sentence).includes(scan.tokens[mark.first]!.norm.slice(0, STEM))));
}

/** "There was no such fall" after a rise. */
const isOpposite = ({ key }: Mark, { kind, value }: ClaimProposal): boolean => kind === 'growth' && (key === 'up' || key === 'down') && (key === 'up') !== value > 0;

function clauseEnd(scan: Scan, from: number): number {
  const at = scan.tokens.findIndex((token, i) => i >= from && /^[,،;:]$/.test(token.text));
  return at < 0 ? scan.tokens.length : at;
}

/** "Corrections and clarifications", "16:05 Fe de erratas.": a heading, or an opening, under which a paper puts itself right. */
export const opensCorrections = (scan: Scan): boolean => scan.all('takesBack').some((mark) => mark.key === 'column' && mark.first <= OPENING && scan.tokens[mark.next]?.kind !== 'word');

/** "A graphic gave the surplus as …" under such a heading: what the paper had printed. */
export const isMisprint = (scan: Scan, { start }: ClaimProposal): boolean =>
  scan.all('takesBack').some((mark) => mark.key === 'printed' && scan.tokens[mark.next - 1]!.end <= start && !scan.tokens.some((token, at) => at >= mark.next && token.start < start && /^[;:]$/.test(token.text)));

/** "Klopt dat?", "هل تضاعفت الصادرات؟": what a sentence asks it does not tell. */
export const asks = (scan: Scan): boolean => scan.tokens.some((token, at) => /^[?؟]$/.test(token.text) && at >= scan.tokens.length - 2);

/** "Suppose the border closed", "Tomorrow in these pages:", at the head of a sentence. */
export const opensUntold = ({ key, first }: Mark): boolean => (key === 'suppose' || key === 'tease') && first <= HEAD;
const HEAD = 2;

/** "Had the deal passed": a verb before its subject, at the head of a clause; "the leaders had the morning together" tells. */
const isInverted = (scan: Scan, { key, first, next }: Mark): boolean => key === 'inverted' && (first === 0 || (next - first > 1 && (scan.tokens[first - 1]!.kind === 'mark' || scan.at('and', first - 1) !== undefined)));

/** Whether words of supposition take away what their sentence tells. */
export const isUntold = (scan: Scan, mark: Mark): boolean => mark.key === 'counter' || opensUntold(mark) || isInverted(scan, mark);

/** Whether a sentence supposes what the next may draw from: "Suppose the duty goes." */
export const supposes = (scan: Scan): boolean => scan.all('counter').some((mark) => opensUntold(mark) || mark.key === 'ask');

/** The future of Arabic: "سترتفع". */
const FUTURE = /^س[تين]\p{L}{3,}$/u;
/** "Then exports would fall by a third." */
export const followsFrom = (scan: Scan): boolean => scan.says('wouldFollow') || scan.tokens.some(({ norm }) => FUTURE.test(norm));

const LONGEST_REMARK = 8;

/** "That is what it says, yes.": a few words and no figure. */
export const isRemark = (scan: Scan): boolean => scan.tokens.length <= LONGEST_REMARK && scan.tokens.every((token) => token.kind !== 'number');

/** How many characters, at most, lie between a figure's sentence and the one that takes it back, or the question between. */
const NEXT_SENTENCE = 24;

/** Takes out the figures of the sentence that ends right before `start`. */
export function withdrawBefore(claims: ClaimProposal[], region: RegionKind, start: number): void {
  const isWithdrawn = ({ sentence, region: kind }: ClaimProposal) => kind === region && sentence.end <= start && start - sentence.end <= NEXT_SENTENCE;
  while (claims.length > 0 && isWithdrawn(claims.at(-1)!)) claims.pop();
}
