import { LANGUAGES, type LanguageCode } from '../grammar/language.ts';

/** Tells the language of a text as ISO 639-1, or an empty string. */
export type Detector = (text: string) => string;

const SHORTEST = 40;
const isKnown = (code: string): code is LanguageCode => (LANGUAGES as readonly string[]).includes(code);

/** `eld` with its smallest set of n-grams (264 kB compressed), loaded when first asked for. */
export async function loadDetector(): Promise<Detector> {
  const { eld } = await import('eld/extrasmall');
  const detector = eld.newInstance();
  return (text) => detector.detect(text.slice(0, 120)).language;
}

const FOREIGN_SCRIPT = /[\u0400-\u04FF\u0600-\u06FF]/;
const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Arabic and Russian by their letters, so that short lines are told too. */
function byScript(text: string): LanguageCode | undefined {
  const part = text.slice(0, 300);
  if (!FOREIGN_SCRIPT.test(part)) return undefined;
  const [latin, arabic, cyrillic] = [count(part, /\p{Script=Latin}/gu), count(part, /\p{Script=Arabic}/gu), count(part, /\p{Script=Cyrillic}/gu)];
  if (arabic > latin && arabic > cyrillic) return /[پچژگڤ]/.test(part) && count(part, /[پچژگ]/g) * 25 > arabic ? undefined : 'ar';
  if (cyrillic > latin) return /[іїєґўјљњћђ]/i.test(part) ? undefined : 'ru';
  return undefined;
}

/** The language of the whole text: by most of its letters, told paragraph by paragraph. */
export function languageOfText(paragraphs: readonly string[], detect: Detector): LanguageCode | null {
  const weights = new Map<string, number>();
  for (const paragraph of paragraphs.slice(0, 60)) {
    const code = byScript(paragraph) ?? (paragraph.length >= SHORTEST ? detect(paragraph) : '');
    if (code !== '') weights.set(code, (weights.get(code) ?? 0) + paragraph.length);
  }
  if (weights.size === 0) {
    const code = detect(paragraphs.join(' '));
    return isKnown(code) ? code : null;
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1])[0]!;
  return isKnown(best) ? best : null;
}

/** The language of a paragraph; a short one is in that of the text, and null is one the reader does not know. */
export function languageOfParagraph(text: string, whole: LanguageCode | null, detect: Detector): LanguageCode | null {
  const script = byScript(text);
  if (script) return script;
  if (/\p{Script=Arabic}|\p{Script=Cyrillic}/u.test(text) && (whole === 'ar' || whole === 'ru')) return whole;
  if (text.length < SHORTEST * 2) return whole;
  const code = detect(text);
  if (isKnown(code)) return code;
  return text.length < 200 ? whole : null;
}
