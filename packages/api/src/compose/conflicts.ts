import { inLocale, type Conflict } from '@mizan/model';
import type { ConflictView } from '../view/conflict-view.ts';
import { coded } from './labelled.ts';
import type { Reader } from './reader.ts';
import { referenceTo } from './references.ts';

/** A conflict in words, its members named and linked. */
export const conflictView = (reader: Reader, conflict: Conflict): ConflictView => ({
  id: conflict.id, kind: coded(reader, 'conflict-kinds', conflict.kind), verdict: coded(reader, 'conflict-verdicts', conflict.verdict),
  title: inLocale(conflict.title, reader.locale), rationale: inLocale(conflict.rationale, reader.locale),
  members: conflict.members.map((member) => ({ ...referenceTo(reader, member), preferred: member === conflict.preferred })),
});
