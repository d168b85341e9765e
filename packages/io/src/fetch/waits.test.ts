import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TestClock } from '../testing/test-clock.ts';
import { boundedWait } from './clock.ts';
import { backoff, LONGEST_BACKOFF, Pace } from './pace.ts';
import { LONGEST_WAIT, retryAfter } from './retry-after.ts';

const NOW = Date.parse('Sun, 06 Nov 1994 08:49:37 GMT');
const DATE = 'Sun, 06 Nov 1994 08:49:37 GMT';
const YEAR = 365 * 86_400_000;

describe('Retry-After', () => {
  test.each<[string | null, string | null, object | undefined]>([
    [null, DATE, undefined],
    ['', DATE, undefined],
    ['0', DATE, { kind: 'wait', milliseconds: 0 }],
    ['120', DATE, { kind: 'wait', milliseconds: 120_000 }],
    ['86400', DATE, { kind: 'too-long', milliseconds: 86_400_000 }],
    ['99999999999999999999', DATE, { kind: 'too-long' }],
    ['-5', DATE, { kind: 'unreasonable' }],
    ['soon', DATE, { kind: 'unreasonable' }],
    ['1.5', DATE, { kind: 'unreasonable' }],
    ['Sun, 06 Nov 1994 08:50:37 GMT', DATE, { kind: 'wait', milliseconds: 60_000 }],
    ['Sun, 06 Nov 1994 08:50:37 GMT', null, { kind: 'wait', milliseconds: 60_000 }],
    ['Sun, 06 Nov 1994 08:48:37 GMT', DATE, { kind: 'unreasonable', reason: expect.stringContaining('has passed') }],
    ['Mon, 07 Nov 1994 08:49:37 GMT', DATE, { kind: 'too-long', milliseconds: 86_400_000 }],
    ['Mon, 07 Nov 1994 08:49:37 GMT', null, { kind: 'unreasonable', reason: expect.stringContaining("this machine's clock") }],
  ])('%j beside Date %j', (header, date, expected) => {
    const read = retryAfter(header, date, NOW);
    if (expected === undefined) expect(read).toBeUndefined();
    else expect(read).toMatchObject(expected);
  });

  test('our wall clock, wrong by any number of years, changes no wait that the answer itself dates', () => {
    fc.assert(fc.property(fc.integer({ min: -50 * YEAR, max: 50 * YEAR }), fc.integer({ min: 0, max: LONGEST_WAIT / 1000 }), (wrong, seconds) => {
      const until = new Date(NOW + seconds * 1000).toUTCString();
      expect(retryAfter(until, DATE, NOW + wrong)).toEqual({ kind: 'wait', milliseconds: seconds * 1000 });
    }));
  });

  test('without a Date a wait is never negative and never beyond the bound, whatever our clock says', () => {
    fc.assert(fc.property(fc.integer({ min: -50 * YEAR, max: 50 * YEAR }), (wrong) => {
      const read = retryAfter(DATE, null, NOW + wrong)!;
      if (read.kind === 'wait') expect(read.milliseconds >= 0 && read.milliseconds <= LONGEST_WAIT).toBe(true);
      else expect(read.kind).toBe('unreasonable');
    }));
  });
});

test('backoff is full jitter: anywhere up to a bound that doubles, and stays', () => {
  expect([1, 2, 3, 4, 10, 500].map((attempt) => backoff(attempt, () => 1))).toEqual([1000, 2000, 4000, 8000, LONGEST_BACKOFF, LONGEST_BACKOFF]);
  expect(backoff(3, () => 0)).toBe(0);
});

test.each([[5, 5], [-5, 0], [Infinity, 100], [-Infinity, 0], [NaN, 0], [101, 100]])('a wait of %d is %d', (given, wait) => expect(boundedWait(given, 100)).toBe(wait));

test('requests to a host keep their interval, also while the wall clock jumps; other hosts do not wait', async () => {
  const clock = new TestClock();
  const pace = new Pace(clock);
  await pace.turn('a', 6000);
  await pace.turn('b', 6000);
  clock.jump(-40 * YEAR);
  await pace.turn('a', 6000);
  clock.jump(80 * YEAR);
  await pace.turn('a', 6000);
  await clock.sleep(10_000);
  await pace.turn('a', 6000);
  expect(clock.slept).toEqual([6000, 6000, 10_000]);
});
