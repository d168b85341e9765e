import type { Area, Code, LabelBook, Person, Source } from '@mizan/model';
import type { Store } from '@mizan/store';

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> => new Map(records.map((record) => [record.id, record]));

/** Records and codes that have names. */
export interface Named {
  readonly areas: readonly Area[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly codes: readonly Code[];
}

/** Names for everything in a database. */
export async function labelsOf(store: Store): Promise<LabelBook> {
  const [areas, people, sources, codes] = await Promise.all([store.areas(), store.people(), store.sources(), store.codes()]);
  return labelsIn({ areas, people, sources, codes });
}

/** Names for some records and codes. The API, which has charts and a server in it, is loaded for this alone. */
export async function labelsIn({ areas, people, sources, codes }: Named): Promise<LabelBook> {
  const { labelBookOf } = await import('@mizan/api');
  return labelBookOf({ areas: new Map(areas.map((area) => [area.code, area])), people: byId(people), sources: byId(sources), codes });
}
