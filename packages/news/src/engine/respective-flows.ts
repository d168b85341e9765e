import type { Scan } from '../grammar/scan.ts';
import type { Quantity } from './quantity.ts';

const LEAD = 2;
const REACH = 4;

/** The place of a figure of two that are "respectively" of two flows; undefined where it is none of them. */
export function respectivePlace(scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): 0 | 1 | undefined {
  const at = quantities.indexOf(quantity);
  if (isPair(scan, quantity, quantities[at + 1])) return 0;
  return at > 0 && isPair(scan, quantities[at - 1]!, quantity) ? 1 : undefined;
}

/** "Respectivement 3,8 % et 8,5 %", "5 and 3 billion respectively". */
function isPair(scan: Scan, a: Quantity, b: Quantity | undefined): boolean {
  if (!b || a.kind !== b.kind || b.outerFirst - a.outerNext > REACH || scan.within('and', a.outerNext, b.outerFirst).length === 0) return false;
  return scan.all('respective').some((mark) => (mark.next <= a.outerFirst && a.outerFirst - mark.next <= LEAD) || (mark.first >= b.outerNext && mark.first - b.outerNext <= LEAD));
}
