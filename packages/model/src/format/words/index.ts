import type { Locale } from '../../locale.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';

const WORDS: Readonly<Record<Locale, Words>> = { en, fr, ar, ru, es, nl, de };

/** Everything said in `locale`. A new language is one more table here. */
export const wordsOf = (locale: Locale): Words => WORDS[locale];
