import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, type Day } from './day.ts';
import { compareEventDates, Edtf, eventDateOf, parseEventDate, type DatePrecision } from './event-date.ts';

test.each<[string, DatePrecision, Day | null, Day | null]>([
  ['2025-10-16', 'day', '2025-10-16', '2025-10-16'],
  ['2025-09-2X', 'days', '2025-09-20', '2025-09-29'],
  ['2025-09-0X', 'days', '2025-09-01', '2025-09-09'],
  ['2025-09-3X', 'days', '2025-09-30', '2025-09-30'],
  ['2025-02-2X', 'days', '2025-02-20', '2025-02-28'],
  ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
  ['2024-02-2X', 'days', '2024-02-20', '2024-02-29'],
  ['2025-10', 'month', '2025-10-01', '2025-10-31'],
  ['2025-10-XX', 'month', '2025-10-01', '2025-10-31'],
  ['2025-21', 'season', '2025-03-01', '2025-05-31'],
  ['2023-24', 'season', '2023-12-01', '2024-02-29'],
  ['2025', 'year', '2025-01-01', '2025-12-31'],
  ['2025-XX', 'year', '2025-01-01', '2025-12-31'],
  ['201X', 'decade', '2010-01-01', '2019-12-31'],
  ['19XX', 'century', '1900-01-01', '1999-12-31'],
  ['2025-10-14/2025-10-16', 'interval', '2025-10-14', '2025-10-16'],
  ['2025-10/2025-11-05', 'interval', '2025-10-01', '2025-11-05'],
  ['2016/..', 'interval', '2016-01-01', null],
  ['../2016-06', 'interval', null, '2016-06-30'],
])('%s: %s from %s to %s', (text, precision, earliest, latest) => {
  expect(eventDateOf(text)).toEqual({ text, precision, earliest, latest, approximate: false, uncertain: false });
});

test.each([['2012~', true, false], ['2012?', false, true], ['2012-03%', true, true], ['2002-10-14~/2002-10-16', true, false], ['2002/2003?', false, true]])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
  expect(eventDateOf(text)).toMatchObject({ approximate, uncertain });
});

test.each(['', '..', '../..', '2025-13', '2025-02-29', '1900-02-29', '2025-02-30', '2025-02-3X', '2025-10-16/2025-10-14', '201X-10', '2025-21-01', '16 October 2025', '2025/2026/2027', '0000', '2025-25'])('"%s" is refused with the forms that are read', (text) => {
  expect(parseEventDate(text)).toMatchObject({ ok: false, problem: { reason: expect.stringContaining('is not an EDTF date; write it as 2025-10-16') } });
  expect(Edtf.safeParse(text).success).toBe(false);
  expect(() => eventDateOf(text)).toThrow(RangeError);
});

describe('the edtf package agrees', () => {
  const day = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 0, max: 364 })).map(([y, n]) => addDays(`${y}-01-01`, n));
  const qualified = fc.tuple(day, fc.constantFrom(10, 7, 4), fc.constantFrom('', '~', '?', '%')).map(([d, length, mark]) => d.slice(0, length) + mark);
  const unspecified = fc.tuple(day, fc.constantFrom<(d: Day) => string>((d) => `${d.slice(0, 3)}X`, (d) => `${d.slice(0, 2)}XX`, (d) => `${d.slice(0, 4)}-XX`, (d) => `${d.slice(0, 4)}-XX-XX`, (d) => `${d.slice(0, 7)}-XX`, (d) => `${d.slice(0, 7)}-0X`, (d) => `${d.slice(0, 7)}-1X`, (d) => `${d.slice(0, 7)}-2X`)).map(([d, form]) => form(d));
  const intervals = fc.tuple(day, day, fc.constantFrom(10, 7, 4)).map(([a, b, length]) => [a, b].sort().map((d) => d.slice(0, length))).filter(([a, b]) => a !== b).map((ends) => ends.join('/'));
  const open = fc.tuple(day, fc.boolean()).map(([d, start]) => (start ? `../${d}` : `${d}/..`));
  const iso = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null);

  it('on the first and last day, and the marks, of every form taken from it', () =>
    fc.assert(fc.property(fc.oneof(qualified, unspecified, intervals, open), (text) => {
      const [ours, theirs] = [eventDateOf(text), edtf(text)];
      expect([ours.earliest, ours.latest]).toEqual([iso(theirs.min), iso(theirs.max)]);
      if (ours.precision !== 'interval') expect([ours.approximate, ours.uncertain]).toEqual([theirs.approximate!.value > 0, theirs.uncertain!.value > 0]);
    }), { numRuns: 300 }));
  it('on which days do not exist, but for 29 February, which it takes in any year', () =>
    fc.assert(fc.property(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
      fc.pre(m !== 2 || d !== 29);
      const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
      const theirs = (() => { try { return Boolean(edtf(text)); } catch { return false; } })();
      expect(parseEventDate(text).ok).toBe(theirs);
    }), { numRuns: 300 }));
});

test('events are in order of their first possible day, open starts first', () => {
  const texts = ['2025-10-16', '2016/..', '2025-10', '../2016', '2025', '2025-09-2X', '2025-10-16/2025-10-17'];
  expect(texts.map(eventDateOf).sort(compareEventDates).map((d) => d.text)).toEqual(['../2016', '2016/..', '2025', '2025-09-2X', '2025-10', '2025-10-16', '2025-10-16/2025-10-17']);
});
