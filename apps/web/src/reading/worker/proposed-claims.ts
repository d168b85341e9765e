import { Claim, type Day } from '@mizan/model';
import { claimDraft, type ArticleReading, type ClaimDraft, type ClaimProposal } from '@mizan/news';
import type { Refused } from '../protocol';

/** A figure of a text as a claim of the model, or why it is none. */
export type ProposedFigure = { readonly proposal: ClaimProposal } & (
  | { readonly draft: ClaimDraft; readonly claim: Claim; readonly refused?: undefined }
  | { readonly draft?: undefined; readonly claim?: undefined; readonly refused: Refused }
);

const FIELDS: readonly string[] = ['kind', 'period', 'basePeriod'] satisfies Refused[];

/** The figures of a reading in the order of the text. */
export const proposedFigures = ({ claims, published }: ArticleReading, today: Day): ProposedFigure[] =>
  [...claims].sort((a, b) => a.start - b.start || a.end - b.end).map((proposal) => proposedFigure(proposal, published ?? today));

function proposedFigure(proposal: ClaimProposal, statedOn: string): ProposedFigure {
  const draft = claimDraft(proposal);
  if (!draft.ok) return { proposal, refused: FIELDS.includes(draft.problem.field) ? (draft.problem.field as Refused) : 'other' };
  // Sentences are made of whole claims: what the reviewer alone knows is filled in, and shown nowhere.
  const claim = Claim.safeParse({ ...draft.value, id: 'proposal', statedOn, publications: [{ source: 'proposal', relation: 'first' }] });
  return claim.success ? { proposal, draft: draft.value, claim: claim.data } : { proposal, refused: 'other' };
}
