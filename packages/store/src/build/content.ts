import { createHash } from 'node:crypto';
import type { Area, Claim, CleanColumns, Code, Conflict, Licence, NewsEvent, Observation, Person, Redistribution, Source } from '@mizan/model';
import { SCHEMA } from '../migrations/index.ts';
import type { VintageTable } from '../observations/table.ts';

/** A release of a dataflow: what is known of it, and its observations, read when the database is built. */
export interface Release {
  readonly dataflow: string;
  readonly id: string;
  readonly source: string;
  readonly licence: Licence;
  readonly redistribution: Redistribution;
  /** SHA-256 of the file it was read from: releases with the same digest have the same observations. */
  readonly sha256: string;
  /** EDTF. */
  readonly retrieved?: string | undefined;
  readonly released?: string | undefined;
  readonly observations: () => Iterable<Observation> | AsyncIterable<Observation>;
  /**
   * What the columns of its files mean, where the database may read them by itself; the observations are the same, and
   * are read wherever the files are not clean. Given a folder that may be made for files, and is removed once the
   * release is written.
   */
  readonly columns?: ((scratch: string) => Promise<CleanColumns | undefined>) | undefined;
}

/** Everything a database is built from. */
export interface DatabaseContent {
  readonly areas: readonly Area[];
  readonly codes: readonly Code[];
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly claims: readonly Claim[];
  readonly events: readonly NewsEvent[];
  readonly conflicts: readonly Conflict[];
  readonly releases: readonly Release[];
}

/** Rows per kind. */
export type Counts = Readonly<Record<'areas' | 'codes' | 'sources' | 'people' | 'claims' | 'events' | 'conflicts' | 'vintages' | 'observations', number>>;

/** What an ingested release is known by. */
export type IngestedRelease = Pick<VintageTable, 'dataflow' | 'id' | 'source' | 'sha256' | 'retrieved' | 'known_on'>;

/** Digest of a build: that of its content, changed by each release ingested and each classification imported beside it, in whatever order they came. */
export function versionWith(content: string, ingested: readonly IngestedRelease[], imports: readonly string[]): string {
  if (ingested.length === 0 && imports.length === 0) return content;
  const releases = ingested.map(({ dataflow, id, source, sha256, retrieved, known_on }) => JSON.stringify([dataflow, id, source, sha256, retrieved, known_on])).sort();
  return digest([content, releases, imports]);
}

/** Digest of the content, of the schema and of the program that reads it: whatever changes an answer changes it. */
export function versionOf(content: DatabaseContent, mizan: string): string {
  const releases = content.releases.map((release) => ({ ...release, observations: undefined }));
  return digest([SCHEMA, mizan, { ...content, releases }]);
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
