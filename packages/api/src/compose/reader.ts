import type { LabelBook, Locale } from '@mizan/model';
import type { Catalogue } from '../catalogue.ts';

/** For whom words are made: the reader's language, over one catalogue. */
export interface Reader {
  readonly catalogue: Catalogue;
  readonly labels: LabelBook;
  readonly locale: Locale;
}

export const readerOf = (catalogue: Catalogue, locale: Locale): Reader => ({ catalogue, labels: catalogue.labels, locale });
