import { inLocale, type Person } from '@mizan/model';
import type { PersonView } from '../view/person-view.ts';
import { given, made } from '../given.ts';
import { coded, codedArea, codedLanguage } from './labelled.ts';
import { newestFirst } from './events.ts';
import { referenceTo } from './references.ts';
import type { Reader } from './reader.ts';

/** A person or organisation with everything that names it. */
export function personView(reader: Reader, person: Person): PersonView {
  const { catalogue, locale } = reader;
  const claims = [...catalogue.claims.values()].filter(({ statedBy }) => statedBy.person === person.id || statedBy.organisation === person.id);
  const events = newestFirst([...catalogue.events.values()]).filter(({ participants }) => participants.some((p) => p.person === person.id || p.organisation === person.id));
  return {
    id: person.id, type: person.type, name: inLocale(person.name, locale), offices: person.offices.map((office) => coded(reader, 'offices', office)),
    spellings: person.spellings.map(({ surface, language }) => ({ surface, ...given({ language: made(language, (code) => codedLanguage(reader, code)) }) })),
    claims: claims.map(({ id }) => referenceTo(reader, id)), events: events.map(({ id }) => referenceTo(reader, id)),
    ...given({ country: made(person.country, (code) => codedArea(reader, code)), note: person.note }),
  };
}
