import type { Absence } from '../codes/enums.ts';
import type { DecimalString } from '../figure/decimal.ts';

/** Why there is no number; a zero is a number. */
export type AbsenceReason = Exclude<Absence, 'zero'>;
export const ABSENCE_REASONS = ['missing', 'confidential', 'not-released', 'suspended'] as const satisfies readonly AbsenceReason[];

/** A number for a code of a classification, or the reason why there is none. */
export type CodedValue =
  | { readonly code: string; readonly value: DecimalString }
  | { readonly code: string; readonly value: null; readonly absence: AbsenceReason };
