import type { Scan } from '../grammar/scan.ts';
import type { NameIndex } from '../people/name-index.ts';
import type { Agent } from './agent.ts';
import { arabicPersons } from './arabic-persons.ts';
import { acronymsOf, bodiesOf } from './bodies.ts';
import { describedPersons } from './described-persons.ts';
import { wordsAt } from './name-words.ts';
import { personsOf } from './persons.ts';
import type { Told } from './told.ts';

const overlap = (a: Agent, b: Agent): boolean => a.first < b.next && b.first < a.next;
const isInside = (a: Agent, b: Agent): boolean => b.first <= a.first && b.next >= a.next && b.next - b.first > a.next - a.first;

const outletsOf = (scan: Scan, names: NameIndex): Agent[] =>
  scan.all('outlet').map(({ first, next }) => ({ kind: 'outlet', name: wordsAt(scan, first, next), id: names.exact(wordsAt(scan, first, next))?.id, first, next }));

/** Every person, body and outlet of a sentence; bodies inside a personal name or the other way round give way to the longer. */
export function agentsOf(scan: Scan, names: NameIndex, told: Told): Agent[] {
  const persons = [...personsOf(scan, names, told), ...arabicPersons(scan, names, told)];
  const described = describedPersons(scan, told, persons).filter((agent) => !persons.some((other) => overlap(agent, other)));
  const all = [...bodiesOf(scan, names), ...acronymsOf(scan, names), ...persons, ...described, ...outletsOf(scan, names)];
  const apart = all.filter((one) => one.kind !== 'body' || !persons.some((other) => overlap(one, other)));
  return apart.filter((one) => !apart.some((other) => other !== one && other.kind !== 'outlet' && isInside(one, other))).sort((a, b) => a.first - b.first);
}
