import type { ClaimProposal, Region } from '../proposal.ts';
import type { Speaker } from './discourse.ts';
import type { SpeakerReading } from './speakers.ts';

/** "This was said by …": the figures told before in the paragraph, without a speaker of their own, are his. */
export function attributeBefore(claims: ClaimProposal[], said: SpeakerReading, region: Region): void {
  const last = claims.at(-1);
  if (!said.ofBefore || !last) return;
  const isHis = ({ sentence, region: kind, speaker }: ClaimProposal) => kind === region.kind && (sentence.start === last.sentence.start || (sentence.start >= region.start && (speaker === undefined || speaker.carried === true)));
  claims.forEach((claim, i) => {
    if (isHis(claim)) claims[i] = { ...claim, speaker: fieldOf(said.speaker) };
  });
}

const fieldOf = (speaker: Speaker): NonNullable<ClaimProposal['speaker']> => ({ value: speaker.name, place: { start: speaker.start, end: speaker.end }, ...(speaker.id ? { id: speaker.id } : {}), carried: true });
