import type { Locale } from '@mizan/model';

export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const RULES = new Map<Locale, Intl.PluralRules>();

/** The form of a word that goes with a count, by the language's own plural rules (CLDR). */
export function plural(locale: Locale, count: number, forms: Forms): string {
  const rules = RULES.get(locale) ?? new Intl.PluralRules(locale);
  RULES.set(locale, rules);
  return forms[rules.select(count)] ?? forms.other;
}
