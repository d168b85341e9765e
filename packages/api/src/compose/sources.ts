import { inLocale, type Source } from '@mizan/model';
import { sourceAddress } from '../addresses.ts';
import type { SourceView } from '../view/source-view.ts';
import { given } from '../given.ts';
import { coded, codedLanguage, dateView } from './labelled.ts';
import type { Reader } from './reader.ts';

/** A source with its licence in words and the releases of it that are loaded. */
export function sourceView(reader: Reader, source: Source): SourceView {
  const { catalogue, locale } = reader;
  const { id, type, publisher, author, title, address, addressNote, licenceNote, redistribution, citation, note } = source;
  const url = catalogue.codes.find((code) => code.list === 'licences' && code.code === source.licence)?.extra['url'];
  return {
    id, href: sourceAddress(id), type, publisher, redistribution, language: codedLanguage(reader, source.language),
    licence: { ...coded(reader, 'licences', source.licence), ...(url ? { url } : {}) },
    vintages: catalogue.vintages.filter((vintage) => vintage.source === id),
    ...given({
      author, title, address, addressNote, licenceNote, citation, note,
      published: source.published && dateView(reader, source.published), retrieved: source.retrieved && dateView(reader, source.retrieved),
      frequency: source.frequency && coded(reader, 'frequencies', source.frequency), release: source.release && inLocale(source.release, locale),
    }),
  };
}

/** The name a source is called by in a list: its publisher, and a dataset's title. */
export const sourceLabel = ({ publisher, title, type }: Source): string => (type === 'dataset' && title !== undefined ? `${publisher}: ${title}` : publisher);
