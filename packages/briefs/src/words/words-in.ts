import type { Locale } from '@mizan/model';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { ru } from './ru.ts';
import type { BriefWords } from './words.ts';

const WORDS: Readonly<Record<Locale, BriefWords>> = { en, fr, ar, ru, es, nl, de };

/** The words of a language. */
export const wordsIn = (locale: Locale): BriefWords => WORDS[locale];
