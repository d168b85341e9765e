import { describe, expect, test } from 'vitest';
import { claims } from '../languages/en/cues/claims.ts';
import { common } from '../languages/en/cues/common.ts';
import { events } from '../languages/en/cues/events.ts';
import { persons } from '../languages/en/cues/persons.ts';
import { settings } from '../languages/en/cues/settings.ts';
import { LANGUAGE_TABLES } from '../languages/index.ts';
import { grammarOf } from './grammar.ts';
import { LANGUAGES } from './language.ts';
import { Words } from './words.ts';

describe('words', () => {
  const words = new Words('test', "Käufer|client*|*porteur|l'");
  test('are met whole, by their beginning and by their end', () => {
    expect(['kaeufer', 'clientele', 'exporteur', "l'"].map((word) => words.has(word))).toEqual([true, true, true, true]);
    expect(['kaeufern', 'aclient', 'porteurs', undefined].map((word) => words.has(word))).toEqual([false, false, false, false]);
  });
  test('are refused where they could never be met', () => {
    expect(() => new Words('en.cues.there', 'here|over there')).toThrow('en.cues.there: "over there" is not one word');
    expect(() => new Words('en.cues.there', '*her*')).toThrow('en.cues.there: "*her*" goes on at both ends');
  });
});

describe('cues', () => {
  test('have names of their own: no group hides that of another', () => {
    const names = [common, claims, persons, events, settings].flatMap((group) => Object.keys(group));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
  test.each(LANGUAGES)('of %s can all be met', (code) => {
    expect(Object.keys(grammarOf(LANGUAGE_TABLES[code]).cues)).toHaveLength(Object.keys(LANGUAGE_TABLES.en.cues).length);
  });
  test('are each said in some language', () => {
    expect(Object.keys(LANGUAGE_TABLES.en.cues).filter((name) => LANGUAGES.every((code) => LANGUAGE_TABLES[code].cues[name as keyof typeof common] === ''))).toEqual([]);
  });
});
