import type { Locale } from '@mizan/model';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';

const WRITTEN: Readonly<Partial<Record<Locale, Words>>> = { en, fr, ar, ru };

/** The words of a language, English where they have not been written yet. */
export const wordsIn = (locale: Locale): Words => WRITTEN[locale] ?? en;
