import { inLocale, type Conflict } from '@mizan/model';
import { claimAddress, eventAddress, sourceAddress } from '../addresses.ts';
import type { Reference } from '../view/common.ts';
import type { ConflictView } from '../view/conflict-view.ts';
import { coded } from './labelled.ts';
import { claimSentence } from './claim-words.ts';
import type { Reader } from './reader.ts';
import { sourceLabel } from './sources.ts';

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

export const conflictView = (reader: Reader, conflict: Conflict): ConflictView => ({
  id: conflict.id, kind: coded(reader, 'conflict-kinds', conflict.kind), verdict: coded(reader, 'conflict-verdicts', conflict.verdict),
  title: inLocale(conflict.title, reader.locale), rationale: inLocale(conflict.rationale, reader.locale),
  members: conflict.members.map((member) => ({ ...referenceTo(reader, member), preferred: member === conflict.preferred })),
});

/** The conflicts a record is a member of, named for a link to the list of conflicts. */
export const conflictReferences = ({ catalogue, locale }: Reader, member: string): Reference[] =>
  catalogue.conflictsOf(member).map((conflict) => ({ kind: 'conflict', id: conflict.id, label: inLocale(conflict.title, locale), href: `#conflict-${conflict.id}` }));
