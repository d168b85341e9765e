import { checkProposals, type ProposalCheck } from '@mizan/analytics';
import type { Problem } from '@mizan/model';
import { claimDraft, type ArticleReading, type ClaimDraft, type ClaimProposal } from '@mizan/news';
import type { Knowledge } from './knowledge.ts';

/** A proposed figure as a draft of the model's claim with its check, or why the model has no place for it. */
export type CheckedProposal = { readonly proposal: ClaimProposal } & ({ readonly draft: ClaimDraft; readonly check: ProposalCheck } | { readonly refused: Problem });

/**
 * The figures of some readings set against what is known, in the order of the readings and of their claims. The API,
 * which has charts and a server in it, is loaded for this alone.
 */
export async function checkedReadings(readings: readonly ArticleReading[], knowledge: Knowledge, today: string): Promise<CheckedProposal[][]> {
  const { evidenceFor } = await import('@mizan/api');
  const organisations = new Set(knowledge.people.filter(({ type }) => type === 'organisation').map(({ id }) => id));
  const read = readings.map(({ claims }) => claims.map((proposal) => ({ proposal, draft: claimDraft(proposal, organisations) })));
  const drafts = read.flat().flatMap(({ draft }) => (draft.ok ? [draft.value] : []));
  const evidence = await evidenceFor(drafts.flatMap(({ reporter, partner }) => [reporter.code, partner.code]), knowledge, { today });
  const checks = checkProposals(drafts, evidence);
  const checkOf = new Map(drafts.map((draft, i) => [draft, checks[i]!]));
  return read.map((claims) => claims.map(({ proposal, draft }) => (draft.ok ? { proposal, draft: draft.value, check: checkOf.get(draft.value)! } : { proposal, refused: draft.problem })));
}
