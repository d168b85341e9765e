import type { Brief } from '../../brief/tree.ts';
import { compilePdf } from './compiler.ts';
import { typstInput } from './source.ts';

/** A document as PDF: tagged, with language, bookmarks, alternative texts, embedded fonts, and its facts as an attachment. */
export const briefPdf = (brief: Brief): Promise<Uint8Array> => compilePdf(typstInput(brief));
