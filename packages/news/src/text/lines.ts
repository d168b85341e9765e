import type { Place } from './offsets.ts';

/** A line or a paragraph of a text, without the white space around it. */
export interface Line extends Place {
  readonly text: string;
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly apart: boolean;
}

const trimmed = (text: string, start: number, end: number): Place => {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
};

/** Whether a line goes on in the next: wrapped prose, not a heading or an item. */
const goesOn = (line: string, next: string): boolean => line.length >= 50 && !/[.!?…:؟"»”)]$/.test(line) && /^\p{Ll}/u.test(next);

/** The lines of a text that have any words; lines of wrapped prose are put together. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const place = trimmed(text, start, end);
    if (place.end > place.start) {
      const line: Line = { ...place, text: text.slice(place.start, place.end), apart };
      const last = lines.at(-1);
      if (last && !apart && goesOn(last.text, line.text)) lines[lines.length - 1] = { start: last.start, end: line.end, text: text.slice(last.start, line.end), apart: last.apart };
      else lines.push(line);
      apart = false;
    } else apart = true;
    start = end + 1;
  }
  return lines;
}
