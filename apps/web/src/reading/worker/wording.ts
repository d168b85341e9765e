import type { LabelBook, Locale } from '@mizan/model';

/** In which language, and with which names, the worker words what it found. */
export interface Wording {
  readonly labels: LabelBook;
  readonly locale: Locale;
  /** Whether there is a page for a person of this id. */
  readonly isPerson: (id: string) => boolean;
}

/** An address of this site in the reader's language. */
export const localAddress = ({ locale }: Wording, path: string): string => `/${locale}${path}`;
