import { checkClaims, type ClaimCheck, type Evidence } from '@mizan/analytics';
import { countryOf, type Area, type Claim, type Day, type Observation, type Source } from '@mizan/model';
import type { ObservationQuery } from '@mizan/store';
import { shareable } from './compose/observed.ts';
import type { Context } from './context.ts';
import { given } from './given.ts';

/** The check of every claim against what was known on a day (by default, all that is loaded), computed once a build. */
export const checksOf = ({ store, catalogue, memory, today }: Context, asOf?: string): Promise<ReadonlyMap<string, ClaimCheck>> =>
  memory.recall(`checks/${today}/${asOf ?? ''}`, () =>
    claimChecks({ claims: [...catalogue.claims.values()], sources: [...catalogue.sources.values()], areas: [...catalogue.areas.values()], observations: store.observations }, { today, ...given({ asOf }) }));

/** What claims are checked with. */
export interface Checked {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly areas: readonly Area[];
  /** A Store's, or one over observations at hand. */
  readonly observations: (query: ObservationQuery) => Promise<readonly Observation[]>;
}

/** The day it is, and the day whose releases count: all that there are unless said. */
export interface CheckDay {
  readonly today: Day;
  readonly asOf?: Day;
}

/**
 * What figures about some areas are checked with: the observations of all goods between the countries among them and of
 * those with the world, all claims, and the sources. A check shows what it compares, so only what may be passed on is there.
 */
export async function evidenceFor(named: readonly string[], { claims, sources, areas, observations }: Checked, { today, asOf }: CheckDay): Promise<Evidence> {
  const countries = new Set(named.map(countryOf));
  const sides = [...areas.filter(({ code, kind }) => kind === 'country' && countries.has(code)).map(({ code }) => code), 'WORLD'];
  const { series } = shareable(await observations({ reporter: sides, partner: sides, commodity: 'TOTAL', ...given({ asOf }) }));
  return { series, claims, sources, asOf: asOf ?? today };
}

/** The check of every claim, by the claim's id, against the figures and the other claims. */
export async function claimChecks(checked: Checked, day: CheckDay): Promise<ReadonlyMap<string, ClaimCheck>> {
  const { claims } = checked;
  const evidence = await evidenceFor(claims.flatMap(({ reporter, partner }) => [reporter.code, partner.code]), checked, day);
  return new Map(checkClaims(claims, evidence).map((check) => [check.claim, check]));
}
