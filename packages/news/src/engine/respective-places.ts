import type { Scan } from '../grammar/scan.ts';
import type { PlaceMention } from './frame.ts';
import type { Quantity } from './quantity.ts';
import type { Run } from './run.ts';

const APART = 3;

/** Whether nothing but commas, "and" ("bzw.") and small words stand between two items of a series. */
const isNext = (scan: Scan, from: number, to: number): boolean =>
  to > from && to - from <= APART && scan.tokens.slice(from, to).every((token, i) => /^[,.،]$/.test(token.text) || scan.at('and', from + i) !== undefined || (token.kind === 'word' && token.text.length <= APART));

/** The last list of as many places as asked for that stands before a token; all have the role of the first ("naar Peru, Chili en Cuba"). */
function listBefore(scan: Scan, places: readonly PlaceMention[], at: number, count: number): readonly PlaceMention[] | undefined {
  const lists: PlaceMention[][] = [];
  for (const place of places.filter((one) => one.next <= at)) {
    const last = lists.at(-1)?.at(-1);
    if (last && (last.role === place.role || place.role === 'subject') && isNext(scan, last.next, place.first)) lists.at(-1)!.push({ ...place, role: last.role });
    else lists.push([place]);
  }
  return lists.findLast((list) => list.length === count);
}

/** "Benin and Togo exported 320 and 210 million respectively": as many figures as countries, each of the country in its place. */
export function respectiveRuns(scan: Scan, places: readonly PlaceMention[], quantities: readonly Quantity[]): Run[] | undefined {
  if (quantities.length < 2 || scan.all('respective').length === 0) return undefined;
  const isSeries = quantities.every((quantity, i) => quantity.kind === quantities[0]!.kind && (i === 0 || isNext(scan, quantities[i - 1]!.outerNext, quantity.outerFirst)));
  const listed = isSeries ? listBefore(scan, places, quantities[0]!.first, quantities.length) : undefined;
  return listed && quantities.map((quantity, i) => ({ places: [listed[i]!, ...places.filter((place) => !listed.some((one) => one.first === place.first))], quantities: [quantity] }));
}
