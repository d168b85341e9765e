import type { Area, Claim, Code, Conflict, LabelBook, NewsEvent, Person, Source, Vintage } from '@mizan/model';
import type { Store } from '@mizan/store';
import { labelBookOf } from './labels.ts';
import { memoryOf } from './memory.ts';

/** The curated part of one build, by id: small enough to hold, and needed to name what any answer mentions. */
export interface Catalogue {
  readonly version: string;
  readonly areas: ReadonlyMap<string, Area>;
  readonly people: ReadonlyMap<string, Person>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: ReadonlyMap<string, NewsEvent>;
  readonly conflicts: readonly Conflict[];
  readonly codes: readonly Code[];
  readonly vintages: readonly Vintage[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly rows: number }[];
  readonly labels: LabelBook;
  /** Conflicts a claim, event or source is a member of. */
  conflictsOf(member: string): readonly Conflict[];
}

/** The catalogue of a build, read once. */
export const catalogueOf = (store: Store): Promise<Catalogue> => memoryOf(store).recall('catalogue', () => readCatalogue(store));

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> => new Map(records.map((record) => [record.id, record]));

async function readCatalogue(store: Store): Promise<Catalogue> {
  const [areaList, people, sources, claims, events, conflicts, codes, vintages, pairs] = await Promise.all([
    store.areas(), store.people(), store.sources(), store.claims(), store.events(), store.conflicts(), store.codes(), store.vintages(), store.pairs(),
  ]);
  const areas = new Map(areaList.map((area) => [area.code, area]));
  const tables = { areas, people: byId(people), sources: byId(sources), codes };
  return {
    version: store.version, ...tables, claims: byId(claims), events: byId(events), conflicts, vintages, pairs, labels: labelBookOf(tables),
    conflictsOf: (member) => conflicts.filter((conflict) => conflict.members.includes(member)),
  };
}
