import { z } from 'zod';

/**
 * An area's code: ISO 3166-1 alpha-2 (`MA`), ISO 3166-2 for a city or region (`RU-MOW`), `G:` for a group
 * (`G:AFRICA`), or `WORLD`.
 */
export const AreaCode = z
  .string()
  .regex(/^([A-Z]{2}|[A-Z]{2}-[A-Z0-9]{1,3}|G:[A-Z0-9-]{2,24}|WORLD)$/, 'an area code: MA, RU-MOW, G:AFRICA or WORLD')
  .meta({ id: 'AreaCode' });
export type AreaCode = z.infer<typeof AreaCode>;

export const READINGS = ['country', 'city', 'region', 'group', 'metonym', 'world'] as const;
/** What a name in a text was taken to mean; a metonym is a capital that stands for its state. */
export const Reading = z.enum(READINGS);
export type Reading = z.infer<typeof Reading>;

/** An area, how the source worded it, and how that was read. */
export interface GeoRef {
  readonly code: AreaCode;
  readonly surface?: string | undefined;
  readonly reading?: Reading | undefined;
}

/** A bare code, or a code with the source's wording and the reading; always parsed to the full form. */
export const GeoRef = z
  .union([AreaCode.transform((code): GeoRef => ({ code })), z.strictObject({ code: AreaCode, surface: z.string().min(1).optional(), reading: Reading.optional() })])
  .superRefine((ref, context) => {
    const scope = scopeOf(ref.code);
    const fits = ref.reading === undefined || ref.reading === scope || (ref.reading === 'metonym' && scope === 'country') || (ref.reading === 'region' && scope === 'city');
    if (!fits) context.addIssue({ code: 'custom', path: ['reading'], message: `${ref.code} is a ${scope}, not a ${ref.reading}` });
  })
  .meta({ id: 'GeoRef' });

/** The kind of area a code stands for; an ISO 3166-2 code is called `city`, whether city or region. */
export function scopeOf(code: AreaCode): 'country' | 'city' | 'group' | 'world' {
  if (code === 'WORLD') return 'world';
  if (code.startsWith('G:')) return 'group';
  return code.includes('-') ? 'city' : 'country';
}

/** The country an ISO 3166-2 code belongs to, or the code itself. */
export const countryOf = (code: AreaCode): AreaCode => (scopeOf(code) === 'city' ? code.slice(0, 2) : code);

/** Groups that are counted as one area and hold none that is counted beside them: customs unions, past states without letters, areas not specified. */
const COUNTED_AS_ONE = /^G:(NES-|M49-|(BE-LU|SACU|AUSTRIA-HUNGARY|KOREA|ZANZIBAR|BAVARIA|BADEN|WUERTTEMBERG|WITS-BAT|WITS-UNS|WITS-999)$)/;

/** Whether an area holds others that have figures of their own, so that both are never added: the world, a union, a region of the world. */
export const isAggregate = (code: AreaCode): boolean => code === 'WORLD' || (scopeOf(code) === 'group' && !COUNTED_AS_ONE.test(code));
