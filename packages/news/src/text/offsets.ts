/** A part of a text in UTF-16 code units, half-open, as `String.slice` takes it. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The code-point offset of each UTF-16 offset asked for, in one pass over the text. W3C Web Annotation counts code
 * points; the two differ after the first character outside the basic plane, such as an emoji.
 */
export function codePointOffsets(text: string, offsets: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  let at = 0;
  let points = 0;
  for (const wanted of [...new Set(offsets)].sort((a, b) => a - b)) {
    while (at < wanted && at < text.length) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      points++;
    }
    found.set(wanted, points);
  }
  return found;
}

/** A place given in UTF-16 code units, in Unicode code points. */
export function toCodePoints(text: string, place: Place): Place {
  const offsets = codePointOffsets(text, [place.start, place.end]);
  return { start: offsets.get(place.start)!, end: offsets.get(place.end)! };
}
