import type { Locale } from '@mizan/model';
import { ar } from './words.ar.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';
import { ru } from './words.ru.ts';
import type { CheckWords } from './words.ts';

const WORDS: Readonly<Partial<Record<Locale, CheckWords>>> = { en, fr, ar, ru };

/** The language sentences are given in: English where they have not been written in `locale`. A new language is one more table here. */
export const wordingLocale = (locale: Locale): Locale => (WORDS[locale] === undefined ? 'en' : locale);
export const checkWordsOf = (locale: Locale): CheckWords => WORDS[locale] ?? en;
