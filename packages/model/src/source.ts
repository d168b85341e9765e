import { z } from 'zod';
import { Licence, Redistribution } from './codes/enums.ts';
import { AreaCode } from './geo-ref.ts';
import { RecordId, Sha256 } from './id.ts';
import { LocalizedText } from './locale.ts';
import { Edtf } from './time/event-date.ts';
import { TimePeriod } from './time/period.ts';

export const COVERAGE_STATES = ['available', 'not-reported', 'not-released', 'suspended', 'restricted'] as const;

/** What a dataset has, or has not, for a stretch of time; an open end means to this day. */
export const Coverage = z.strictObject({
  reporter: AreaCode.optional(), partner: AreaCode.optional(), from: TimePeriod.optional(), to: TimePeriod.optional(),
  state: z.enum(COVERAGE_STATES), note: LocalizedText, source: RecordId.optional(),
});
export type Coverage = z.infer<typeof Coverage>;

export const SOURCE_TYPES = ['publication', 'dataset', 'document'] as const;

/** Where something was published, under which licence, and whether its figures may be passed on. */
export const Source = z
  .strictObject({
    id: RecordId, type: z.enum(SOURCE_TYPES), publisher: z.string().min(1), author: z.string().min(1).optional(), title: z.string().min(1).optional(),
    language: z.string().regex(/^[a-z]{2,3}$/, 'a language code such as fr'), published: Edtf.optional(), retrieved: Edtf.optional(),
    /** The area whose office it is: it has that area's trade alone. */
    country: AreaCode.optional(),
    address: z.url().optional(), addressNote: z.string().min(1).optional(),
    licence: Licence, licenceNote: z.string().min(1).optional(), redistribution: Redistribution, citation: z.string().min(1).optional(),
    /** SHA-256 of the text that spans point into. */
    textSha256: Sha256.optional(), note: z.string().min(1).optional(),
    coverage: z.array(Coverage).optional(), release: LocalizedText.optional(), frequency: z.string().optional(),
  })
  .brand<'Source'>()
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;
