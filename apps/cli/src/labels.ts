import type { LabelBook } from '@mizan/model';
import type { Store } from '@mizan/store';

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> => new Map(records.map((record) => [record.id, record]));

/** Names for everything in a database. The API, which has charts and a server in it, is loaded for this alone. */
export async function labelsOf(store: Store): Promise<LabelBook> {
  const { labelBookOf } = await import('@mizan/api');
  const [areas, people, sources, codes] = await Promise.all([store.areas(), store.people(), store.sources(), store.codes()]);
  return labelBookOf({ areas: new Map(areas.map((area) => [area.code, area])), people: byId(people), sources: byId(sources), codes });
}
