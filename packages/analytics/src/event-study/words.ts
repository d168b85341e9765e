import type { ConfounderId } from './confounders.ts';
import type { Reservation } from './side-study.ts';

/**
 * What is said of an event and a pair in one language: templates whose `{slots}` are filled with names and figures ready
 * made. No slot stands where the language would inflect a name, and no template speaks of a cause.
 */
export interface StudyWords {
  readonly flow: string;
  readonly comma: string;
  readonly separator: string;
  /** Nothing can be set side by side. */
  readonly noDate: string;
  readonly notYet: string;
  readonly noFigures: string;
  readonly endBefore: string;
  readonly beginAfter: string;
  readonly aboutFigures: string;
  /** Description. */
  readonly coincides: string;
  readonly noChange: string;
  /** Comparison. */
  readonly descriptionOnly: string;
  readonly notComparable: string;
  readonly differs: string;
  readonly notDistinguishable: string;
  readonly detectable: string;
  readonly nothingDetectable: string;
  readonly mixture: string;
  readonly noMixture: string;
  readonly consistent: string;
  readonly noMore: string;
  readonly reservations: Readonly<Record<Reservation, string>>;
  /** Beside it. */
  readonly tooLate: string;
  readonly otherBreak: string;
  readonly mirror: Readonly<Record<'both-sides' | 'one-side' | 'sides-disagree', string>>;
  readonly largeForVisits: string;
  readonly besides: string;
  readonly confounders: Readonly<Record<ConfounderId, string>>;
}
