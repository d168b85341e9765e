import type { Notice } from '../proposal.ts';

/** Longest text that is read, in UTF-16 code units: some fifty long articles. */
export const LONGEST_TEXT = 400_000;

const CONTROL = /[\u0000-\u0008\u000E-\u001F]/g;

/** What stands against reading a text, and what its reader should know. A refused text has no proposals. */
export function intake(text: string): { readonly readable: boolean; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  if (text.trim() === '') return { readable: false, notices: [{ code: 'empty', message: 'The text is empty.' }] };
  if (text.length > LONGEST_TEXT) return { readable: false, notices: [{ code: 'too-long', message: `The text has ${text.length} characters; at most ${LONGEST_TEXT} are read. Paste one article.` }] };
  const controls = text.match(CONTROL)?.length ?? 0;
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  if (controls > 2 || broken * 20 > text.length || /^(%PDF-|PK\u0003\u0004|\u0089PNG)/.test(text)) return { readable: false, notices: [{ code: 'binary', message: 'This is a binary file, not a text.' }] };
  const override = /[\u202D\u202E\u2066-\u2068]/.exec(text);
  if (override) notices.push({ code: 'direction-controls', message: 'The text holds marks that change the direction of writing: what is seen may differ from what is stored.', start: override.index, end: override.index + 1 });
  const unseen = /[\u200B\u2060\uFEFF\u00AD]/.exec(text);
  if (unseen) notices.push({ code: 'zero-width', message: 'The text holds characters that are not seen; they are passed over in reading.', start: unseen.index, end: unseen.index + 1 });
  return { readable: true, notices };
}
