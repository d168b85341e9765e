import type { ClaimProposal, Region } from '../proposal.ts';
import { quotationBefore } from '../text/quotes.ts';
import type { Speaker } from './discourse.ts';
import type { SpeakerReading } from './speakers.ts';

/** "This was said by …": the figures told before in the paragraph, without a speaker of their own, are his. */
export function attributeBefore(claims: ClaimProposal[], said: SpeakerReading, region: Region): void {
  const last = claims.at(-1);
  if (!said.ofBefore || !last) return;
  const isHis = ({ sentence, region: kind, speaker }: ClaimProposal) => kind === region.kind && (sentence.start === last.sentence.start || (sentence.start >= region.start && (speaker === undefined || speaker.carried === true)));
  attribute(claims, said.speaker, isHis);
}

/** "“Exports came to 21.9 billion. It is a lasting trend,” said X": the sentences of the quotation before the one that names who said it (`at`) are his. */
export function attributeQuotation(claims: ClaimProposal[], { speaker }: SpeakerReading, at: number, text: string, region: Region): void {
  const said = quotationBefore(text, region.start, at);
  if (!said || region.kind !== 'body' || !BETWEEN.test(text.slice(said.end + 1, at))) return;
  attribute(claims, speaker, (claim) => claim.region === 'body' && claim.start >= said.start && claim.end <= said.end);
}

/** What may stand between a quotation and the name of who said it: a comma, a dash, "the". */
const BETWEEN = /^[\s,،.–—-]*(?:\p{L}+\s+){0,3}$/u;

function attribute(claims: ClaimProposal[], speaker: Speaker, isHis: (claim: ClaimProposal) => boolean): void {
  claims.forEach((claim, i) => {
    if (isHis(claim)) claims[i] = { ...claim, speaker: fieldOf(speaker) };
  });
}

const fieldOf = (speaker: Speaker): NonNullable<ClaimProposal['speaker']> => ({ value: speaker.name, place: { start: speaker.start, end: speaker.end }, ...(speaker.id ? { id: speaker.id } : {}), carried: true });
