import type { Observation } from '@mizan/model';
import type { ObservationQuery } from '@mizan/store';
import type { Context } from './context.ts';
import { Refusal } from './problem.ts';

/** Most observations of one answer; more is refused with advice, never cut off. */
export const MOST_OBSERVATIONS = 20_000;

/** The observations of a query, or a refusal where they are more than {@link MOST_OBSERVATIONS}. */
export async function observationsWithin({ store }: Context, query: ObservationQuery, most = MOST_OBSERVATIONS): Promise<Observation[]> {
  const observations = await store.observations(query);
  if (observations.length <= most) return observations;
  throw new Refusal('too-large', `${observations.length} observations match, and an answer holds at most ${most}; narrow it by reporter and partner, flow, commodity, or from and to`);
}
