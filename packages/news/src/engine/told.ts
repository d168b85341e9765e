import { nominativesOf } from '../people/russian-case.ts';
import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import type { Agent } from './agent.ts';

const CYRILLIC = /[\u0400-\u04FF]/;

/** The words a name may be told by: itself, in Russian its nominatives, in Arabic without what is written with it, else without a genitive's s. */
const keysOf = remembered(newKeysOf);

function newKeysOf(word: string): string[] {
  if (CYRILLIC.test(word)) return nominativesOf(word).map(fold);
  const key = fold(word);
  if (/\p{Script=Arabic}/u.test(key)) return [key, key.replace(/^[وفبل]/u, ''), key.replace(/^[وف]?لل/u, 'ال'), key.replace(/^[وفبلك]?(?:ال)?/u, '')];
  return /[^s]s$/.test(key) && key.length > 4 ? [key, key.slice(0, -1)] : [key];
}

/** How many people a text keeps in mind when it says "the minister". */
const MOST_RECENT = 16;

/** The people a text has told of, by surname: later it gives surnames, or offices, only. */
export class Told {
  readonly #bySurname = new Map<string, Agent>();
  readonly #byGiven = new Map<string, Agent>();
  #recent: readonly Agent[] = [];
  /** The name of who the last sentence was about. */
  focus: string | undefined;

  /** Keeps a person under a surname; the fuller of two names of one person is kept. */
  remember(surname: string, agent: Agent): Agent {
    const key = fold(surname);
    const before = this.#bySurname.get(key);
    this.#bySurname.delete(key);
    const kept = before && before.id === agent.id && before.name.length > agent.name.length ? before : { ...agent, office: agent.office ?? before?.office, country: agent.country ?? before?.country };
    this.#bySurname.set(key, kept);
    if (agent.kind === 'person') this.#recent = [kept, ...this.#recent.filter((one) => one.name !== kept.name)].slice(0, MOST_RECENT);
    const given = /^\S{4,}(?= )/.exec(kept.name)?.[0];
    if (given !== undefined) this.#byGiven.set(fold(given), kept);
    return { ...kept, first: agent.first, next: agent.next };
  }

  /** The person of a surname, told before. */
  of = (surname: string): Agent | undefined => this.#bySurname.size === 0 ? undefined : keysOf(surname).map((key) => this.#bySurname.get(key)).find((agent) => agent !== undefined);

  /** The person of a given name that stands alone, as in Indonesia or Brazil. */
  byGivenName = (name: string): Agent | undefined => this.#byGiven.get(fold(name));

  /** The people told last, the very last one first. */
  latest = (): readonly Agent[] => this.#recent;
}
