import type { UndefinedReason } from '../result.ts';
import type { Variable } from '../linear/sample.ts';

/** One unit of a panel: its values in time order, null where missing. All units of a panel have the same periods. */
export interface PanelUnit {
  readonly name: string;
  readonly values: Variable;
}

/** One unit that something happened to, and others that it did not happen to. */
export interface ComparisonPanel {
  readonly treated: PanelUnit;
  readonly donors: readonly PanelUnit[];
  /** Place of the first period after the event. A period in which it happened can be left out as null in every unit. */
  readonly start: number;
}

/** A donor that could not be used. */
export interface DroppedDonor {
  readonly name: string;
  readonly reason: UndefinedReason;
}

export const isKnown = (value: number | null | undefined): value is number => typeof value === 'number' && Number.isFinite(value);

/** Places before and after the event that have a value of the treated unit. */
export function placesOf({ treated, start }: ComparisonPanel): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const known = treated.values.flatMap((value, place) => (isKnown(value) ? [place] : []));
  return { before: known.filter((place) => place < start), after: known.filter((place) => place >= start) };
}

export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A panel cut off at the event, and pretending that it happened at an earlier place. */
export const pretendAt = ({ treated, donors, start }: ComparisonPanel, earlier: number): ComparisonPanel => {
  const cut = ({ name, values }: PanelUnit): PanelUnit => ({ name, values: values.slice(0, start) });
  return { treated: cut(treated), donors: donors.map(cut), start: earlier };
};

/** A panel in which a donor stands in for the treated unit, which is left out. */
export const pretendFor = ({ donors, start }: ComparisonPanel, donor: PanelUnit): ComparisonPanel => ({ treated: donor, donors: donors.filter((other) => other !== donor), start });
