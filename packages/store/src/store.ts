import type { Area, Claim, ClassificationCode, ClassificationId, Code, Conflict, Correlation, Flow, NewsEvent, Observation, Person, Source, Vintage } from '@mizan/model';
import type { ImportedCodelist, ImportedCorrelation } from './classifications/queries.ts';
import type { VintageDiff, VintageDiffOptions } from './observations/vintage-diff.ts';
import type { ProductQueries } from './products/types.ts';

/** Which observations: each field narrows, absent ones do not. Periods are compared by their days. */
export interface ObservationQuery {
  readonly reporter?: string | readonly string[];
  readonly partner?: string | readonly string[];
  readonly flow?: Flow;
  readonly commodity?: string;
  readonly dataflow?: string;
  /** First and last TIME_PERIOD wanted, both included. */
  readonly from?: string;
  readonly to?: string;
  /** What was known on this day (YYYY-MM-DD): of every dataflow the newest vintage released or retrieved by then. */
  readonly asOf?: string;
}

export interface ClaimQuery {
  /** Claims whose reporter and partner are these two areas, in either order. A country brings its cities and regions. */
  readonly pair?: readonly [string, string];
  readonly metric?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
  readonly statedBy?: string;
  readonly source?: string;
}

export interface EventQuery {
  /** Events that name both areas, and the statistical events (suspended, resumed) of either. A country brings its cities. */
  readonly pair?: readonly [string, string];
  readonly type?: string;
  readonly topic?: string;
  readonly person?: string;
  readonly source?: string;
}

/**
 * A read-only view of one complete database: every answer of one Store comes from one build. Queries for the commodity
 * TOTAL of a release that gives no totals answer with sums over its products, which say so in their note; in periods in
 * which its products are not all goods there is no answer from it (docs/methods/totals.md).
 */
export interface Store extends ProductQueries {
  /** Changes with every build; goes into ETags. */
  readonly version: string;
  observations(query: ObservationQuery): Promise<Observation[]>;
  /** Both directions of a pair, whoever reports: everything with {reporter, partner} = {a, b}. */
  pairObservations(a: string, b: string, query?: Pick<ObservationQuery, 'from' | 'to' | 'commodity' | 'asOf'>): Promise<Observation[]>;
  /** Everything an area reports or is reported in, WORLD totals included, for ranks and shares. */
  areaObservations(area: string, query?: Pick<ObservationQuery, 'from' | 'to' | 'commodity' | 'asOf'>): Promise<Observation[]>;
  /** Pairs of areas (WORLD apart, a < b) that have observations, with their number of rows: what search and sitemap offer. */
  pairs(): Promise<{ a: string; b: string; rows: number }[]>;
  vintages(dataflow?: string): Promise<Vintage[]>;
  /** What was added, withdrawn and revised from one release of a dataflow to another; a release that is not there is empty. */
  vintageDiff(dataflow: string, before: string, after: string, options?: VintageDiffOptions): Promise<VintageDiff>;
  claims(query?: ClaimQuery): Promise<Claim[]>;
  claim(id: string): Promise<Claim | undefined>;
  events(query?: EventQuery): Promise<NewsEvent[]>;
  event(id: string): Promise<NewsEvent | undefined>;
  conflicts(member?: string): Promise<Conflict[]>;
  conflict(id: string): Promise<Conflict | undefined>;
  sources(): Promise<Source[]>;
  source(id: string): Promise<Source | undefined>;
  people(): Promise<Person[]>;
  areas(): Promise<Area[]>;
  codes(list?: string): Promise<Code[]>;
  /** Code lists of editions that were imported. */
  classifications(): Promise<ImportedCodelist[]>;
  /** Every code of an edition in order; empty where its list was not imported. */
  classificationCodes(list: ClassificationId): Promise<ClassificationCode[]>;
  /** Tables between editions that were imported. */
  correlations(): Promise<ImportedCorrelation[]>;
  /** The table from one edition to another; undefined where none was imported in this direction. */
  correlation(from: ClassificationId, to: ClassificationId): Promise<Correlation | undefined>;
}

/** An open database address. `mizan load` may put a new build there at any time; `current` follows it. */
export interface StoreHandle {
  /**
   * The newest build. Ask once per request and answer the whole request from that Store: it keeps to its build,
   * and a superseded build is let go only after a while without queries.
   */
  current(): Promise<Store>;
  /** Why the newest file could not be used, while an older build goes on answering. */
  readonly warning: Error | undefined;
  close(): Promise<void>;
}
