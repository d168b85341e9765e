import type { CheckReason } from '../claim-check/types.ts';

/** Reasons for which a figure cannot be verified. */
export type Unverifiable = Exclude<CheckReason, 'intervals-meet' | 'within-tolerance' | 'beyond-tolerance' | 'scope' | 'kind' | 'direction' | 'period'>;

/**
 * What checks and headlines say in one language: templates whose `{slots}` are filled with names and figures ready
 * made. No slot stands where the language would inflect a name.
 */
export interface CheckWords {
  readonly city: string;
  readonly partOfCountry: string;
  readonly comma: string;
  readonly allGoods: string;
  /** Beginnings of a check's sentence. */
  readonly agrees: string;
  readonly close: string;
  readonly disagrees: string;
  readonly otherScope: string;
  /** Its continuations. */
  readonly further: string;
  readonly stated: string;
  readonly unverified: Readonly<Record<Unverifiable, string>>;
  /** The same reasons where a dataset says so itself. */
  readonly unverifiedBy: Readonly<Record<'suspended' | 'restricted' | 'not-released' | 'missing', string>>;
  /** A claim beside another claim. */
  readonly claims: Readonly<Record<'agrees' | 'close' | 'disagrees' | 'different' | 'currency', string>>;
  readonly headline: {
    readonly level: string;
    readonly change: string;
    readonly none: string;
    readonly said: string;
    readonly forScope: string;
    readonly bothCanBeTrue: string;
    readonly canBothHold: string;
    readonly cannotBothHold: string;
    readonly unchecked: string;
    readonly nothingSaid: string;
    readonly long: string;
    readonly balance: string;
    readonly separator: string;
  };
}
