import { readdirSync, readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LOCALES, type InterfaceLocale } from './routing';

const FOLDER = new URL('../../messages/', import.meta.url);
const LOCALES = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []));
const TRANSLATIONS = LOCALES.filter((locale) => locale !== 'en');

interface Tree { readonly [key: string]: string | Tree }
const treeOf = (locale: string): Tree => JSON.parse(readFileSync(new URL(`${locale}.json`, FOLDER), 'utf8')) as Tree;

/** Every message under its path of keys, "pair.title". */
const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`)));
const messagesOf = (locale: string): ReadonlyMap<string, string> => new Map(flatten(treeOf(locale)));
const english = messagesOf('en');

/** An opening brace that begins an argument, not a branch of a plural: "count plural", "period". */
const ARGUMENT = /(?<!(?:=\d+|zero|one|two|few|many|other)\s*)\{\s*(\w+)\s*(?:,\s*(\w+)|(?=\}))/g;
const argumentsOf = (message: string): string[] => [...new Set([...message.matchAll(ARGUMENT)].map(([, name, kind]) => (kind ? `${name} ${kind}` : name!)))].sort();

const PLURAL = /\{\s*\w+\s*,\s*plural\s*,((?:\s*(?:=\d+|\w+)\s*\{[^{}]*\})+)\s*\}/g;
/** The categories of each plural of a message; exact matches such as =0 come on top and are left out. */
const pluralsOf = (message: string): string[][] =>
  [...message.matchAll(PLURAL)].map(([, branches]) => [...branches!.matchAll(/(=\d+|\w+)\s*\{/g)].flatMap(([, selector]) => (selector!.startsWith('=') ? [] : [selector!])).sort());

/** What is left to read once arguments and the words of ICU are taken away. */
const proseOf = (message: string): string => message.replace(PLURAL, (_, branches: string) => branches.replace(/(?:=\d+|\w+)\s*\{([^{}]*)\}/g, '$1')).replace(/\{\w+\}/g, '');

/** Made of arguments and signs only, or the same word in both languages. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'site.name', 'site.sources', 'search.kind.source', 'pair.title', 'claim.note', 'event.sources', 'event.date', 'partners.caption', 'source.list', 'source.publications', 'source.licence', 'facts.source', 'indicators.caption', 'goods.title', 'goods.whole', 'reading.kind.multiple', 'reading.conflictVerdict.compatible',
  ],
  ar: ['pair.title'],
  ru: ['pair.title', 'partners.caption', 'claim.printed', 'claim.printedUndated', 'indicators.caption', 'goods.title', 'goods.whole'],
};

/** Letters a translation must contain where it has words at all; Latin where none are named. */
const SCRIPTS: Readonly<Record<string, RegExp>> = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u };

/** Characters that a language's typography rules out. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  fr: /['"“”]|(?<!\u202f)[;?!]|(?<!\u00a0)[:%»]|«(?!\u00a0)/u,
  ar: /['"“”,;?]|[\u0660-\u0669\u06f0-\u06f9]/u,
  ru: /['"“”]/u,
};

type Format = (key: string, values: Readonly<Record<string, string | number>>) => string;

test('there is a file for every language of the interface, and no other', () => expect([...LOCALES].sort()).toEqual([...INTERFACE_LOCALES].sort()));

describe.each(LOCALES)('messages in %s', (locale) => {
  const messages = messagesOf(locale);

  test('have the keys of the English ones', () => expect([...messages.keys()].sort()).toEqual([...english.keys()].sort()));

  test('take the same arguments', () => {
    const taken = (of: ReadonlyMap<string, string>) => Object.fromEntries([...of].map(([key, message]) => [key, argumentsOf(message)]));
    expect(taken(messages)).toEqual(taken(english));
  });

  test('have a form for every plural category of the language', () => {
    const needed = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();
    for (const [key, message] of messages) {
      const plurals = pluralsOf(message);
      expect(plurals, key).toHaveLength(message.split(', plural,').length - 1);
      for (const categories of plurals) expect(categories, key).toEqual(needed);
    }
  });

  test.each([0, 1, 2, 3, 11, 21, 100, 1_000_000])('can be formatted for %i', (count) => {
    const t = createTranslator({ locale: locale as InterfaceLocale, messages: treeOf(locale) as never, onError: (error) => { throw error; } }) as unknown as Format;
    for (const [key, message] of messages) {
      const values = Object.fromEntries(argumentsOf(message).map((argument) => (argument.endsWith(' plural') ? [argument.split(' ')[0]!, count] : [argument, `«${argument}»`])));
      expect(t(key, values), key).not.toMatch(/[{}#]|^\s*$/);
    }
  });
});

describe.each(TRANSLATIONS)('messages in %s', (locale) => {
  const messages = messagesOf(locale);

  test('are translated', () => {
    const same = [...messages].flatMap(([key, message]) => (message === english.get(key) ? [key] : []));
    expect(same.sort()).toEqual([...(SAME_AS_ENGLISH[locale] ?? [])].sort());
  });

  test('are written in the script of the language', () => {
    const script = SCRIPTS[locale] ?? /\p{Script=Latin}/u;
    expect([...messages].flatMap(([key, message]) => (/\p{L}/u.test(proseOf(message)) && !script.test(proseOf(message)) ? [key] : []))).toEqual([]);
  });

  test('keep to the typography of the language', () => {
    const forbidden = FORBIDDEN[locale] ?? /['"]/u;
    expect([...messages].flatMap(([key, message]) => (forbidden.test(proseOf(message)) ? [`${key}: ${message}`] : []))).toEqual([]);
  });
});
