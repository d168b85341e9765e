import type { Locale } from '../locale.ts';

/** Names for codes and ids, in the reader's language. Unknown codes come back as they are. */
export interface LabelBook {
  area(code: string, locale: Locale): string;
  /** A label of a code list, named by its file: `flows`, `units`, `offices`, `verdicts` … */
  label(list: string, code: string, locale: Locale): string;
  /** A person or organisation of data/people. */
  person(id: string, locale: Locale): string;
  /** A publication's or dataset's publisher. */
  publisher(source: string): string;
}
