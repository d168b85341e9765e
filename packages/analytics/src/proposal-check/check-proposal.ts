import type { Alteration } from '@mizan/model';
import { checkWith } from '../claim-check/check-claim.ts';
import { countriesOf, indexEvidence, type Evidence, type IndexedEvidence } from '../claim-check/evidence.ts';
import type { ClaimCheck, Verdict } from '../claim-check/types.ts';
import { gather } from '../gather.ts';
import { retelling } from './retelling.ts';
import { tellingsOf, type Stated, type Telling } from './telling.ts';

/** A figure proposed as a claim: what a claim says, without what only its reviewer knows (id, source, day). */
export type ProposedClaim = Omit<Stated, 'id'>;

/** A claim of the ledger that a proposal tells again. */
export interface KnownClaim {
  readonly claim: string;
  /** What the proposal changes of it; none where it says the same. */
  readonly altered: readonly Alteration[];
}

export interface ProposalCheck {
  /** How the figure stands to the observations and to the other claims; its `claim` is empty, as a proposal has no id. */
  readonly check: ClaimCheck;
  /** Claims it repeats, the least altered first. */
  readonly known: readonly KnownClaim[];
}

/** What a person is told of a proposal first: that it is known, or else the verdict of its check. */
export type ProposalAnswer = 'known' | Verdict;
export const answerOf = ({ known, check }: ProposalCheck): ProposalAnswer => (known.length > 0 ? 'known' : check.verdict);

/**
 * How a proposed claim stands to what is published: the utterances of the ledger that it repeats, with what it changes
 * of them, and its check as a claim's. A repetition confirms nothing, so the claims it repeats are not among the
 * comparisons. docs/methods/proposal-check.md
 */
export const checkProposal = (draft: ProposedClaim, evidence: Evidence): ProposalCheck => checkProposals([draft], evidence)[0]!;

/** {@link checkProposal} of many proposals, the evidence sorted once. */
export function checkProposals(drafts: readonly ProposedClaim[], evidence: Evidence): ProposalCheck[] {
  const indexed = indexEvidence(evidence);
  const ledger = gather(evidence.claims.flatMap(tellingsOf), countriesOf);
  return drafts.map((draft) => checkStated({ ...draft, id: '' }, indexed, ledger));
}

function checkStated(claim: Stated, evidence: IndexedEvidence, ledger: ReadonlyMap<string, readonly Telling[]>): ProposalCheck {
  const candidates = ledger.get(countriesOf({ reporter: claim.reporter.code, partner: claim.partner.code })) ?? [];
  const known = knownAs(tellingsOf(claim)[0], candidates);
  return { known, check: withoutClaims(checkWith(claim, evidence), new Set(known.map((one) => one.claim))) };
}

/** The claims a figure repeats, each by its figure that comes nearest. */
function knownAs(told: Telling | undefined, candidates: readonly Telling[]): KnownClaim[] {
  if (told === undefined) return [];
  const nearest = new Map<string, KnownClaim>();
  for (const candidate of candidates) {
    const altered = retelling(candidate, told);
    if (altered !== undefined && altered.length < (nearest.get(candidate.claim)?.altered.length ?? Infinity)) nearest.set(candidate.claim, { claim: candidate.claim, altered });
  }
  return [...nearest.values()].sort((a, b) => a.altered.length - b.altered.length);
}

const withoutClaims = (check: ClaimCheck, ids: ReadonlySet<string>): ClaimCheck => ({
  ...check, comparisons: check.comparisons.filter(({ against }) => against.kind !== 'claim' || !ids.has(against.id)),
  ...(check.also ? { also: check.also.map((one) => withoutClaims(one, ids)) } : {}),
});
