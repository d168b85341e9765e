import type { CueTables } from './cues/cues.ts';
import type { RelationTables } from './relation-tables.ts';
import type { Table } from './table.ts';
import type { Traits } from './traits.ts';

export const LANGUAGES = ['nl', 'fr', 'en', 'de', 'es', 'ru', 'ar'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export interface NumberTables {
  /** The decimal sign of the language's press. */
  readonly decimal: ',' | '.';
  /** Number words: `2`, `0.5`, `1a` for an article that is a number only before a scale ("a billion"). */
  readonly numeral: Table;
  readonly ordinal: Table;
  /** What makes a figure an ordinal: `8th`, `8e`, `8.`. */
  readonly ordinalSuffix: string;
  readonly scale: Table;
  /** Scales that stand without a number: "миллиард долларов". */
  readonly soloScale?: Table;
  readonly currency: Table;
  /** Scale and currency in one sign: `1e6 MAD` is MDH. */
  readonly money?: Table;
  readonly unit: Table;
  /** Words between a scale and its unit: "milliards *de* dollars". */
  readonly link?: string;
  readonly sign: Table;
  /** Verbs and adverbs that are factors: doubled. */
  readonly multiple: Table;
  /** Parts in words, by their per cent: "a third". */
  readonly fraction: Table;
  /** Words before a number that make it a factor: "multiplied by". */
  readonly factor: Table;
  readonly bound: Table;
  readonly boundAfter?: Table;
  /** Words that join the ends of a range: "between … and …". */
  readonly range: Table;
}

export interface TimeTables {
  readonly month: Table;
  readonly weekday: Table;
  /** Templates with slots, by what `engine/periods.ts` builds of them. */
  readonly period: Table;
}

export interface PlaceTables {
  /** Names beside those of CLDR, by code: areas, cities and groups. */
  readonly names: Table;
  readonly cities: Table;
  readonly groups: Table;
  /** Adjectives and inhabitants, by code. */
  readonly demonyms: Table;
  /** Adjectives of further countries, each after its code (ISO 3166-1), set off by `;`. */
  readonly worldDemonyms: string;
  /** Adjectives and inhabitants of parts of countries, by code (ISO 3166-2). */
  readonly regionAdjectives: Table;
  /** Names of parts of countries beside those of `places/regions.ts`, by code. */
  readonly regions?: Table;
  /** "The kingdom" and its like: the last country named that is one. */
  readonly epithets: Table;
  /** Where an adjective stands to its noun: "Russian exports" or "exportations russes". */
  readonly adjectives: 'before' | 'after';
  /** Words that make a capital the city, not the state. */
  readonly cityCue: string;
  /** All forms of a name, in the cases of the language. */
  readonly decline: (name: string) => readonly string[];
  /** CLDR names that are common words here. */
  readonly omit?: readonly string[];
}

export interface SpeechTables {
  /** Verbs of saying. */
  readonly say: Table;
  /** "According to", "data of". */
  readonly source: Table;
  /** Nouns that begin or are the name of a body. */
  readonly body: Table;
  /** Titles before or after a person's name. */
  readonly title: Table;
  /** "He said", "the minister said". */
  readonly pronoun: Table;
  /** "This was said by", of the sentence before. */
  readonly that: Table;
  readonly outlet: Table;
  /** "The Sovereign": the king named before. */
  readonly royal: Table;
}

export interface EventTables {
  readonly event: Table;
  /** "They", "both ministers": the people spoken of, together. */
  readonly together: Table;
  readonly planned: Table;
  readonly postponed: Table;
  /** Verbs whose subject is the place: "Berlin hosts". */
  readonly host: Table;
  /** "There", "on that occasion": of the event told before. */
  readonly there: Table;
  /** Words before the talks that a visit is for. */
  readonly purpose: Table;
  /** "His counterpart": of the person told before. */
  readonly counterpart: Table;
  /** "He", "she": the person spoken of. */
  readonly someone: Table;
  /** "Denied reports that": what follows did not happen. */
  readonly denied: Table;
  /** Words of presiding: those named with them took part in the session told before. */
  readonly chair: Table;
  /** "Three-day", by the number of days. */
  readonly lasting: Table;
  /** Words of the end of a visit: the days it lasted lie before. */
  readonly ending: Table;
  /** "Here": the city of the dateline. */
  readonly here: Table;
  /** What an office is of, written with a capital before a name: Trade, Handel. */
  readonly portfolio: Table;
  /** Words that name a company before its name. */
  readonly company: Table;
}

export interface RegionTables {
  /** Beginnings of lines that point to other articles. */
  readonly teaser: readonly string[];
  /** Beginnings of lines that are no article: copyright, menus. */
  readonly furniture: readonly string[];
  readonly byline: readonly string[];
  readonly caption: readonly string[];
}

/** All that the reader knows of one language; an eighth language is one more of these. */
export interface Language {
  readonly code: LanguageCode;
  /** Words that end in a full stop without ending a sentence. */
  readonly abbreviations: string;
  readonly numbers: NumberTables;
  readonly times: TimeTables;
  readonly places: PlaceTables;
  readonly relations: RelationTables;
  readonly speech: SpeechTables;
  readonly events: EventTables;
  readonly regions: RegionTables;
  /** Goods by HS code. */
  readonly goods: Table;
  readonly cues: CueTables;
  readonly traits: Traits;
}
