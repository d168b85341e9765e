import { FORMATS, MEDIA_TYPES, type AnyResults } from '@mizan/briefs';
import type { Pool } from '@mizan/briefs/worker';
import type { Locale, Result } from '@mizan/model';
import { briefOf } from './results.ts';
import { subjectName, type BriefSubject } from './subject.ts';

/** The formats of a summary, and `zip`: its tables, codebook, pictures and citations for machines. */
export const DOCUMENT_FORMATS = [...FORMATS, 'zip'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
export const DOCUMENT_TYPES: Readonly<Record<DocumentFormat, string>> = { ...MEDIA_TYPES, zip: 'application/zip' };

/** A summary in a format, made in a thread of the pool; refused where too many wait. */
export function makeDocument(pool: Pool, results: AnyResults, format: DocumentFormat): Promise<Result<Uint8Array>> {
  const brief = briefOf(results);
  return format === 'zip' ? pool.bundle(brief, results.sources) : pool.render(brief, format);
}

/** `mizan-MA-RU-fr.pdf`. */
export const documentName = (subject: BriefSubject, lang: Locale, format: DocumentFormat): string => `mizan-${subjectName(subject)}-${lang}`.replace(/[^\w.-]+/g, '-').concat(`.${format}`);
