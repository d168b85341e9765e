import { expect, test } from 'vitest';
import { Conflict } from './conflict.ts';

const words = { en: 'Two totals', fr: 'Deux totaux', ar: 'مجموعان', ru: 'Два итога' };
const conflict = { id: 'two-totals', kind: 'value', members: ['claim-a', 'claim-b'], verdict: 'open', title: words, rationale: words };

test('a conflict keeps its members, and may prefer one of them', () => {
  expect(Conflict.parse({ ...conflict, preferred: 'claim-a' })).toMatchObject({ members: ['claim-a', 'claim-b'], preferred: 'claim-a' });
});

test.each<[string, object, string]>([
  ['a preferred statement from elsewhere', { ...conflict, preferred: 'claim-c' }, 'the preferred statement is not among the members'],
  ['one member alone', { ...conflict, members: ['claim-a'] }, '>=2'],
  ['a title without Arabic', { ...conflict, title: { en: 'Two totals', fr: 'Deux totaux', ru: 'Два итога' } }, 'expected string'],
])('refused: %s', (_, input, message) => expect(Conflict.safeParse(input).error!.issues[0]!.message).toContain(message));
