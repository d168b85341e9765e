import type { Claim } from '@mizan/model';
import { companionStatements, mainStatement, type StatedClaim, type Statement } from '../statement.ts';
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

/** A claim's check, or that of a proposed one, with evidence sorted before. */
export function checkWith(claim: StatedClaim, evidence: IndexedEvidence): ClaimCheck {
  const statement = mainStatement(claim);
  const main: ClaimCheck = statement ? checkStatement(claim, statement, evidence) : { claim: claim.id, verdict: 'cannot-verify', reason: 'no-figure', comparisons: [] };
  const also = companionStatements(claim).map((companion) => checkStatement(claim, companion, evidence));
  return also.length === 0 ? main : { ...main, also };
}

function checkStatement(claim: StatedClaim, statement: Statement, evidence: IndexedEvidence): ClaimCheck {
  const observed = againstObservations(statement, evidence);
  const found = { claim: claim.id, claimInterval: statement.interval, comparisons: [...observed.comparisons, ...againstClaims(statement, evidence)] };
  const nearest = observed.comparisons[0];
  if (nearest !== undefined) return { ...found, verdict: nearest.verdict, reason: nearest.reason };
  const why = observed.obstacle === undefined ? absenceOf(claim, statement, evidence, observed.gaps) : { reason: observed.obstacle };
  return { ...found, verdict: 'cannot-verify', ...why };
}
