import type { Language, LanguageCode } from '../grammar/language.ts';
import { arabic } from './ar/index.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { dutch } from './nl/index.ts';
import { russian } from './ru/index.ts';

/** The languages the reader knows, by ISO 639-1. */
export const LANGUAGE_TABLES: Readonly<Record<LanguageCode, Language>> = {
  nl: dutch,
  fr: french,
  en: english,
  de: german,
  es: spanish,
  ru: russian,
  ar: arabic,
};
