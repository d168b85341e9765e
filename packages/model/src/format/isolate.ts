import { directionOf, type Locale } from '../locale.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Sets a number apart from the right-to-left text around it, so that its sign and percent stay on their side
 * (Unicode Standard Annex 9, isolates). Other languages get the text back as it is.
 */
export const isolate = (text: string, locale: Locale): string => (directionOf(locale) === 'rtl' ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text);

/** The text without isolates, for places that carry no direction: file names, plain keys, tests. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
