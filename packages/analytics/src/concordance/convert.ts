import { accept, type ClassificationId, type CodedValue, type DecimalString, type Result } from '@mizan/model';
import { allocate } from './allocate.ts';
import { fractionText, ONE } from './fraction.ts';
import { scaled, unscaled } from './scaled.ts';
import type { ConversionShares, NamedRule, TargetShare, WhyKept } from './shares.ts';
import { Tally, total, type SummedValue } from './tally.ts';
import { addable, finest } from './vector.ts';

/** A sum under a code of the new edition. */
export type ConvertedValue = SummedValue & {
  /** Whether a share other than 1 went into it: a figure under an assumption, not a regrouping. */
  readonly estimated: boolean;
};

/** A figure that stays under the code it had. */
export type KeptValue = CodedValue & { readonly reason: WhyKept };

/** What went from one code to another. */
export interface ConversionFlow {
  readonly from: string;
  readonly to: string;
  /** Exact: `1`, `1/3`. */
  readonly share: string;
  /** Null where the source's figure is absent. */
  readonly value: DecimalString | null;
  /** How much of `value` is a unit of the remainder that was placed here: 0, or one of the last place. */
  readonly placed: DecimalString;
}

/** A vector in another edition. `sums.given` is `sums.converted` plus `sums.kept`, to the last decimal. */
export interface Conversion {
  readonly from: ClassificationId;
  readonly to: ClassificationId;
  readonly rule: NamedRule;
  /** Decimals that parts are rounded to. */
  readonly decimals: number;
  readonly converted: readonly ConvertedValue[];
  readonly kept: readonly KeptValue[];
  readonly flows: readonly ConversionFlow[];
  readonly sums: { readonly given: DecimalString; readonly converted: DecimalString; readonly kept: DecimalString };
}

/**
 * Converts figures by code to another edition. Each figure is divided by the shares of its code, parts rounded to `decimals`
 * places (as many as the figures show, at least) and the remainder placed by {@link allocate}, so that nothing is lost or made.
 * What has no shares is kept under its own code with the reason. A figure that is absent stays absent: the codes it would have
 * gone to say that they lack it. Refuses codes that are doubled and codes beside their own parts. Figures must be additive
 * (values, weights), not ratios.
 */
export function convert(values: readonly CodedValue[], shares: ConversionShares, { decimals: wanted = 0 }: { readonly decimals?: number } = {}): Result<Conversion> {
  const given = addable(values);
  if (!given.ok) return given;
  const decimals = Math.max(wanted, finest(values));
  const kept: KeptValue[] = [];
  const flows: ConversionFlow[] = [];
  for (const figure of values) {
    const parts = shares.of(figure.code);
    if (typeof parts === 'string') kept.push({ ...figure, reason: parts });
    else flows.push(...divide(figure, parts.filter(({ share }) => share.numerator > 0n), decimals));
  }
  const tally = tallied(flows, values, decimals);
  const estimated = new Set(flows.filter(({ share }) => share !== WHOLE).map(({ to }) => to));
  const converted = tally.sums().map((sum) => ({ ...sum, estimated: estimated.has(sum.code) }));
  const sums = { given: total(values, decimals), converted: total(converted, decimals), kept: total(kept, decimals) };
  kept.sort((a, b) => (a.code < b.code ? -1 : 1));
  return accept({ from: shares.from, to: shares.to, rule: shares.rule, decimals, converted, kept, flows, sums });
}

const WHOLE = fractionText(ONE);

function divide({ code, value }: CodedValue, parts: readonly TargetShare[], decimals: number): ConversionFlow[] {
  if (value === null) return parts.map(({ to, share }) => ({ from: code, to, share: fractionText(share), value: null, placed: '0' }));
  const allotments = allocate(scaled(value, decimals), parts.map(({ share }) => share));
  return parts.map(({ to, share }, i) => {
    const { units, placed } = allotments[i]!;
    return { from: code, to, share: fractionText(share), value: unscaled(units, decimals), placed: unscaled(placed, decimals) };
  });
}

function tallied(flows: readonly ConversionFlow[], values: readonly CodedValue[], decimals: number): Tally {
  const tally = new Tally(decimals);
  const absent = new Map(values.flatMap((figure) => (figure.value === null ? [[figure.code, figure.absence] as const] : [])));
  for (const { from, to, value } of flows) {
    if (value === null) tally.lacks(to, { code: from, absence: absent.get(from)! });
    else tally.add(to, from, scaled(value, decimals));
  }
  return tally;
}
