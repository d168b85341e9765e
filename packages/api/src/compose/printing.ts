import type { ClaimPublication, Span } from '@mizan/model';
import { sourceAddress } from '../addresses.ts';
import type { PublicationView } from '../view/claim-view.ts';
import { given, made } from '../given.ts';
import { coded, codedLanguage, dateView } from './labelled.ts';
import type { Reader } from './reader.ts';

type Printing = Omit<PublicationView, 'relation' | 'altered'>;

/** A source that printed something: who, in which language, when, where, and what it says in our words. */
export function printingOf(reader: Reader, { source, says, span }: { readonly source: string; readonly says?: string | undefined; readonly span?: Span | undefined }): Printing {
  const record = reader.catalogue.sources.get(source);
  return {
    source, href: sourceAddress(source), publisher: reader.labels.publisher(source), language: codedLanguage(reader, record?.language ?? 'und'),
    ...given({ says, span, address: record?.address, published: made(record?.published, (date) => dateView(reader, date)) }),
  };
}

/** A printing of a claim: the first, a faithful copy, or a copy that changed something. */
export const publicationView = (reader: Reader, publication: ClaimPublication): PublicationView => ({
  ...printingOf(reader, publication), relation: coded(reader, 'relations', publication.relation),
  altered: (publication.altered ?? []).map((alteration) => coded(reader, 'alterations', alteration)),
});
