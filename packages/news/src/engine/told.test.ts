import { expect, test } from 'vitest';
import type { Agent } from './agent.ts';
import { Told } from './told.ts';

const person = (name: string, first = 0): Agent => ({ kind: 'person', name, first, next: first + 2 });

test.each([
  ['Krell', 'Torsten Krell', 'Krells'], ['Илич', 'Драган Илич', 'Илича'], ['Рябова', 'Ольга Рябова', 'Рябовой'], ['الدوسري', 'ماجد الدوسري', 'والدوسري'], ['العياري', 'منصف العياري', 'للعياري'],
])('%s is %s, told later as %s', (surname, name, later) => {
  const told = new Told();
  told.remember(surname, person(name));
  expect(told.of(later)?.name).toBe(name);
});

test('the fuller name is kept, at the place of the later telling', () => {
  const told = new Told();
  told.remember('Lang', person('Anna Maria Lang'));
  expect(told.remember('Lang', person('Anna Lang', 9))).toMatchObject({ name: 'Anna Maria Lang', first: 9 });
});

test('the last people told are kept in mind, no more than sixteen', () => {
  const told = new Told();
  for (let i = 0; i < 40; i++) told.remember(`Name${i}`, person(`Ann Name${i}`));
  expect(told.latest()).toHaveLength(16);
  expect(told.latest()[0]?.name).toBe('Ann Name39');
});
