import { z } from 'zod';

/** Languages of code-list labels and of addresses; curated prose exists at least in the first four. */
export const LOCALES = ['en', 'fr', 'ar', 'ru', 'es', 'nl', 'de'] as const;
export const Locale = z.enum(LOCALES);
export type Locale = z.infer<typeof Locale>;

/** Prose written by hand: English, French, Arabic and Russian always, further languages as they come. */
export const LocalizedText = z
  .strictObject({
    en: z.string().min(1), fr: z.string().min(1), ar: z.string().min(1), ru: z.string().min(1),
    es: z.string().min(1).optional(), nl: z.string().min(1).optional(), de: z.string().min(1).optional(),
  })
  .meta({ id: 'LocalizedText' });
export type LocalizedText = z.infer<typeof LocalizedText>;

/** A code's label in every language. */
export type Labels = Readonly<Record<Locale, string>>;

/** The text in `locale`, English where that language has not been written yet. */
export const inLocale = (text: LocalizedText, locale: Locale): string => text[locale] ?? text.en;

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');
