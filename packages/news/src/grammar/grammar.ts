import { placeTemplates } from '../places/gazetteer.ts';
import { abbreviationsOf } from '../text/sentences.ts';
import type { Cues, CueTables } from './cues/cues.ts';
import { currencyNames, joinTables } from './currencies.ts';
import type { Language } from './language.ts';
import type { Table } from './table.ts';
import { Matcher } from './matcher.ts';
import { templatesOf, type Template } from './template.ts';
import { Words } from './words.ts';

/** A language made ready: its words in one index, its patterns of words and slots in others. */
export interface Grammar {
  readonly language: Language;
  readonly abbreviations: ReadonlySet<string>;
  readonly words: Matcher;
  readonly places: Matcher;
  readonly periods: Matcher;
  readonly ranks: Matcher;
  readonly cues: Cues;
}

const listed = (value: string): Table => ({ '': value });

function tables(language: Language): Record<string, Table | undefined> {
  const { numbers, times, relations, speech, events, goods, places } = language;
  const { decimal: _, ordinalSuffix, link, ...numeric } = numbers;
  const { rank: __, ...related } = relations;
  return {
    ...numeric, currency: joinTables(numeric.currency, currencyNames(language.code)), ordinalSuffix: listed(ordinalSuffix), link: listed(link ?? ''), month: times.month, weekday: times.weekday, ...related,
    ...speech, ...events, goods, cityCue: listed(places.cityCue),
  };
}

const compile = (language: Language, category: string, table: Table | undefined): Template[] =>
  Object.entries(table ?? {}).flatMap(([key, written]) => templatesOf(`${language.code}.${category}${key === '' ? '' : `.${key}`}`, category, key, written));

const cuesOf = ({ code, cues }: Language): Cues =>
  Object.fromEntries(Object.entries(cues).map(([name, written]: [string, string]) => [name, new Words(`${code}.cues.${name}`, written)])) as Record<keyof CueTables, Words>;

const ready = new Map<Language, Grammar>();

/** The grammar of a language, made once. */
export function grammarOf(language: Language): Grammar {
  const known = ready.get(language);
  if (known) return known;
  const grammar: Grammar = {
    language, abbreviations: abbreviationsOf(language.abbreviations),
    words: new Matcher(Object.entries(tables(language)).flatMap(([category, table]) => compile(language, category, table))),
    places: new Matcher(placeTemplates(language)),
    periods: new Matcher(compile(language, 'period', language.times.period)),
    ranks: new Matcher(compile(language, 'rank', language.relations.rank)),
    cues: cuesOf(language),
  };
  ready.set(language, grammar);
  return grammar;
}
