import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { NameIndex } from '../people/name-index.ts';
import type { Case, NameCases } from '../grammar/traits.ts';
import type { Person } from '@mizan/model';
import { isGivenName } from '../people/given-names.ts';
import { fold } from '../text/fold.ts';
import type { Agent } from './agent.ts';
import { continuesName, isCapital, isNameWord, opensWithInitial, wordsAt } from './name-words.ts';
import { officeBefore } from './offices.ts';
import { isTitledSurname, speaksAsPerson } from './person-signs.ts';
import type { Told } from './told.ts';

const LONGEST_NAME = 7;

/** Personal names: two or more capitalised words that mean nothing else, or a surname told before or known. */
export function personsOf(scan: Scan, names: NameIndex, told: Told): Agent[] {
  const found: Agent[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!(isNameWord(scan, at) || opensWithInitial(scan, at)) || scan.at('portfolio', at)) continue;
    const next = nameEnd(scan, at);
    const agent = personAt(scan, at, next, { names, told, last: found.at(-1) });
    if (agent) found.push(agent);
    at = (agent?.next ?? next) - 1;
  }
  return found;
}

function nameEnd(scan: Scan, at: number): number {
  let next = at + 1;
  while (next < scan.tokens.length && next - at < LONGEST_NAME && continuesName(scan, next)) next++;
  while (next > at + 1 && !isCapital(scan, next - 1) && !/^[IVX]+$/.test(scan.tokens[next - 1]!.text) && scan.tokens[next - 2]!.text !== '-') next--;
  return next;
}

/** What is known when a name is read: the caller's records, the people told, and the last one of the sentence. */
interface Known {
  readonly names: NameIndex;
  readonly told: Told;
  readonly last: Agent | undefined;
}

function personAt(scan: Scan, first: number, next: number, { names, told, last: previous }: Known): Agent | undefined {
  const words = scan.tokens.slice(first, next).filter((token) => token.kind === 'word').map((token) => token.text);
  const last = words.at(-1)!;
  const regnal = /^[IVX]+$/.test(last) && words.length > 1;
  const known = names.exact(wordsAt(scan, first, next)) ?? names.person(regnal ? words.slice(0, -1).join('') : last, words.slice(0, -1));
  if (known) return told.remember(last, knownAt(scan, first, next, known, names, regnal ? 0 : words.length));
  const before = toldBefore(scan, first, next, words, told);
  if (before) return before;
  if (!scan.is('noSurname', next - 1) && isTitledSurname(scan, first, next, previous)) return newPerson(scan, first, next, told);
  if (words.length < 2 || words.length > 5 || words.some((word, i) => isShouted(word) && !(i === words.length - 1 && !isShouted(words[0]!) && (isGivenName(words[0]!) || scan.covering('title', first - 1) !== undefined)) && !regnal)) return undefined;
  if (scan.at('outlet', first) !== undefined) return { kind: 'outlet', name: wordsAt(scan, first, next), first, next };
  if (scan.is('beforeNoun', first - 1) || scan.is('noSurname', next - 1)) return undefined;
  return isGivenName(scan.tokens[first]!.text) && !isNamedAfter(scan, first, next) || speaksAsPerson(scan, first, next, previous) ? newPerson(scan, first, next, told) : undefined;
}

/** "Sigmar GABRIEL": in capitals a word is an acronym, or a surname after a given name or an office. */
const isShouted = (word: string): boolean => word === word.toUpperCase() && word.length > 3;

/** "The Juan Santamaría airport", "prix Claude Rameau", "Robert Bosch GmbH": what is named after a person. */
const isNamedAfter = (scan: Scan, first: number, next: number): boolean =>
  scan.is('building', first - 1) || scan.is('thing', first - 1) || scan.is('building', next) || ['company', 'body'].some((category) => scan.covering(category, first - 1) ?? scan.covering(category, next)) || scan.tokens.slice(first, next).some((_, i) => scan.covering('company', first + i));

/** A name first told here, in the nominative, with its office and the country of that. */
function newPerson(scan: Scan, first: number, next: number, told: Told): Agent {
  const office = officeBefore(scan, first);
  const name = bareName(scan, first, next);
  return told.remember(name.split(/[\s-]/).at(-1)!, { kind: 'person', name, first, next, office: office.words, country: office.country, woman: office.woman });
}

/** A name in the nominative, where the language has cases; others as they are written. */
function bareName(scan: Scan, first: number, next: number): string {
  const name = wordsAt(scan, first, next);
  const { names } = scan.traits;
  return names ? names.nominative(name.split(' '), caseBefore(scan, first, names)).join(' ') : name;
}

const WITH_REACH = 5;

/** The case of a name: that of its office, else by "с" before it. */
function caseBefore(scan: Scan, first: number, names: NameCases): Case {
  for (let back = 1; back <= 8 && scan.tokens[first - back]?.kind === 'word'; back++) {
    const title = scan.covering('title', first - back);
    if (title && scan.covering('title', title.first - 1) === undefined) return caseOfOffice(scan, title, names);
    if (back <= WITH_REACH && scan.is('with', first - back)) return 'instrumental';
  }
  return 'nominative';
}

/** "Во главе с замминистра Иваном", "под председательством замминистра Анны": the case of an office, or, where its form tells none, that of the words before it. */
function caseOfOffice(scan: Scan, title: Mark, { caseOf }: NameCases): Case {
  const told = caseOf(scan.tokens[title.next - 1]!.text.toLowerCase());
  if (told !== 'nominative') return told;
  if (scan.is('with', title.first - 1)) return 'instrumental';
  return scan.is('chairmanship', title.first - 1) ? 'genitive' : 'nominative';
}

/** A person told before: by surname, by a name in part, or by a given name alone. */
function toldBefore(scan: Scan, first: number, next: number, words: readonly string[], told: Told): Agent | undefined {
  const before = told.of(words.at(-1)!) ?? (words.length === 1 ? told.byGivenName(words[0]!) : undefined);
  if (!before || (words.length > 1 && !sharesGiven(before.name, words[0]!))) return undefined;
  const name = words.length > 1 && before.name.split(' ').length < words.length ? wordsAt(scan, first, next) : before.name;
  return { ...before, name, first, next };
}

const GIVEN_STEM = 3;
const sharesGiven = (name: string, given: string): boolean => fold(name).includes(fold(given)) || fold(name).startsWith(fold(given).slice(0, Math.max(GIVEN_STEM, given.length - 2)));

/** A name of the caller's records: the last two words of a longer run, for what stands before them is an office. */
function knownAt(scan: Scan, first: number, next: number, known: Person, names: NameIndex, words: number): Agent {
  const kind = known.type === 'person' ? 'person' : scan.at('outlet', first) ? 'outlet' : 'body';
  const own = kind === 'person' && words > 2 ? next - lastWords(scan, first, next, 2) : first;
  const office = kind === 'person' ? officeBefore(scan, own).words : undefined;
  return { kind, name: wordsAt(scan, own, next), id: known.id, country: known.country, first: own, next, city: names.speaksForCity(known) || undefined, office };
}

/** How many tokens the last `count` words of a run take. */
function lastWords(scan: Scan, first: number, next: number, count: number): number {
  let at = next;
  for (let words = 0; at > first && words < count; at--) if (scan.tokens[at - 1]!.kind === 'word') words++;
  return next - at;
}
