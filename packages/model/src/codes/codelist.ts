import { z } from 'zod';
import { LOCALES, type Labels } from '../locale.ts';

/** One code of a list, labelled in seven languages. `extra` holds the list's own further columns. */
export interface Code {
  readonly list: string;
  readonly code: string;
  readonly labels: Labels;
  readonly extra: Readonly<Record<string, string>>;
}

const LabelsSchema = z.strictObject({ en: z.string().min(1), fr: z.string().min(1), ar: z.string().min(1), ru: z.string().min(1), es: z.string().min(1), nl: z.string().min(1), de: z.string().min(1) });

export const CodeRow = z.strictObject({ list: z.string().min(1), code: z.string().min(1), labels: LabelsSchema, extra: z.record(z.string(), z.string()) });

/** An area: its codes, the area it lies in, and names people type for it. */
export interface Area {
  readonly code: string;
  readonly kind: 'country' | 'city' | 'region' | 'group' | 'world';
  readonly alpha3?: string | undefined;
  readonly m49?: string | undefined;
  readonly parent?: string | undefined;
  readonly aliases: readonly string[];
  readonly names: Labels;
}
export const Area = z.strictObject({
  code: z.string().min(1), kind: z.enum(['country', 'city', 'region', 'group', 'world']), alpha3: z.string().regex(/^[A-Z]{3}$/).optional(),
  m49: z.string().regex(/^\d{3}$/).optional(), parent: z.string().optional(), aliases: z.array(z.string()), names: LabelsSchema,
});

/** Every name an area answers to: codes, labels in all languages, aliases. */
export const namesOf = (area: Area): string[] => [area.code, ...(area.alpha3 ? [area.alpha3] : []), ...LOCALES.map((l) => area.names[l]), ...area.aliases];

/** The area a code means, in any case: ISO 3166-1 alpha-2 or alpha-3, ISO 3166-2, a group or WORLD. A name is no code. */
export function areaOfCode(areas: Iterable<Area>, text: string): Area | undefined {
  const code = text.trim().toUpperCase();
  let byAlpha3: Area | undefined;
  for (const area of areas) {
    if (area.code === code) return area;
    if (area.alpha3 === code) byAlpha3 = area;
  }
  return byAlpha3;
}
