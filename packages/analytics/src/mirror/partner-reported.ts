import type { Valuation } from '@mizan/model';
import { flagged, type Stated } from '../interval/stated.ts';
import { isQuantity, undefinedFor, type Computed } from '../result.ts';
import { IMF_CIF_FOB, toCif, toFob, type CifFobFactor } from './cif-fob.ts';

/** One side's figure of a flow and its price basis. */
export interface ReportedSide {
  readonly value: Computed;
  readonly valuation: Valuation;
}

/** Whose figure it is, on which price basis, and the factor it took to get there (null for none). */
export interface PartnerReportedConvention {
  readonly method: 'reporter' | 'partner-reported';
  readonly valuation: Valuation;
  readonly factor: CifFobFactor | null;
}

/**
 * A flow as its reporter counts it or, where the reporter has no figure, as its partner does, brought to the reporter's
 * price basis and flagged `partner-reported`. A reported 0 is a figure and stays. Undefined where neither side has one
 * (the reporter's reason), and where one basis is not known, so that nothing can be brought to it (`not-comparable`).
 * Source: UN Statistics Division, IMTS 2010 Compilers Manual. docs/methods/mirror-gap.md
 */
export function partnerReported(own: ReportedSide, partner: ReportedSide, factor: CifFobFactor = IMF_CIF_FOB): Stated<PartnerReportedConvention> {
  if (isQuantity(own.value)) return { ...own.value, convention: { method: 'reporter', valuation: own.valuation, factor: null } };
  if (!isQuantity(partner.value)) return own.value;
  const convention = { method: 'partner-reported', valuation: own.valuation } as const;
  if (own.valuation === partner.valuation) return flagged({ ...partner.value, convention: { ...convention, factor: null } }, 'partner-reported', true);
  if (own.valuation === 'NA' || partner.valuation === 'NA') return undefinedFor('not-comparable');
  const moved = own.valuation === 'FOB' ? toFob(partner.value, factor) : toCif(partner.value, factor);
  return isQuantity(moved) ? flagged({ ...moved, convention: { ...convention, factor } }, 'partner-reported', true) : moved;
}
