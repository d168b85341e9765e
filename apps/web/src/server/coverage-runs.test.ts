import { expect, test } from 'vitest';
import { runsOf } from './coverage-runs';

test('neighbouring years in one state for one reason are one run; another reason or a missing year begins a new one', () => {
  const cells = [
    { year: 2013, state: 'available' as const, note: 'v4.0' }, { year: 2014, state: 'available' as const, note: 'v4.0' },
    { year: 2015, state: 'not-released' as const, note: 'ends' }, { year: 2016, state: 'not-released' as const, note: 'other' },
    { year: 2018, state: 'not-released' as const, note: 'other' },
  ];
  expect(runsOf(cells).map((run) => [run.state, run.from, run.to, run.years])).toEqual([
    ['available', 2013, 2014, 2], ['not-released', 2015, 2015, 1], ['not-released', 2016, 2016, 1], ['not-released', 2018, 2018, 1],
  ]);
});

test('no cells, no runs', () => expect(runsOf([])).toEqual([]));
