import type { Caption } from './caption.ts';
import type { Amount } from './currency.ts';
import { lastYearOf, type Span } from './calendar.ts';
import { fiscalStartOf } from './fiscal-years.ts';
import type { Head, Metric } from './frame.ts';
import type { Epithets } from './mentions.ts';
import type { Clock } from './clock.ts';

/** The two sides of a flow; WORLD where the text speaks of one country's whole trade. */
export interface Pair {
  readonly reporter: string;
  readonly partner: string;
}

/** Who said what is being told. */
export interface Speaker {
  readonly name: string;
  /** Record id where the caller's people hold it. */
  readonly id?: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The country of a speaker that is an office. */
  readonly home?: string | undefined;
  /** Whether the speaker's office is a city's. */
  readonly city?: boolean | undefined;
}

/** Whose partners a text is listing, of which flow. */
export interface PartnerList {
  readonly reporter: string;
  /** What they are partners of: a group, or all the world. */
  readonly whole: string;
  readonly metric: Metric;
  readonly paragraph: number;
  /** Opened by a rank alone: only sentences without a flow of their own go on with it. */
  readonly ofRank?: boolean;
}

/** What a sentence leaves to the next: the countries, the flow, the period, the currency and the speaker spoken of. */
export interface Discourse {
  pair?: Pair | undefined;
  /** The pair that places of the sentence being read told. */
  sentencePair?: Pair | undefined;
  /** The pair of the first figures: what a new paragraph comes back to. */
  main?: Pair | undefined;
  head?: Head | undefined;
  /** The flow of the first figures: what targets told without a flow of their own are of. */
  mainHead?: Head | undefined;
  /** Exports and imports in the order last told together: what "the former" and "the latter" are. */
  bothFlows?: readonly [Head, Head] | undefined;
  /** Whether the sentence before spoke only of what is no trade. */
  aside?: boolean | undefined;
  /** Whether the last flow was named without a figure, so that an amount alone in the next sentence is its. */
  headOpen?: boolean | undefined;
  span?: Span | undefined;
  /** Whether the last base that a month was told with is the month before it. */
  monthly?: boolean | undefined;
  /** The latest span told so far: what figures are of that name no time, after a look back at an earlier year. */
  latest?: Span | undefined;
  /** Whose whole the last share was a part of: what a list of shares goes on with. */
  whole?: Pair | undefined;
  /** The list of one country's partners being told. */
  partners?: PartnerList | undefined;
  /** The last pair told of whose partner is a group of countries, not all the world. */
  withGroup?: Pair | undefined;
  /** The time of the share told right before, which those after it are of. */
  shareSpan?: Span | undefined;
  /** The last two flows that amounts of the paragraph were told of, in their order. */
  flows?: readonly Head[] | undefined;
  /** Whether the last figure of the sentence before was a share. */
  afterShare?: boolean | undefined;
  /** The last amount of money: its currency, and in a list its scale, are those of bare numbers after it. */
  amount?: Amount | undefined;
  /** The currency of the first amount of the text that tells one. */
  currencyToCome?: Amount | undefined;
  speaker?: Speaker | undefined;
  /** The heading of the list being read. */
  caption?: Caption | undefined;
  paragraph: number;
  readonly clock: Clock;
  readonly epithets: Epithets;
  /** The countries of the whole text, the one named most first. */
  readonly countries: readonly string[];
  /** Countries in the order named, the last one last. */
  readonly named: string[];
  /** Countries named only as the far side of a flow, as where something happened, or by the speaker's office. */
  readonly passing: string[];
  /** The country named last before the sentence, in whatever part: what "there" means where no flow goes anywhere. */
  lastCountry?: string | undefined;
  /** The country named last in the sentence that is read. */
  countryHere?: string | undefined;
  /** Countries of the offices that speak: whose figures a text is likely to tell. */
  readonly homes: string[];
  /** Capitals told of as cities: their figures are not their states'. */
  readonly cities: Set<string>;
  /** Whether the pair is that of the headline only. */
  ofHeadline?: boolean | undefined;
}

export const newDiscourse = (published: string | undefined, countries: readonly string[]): Discourse => ({ paragraph: 0, clock: { published, fiscalStart: fiscalStartOf(countries) }, countries, epithets: {}, named: [], passing: [], homes: [], cities: new Set() });

/** Keeps the period of a figure for those after it; the latest one apart, so that a look back does not stay. */
export function rememberSpan(context: Discourse, span: Span): void {
  context.span = span;
  if (context.latest === undefined || lastYearOf(span) >= lastYearOf(context.latest)) context.latest = span;
}

/** The span of the figures before, or a later one that was told earlier: a look back does not stay. */
export const carriedSpan = ({ span, latest }: Discourse): Span | undefined => (span && latest && lastYearOf(latest) > lastYearOf(span) ? latest : span);

const LONG_AGO = 2;
/** A new paragraph does not go on with a year of long ago ("the largest since July 2004") where figures of later ones were told. */
export function leaveThePast({ clock, latest }: Discourse): void {
  if (clock.year !== undefined && latest !== undefined && lastYearOf(latest) - clock.year > LONG_AGO) clock.year = lastYearOf(latest);
}

/** The country that is neither of a pair's, or the other of it. */
export function otherOf(pair: Pair, code: string): string | undefined {
  if (pair.reporter === code) return pair.partner;
  if (pair.partner === code) return pair.reporter;
  return pair.reporter.startsWith(`${code}-`) ? pair.partner : pair.partner.startsWith(`${code}-`) ? pair.reporter : undefined;
}
