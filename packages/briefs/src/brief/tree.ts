import type { DecimalString, Day, Locale } from '@mizan/model';
import type { Fact } from '../facts/fact.ts';

/** A stretch of text. A number carries the fact it prints. */
export interface Run {
  readonly text: string;
  readonly fact?: string;
  readonly strong?: true;
  /** Set apart as a name or code that is not prose: an identifier, a command. */
  readonly code?: true;
  /** Of the text where it is not the document's: prose kept in English only. */
  readonly language?: Locale;
  readonly href?: string;
  /** Number of a source in the list of sources; printed as its mark. */
  readonly source?: number;
}

export type Cell =
  | { readonly kind: 'text'; readonly runs: readonly Run[] }
  /** A number as a number: `value` in the column's unit, `text` as printed with so many decimals. */
  | { readonly kind: 'number'; readonly fact: string; readonly value: DecimalString; readonly decimals: number; readonly text: string }
  /** No number: a shorthand in brackets, and what it means. */
  | { readonly kind: 'absent'; readonly symbol: string; readonly meaning: string };

export interface Column {
  readonly key: string;
  readonly header: string;
  readonly kind: 'text' | 'number';
  /** Share of the width in relation to the other columns. */
  readonly weight: number;
  /** Unit of the numbers below; spreadsheets print it in the header. */
  readonly unit?: string;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  /** The first cell of each row names the row. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Printed under the table: what the shorthand used in it means. */
  readonly notes: readonly (readonly Run[])[];
}

export interface ChartFigure {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface QrCode {
  readonly kind: 'qr';
  readonly id: string;
  readonly address: string;
  readonly alternative: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly role?: 'note' }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[]; readonly role?: 'headlines' }
  | Table | ChartFigure | QrCode;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Begins on a page of its own where there are pages. */
  readonly newPage?: true;
  /** Spreadsheets gather the words of such sections on their sheet of notes. */
  readonly isNotes?: true;
}

export interface Entry {
  readonly term: string;
  readonly runs: readonly Run[];
}

/** Words every format needs beside the document's own. */
export interface Furniture {
  readonly page: readonly [before: string, between: string];
  readonly colon: string;
  readonly table: string;
  readonly figure: string;
  readonly cover: string;
  readonly contents: string;
  readonly sheet: string;
  readonly notes: string;
  readonly facts: string;
  readonly factColumns: readonly [id: string, value: string, unit: string, period: string, source: string, release: string];
}

/** A document without pages, in one language: what all five formats print. */
export interface Brief {
  /** Subject: `pair-MA-RU`, `country-MA`, `claim-c-2025`. */
  readonly id: string;
  readonly language: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly made: Day;
  /** Build of the database. */
  readonly version: string;
  readonly asOf?: string;
  readonly site?: string;
  /** What stands at the head: period covered, date made, releases. */
  readonly head: readonly Entry[];
  readonly sections: readonly Section[];
  readonly furniture: Furniture;
  /** Every figure printed, once, in order of appearance. */
  readonly facts: readonly Fact[];
}
