import { expect, test } from 'vitest';
import { pairInput } from '../fixtures/morocco-russia.ts';
import { buildPairChart } from '../pair-chart.ts';
import { layoutChart } from '../svg/index.ts';
import { move, nearest, spokenPoint, type PointPosition } from './navigation.ts';

const spec = buildPairChart(pairInput('en'));
const { lines } = layoutChart(spec, { width: 960, height: 540 });
const at = (line: number, point: number): PointPosition => ({ line, point });

test.each<[PointPosition | null, string, PointPosition | undefined]>([
  [null, 'ArrowRight', at(0, 22)], [at(0, 22), 'ArrowRight', at(0, 22)], [at(0, 22), 'ArrowLeft', at(0, 21)], [at(0, 5), 'Home', at(0, 0)], [at(0, 0), 'ArrowLeft', at(0, 0)],
  [at(0, 3), 'End', at(0, 22)], [at(0, 3), 'ArrowDown', at(1, 3)], [at(1, 22), 'ArrowDown', at(2, 0)], [at(2, 1), 'ArrowUp', at(1, 22)], [at(0, 3), 'ArrowUp', at(0, 3)],
  [at(3, 0), 'ArrowDown', at(3, 0)], [at(0, 3), 'a', undefined], [at(0, 3), 'Tab', undefined],
])('from %j %s leads to %j', (from, key, to) => expect(move(lines, from, key)).toEqual(to));

test('a chart without points has nowhere to go', () => expect(move([], null, 'Home')).toBeUndefined());

test('the nearest point is found within reach, and none beyond', () => {
  const point = lines[1]!.points[10]!;
  expect(nearest(lines, point.x + 3, point.y! - 3)).toEqual(at(1, 10));
  expect(nearest(lines, point.x, 0)).toBeNull();
  expect(nearest([], 0, 0)).toBeNull();
});

test('a point is spoken with its period, line, figure and source', () => {
  expect(spokenPoint(spec, at(0, 22))).toBe('2014, Morocco from Russia, USD\u00a01.94\u00a0billion, Correlates of War, reported by the importer');
});
