import type { Query } from '@mizan/io/fetch';
import type { SdmxMapping } from '@mizan/io/sdmx';
import type { PlacedMapping } from '@mizan/io/table';
import type { CleanColumns, Redistribution, Result } from '@mizan/model';
import type { Items, OpenedFile } from './opened-file.ts';

/** The release whose observations a reader makes. */
export interface ReleaseName {
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly rights: Redistribution;
}

/** What the names of the files say of their release. */
export interface Stated {
  readonly dataflow?: string;
  readonly source?: string;
  readonly vintage?: string;
  /** The day or month of publication, EDTF. */
  readonly released?: string;
}

export type Mapping = { readonly kind: 'sdmx'; readonly name: string; readonly mapping: SdmxMapping } | { readonly kind: 'table'; readonly mapping: PlacedMapping };

/** What a person asks an API for, in the words of the command line. */
export interface Question {
  readonly reporter?: readonly string[];
  readonly partner?: readonly string[];
  readonly flow?: readonly string[];
  readonly commodity?: readonly string[];
  readonly indicator?: readonly string[];
  readonly area?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly freq?: 'A' | 'M';
  readonly key?: string;
  readonly series?: string;
  readonly url?: string;
}

/** How files are read, beyond the release they are of. */
export interface ReadingOptions {
  /** Comtrade: the classification asked for; WITS: the edition of the Harmonized System its digits are of. */
  readonly classification?: string;
  /** Comtrade: also weights and quantities. */
  readonly quantities?: boolean;
  /** Comtrade: the most rows the API would have sent. */
  readonly maxRecords?: number;
}

export interface Reading {
  readonly release: ReleaseName;
  readonly mapping: Mapping | undefined;
  readonly options: ReadingOptions;
  /** Told of what a person should know. */
  readonly notify: (text: string) => void;
}

export interface Asking {
  readonly question: Question;
  readonly options: ReadingOptions;
  readonly mapping: Mapping | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** How the files of one provider are read, and how its API is asked. */
export interface Provider {
  readonly name: string;
  readonly about: string;
  readonly mapping?: (text: string, file: string) => Mapping;
  readonly stated: (files: readonly string[]) => Stated;
  readonly read: (files: readonly OpenedFile[], reading: Reading) => Items;
  /** What the columns mean, where the database may read clean files by itself, some of them in a folder `scratch` made for that; what `read` gives is the same. */
  readonly columns?: (files: readonly OpenedFile[], reading: Reading, scratch: string) => Promise<CleanColumns | undefined>;
  readonly options?: readonly (keyof ReadingOptions)[];
  /** Without it the provider's files must be named. */
  readonly fetch?: {
    readonly asks: readonly (keyof Question)[];
    /** A refusal's field is the option that is wrong. */
    readonly query: (asking: Asking) => Result<Query>;
  };
}

/** The files one after another, each as `read` reads it. */
export const each = (read: (file: OpenedFile, reading: Reading) => Items): Provider['read'] =>
  async function* (files, reading) {
    for (const file of files) yield* read(file, reading);
  };

/** Follows files that are opened one after another, each once. */
export function followed(files: readonly OpenedFile[]): OpenedFile['follow'] {
  const waiting = [...files];
  return (opened) => waiting.shift()?.follow(opened);
}

export const noticed = ({ notify }: Reading) => ({ notify: ({ entry, text }: { entry: string; text: string }) => notify(`${entry}: ${text}`) });
