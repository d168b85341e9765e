import { figureOf, intervalOf, type Claim } from '@mizan/model';
import { honourRights, type Written } from '../rights.ts';
import { jsonText } from '../table.ts';
import { claimRights, type RightsOf } from './rights.ts';

/** Claims as `{ claims, omitted }`: the records with their interval, and under `check` the check where one is given. */
export function claimsJson(claims: Iterable<Claim>, rightsOf: RightsOf, checks?: ReadonlyMap<string, object>): Written {
  const { kept, omitted } = honourRights(claims, (claim) => claimRights(claim, rightsOf));
  const records = kept.map((claim) => {
    const figure = figureOf(claim);
    return { ...claim, interval: figure && intervalOf(figure), check: checks?.get(claim.id) };
  });
  return { text: jsonText({ claims: records, omitted }), omitted };
}
