import { expect, test } from 'vitest';
import { settledStatus } from './event-status.ts';

test.each([
  ['after publication', undefined, '2026-03-10', 'planned'],
  ['a range that begins after publication', undefined, '2026-03-10/2026-03-12', 'planned'],
  ['before publication, whatever the words', 'planned', '2026-02-01', undefined],
  ['a month before', 'planned', '2026-01', undefined],
  ['the month of publication', 'planned', '2026-02', 'planned'],
  ['the day of publication', undefined, '2026-02-10', undefined],
  ['a range that publication falls in', 'planned', '2026-02-09/2026-02-12', 'planned'],
  ['postponed stays', 'postponed', '2026-03-10', 'postponed'],
  ['no date', 'planned', null, 'planned'],
] as const)('%s', (_, told, date, expected) => {
  expect(settledStatus(told, date, { published: '2026-02-10' })).toBe(expected);
});

test('without a day of publication the words decide', () => expect(settledStatus('planned', '2020', {})).toBe('planned'));
