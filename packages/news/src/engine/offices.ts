import type { Scan } from '../grammar/scan.ts';
import { readPlaceKey } from '../places/gazetteer.ts';

/** How far before a name its office may begin: "руководитель департамента … города Москвы". */
export const OFFICE_REACH = 12;

/** What is told with a name: the words of the office, and the country it is of. */
export interface Office {
  readonly words: readonly string[];
  readonly country?: string | undefined;
  /** Whether a word of it is a woman's. */
  readonly woman?: boolean | undefined;
}

const isOfOffice = (scan: Scan, at: number): boolean => scan.tokens[at]?.kind === 'word' && !scan.covering('event', at) && !scan.at('say', at);

/** The first token of the office right before a name: words, and the comma of "le ministre de l'Énergie, Karim Ouali". */
function officeStart(scan: Scan, first: number): number {
  let at = /^[,،]$/.test(scan.tokens[first - 1]?.text ?? '') ? first - 1 : first;
  while (at > 0 && first - at < OFFICE_REACH && (isOfOffice(scan, at - 1) || scan.tokens[at - 1]!.text === '-')) at--;
  return at;
}

/** The first title on the way back from a name with no other name between: its office. */
export function officeBefore(scan: Scan, first: number): Office {
  const start = officeStart(scan, first);
  const words: string[] = [];
  let country: string | undefined;
  for (let at = start; at < first; at++) {
    if (scan.covering('title', at)) words.push(scan.tokens[at]!.forms.at(-1)!.text);
    const place = scan.at('place', at);
    if (place && !place.key.endsWith('|group')) country = readPlaceKey(place.key).code.slice(0, 2);
  }
  return { words, country: words.length > 0 ? country : undefined, woman: isWomans(scan, start, first) || undefined };
}

/** "La ministre", "Ministerin", "وزيرة": an office whose form, or article, is a woman's. */
const isWomans = (scan: Scan, from: number, to: number): boolean =>
  scan.within('title', from, to).some(({ first }) => scan.is('woman', first) || (scan.is('eitherSex', first) && scan.is('beforeWoman', first - 1)));

const STEM = 6;
const LEAST = 4;

/** Whether two words are of one office: "minister" and "ministers", "Handelsminister" and "Minister". */
function sameWord(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return short.length >= LEAST || /\p{Script=Arabic}/u.test(short) ? long.includes(short.slice(0, STEM)) : long === short;
}

export const isOffice = (words: readonly string[] | undefined, word: string): boolean => words?.some((one) => sameWord(one, word)) ?? false;
