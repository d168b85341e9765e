/** What was traded of one item: at what price (or unit value), and how much. */
export interface PricedItem {
  readonly price: number;
  readonly quantity: number;
}

/** A period's trade by item. An item that is absent was not priced. */
export type Basket = ReadonlyMap<string, PricedItem>;

/** An index compares one side of the items and weights by the other. */
export type IndexSide = 'price' | 'quantity';

/** One item in both periods: what is compared (p) and its weight (q). */
export interface Match {
  readonly p0: number;
  readonly q0: number;
  readonly p1: number;
  readonly q1: number;
}

const other = (side: IndexSide): IndexSide => (side === 'price' ? 'quantity' : 'price');
export const valueOf = ({ price, quantity }: PricedItem): number => price * quantity;

/** The items of both periods whose compared side is above 0 in both, in the base's order. */
export function matchesOf(base: Basket, current: Basket, side: IndexSide): ReadonlyMap<string, Match> {
  const matches = new Map<string, Match>();
  for (const [code, then] of base) {
    const now = current.get(code);
    if (now !== undefined && then[side] > 0 && now[side] > 0) matches.set(code, { p0: then[side], q0: then[other(side)], p1: now[side], q1: now[other(side)] });
  }
  return matches;
}
