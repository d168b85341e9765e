import { directionOf, type Locale } from '@mizan/model';

/** Advance widths of IBM Plex Sans Regular, U+0020 to U+007E, in hundredths of an em. */
const ASCII_WIDTHS = [
  24, 28, 42, 71, 60, 93, 69, 24, 34, 34, 45, 60, 27, 40, 28, 38, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 29, 29, 60, 60, 60, 48,
  89, 64, 65, 62, 67, 58, 56, 70, 71, 40, 51, 63, 50, 81, 71, 71, 61, 71, 64, 58, 57, 68, 61, 89, 61, 59, 58, 32, 38, 32, 60, 56,
  60, 53, 58, 50, 58, 55, 32, 53, 57, 25, 25, 53, 27, 87, 57, 56, 58, 58, 37, 49, 35, 57, 49, 77, 51, 50, 46, 34, 31, 34, 60,
];
const BOLD = 1.04;

function charWidth(char: string): number {
  const code = char.codePointAt(0)!;
  if (code >= 0x20 && code <= 0x7e) return ASCII_WIDTHS[code - 0x20]! / 100;
  if (code >= 0x600 && code <= 0x6ff) return code >= 0x64b && code <= 0x65f ? 0 : 0.52;
  if (code >= 0x400 && code <= 0x4ff) return char === char.toLowerCase() ? 0.59 : 0.7;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return 0.24;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 0;
  return char === '—' || char === '→' || char === '…' ? 0.82 : 0.57;
}

/** Width of a text in pixels, near enough to place it without a browser: real advances for ASCII, averages of IBM Plex otherwise. */
export const textWidth = (text: string, size: number, bold = false): number =>
  [...text].reduce((sum, char) => sum + charWidth(char), 0) * size * (bold ? BOLD : 1);

/** Breaks a text at spaces into lines of at most `width` pixels; a longer word keeps its line to itself. No-break spaces hold. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines as {@link wrapText} breaks them, but of even length: the narrowest setting with as few lines. */
export function balanceText(text: string, width: number, size: number, bold = false): string[] {
  const lines = wrapText(text, width, size, bold);
  for (let narrower = width - 6; narrower > width / 3; narrower -= 6) {
    const tighter = wrapText(text, narrower, size, bold);
    if (tighter.length > lines.length) return wrapText(text, narrower + 6, size, bold);
  }
  return lines;
}

/**
 * The text for an SVG `<text>`. Right-to-left text is set in an isolate (RLI … PDI), which gives it its own base
 * direction while the element stays left-to-right, so that `text-anchor` means the same edge in browsers and in resvg
 * (which does not know the `direction` property). Texts of numbers alone stay as they are, like the axis they stand on.
 */
export const inDirection = (text: string, locale: Locale): string => (directionOf(locale) === 'rtl' && RTL_LETTER.test(text) ? `\u2067${text}\u2069` : text);

const RTL_LETTER = /[\u0590-\u08ff]/;
