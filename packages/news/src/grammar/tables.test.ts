import { describe, expect, test } from 'vitest';
import { LANGUAGE_TABLES } from '../languages/index.ts';
import { LANGUAGES } from './language.ts';
import type { Table } from './table.ts';
import { templatesOf } from './template.ts';

/** All tables of a language by their path, such as `relations.move`. */
function tablesOf(code: (typeof LANGUAGES)[number]): [string, Table][] {
  const { numbers, times, places, relations, speech, events, goods } = LANGUAGE_TABLES[code];
  const parts = { numbers, times, places, relations, speech, events, goods: { goods } };
  return Object.entries(parts).flatMap(([part, tables]) => Object.entries(tables as Record<string, unknown>).filter((entry): entry is [string, Table] => typeof entry[1] === 'object' && entry[1] !== null && !Array.isArray(entry[1])).map(([name, table]): [string, Table] => [`${part}.${name}`, table]));
}

const templates = (table: Table): string[] => Object.values(table).flatMap((written) => written.split(';')).map((one) => one.trim()).filter((one) => one !== '');

/** A bar with nothing before or after it: what is left of `a | b`. */
const isTorn = (chunk: string): boolean => /^\||\|$|\|\|/.test(chunk);

const ARTICLES: Readonly<Record<(typeof LANGUAGES)[number], string>> = { en: 'the a an', fr: "le la les l' un une", de: 'der die das den dem ein eine einem einen', nl: 'het de een', es: 'el la los las un una', ru: '', ar: '' };
const DETERMINERS = /^(?:this|that|last|same|cette?|ces|sa|son|ses|des|dieses?|dieser|diesem|dit|deze|est[aeo]s?)$/;

/**
 * Whether the last of several alternatives is an article and the others are none, with a word after them: in
 * `vrai|exact|le cas` the bar takes "le" alone, and the phrase meant is never found.
 */
function endsInArticle(code: (typeof LANGUAGES)[number], chunk: string, last: boolean): boolean {
  const articles = new Set(ARTICLES[code].split(' '));
  const words = chunk.split('|');
  return !last && words.length > 1 && !chunk.endsWith('?') && articles.has(words.at(-1)!) && words.slice(0, -1).some((word) => !articles.has(word) && !DETERMINERS.test(word) && /\p{L}{4}/u.test(word));
}

describe.each(LANGUAGES)('the tables of %s', (code) => {
  test('have no bar at the edge of a word: a phrase with a space is an alternative of its own', () => {
    expect(tablesOf(code).flatMap(([name, table]) => templates(table).filter((one) => one.split(/\s+/).some(isTorn)).map((one) => `${name}: ${one}`))).toEqual([]);
  });
  test('have no phrase whose bar takes its article alone', () => {
    expect(tablesOf(code).flatMap(([name, table]) => templates(table).filter((one) => one.split(/\s+/).some((chunk, i, all) => endsInArticle(code, chunk, i === all.length - 1))).map((one) => `${name}: ${one}`))).toEqual([]);
  });
  test('give goods codes of the Harmonized System, and no name two of them', () => {
    const { goods } = LANGUAGE_TABLES[code];
    expect(Object.keys(goods).filter((key) => key !== '' && !(/^\d{2}(?:\d{2})?(?:-\d{2}(?:\d{2})?)?$/.test(key) && Number(key.slice(0, 2)) >= 1 && Number(key.slice(0, 2)) <= 97))).toEqual([]);
    const names = Object.entries(goods).flatMap(([key, written]) => written.split(';').map((one) => one.trim()).filter((one) => !one.includes(' ')).flatMap((one) => one.split('|')).map((name): [string, string] => [name, key]));
    expect(names.filter(([name, key]) => names.some(([other, code]) => other === name && code !== key)).map(([name]) => name)).toEqual([]);
  });
  test('name no template that may match nothing', () => {
    const empty = tablesOf(code).flatMap(([name, table]) => templates(table).filter((one) => templatesOf(name, name, '', one).some(({ items }) => items.every((item) => item.kind === 'gap' || item.optional))).map((one) => `${name}: ${one}`));
    expect(empty).toEqual([]);
  });
});
