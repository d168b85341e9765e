import type { Claim, Redistribution } from '@mizan/model';

/** Whether a source's figures may be passed on. */
export type RightsOf = (source: string) => Redistribution;

/** A claim may be passed on where one of its publications may be; otherwise its first publication says why not. */
export function claimRights(claim: Claim, rightsOf: RightsOf): { source: string; rights: Redistribution } {
  const free = claim.publications.find((p) => rightsOf(p.source) !== 'restricted') ?? claim.publications[0]!;
  return { source: free.source, rights: rightsOf(free.source) };
}
