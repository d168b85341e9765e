import type { Person } from '@mizan/model';
import { fold } from '../text/fold.ts';
import { alike, skeleton, withoutCase } from './skeleton.ts';

/** A known person or body, with its names taken apart once. */
interface Known {
  readonly person: Person;
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

const CITY_OFFICE = /moscow-(?:city|department)|city-government|mayor/;

/** Finds known people by surname in any spelling, and bodies by their printed names. */
export class NameIndex {
  readonly #exact = new Map<string, Person>();
  readonly #opening = new Set<string>();
  readonly #surnames = new Map<string, Known[]>();

  constructor(people: readonly Person[]) {
    for (const person of people) this.#add(person);
  }

  #add(person: Person): void {
    const printed = [...Object.values(person.name).filter((name): name is string => typeof name === 'string'), ...person.spellings.map((spelling) => spelling.surface)];
    for (const name of printed.map(fold)) {
      this.#exact.set(name, person);
      this.#opening.add(name.split(' ', 1)[0]!);
    }
    if (person.type !== 'person') return;
    const words = printed.map((name) => name.split(/[\s.]+/).filter((word) => word.length > 1));
    const known: Known = { person, given: new Set(words.flatMap((parts) => parts.slice(0, -1).map(skeleton))), surnames: new Set(words.map((parts) => fold(parts.at(-1) ?? ''))) };
    for (const surname of new Set(words.map((parts) => skeleton(parts.at(-1) ?? '')))) {
      if (surname.length < 2) continue;
      this.#surnames.set(surname, [...(this.#surnames.get(surname) ?? []), known]);
    }
  }

  /** Whether a printed name begins with a folded word. */
  opensWith = (word: string): boolean => this.#opening.has(word);

  /** A body or person by its name as printed. */
  exact(name: string): Person | undefined {
    return this.#exact.get(fold(name));
  }

  /**
   * The person of a surname with the words before it. A given name that is another's ("Nikolai Patrushev") is not the
   * person; a surname alone must be long enough to be no chance.
   */
  person(surname: string, before: readonly string[]): Person | undefined {
    if (this.#surnames.size === 0) return undefined;
    for (const form of new Set([surname, withoutCase(surname)])) {
      const key = skeleton(form);
      for (const [known, people] of key.length >= 5 ? this.#surnames : this.#same(key)) {
        if (!alike(known, key)) continue;
        const matches = people.filter((one) => fitsGiven(one, before, key, known));
        const match = matches.length > 1 ? matches.find((one) => one.surnames.has(fold(form))) : matches[0];
        if (match) return match.person;
      }
    }
    return undefined;
  }

  #same(key: string): [string, Known[]][] {
    const people = this.#surnames.get(key);
    return people ? [[key, people]] : [];
  }

  /** Whether a person speaks for a city, so that its figures are the city's. */
  speaksForCity = (person: Person): boolean => person.offices.some((office) => CITY_OFFICE.test(office)) || CITY_OFFICE.test(person.id);
}

/** One letter other, in a given name of three or more: Michail and Mikhail. */
const oneOff = (a: string, b: string): boolean => a.length >= 3 && a.length === b.length && [...a].filter((letter, i) => letter !== b[i]).length === 1;

function fitsGiven(known: Known, before: readonly string[], key: string, surname: string): boolean {
  const given = before.map((word) => skeleton(withoutCase(word))).filter((word) => word !== '');
  if (given.length > 0) return given.some((word) => known.given.has(word) || [...known.given].some((own) => alike(own, word) || oneOff(own, word)));
  return key === surname && key.length >= 3;
}
