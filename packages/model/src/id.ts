import { z } from 'zod';

/** A record's id: lower-case letters, digits, dots and hyphens; it is also its file's name. */
export const RecordId = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,79}$/, 'an id of lower-case letters, digits, dots and hyphens').meta({ id: 'RecordId' });
export type RecordId = z.infer<typeof RecordId>;

/** SHA-256 as 64 hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits');

/**
 * The characters of a text that a statement rests on: half-open, in Unicode code points (W3C Web Annotation, Text
 * Position Selector), with the hash of those characters so that a changed text is noticed.
 */
export const Span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1), sha256: Sha256 })
  .refine((span) => span.end > span.start, { path: ['end'], message: 'end must be after start' })
  .meta({ id: 'Span' });
export type Span = z.infer<typeof Span>;
