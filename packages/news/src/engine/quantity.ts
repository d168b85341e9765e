import type { Bound } from '@mizan/model';

export type UnitKind = 'money' | 'percent' | 'pp' | 'volume' | 'power' | 'times' | 'places' | 'rank' | 'count' | 'bare';

/** A number of a sentence with its scale, unit and hedge: not yet a claim about anything. */
export interface Quantity {
  readonly value: number;
  readonly valueMax?: number;
  /** Where it was rounded, in its final unit: -8 for "1.6 billion". */
  readonly decimals: number;
  readonly kind: UnitKind;
  /** ISO 4217, percent, pp, t, MW, times, rank, places; empty where the text gives none. */
  readonly unit: string;
  readonly bound?: Bound;
  readonly hedge?: string;
  /** What its unit was multiplied by, where that is less than one: 0.001 for kilograms. */
  readonly factor?: number;
  /** Whether its currency is told by a name that countries share: dirham, crown. */
  readonly bareCurrency?: boolean;
  /** Whether its currency was told by the sign of the dollar alone. */
  readonly bareDollar?: boolean;
  /** A sign written with it: minus 1.5 %. */
  readonly sign?: 1 | -1;
  /** Whether its number is in figures. */
  readonly printed: boolean;
  /** First and next token of number, scale and unit. */
  readonly first: number;
  readonly next: number;
  /** First token with the hedge before it. */
  readonly outerFirst: number;
  readonly outerNext: number;
  readonly rules: readonly string[];
  /** Set on the first of "from 1.2 to 2.1 billion". */
  readonly pair?: 'from' | 'to';
  /** A change of rank: a rise or a fall. */
  readonly move?: 1 | -1;
}
