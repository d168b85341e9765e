import type { Claim } from '@mizan/model';
import { mainStatement, subjectOf, type Statement } from '../statement.ts';
import { absenceOf } from './absence.ts';
import { againstClaims } from './against-claims.ts';
import { againstObservations } from './against-observations.ts';
import { indexEvidence, type Evidence, type IndexedEvidence } from './evidence.ts';
import type { ClaimCheck } from './types.ts';

/**
 * A claim's check. The verdict is that of the nearest observation of the same thing; where observations exist only
 * for another scope it is `not-comparable`, and where there are none `cannot-verify`, whatever other claims say.
 * Those stand among the comparisons. docs/methods/claim-check.md
 */
export const checkClaim = (claim: Claim, evidence: Evidence): ClaimCheck => checkWith(claim, indexEvidence(evidence));

/** {@link checkClaim} of many claims, the evidence sorted once. */
export function checkClaims(claims: readonly Claim[], evidence: Evidence): ClaimCheck[] {
  const indexed = indexEvidence(evidence);
  return claims.map((claim) => checkWith(claim, indexed));
}

function checkWith(claim: Claim, evidence: IndexedEvidence): ClaimCheck {
  const statement = mainStatement(claim);
  if (statement === undefined) return { claim: claim.id, verdict: 'cannot-verify', reason: 'no-figure', comparisons: [] };
  const claims = againstClaims(statement, evidence);
  return { claim: claim.id, claimInterval: statement.interval, ...verdictOf(claim, statement, evidence, claims) };
}

function verdictOf(claim: Claim, statement: Statement, evidence: IndexedEvidence, claims: ClaimCheck['comparisons']): Omit<ClaimCheck, 'claim'> {
  const observed = againstObservations(statement, evidence);
  const comparisons = [...observed.comparisons, ...claims];
  const nearest = observed.comparisons[0];
  if (nearest !== undefined) return { verdict: nearest.verdict, reason: nearest.reason, comparisons };
  const why = observed.obstacle === undefined ? absenceOf(claim, subjectOf(claim), evidence, observed.gaps) : { reason: observed.obstacle };
  return { verdict: 'cannot-verify', ...why, comparisons };
}
