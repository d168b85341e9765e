import { checkClaims, type ClaimCheck } from '@mizan/analytics';
import { countryOf, type Claim, type TradeSeries } from '@mizan/model';
import { shareable } from './compose/observed.ts';
import type { Context } from './context.ts';

/** The check of every claim against what was known on a day (by default, all that is loaded), computed once a build. */
export const checksOf = (context: Context, asOf?: string): Promise<ReadonlyMap<string, ClaimCheck>> =>
  context.memory.recall(`checks/${context.today}/${asOf ?? ''}`, async () => {
    const claims = [...context.catalogue.claims.values()];
    const series = await evidenceSeries(context, claims, asOf);
    const checks = checkClaims(claims, { series, claims, sources: [...context.catalogue.sources.values()], asOf: asOf ?? context.today });
    return new Map(checks.map((check) => [check.claim, check]));
  });

/** Series of the countries the claims name, and those countries' totals; a check shows what it compares, so only what may be passed on. */
async function evidenceSeries({ store, catalogue }: Context, claims: readonly Claim[], asOf?: string): Promise<readonly TradeSeries[]> {
  const named = new Set(claims.flatMap(({ reporter, partner }) => [countryOf(reporter.code), countryOf(partner.code)]));
  const areas = [...[...named].filter((code) => catalogue.areas.get(code)?.kind === 'country'), 'WORLD'];
  return shareable(await store.observations({ reporter: areas, partner: areas, commodity: 'TOTAL', ...(asOf === undefined ? {} : { asOf }) })).series;
}
