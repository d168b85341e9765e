/** Sizes of type and margins, in pixels: on a phone smaller, and lines are named in a key instead of at their ends. */
export interface TypeSizes {
  readonly compact: boolean;
  readonly pad: number;
  readonly title: number;
  readonly unit: number;
  readonly tick: number;
  readonly label: number;
  readonly key: number;
  readonly foot: number;
}

const WIDE: TypeSizes = { compact: false, pad: 16, title: 19, unit: 13.5, tick: 12.5, label: 13, key: 12.5, foot: 12 };
const COMPACT: TypeSizes = { compact: true, pad: 10, title: 16, unit: 12.5, tick: 11.5, label: 12, key: 12, foot: 11.5 };
const COMPACT_BELOW = 720;

export const typeSizesFor = (width: number): TypeSizes => (width < COMPACT_BELOW ? COMPACT : WIDE);

export const LEADING = 1.3;
