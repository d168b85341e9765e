import { remembered } from './remembered.ts';

/** Characters that are not seen: zero-width marks, direction controls, soft hyphen, Arabic tatweel. */
export const INVISIBLE = /[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ى: 'ي', ة: 'ه', ی: 'ي', ک: 'ك', '’': "'", ʼ: "'", '`': "'" };

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * A word as the grammars know it: lower case, without accents, vowel signs and unseen characters. A single letter
 * keeps its accent, for `à` and `a` are two words of French; so do umlauts, for `Waren` and `wären` are two of German.
 */
export const fold = remembered(foldNew);

function foldNew(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9'.%-]*$/.test(lower)) return lower;
  const seen = lower.replace(INVISIBLE, '');
  if (seen.length === 1) return LETTERS[seen] ?? seen;
  return seen.normalize('NFC').replace(/[äöü]/g, (letter) => UMLAUTS[letter]!).normalize('NFD').replace(/\p{M}/gu, '').replace(/[ßœæøłđıىةیک’ʼ`]/g, (letter) => LETTERS[letter]!);
}
