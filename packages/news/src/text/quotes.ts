/** Where words in quotation marks stand: from after the opening mark to before the closing one. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

const CLOSED_BY: Readonly<Record<string, string>> = { '«': '»', '„': '“”', '“': '”', '"': '"', "'": "'", '‘': '’' };
const SINGLE = /^['‘’]$/;
/** Quotation marks that are apostrophes as well open before a word, and close behind a stop or a comma. */
const opens = (text: string, at: number): boolean => !SINGLE.test(text[at]!) || (/^[\s(]?$/.test(text[at - 1] ?? '') && /[\p{L}\p{N}$€£]/u.test(text[at + 1] ?? ''));
const closes = (text: string, at: number): boolean => !SINGLE.test(text[at]!) || /[.,!?]/.test(text[at - 1] ?? '');

/** The last quotation closed in `text` between `from` and `to`; undefined where there is none, or one is open at `to`. */
export function quotationBefore(text: string, from: number, to: number): Quotation | undefined {
  let last: Quotation | undefined;
  let open: number | undefined;
  for (let at = from; at < to; at++) {
    const sign = text[at]!;
    if (open !== undefined) {
      if (!CLOSED_BY[text[open]!]!.includes(sign) || !closes(text, at)) continue;
      last = { start: open + 1, end: at };
      open = undefined;
    } else if (sign in CLOSED_BY && opens(text, at)) open = at;
  }
  return open === undefined ? last : undefined;
}
