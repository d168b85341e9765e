import type { Locale, Method } from '@mizan/model';
import type { Slot } from '../brief/runs.ts';
import type { Furniture, Run } from '../brief/tree.ts';
import type { CellState } from '../results.ts';

/** An area as code lists name it; each language inflects it, or sets its article, itself. */
export interface Area {
  readonly code: string;
  readonly name: string;
}

/** A change on an earlier period: told by its size, with the level it started from. */
export interface Change {
  readonly way: 'up' | 'down' | 'same';
  readonly size: Run;
  /** SDMX TIME_PERIOD of the level compared with. */
  readonly base: string;
  readonly baseLevel: Run;
}

export interface Told {
  readonly period: string;
  readonly level: Run;
}

/** What one figure of several was said about. */
export interface Said {
  readonly figure: Run;
  readonly scope: string;
}

export const SHORTHAND = { 'no-record': '[w]', 'not-reported': '[x]', 'not-released': '[n]', suspended: '[s]', restricted: '[l]', confidential: '[c]', 'not-stated': '[z]', 'not-computable': '[k]' } as const;
/** Why a cell has no number. */
export type Shorthand = keyof typeof SHORTHAND;

/** Everything a summary says in one language, beside names, figures and dates. Sentences are written by hand. */
export interface BriefWords {
  readonly locale: Locale;
  readonly title: { readonly pair: (a: Area, b: Area) => string; readonly country: (area: Area) => string; readonly claim: string };
  readonly subtitle: string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly head: { readonly period: string; readonly made: string; readonly known: string; readonly build: string; readonly release: string; readonly next: string; readonly noFigures: string; readonly unknown: string; readonly fromTo: (first: string, last: string) => string };
  readonly section: Readonly<Record<'brief' | 'trend' | 'table' | 'products' | 'partners' | 'said' | 'happened' | 'reading' | 'sources' | 'missing' | 'cite' | 'check' | 'claim' | 'comparisons' | 'printings' | 'beside', string>>;
  /** First words of a sentence about a period: "In 2023". */
  readonly within: (period: string) => string;
  readonly headline: {
    readonly turnover: (s: Told & { readonly a: Area; readonly b: Area }) => Run[];
    readonly imports: (s: Told & { readonly area: Area; readonly partner: Area }) => Run[];
    readonly exports: (s: Told & { readonly area: Area; readonly partner: Area }) => Run[];
    readonly totalImports: (s: Told & { readonly area: Area }) => Run[];
    readonly totalExports: (s: Told & { readonly area: Area }) => Run[];
    /** Clauses that follow a figure. */
    readonly changed: (change: Change) => Run[];
    readonly share: (s: { readonly share: Run; readonly area: Area; readonly of: 'imports' | 'exports' }) => Run[];
    readonly rank: (s: { readonly rank: Run; readonly place: number; readonly among: 'suppliers' | 'markets' }) => Run[];
    readonly noRank: string;
    readonly balance: (s: Told & { readonly area: Area; readonly partner: Area }) => Run[];
    /** A partner with its value; in brackets after the name where the language has no words of its own. */
    readonly partner?: (name: string, level: Run) => Run[];
    readonly largest: (s: { readonly of: 'imports' | 'exports'; readonly period: string; readonly partners: readonly Run[] }) => Run[];
    readonly said: (s: { readonly period: string; readonly base?: string; readonly figures: readonly Said[] }) => Run[];
    readonly relation: Readonly<Record<'bothTrue' | 'canHold' | 'cannotHold', string>>;
    readonly unchecked: string;
    readonly none: (a: Area, b: Area) => string;
    readonly noneOf: (area: Area) => string;
    readonly nothingSaid: string;
  };
  readonly chart: {
    readonly title: string;
    readonly claims: string;
    readonly events: string;
    readonly empty: string;
    readonly zeros: string;
    /** What the picture shows: lines, marks and rail. */
    readonly alternative: (lines: number, events: number) => string;
    readonly last: (line: string, source: string, period: string, value: string) => string;
  };
  readonly table: {
    readonly flow: string;
    /** "USD million", for headers. */
    readonly millionsShort: (currency: string) => string;
    readonly counted: string;
    /** "millions of US dollars", of an ISO 4217 code. */
    readonly millions: (currency: string) => string;
    readonly bothWays: string;
    readonly balance: (area: Area) => string;
    readonly noSeries: string;
    readonly allPartners: string;
    readonly computed: string;
    readonly method: Readonly<Record<Method, string>>;
    readonly noValuation: string;
    readonly release: (vintage: string) => string;
    readonly partner: string;
    readonly value: string;
    readonly share: string;
    readonly place: string;
    readonly partnersCaption: (measure: 'imports' | 'exports' | 'turnover', area: Area, period: string) => string;
    readonly shareOf: (measure: 'imports' | 'exports' | 'turnover') => string;
  };
  readonly products: { readonly none: string; readonly stated: string; readonly nothing: string };
  readonly said: {
    readonly columns: readonly [statement: string, stated: string, who: string, check: string];
    readonly some: (shown: number, all: number) => string;
    readonly none: string;
    readonly altered: (outlets: number, of: readonly string[]) => string;
    readonly conflict: (conflicts: number) => string;
    /** A statement in words where the model has no sentences in the language: about whom, what, and when; `base` is the SDMX TIME_PERIOD compared with. */
    readonly statement: (s: { readonly metric: string; readonly goods?: string; readonly reporter: string; readonly partner: string; readonly period: string; readonly base?: string }) => string;
  };
  /** The computed check in words, where analytics has no sentences in the language; undefined elsewhere. */
  readonly check?: {
    readonly reasons: Readonly<Record<string, string>>;
    readonly found: (verdict: string, source: string, value: string) => string;
    readonly other: (verdict: string) => string;
  };
  readonly happened: {
    readonly columns: readonly [number: string, date: string, what: string, sources: string];
    /** How many are shown; `onChart` where each has its number on a chart. */
    readonly some: (shown: number, all: number, onChart: boolean) => string;
    readonly none: string;
    readonly conflict: (title: string, verdict: string) => string;
    readonly after: (period: string) => string;
    readonly together: string;
    readonly sources: (publishers: readonly string[], more: number) => string;
  };
  readonly reading: {
    readonly valuation: string;
    readonly mirror: string;
    readonly rounding: string;
    readonly growth: string;
    readonly checks: string;
    readonly shorthand: string;
    readonly meaning: Readonly<Record<Shorthand, string>>;
    readonly leftOut: (figures: number, source: string) => string;
    readonly nothingLeftOut: string;
    /** Said where prose of the records is in English only; undefined in languages that have it. */
    readonly english?: string;
  };
  readonly missing: { readonly states: Readonly<Record<CellState, string>>; readonly lead: string; readonly none: string };
  readonly sources: { readonly columns: readonly [number: string, source: string, licence: string, retrieved: string, release: string]; readonly datasets: string; readonly publications: string; readonly noRelease: string };
  readonly cite: { readonly text: (title: string, year: string, made: string, version: string) => Slot };
  readonly verify: {
    /** How to check; `canOpen` where an address is printed. */
    readonly how: (figures: number, canOpen: boolean) => string;
    readonly page: string;
    readonly command: string;
    readonly columns: readonly [figure: string, id: string];
    readonly caption: string;
    readonly qr: (address: string) => string;
  };
  readonly claim: { readonly columns: readonly [against: string, value: string, release: string, verdict: string]; readonly printings: readonly [publisher: string, relation: string]; readonly altered: string; readonly faithful: string; readonly interval: string; readonly none: string };
  readonly furniture: Furniture;
}
