import { expect, test } from 'vitest';
import { eventDateOf, type EventDate } from './event-date.ts';
import { orderOf, type Order } from './order.ts';
import { periodOf } from './period.ts';

test.each<[string, string, Order]>([
  ['2025-10-16', '2025-S1', 'after'],
  ['2024-12-31', '2025-S1', 'before'],
  ['2025-01-01', '2025-S1', 'during'],
  ['2025-06-30', '2025-S1', 'during'],
  ['2025-07-01', '2025-S1', 'after'],
  ['2025-06', '2025-S1', 'during'],
  ['2025', '2025-S1', 'around'],
  ['2025-06-30/2025-07-01', '2025-S1', 'around'],
  ['2022-04/..', '2025-S1', 'around'],
  ['2025-07/..', '2025-S1', 'after'],
  ['../2024', '2025-S1', 'before'],
  ['../2025-03', '2025-S1', 'around'],
])('%s stands to %s: %s', (event, period, order) => {
  expect(orderOf(eventDateOf(event), periodOf(period))).toBe(order);
});

test('of a date that is not known at all nothing is said', () => {
  const unknown: EventDate = { text: '', precision: 'interval', earliest: null, latest: null, approximate: false, uncertain: false };
  expect(orderOf(unknown, periodOf('2025'))).toBe('unknown');
});
