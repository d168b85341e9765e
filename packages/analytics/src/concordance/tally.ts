import type { AbsenceReason, CodedValue } from '@mizan/model';
import { scaled, unscaled } from './scaled.ts';

/** A code that should have contributed and whose figure is absent. */
export interface AbsentPart {
  readonly code: string;
  readonly absence: AbsenceReason;
}

/** A sum under a code, and what it lacks: a part that is absent is not a zero. */
export type SummedValue = CodedValue & {
  /** Codes that are in the sum. */
  readonly parts: readonly string[];
  /** Codes that belong to it and whose figures are absent: the sum is too low by these. */
  readonly absent: readonly AbsentPart[];
};

/** Sums figures under codes in units of 10^-decimals. */
export class Tally {
  readonly #groups = new Map<string, { units: bigint; parts: string[]; absent: AbsentPart[] }>();
  readonly #decimals: number;

  constructor(decimals: number) {
    this.#decimals = decimals;
  }

  add(code: string, part: string, units: bigint): void {
    const group = this.#group(code);
    group.units += units;
    group.parts.push(part);
  }

  lacks(code: string, part: AbsentPart): void {
    this.#group(code).absent.push(part);
  }

  /** In the order of codes. A code all of whose parts are absent has no value: their reason where they have one in common, else `missing`. */
  sums(): SummedValue[] {
    return [...this.#groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, { units, parts, absent }]) =>
      parts.length > 0 ? { code, value: unscaled(units, this.#decimals), parts, absent } : { code, value: null, absence: commonReason(absent), parts, absent });
  }

  #group(code: string) {
    const known = this.#groups.get(code);
    if (known !== undefined) return known;
    const group = { units: 0n, parts: [], absent: [] };
    this.#groups.set(code, group);
    return group;
  }
}

function commonReason(absent: readonly AbsentPart[]): AbsenceReason {
  const reason = absent[0]!.absence;
  return absent.every(({ absence }) => absence === reason) ? reason : 'missing';
}

/** The sum of the figures that are there. */
export const total = (values: readonly CodedValue[], decimals: number): string =>
  unscaled(values.reduce((all, { value }) => (value === null ? all : all + scaled(value, decimals)), 0n), decimals);
