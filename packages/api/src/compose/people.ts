import { inLocale, type Person } from '@mizan/model';
import type { Reference } from '../view/common.ts';
import type { PersonView } from '../view/person-view.ts';
import { given } from '../given.ts';
import { coded, codedArea, codedLanguage } from './labelled.ts';
import { newestFirst } from './events.ts';
import { referenceTo } from './conflicts.ts';
import type { Reader } from './reader.ts';

/** A person or organisation, named; its address is the search for it, since it has no page of its own. */
export const personReference = ({ labels, locale }: Reader, id: string): Reference => ({ kind: 'person', id, label: labels.person(id, locale), href: `/?q=${encodeURIComponent(labels.person(id, locale))}` });

export function personView(reader: Reader, person: Person): PersonView {
  const { catalogue, locale } = reader;
  const claims = [...catalogue.claims.values()].filter(({ statedBy }) => statedBy.person === person.id || statedBy.organisation === person.id);
  const events = newestFirst([...catalogue.events.values()]).filter(({ participants }) => participants.some((p) => p.person === person.id || p.organisation === person.id));
  return {
    id: person.id, type: person.type, name: inLocale(person.name, locale), offices: person.offices.map((office) => coded(reader, 'offices', office)),
    spellings: person.spellings.map(({ surface, language }) => ({ surface, ...given({ language: language === undefined ? undefined : codedLanguage(reader, language) }) })),
    claims: claims.map(({ id }) => referenceTo(reader, id)), events: events.map(({ id }) => referenceTo(reader, id)),
    ...given({ country: person.country === undefined ? undefined : codedArea(reader, person.country), note: person.note }),
  };
}
