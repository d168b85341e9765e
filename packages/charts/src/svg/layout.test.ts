import { describe, expect, test } from 'vitest';
import { pairInput } from '../fixtures/morocco-russia.ts';
import { buildPairChart } from '../pair-chart.ts';
import type { Box, TextMark } from './geometry.ts';
import { layoutChart } from './index.ts';
import { overlap } from './label-placement.ts';
import { textWidth } from './text.ts';

const boxOf = ({ x, y, text, size, anchor, bold }: TextMark): Box => {
  const width = textWidth(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
};

describe.each([['en', 960], ['en', 360], ['ar', 960], ['ar', 360], ['en', 640]] as const)('%s at %i pixels', (locale, width) => {
  const geometry = layoutChart(buildPairChart(pairInput(locale)), { width, height: 540 });
  const words = [...geometry.texts, ...geometry.yTicks.map((tick) => tick.label), ...geometry.xTicks, ...(geometry.rail?.numbers ?? []), ...geometry.key.flatMap((entry) => entry.texts), ...geometry.lineLabels.flatMap((label) => label.texts)];
  test('no text leaves the picture', () => {
    for (const word of words) {
      const box = boxOf(word);
      expect([word.text, box.left >= 0 && box.right <= width + 0.5 && box.top >= 0 && box.bottom <= geometry.height]).toEqual([word.text, true]);
    }
  });
  test('no two texts cover each other', () => {
    words.forEach((a, i) => words.slice(i + 1).forEach((b) => expect([a.text, b.text, overlap(boxOf(a), boxOf(b)) < 1]).toEqual([a.text, b.text, true])));
  });
  test('every line has its name or letter, claims and events their place', () => {
    expect(geometry.lineLabels.map((label) => label.id)).toEqual(geometry.lines.map((line) => line.id));
    expect([geometry.claims.length, geometry.rail?.events.length]).toEqual([10, 7]);
    for (const claim of geometry.claims) expect(claim.low.y >= claim.y && claim.y >= claim.high.y).toBe(true);
  });
});

test('events known to the day are ticks, others bands as wide as the doubt', () => {
  const { rail } = layoutChart(buildPairChart(pairInput('en')), { width: 960, height: 540 });
  expect(rail!.events.map((event) => [event.number, event.band])).toEqual([[1, true], [2, false], [3, true], [4, false], [5, false], [6, true], [7, false]]);
  expect(rail!.numbers.map((number) => number.text)).toEqual(['1', '2', '3', '4', '5', '6–7']);
});

test('an open end of a claim is an arrow of fixed length, a known one is drawn to scale', () => {
  const { claims } = layoutChart(buildPairChart(pairInput('en')), { width: 960, height: 540 });
  const find = (id: string) => claims.find((claim) => claim.id === id)!;
  expect(find('c-2006-kamynin-1bn')).toMatchObject({ low: { open: false }, high: { open: true } });
  expect(find('c-2010-lecheheb-2bn').low.y - find('c-2010-lecheheb-2bn').y).toBeCloseTo(find('c-2010-lecheheb-2bn').y - find('c-2010-lecheheb-2bn').high.y, 6);
});

test('a picture too low for its words grows instead of losing its plot', () => {
  const geometry = layoutChart(buildPairChart(pairInput('en')), { width: 360, height: 100 });
  expect(geometry.plot.bottom - geometry.plot.top).toBe(200);
  expect(geometry.height).toBeGreaterThan(300);
});
