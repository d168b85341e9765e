import { editDistance } from '@mizan/model';
import type { Entry } from './entries.ts';

/** How well a name answers a text: the whole name, its beginning, all words at word beginnings, somewhere inside. */
export const SCORES = { whole: 100, beginning: 70, words: 50, inside: 25, nearly: 10 } as const;

/** The score of one folded name for a folded text, 0 where it does not answer. */
export function scoreOf(name: string, text: string, nearly = false): number {
  if (name === text) return SCORES.whole;
  if (name.startsWith(text)) return SCORES.beginning;
  const words = name.split(/[\s,/:;()«»"]+/);
  const wanted = text.split(' ');
  if (wanted.every((part) => words.some((word) => word.startsWith(part)))) return SCORES.words;
  if (text.length >= 3 && name.includes(text)) return SCORES.inside;
  return nearly && wanted.every((part) => words.some((word) => isNear(word, part))) ? SCORES.nearly : 0;
}

/** One slip in a word of four letters or more, two in one of eight or more. */
const isNear = (word: string, part: string): boolean => {
  const slips = part.length >= 8 ? 2 : part.length >= 4 ? 1 : 0;
  return Math.abs(word.length - part.length) <= slips && editDistance(word, part) <= slips;
};

export interface Match {
  readonly entry: Entry;
  readonly score: number;
  /** The name that answered best, as written. */
  readonly name: string;
}

/** Entries that answer the text, best first; slips of the keyboard are forgiven only where nothing answers without. */
export function matches(entries: readonly Entry[], text: string): Match[] {
  const exact = rated(entries, text, false);
  return exact.length > 0 ? exact : rated(entries, text, true);
}

function rated(entries: readonly Entry[], text: string, nearly: boolean): Match[] {
  return entries
    .flatMap((entry): Match[] => {
      const best = bestName(entry, text, nearly);
      return best.score === 0 ? [] : [{ entry, ...best }];
    })
    .sort((x, y) => y.score + y.entry.weight - (x.score + x.entry.weight) || (x.entry.hit.id < y.entry.hit.id ? -1 : 1));
}

function bestName(entry: Entry, text: string, nearly: boolean): { score: number; name: string } {
  let best = { score: 0, name: '' };
  for (const { name, folded } of entry.names) {
    const score = scoreOf(folded, text, nearly);
    if (score > best.score) best = { score, name };
  }
  return best;
}
