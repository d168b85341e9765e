import { defineRouting } from 'next-intl/routing';

/** Languages the interface is written in. Spanish, Dutch and German join by a file in messages/ and a word here. */
export const INTERFACE_LOCALES = ['en', 'fr', 'ar', 'ru'] as const;
export type InterfaceLocale = (typeof INTERFACE_LOCALES)[number];

/** Each language's own name. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLocale, string>> = { en: 'English', fr: 'Français', ar: 'العربية', ru: 'Русский' };

export const routing = defineRouting({ locales: INTERFACE_LOCALES, defaultLocale: 'en' });
