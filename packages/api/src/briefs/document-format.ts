import { FORMATS, MEDIA_TYPES } from '@mizan/briefs';

/** The formats of a summary, and `zip`: its tables, codebook, pictures and citations for machines. */
export const DOCUMENT_FORMATS = [...FORMATS, 'zip'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
export const DOCUMENT_TYPES: Readonly<Record<DocumentFormat, string>> = { ...MEDIA_TYPES, zip: 'application/zip' };
