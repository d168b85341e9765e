import { checkClaims, type ClaimCheck } from '@mizan/analytics';
import { groupIntoSeries, type Claim, type Observation, type Source } from '@mizan/model';

/** Every claim's check against the observations and the other claims, as of today. */
export function claimChecks(claims: readonly Claim[], observations: readonly Observation[], sources: readonly Source[]): Map<string, ClaimCheck> {
  const asOf = new Date().toISOString().slice(0, 10);
  return new Map(checkClaims(claims, { series: groupIntoSeries(observations), claims, sources, asOf }).map((check) => [check.claim, check]));
}
