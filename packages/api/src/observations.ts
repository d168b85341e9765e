import { withSuspended } from '@mizan/analytics';
import { periodOf, type Day, type Observation, type Source } from '@mizan/model';
import type { ObservationQuery, Store } from '@mizan/store';
import type { Context } from './context.ts';
import { Refusal } from './problem.ts';

/** Most observations of one answer; more is refused with advice, never cut off. */
export const MOST_OBSERVATIONS = 20_000;

/** The observations of a query, with the periods that their sources say are suspended; a refusal where they are more than {@link MOST_OBSERVATIONS}. */
export async function observationsWithin({ store, catalogue, today }: Context, query: ObservationQuery, most = MOST_OBSERVATIONS): Promise<Observation[]> {
  const observations = await observationsAndSuspensions(store, [...catalogue.sources.values()], query, today);
  if (observations.length <= most) return observations;
  throw new Refusal('too-large', `${observations.length} observations match, and an answer holds at most ${most}; narrow it by reporter and partner, flow, commodity, or from and to`);
}

/**
 * The observations of a query, and for each series the periods up to `today`, or the day of the query, that its source
 * says are suspended (docs/methods/suspended.md). A series that ends before the first period asked for is asked for too.
 */
export async function observationsAndSuspensions(store: Pick<Store, 'observations'>, sources: readonly Source[], query: ObservationQuery, today: Day): Promise<Observation[]> {
  const { from, ...fromTheBeginning } = query;
  const stretch = { from, to: query.to, until: query.asOf ?? today };
  if (from === undefined || !mayBeSuspended(sources, query)) return withSuspended(await store.observations(query), sources, stretch);
  const all = withSuspended(await store.observations(fromTheBeginning), sources, stretch);
  return all.filter(({ timePeriod }) => periodOf(timePeriod).start >= periodOf(from).start);
}

/** Whether a source says that figures of a reporter asked for are suspended. */
const mayBeSuspended = (sources: readonly Source[], { reporter }: ObservationQuery): boolean =>
  sources.some(({ coverage = [] }) => coverage.some((entry) => entry.state === 'suspended' && (entry.reporter === undefined || reporter === undefined || [reporter].flat().includes(entry.reporter))));
