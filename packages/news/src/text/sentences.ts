import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

/** Longest sentence read as one, in tokens: beyond it a text is no prose. */
const LONGEST = 220;

const ENDS = /^(?:[.!?…؟]|\.{2,})$/;
const CLOSES = /^["'»”’“)\]]$/;

const startsSentence = (token: Token): boolean => {
  const first = token.text[0]!;
  return token.kind === 'number' || /[«"“„‘'([¿¡—–-]/.test(first) || first !== first.toLowerCase() || /\p{Script=Arabic}/u.test(first);
};

/** Whether the full stop after `before` belongs to it: an abbreviation, an initial (but "17 °C."), an ordinal such as "16." before a small letter. */
function isAbbreviation(before: Token | undefined, after: Token, known: ReadonlySet<string>, soFar: number, degrees: string | undefined): boolean {
  if (!before) return false;
  if (before.kind === 'number') return known.has(`#${after.norm}`);
  if (before.text.length === 1 && before.kind === 'word' && /\p{Lu}/u.test(before.text)) return degrees !== '°';
  return known.has(before.norm) && (soFar < 7 || after.kind === 'number' || !/^\p{Lu}/u.test(after.text) || CODE.test(after.text) || !known.has(`${before.norm}!`));
}

/** "12 mln. USD", "5 млрд долл. США": a code goes on with the figure. */
const CODE = /^\p{Lu}{2,3}$/u;

/** The abbreviations of a language, folded; one with `!` may also end a sentence, `#` comes before a word that an ordinal stands before ("16. Oktober"). */
export const abbreviationsOf = (written: string): ReadonlySet<string> => new Set(written.trim().split(/\s+/).map(fold).flatMap((word) => (word.endsWith('!') ? [word.slice(0, -1), word] : [word])));

/** Splits the tokens of a paragraph into sentences. A full stop ends one where a new one can start after it. */
export function splitSentences(tokens: readonly Token[], known: ReadonlySet<string>): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    current.push(token);
    if (current.length >= LONGEST) {
      sentences.push(current);
      current = [];
      continue;
    }
    if (!ENDS.test(token.text)) continue;
    while (CLOSES.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1]!.spaced) current.push(tokens[++at]!);
    const next = tokens[at + 1];
    if (next && (!next.spaced || !startsSentence(next) || (token.text === '.' && isAbbreviation(current.at(-2), next, known, current.length, current.at(-3)?.text)))) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
