import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapMarks, subtract, unite } from './gaps.ts';
import type { GapKind } from './spec.ts';

const stretch = fc.tuple(fc.integer({ min: 1990, max: 2029 }), fc.integer({ min: 1, max: 9 })).map(([from, length]) => ({ from, to: from + length }));
const stretches = fc.array(stretch, { maxLength: 8 });
const gap = fc.tuple(stretch, fc.constantFrom<GapKind>('missing', 'confidential', 'not-released', 'suspended')).map(([s, kind]) => ({ ...s, kind, label: kind }));
const holds = (all: readonly { from: number; to: number }[], year: number) => all.some((s) => s.from <= year && year < s.to);
const YEARS = Array.from({ length: 50 }, (_, i) => 1990 + i);

test('subtracting and uniting are those of sets of years', () => {
  fc.assert(fc.property(stretch, stretches, (one, others) => {
    for (const year of YEARS) {
      expect(holds(subtract(one, others), year)).toBe(holds([one], year) && !holds(others, year));
      expect(holds(unite(others), year)).toBe(holds(others, year));
    }
    const united = unite(others);
    united.slice(1).forEach((s, i) => expect(s.from).toBeGreaterThan(united[i]!.to));
  }));
});

test('gaps never lie on a figure nor on each other, and leave no hole between figures unmarked', () => {
  fc.assert(fc.property(fc.array(gap, { maxLength: 5 }), stretches, (given, covered) => {
    const marks = gapMarks(given, covered, 'missing');
    const hull = [{ from: Math.min(...covered.map((s) => s.from)), to: Math.max(...covered.map((s) => s.to)) }];
    for (const year of YEARS) {
      expect(marks.filter((mark) => holds([mark], year)).length).toBe(!holds(covered, year) && (holds(given, year) || holds(hull, year)) ? 1 : 0);
    }
  }));
});

test('the kind that says more wins, and neighbours of one kind are one', () => {
  const marks = gapMarks([{ kind: 'missing', label: 'm', from: 2020, to: 2024 }, { kind: 'suspended', label: 's', from: 2022, to: 2023 }, { kind: 'suspended', label: 's', from: 2023, to: 2025 }], [{ from: 2014, to: 2015 }], 'm');
  expect(marks).toEqual([{ kind: 'missing', label: 'm', from: 2020, to: 2022 }, { kind: 'suspended', label: 's', from: 2022, to: 2025 }]);
});
