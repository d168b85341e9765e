import type { ReadingLexicon } from '@mizan/api/client';
import { inLocale, type LabelBook } from '@mizan/model';

/** Names for what a reading mentions, from the lexicon; without one, as when the network was away, codes stand for themselves. */
export function labelBookOf(lexicon: ReadingLexicon | undefined): LabelBook {
  const people = new Map((lexicon?.people ?? []).map((person) => [person.id, person]));
  return {
    area: (code) => lexicon?.areas[code] ?? code,
    label: (list, code) => lexicon?.codes[list]?.[code] ?? code,
    person: (id, locale) => { const person = people.get(id); return person ? inLocale(person.name, locale) : id; },
    publisher: (source) => lexicon?.publishers[source] ?? source,
  };
}
