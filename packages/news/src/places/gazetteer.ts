import { joinTables } from '../grammar/currencies.ts';
import type { Language } from '../grammar/language.ts';
import type { Table } from '../grammar/table.ts';
import { templatesOf, type Template } from '../grammar/template.ts';
import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import { worldCities } from './cities.ts';
import { COUNTRIES } from './countries.ts';
import { worldDemonyms } from './demonyms.ts';
import { worldRegions } from './regions.ts';

/** How a place is named: by its name, by an adjective or inhabitant, or as "the kingdom". */
export type PlaceForm = 'name' | 'city' | 'group' | 'adjective' | 'epithet';

/** What a place mark's key says: a code and the form of the name. */
export const placeKey = (code: string, form: PlaceForm): string => `${code}|${form}`;
/** What such a key says. */
export const readPlaceKey = remembered((key): NamedPlace => {
  const [code, form] = key.split('|') as [string, PlaceForm];
  return { code, form };
});
interface NamedPlace {
  readonly code: string;
  readonly form: PlaceForm;
}

const rule = (language: Language, form: PlaceForm, code: string): string => `${language.code}.place.${form}.${code}`;

function named(language: Language, form: PlaceForm, table: Table, decline: (name: string) => readonly string[]): Template[] {
  return Object.entries(table).flatMap(([code, names]) =>
    names.split(';').flatMap((name) => decline(name.trim()).flatMap((one) => templatesOf(rule(language, form, code), 'place', placeKey(code, form), one))));
}

/** Country names of CLDR in the language, without those that are common words there. */
function cldrNames(language: Language): Table {
  const names = new Intl.DisplayNames([language.code], { type: 'region' });
  const omitted = new Set(language.places.omit);
  const entries = COUNTRIES.filter((code) => !omitted.has(code)).map((code): [string, string] => [code, plainName(names.of(code) ?? '')]);
  return Object.fromEntries(entries.filter(([, name]) => name !== ''));
}

/** "Myanmar (Birmania)" and "Congo-Kinshasa" as they are, without what stands in brackets. */
const plainName = (name: string): string => name.replace(/\s*[(（].*$/u, '').replace(/[|?*{};]/g, '').trim();

/** A table without the names that another has, under whatever code. */
function newNames(table: Table, held: Table): Table {
  const known = new Set(Object.values(held).flatMap((names) => names.split(';').map((name) => fold(name.trim()))));
  const entries = Object.entries(table).map(([code, names]): [string, string] => [code, names.split(';').map((name) => name.trim()).filter((name) => !known.has(fold(name))).join('; ')]);
  return Object.fromEntries(entries.filter(([, names]) => names !== ''));
}

const asIs = (name: string): readonly string[] => [name];

/** Every place the language names, as templates of category `place`. */
export function placeTemplates(language: Language): Template[] {
  const { names, cities, groups, demonyms, epithets, decline, regionAdjectives, worldDemonyms: more } = language.places;
  return [
    ...named(language, 'name', cldrNames(language), decline),
    ...named(language, 'name', names, decline),
    ...named(language, 'city', joinTables(cities, newNames(worldCities(language.traits.script), cities)), decline),
    ...named(language, 'city', newNames(worldRegions(language), cities), asIs),
    ...named(language, 'group', groups, asIs),
    ...named(language, 'adjective', joinTables(joinTables(demonyms, worldDemonyms(more, demonyms)), regionAdjectives), asIs),
    ...named(language, 'epithet', epithets, asIs),
  ];
}

/** Whether a word is written as a name: with a capital, or in a script that has none. */
export const looksNamed = (word: string): boolean => {
  const first = word[0]!;
  return first !== first.toLowerCase() || first === first.toUpperCase() || fold(word) === '';
};
