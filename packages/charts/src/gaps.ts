import { periodOf } from '@mizan/model';
import type { GapKind, GapMark } from './spec.ts';
import type { Stretch } from './time-axis.ts';

/** When two kinds meet in one stretch of time, the one that says more is shown. */
const BY_WEIGHT: readonly GapKind[] = ['suspended', 'confidential', 'not-released', 'missing'];

/** What of the stretch none of the others covers. */
export function subtract(stretch: Stretch, others: readonly Stretch[]): Stretch[] {
  return others.reduce<Stretch[]>(
    (left, other) => left.flatMap(({ from, to }) => [{ from, to: Math.min(to, other.from) }, { from: Math.max(from, other.to), to }].filter((s) => s.from < s.to)),
    [stretch],
  );
}

/** Stretches in time order, those that touch or overlap made one. */
export function unite(stretches: readonly Stretch[]): Stretch[] {
  const united: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = united.at(-1);
    if (last && from <= last.to) united[united.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else united.push({ from, to });
  }
  return united;
}

/**
 * The stretches to hatch: those given where no line has a figure, and everything else between the first and the last
 * figure that none covers, which is missing. Where several kinds overlap, the weightier is kept; none overlap in the end.
 */
export function gapMarks(given: readonly GapMark[], covered: readonly Stretch[], missingLabel: string): GapMark[] {
  const figures = unite(covered);
  const hull = figures.length > 0 ? [{ kind: 'missing' as const, label: missingLabel, from: figures[0]!.from, to: figures.at(-1)!.to }] : [];
  const byWeight = [...given].sort((a, b) => BY_WEIGHT.indexOf(a.kind) - BY_WEIGHT.indexOf(b.kind));
  const marks: GapMark[] = [];
  for (const gap of [...byWeight, ...hull]) {
    for (const stretch of subtract(gap, [...figures, ...marks])) marks.push({ kind: gap.kind, label: gap.label, ...stretch });
  }
  return joinAlike(marks);
}

function joinAlike(marks: readonly GapMark[]): GapMark[] {
  const joined: GapMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && last.to === mark.from && last.kind === mark.kind && last.label === mark.label) joined[joined.length - 1] = { ...last, to: mark.to };
    else joined.push(mark);
  }
  return joined;
}

/** Time order by first day; a series is drawn in this order, however it came. */
export const byTime = <T extends { readonly period: string }>(points: readonly T[]): T[] => {
  const start = new Map(points.map((p) => [p, periodOf(p.period).start]));
  return [...points].sort((a, b) => (start.get(a)! < start.get(b)! ? -1 : start.get(a)! > start.get(b)! ? 1 : 0));
};
