import type { ClaimCheck } from '@mizan/analytics';
import type { Area, Claim, Observation, Source } from '@mizan/model';
import type { Store } from '@mizan/store';

const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * The check of every claim of a database, as the API gives them; with `asOf`, a day, against the releases known then.
 * The API, which has charts and a server in it, is loaded for this alone.
 */
export async function checksIn(store: Store, asOf?: string): Promise<ReadonlyMap<string, ClaimCheck>> {
  const { claimChecks } = await import('@mizan/api');
  const [claims, sources, areas] = await Promise.all([store.claims(), store.sources(), store.areas()]);
  return claimChecks({ claims, sources, areas, observations: store.observations }, { today: today(), ...(asOf === undefined ? {} : { asOf }) });
}

/** The same of curated data that no database was built from yet. */
export async function checksOfData(data: { readonly claims: readonly Claim[]; readonly sources: readonly Source[]; readonly areas: readonly Area[] }, observations: readonly Observation[]): Promise<ReadonlyMap<string, ClaimCheck>> {
  const { claimChecks } = await import('@mizan/api');
  return claimChecks({ ...data, observations: async ({ reporter = [], partner = [], commodity }) => observations.filter((o) => reporter.includes(o.reporter) && partner.includes(o.partner) && o.commodity === commodity) }, { today: today() });
}
