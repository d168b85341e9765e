import type { Region } from '../proposal.ts';

export type ListPart = 'heading' | 'item';

/** A heading with its unit in brackets: "Top buyers, 2025 (US$ million)". */
const HEADING = /\([^()]*\p{L}[^()]*\)\s*:?$/u;
const LONGEST_HEADING = 160;
/** A name and a number, and nothing else: "Duitsland 168,2", "- China: 310". */
const ITEM = /^(?:[-–•*·]\s*)?\p{L}[\p{L} .'’()-]{1,40}?\s*[:.…–—\t|]*\s+[\d٠-٩][\d٠-٩.,'’ \u00A0\u202F]*$/u;
const FEWEST = 2;

/** The lines of lists under a heading that gives their unit, by the number of the line; at least two items make a list. */
export function listsOf(text: string, regions: readonly Region[]): ReadonlyMap<number, ListPart> {
  const lines = regions.map(({ start, end }) => text.slice(start, end));
  const parts = new Map<number, ListPart>();
  lines.forEach((line, at) => {
    if (line.length > LONGEST_HEADING || !HEADING.test(line)) return;
    let next = at + 1;
    while (next < lines.length && lines[next]!.length <= LONGEST_HEADING && ITEM.test(lines[next]!)) next++;
    if (next - at <= FEWEST) return;
    parts.set(at, 'heading');
    for (let item = at + 1; item < next; item++) parts.set(item, 'item');
  });
  return parts;
}
