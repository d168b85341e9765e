import { Refusal } from '../../refusal.ts';
import type { Draft, Edit } from './edit.ts';
import type { Question } from './question.ts';
import type { Decision, Naming, Reviewer } from './reviewer.ts';

type Entry = Decision & { readonly start: number };

interface Decisions {
  readonly source: string | Draft;
  readonly people: readonly Naming[];
  readonly claims: readonly Entry[];
  readonly events: readonly Entry[];
}

const refused = (reason: string): Refusal => new Refusal(`decisions: ${reason}`, [{ file: 'decisions', field: '', reason }]);

/**
 * A reviewer who reads from a file:
 * `{ "source": "id" or {…}, "people": [{ "name": "as in the text", "record": {…} }], "claims": [{ "start": 70, "do": "accept", "edit": {…} }], "events": […] }`. Proposals are
 * known by where they start in the text; those without a decision are skipped, and decisions without a proposal refused.
 */
export function decidedIn(text: string): Reviewer & { readonly unmet: () => readonly string[] } {
  const decisions = decisionsOf(text);
  const open = new Set<Entry>([...decisions.claims, ...decisions.events]);
  const unmade = [...decisions.people];
  const decide = async ({ kind, proposal }: Question): Promise<Decision | Naming> => {
    const naming = unmade.shift();
    if (naming !== undefined) return naming;
    const entry = (kind === 'claim' ? decisions.claims : decisions.events).find(({ start }) => start === proposal.start);
    if (entry === undefined) return { do: 'skip' };
    open.delete(entry);
    return entry;
  };
  return {
    decide,
    source: async (begun) => (typeof decisions.source === 'string' ? decisions.source : { ...begun, ...decisions.source }),
    confirm: async () => true,
    unmet: () => [...open].map(({ start }) => `nothing is proposed at ${start}`),
  };
}

function decisionsOf(text: string): Decisions {
  const { source, people = [], claims = [], events = [], ...others } = objectIn(text);
  if (Object.keys(others).length > 0) throw refused(`unknown key ${Object.keys(others).join(', ')}; there is source, people, claims, events`);
  if (typeof source !== 'string' && !isObject(source)) throw refused('"source" is the id of a publication, or its record');
  if (!Array.isArray(people) || !Array.isArray(claims) || !Array.isArray(events)) throw refused('"people", "claims" and "events" are lists');
  return { source, people: people.map(namingOf), claims: claims.map(entryOf), events: events.map(entryOf) };
}

function objectIn(text: string): Draft {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    throw refused(`not JSON: ${(error as Error).message}`);
  }
  throw refused('not an object');
}

function namingOf(entry: unknown): Naming {
  if (isObject(entry) && typeof entry['name'] === 'string' && isObject(entry['record']) && Object.keys(entry).length === 2) return { do: 'name', name: entry['name'], record: entry['record'] };
  throw refused('everybody of "people" has "name", as the article has it, and "record", and nothing else');
}

function entryOf(entry: unknown): Entry {
  if (!isObject(entry) || typeof entry['start'] !== 'number') throw refused('every decision has "start", where its proposal starts in the text');
  const { start, do: what, edit, to, says, ...others } = entry;
  if (Object.keys(others).length > 0) throw refused(`unknown key ${Object.keys(others).join(', ')} at ${start}; there is start, do, edit, to, says`);
  if (what === 'reject' || what === 'skip') return { start, do: what };
  if (what === 'accept' && (edit === undefined || isObject(edit))) return { start, do: what, ...(edit === undefined ? {} : { edit: edit as Edit }) };
  if (what === 'add' && typeof to === 'string' && (says === undefined || typeof says === 'string')) return { start, do: what, to, ...(says === undefined ? {} : { says }) };
  throw refused(`at ${start} "do" is accept (with "edit"), add (with "to"), reject or skip`);
}

const isObject = (value: unknown): value is Draft => typeof value === 'object' && value !== null && !Array.isArray(value);
