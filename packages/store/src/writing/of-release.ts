import type { Observation } from '@mizan/model';
import type { Release } from '../build/content.ts';

/** The observations of a release; throws where one is of another, which would be served as this one's. */
export async function* ofRelease(release: Release): AsyncGenerator<Observation> {
  for await (const observation of release.observations()) {
    refuseOther(release, observation);
    yield observation;
  }
}

/** Throws where figures are not of the release they came with. */
export function refuseOther({ dataflow, id, source, redistribution }: Release, o: Pick<Observation, 'dataflow' | 'vintage' | 'source' | 'rights'>): void {
  if (o.dataflow !== dataflow || o.vintage !== id || o.source !== source || o.rights !== redistribution)
    throw new Error(`an observation of ${o.dataflow} ${o.vintage} (${o.source}, ${o.rights}) came with the release ${dataflow} ${id} (${source}, ${redistribution})`);
}
