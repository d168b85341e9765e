import type { Kysely } from 'kysely';
import { classificationCodes, classifications, correlation, correlations } from './classifications/queries.ts';
import type { Database } from './database.ts';
import { observedIn } from './observations/observed.ts';
import { pairs } from './observations/pairs.ts';
import { areaObservations, observations, pairObservations } from './observations/queries.ts';
import { vintageDiff } from './observations/vintage-diff.ts';
import { vintageOf } from './observations/vintages.ts';
import { productQueriesOf } from './products/queries.ts';
import { claim, claims } from './records/claims.ts';
import { areas, codes } from './records/codes.ts';
import { conflict, conflicts } from './records/conflicts.ts';
import { event, events } from './records/events.ts';
import { people, source, sources } from './records/sources.ts';
import type { Store } from './store.ts';

/** The named queries over one complete database. */
export async function storeOf(db: Kysely<Database>, version: string): Promise<Store> {
  const observed = await observedIn(db);
  return {
    version,
    observations: (query) => observations(observed, query),
    pairObservations: (a, b, query = {}) => pairObservations(observed, a, b, query),
    areaObservations: (area, query = {}) => areaObservations(observed, area, query),
    pairs: () => pairs(observed),
    ...productQueriesOf(observed),
    vintages: async (dataflow) => observed.vintages.filter((row) => dataflow === undefined || row.dataflow === dataflow).map(vintageOf),
    vintageDiff: (dataflow, before, after, options) => vintageDiff(observed, dataflow, before, after, options),
    claims: (query = {}) => claims(db, query),
    claim: (id) => claim(db, id),
    events: (query = {}) => events(db, query),
    event: (id) => event(db, id),
    conflicts: (member) => conflicts(db, member),
    conflict: (id) => conflict(db, id),
    sources: () => sources(db),
    source: (id) => source(db, id),
    people: () => people(db),
    areas: () => areas(db),
    codes: (list) => codes(db, list),
    classifications: () => classifications(db),
    classificationCodes: (list) => classificationCodes(db, list),
    correlations: () => correlations(db),
    correlation: (from, to) => correlation(db, from, to),
  };
}
