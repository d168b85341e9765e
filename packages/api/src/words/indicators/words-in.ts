import type { Locale } from '@mizan/model';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { IndicatorWords } from './words.ts';

const WORDS: Readonly<Partial<Record<Locale, IndicatorWords>>> = { en, fr, ar, ru };

/** The words of a language; English where it has none. */
export const indicatorWords = (locale: Locale): IndicatorWords => WORDS[locale] ?? en;
