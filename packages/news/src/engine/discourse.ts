import type { Span } from './calendar.ts';
import type { Head } from './frame.ts';
import type { Epithets } from './mentions.ts';
import type { Clock } from './periods.ts';

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
  /** Whether the speaker's office is a city's. */
  readonly city?: boolean | undefined;
}

/** What a sentence leaves to the next: the countries, the flow, the period, the currency and the speaker spoken of. */
export interface Discourse {
  pair?: Pair | undefined;
  /** The pair of the first figures: what a new paragraph comes back to. */
  main?: Pair | undefined;
  head?: Head | undefined;
  span?: Span | undefined;
  /** The latest span told so far: what figures are of that name no time, after a look back at an earlier year. */
  latest?: Span | undefined;
  spanRule?: string | undefined;
  currency?: string | undefined;
  speaker?: Speaker | undefined;
  paragraph: number;
  readonly clock: Clock;
  readonly epithets: Epithets;
  /** Countries in the order named, the last one last. */
  readonly named: string[];
}

export const newDiscourse = (published: string | undefined): Discourse => ({ paragraph: 0, clock: { published }, epithets: {}, named: [] });

/** The country that is neither of a pair's, or the other of it. */
export function otherOf(pair: Pair, code: string): string | undefined {
  if (pair.reporter === code) return pair.partner;
  if (pair.partner === code) return pair.reporter;
  return pair.reporter.startsWith(`${code}-`) ? pair.partner : pair.partner.startsWith(`${code}-`) ? pair.reporter : undefined;
}
