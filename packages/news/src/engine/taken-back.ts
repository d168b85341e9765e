import type { Scan } from '../grammar/scan.ts';
import type { ClaimProposal, RegionKind } from '../proposal.ts';

const OPENING = 4;

/** "They did not.", "A: That is wrong.", "The figure should be disregarded", and "No." after a question: an opening that takes back what was told right before. */
export const takesBack = (scan: Scan, asked: boolean): boolean =>
  scan.all('takesBack').some((mark) => mark.first <= OPENING && (mark.key === 'figure' || (scan.tokens[mark.next]?.kind !== 'word' && (mark.key === 'takesBack' || asked))));

/** "Klopt dat?", "هل تضاعفت الصادرات؟": what a sentence asks it does not tell. */
export const asks = (scan: Scan): boolean => scan.tokens.some((token, at) => /^[?؟]$/.test(token.text) && at >= scan.tokens.length - 2);

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
