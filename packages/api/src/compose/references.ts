import { inLocale } from '@mizan/model';
import { claimAddress, conflictAddress, eventAddress, personAddress, sourceAddress } from '../addresses.ts';
import type { Reference } from '../view/common.ts';
import { claimSentence } from './claim-words.ts';
import type { Reader } from './reader.ts';
import { sourceLabel } from './source-label.ts';

/** A claim, event or source by its id, named and linked; a member that is none of them is named by its id. */
export function referenceTo(reader: Reader, id: string): Reference {
  const { catalogue, locale } = reader;
  const claim = catalogue.claims.get(id);
  if (claim) return { kind: 'claim', id, label: claimSentence(reader, claim), href: claimAddress(id) };
  const event = catalogue.events.get(id);
  if (event) return { kind: 'event', id, label: inLocale(event.title, locale), href: eventAddress(id) };
  const source = catalogue.sources.get(id);
  return { kind: 'source', id, label: source ? sourceLabel(source) : id, href: sourceAddress(id) };
}

/** The conflicts a record is a member of. */
export const conflictReferences = ({ catalogue, locale }: Reader, member: string): Reference[] =>
  catalogue.conflictsOf(member).map((conflict) => ({ kind: 'conflict', id: conflict.id, label: inLocale(conflict.title, locale), href: conflictAddress(conflict.id) }));

/** A person or organisation, named and linked. */
export const personReference = ({ labels, locale }: Reader, id: string): Reference => ({ kind: 'person', id, label: labels.person(id, locale), href: personAddress(id) });
