import { counterparts, type Correlation } from '@mizan/model';

/**
 * What becomes of a code that is converted and converted back: it `returns` as itself alone; its one counterpart stands for
 * other codes too (`merged`); it was divided among counterparts of which some stand for other codes too (`split`); it comes
 * back only as other codes (`elsewhere`); it has no counterpart, or one of its counterparts has none back.
 */
export const ROUND_TRIP_OUTCOMES = ['returns', 'merged', 'split', 'elsewhere', 'no-counterpart', 'no-way-back'] as const;
export type RoundTripOutcome = (typeof ROUND_TRIP_OUTCOMES)[number];

export interface RoundTrip {
  readonly code: string;
  readonly outcome: RoundTripOutcome;
  /** Its counterparts. */
  readonly there: readonly string[];
  /** Their counterparts: the codes it comes back as. */
  readonly back: readonly string[];
}

/** The way there and back of every source code of `there`, with the codes that stand in the way. `back` may be another table than the reverse. */
export function roundTrip(there: Correlation, back: Correlation): RoundTrip[] {
  const [forward, backward] = [counterparts(there), counterparts(back)];
  return [...forward.sources, ...there.without].map((code) => {
    const targets = forward.targetsOf(code);
    const ways = targets.map(backward.targetsOf);
    const returned = [...new Set(ways.flat())];
    return { code, outcome: outcomeOf(code, ways, returned), there: targets, back: returned };
  });
}

function outcomeOf(code: string, ways: readonly (readonly string[])[], returned: readonly string[]): RoundTripOutcome {
  if (ways.length === 0) return 'no-counterpart';
  if (ways.some((way) => way.length === 0)) return 'no-way-back';
  if (!returned.includes(code)) return 'elsewhere';
  if (returned.length === 1) return 'returns';
  return ways.length > 1 ? 'split' : 'merged';
}

/** How many codes end in each way. */
export function countOutcomes(trips: readonly RoundTrip[]): Readonly<Record<RoundTripOutcome, number>> {
  const counts = Object.fromEntries(ROUND_TRIP_OUTCOMES.map((outcome) => [outcome, 0])) as Record<RoundTripOutcome, number>;
  for (const { outcome } of trips) counts[outcome]++;
  return counts;
}
