import type { Brief } from '../../brief/tree.ts';
import { warmCompiler } from './compiler.ts';
import { typstInput } from './source.ts';

/** A document as PDF: tagged, with language, bookmarks, alternative texts, embedded fonts, and its facts as an attachment. */
export const briefPdf = async (brief: Brief): Promise<Uint8Array> => (await warmCompiler())(typstInput(brief));
