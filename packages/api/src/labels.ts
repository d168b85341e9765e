import type { Area, Code, LabelBook, Locale, Person, Source } from '@mizan/model';
import { inLocale } from '@mizan/model';

/** The tables a label book reads. */
export interface LabelTables {
  readonly areas: ReadonlyMap<string, Area>;
  readonly people: ReadonlyMap<string, Person>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly codes: readonly Code[];
}

/** Names for areas, codes, people and publishers from the tables of one database; an unknown code comes back as it is. */
export function labelBookOf({ areas, people, sources, codes }: LabelTables): LabelBook {
  const byListAndCode = new Map(codes.map((code) => [`${code.list}/${code.code}`, code]));
  return {
    area: (code, locale) => areas.get(code)?.names[locale] ?? code,
    label: (list, code, locale) => byListAndCode.get(`${list}/${code}`)?.labels[locale] ?? code,
    person: (id, locale) => { const person = people.get(id); return person ? inLocale(person.name, locale) : id; },
    publisher: (source) => sources.get(source)?.publisher ?? source,
  };
}

const languageNames = new Map<Locale, Intl.DisplayNames>();

/** The name of a language, given as its ISO 639 code, in another. */
export function languageLabel(language: string, locale: Locale): string {
  let names = languageNames.get(locale);
  if (!names) languageNames.set(locale, (names = new Intl.DisplayNames(locale, { type: 'language' })));
  return names.of(language) ?? language;
}
