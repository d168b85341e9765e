import type { ChartSpec, GapMark } from '../spec.ts';
import { SWATCH_WIDTH, type Box, type KeyEntry, type Swatch } from './geometry.ts';
import { stackLines } from './text-block.ts';
import { textWidth, wrapText } from './text.ts';
import { LEADING } from './type-sizes.ts';

export interface KeyItem {
  readonly swatch: Swatch;
  readonly text: string;
}

const LETTERS: Readonly<Partial<Record<string, string>>> = { ar: 'أبجدهوزحط', ru: 'АБВГДЕЖЗИ' };

/** The letter that ties a line to its entry in the key where its name does not fit beside it. */
export const letterOf = (spec: ChartSpec, index: number): string => [...(LETTERS[spec.locale] ?? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')][index] ?? String(index + 1);

export const lineItems = (spec: ChartSpec): KeyItem[] =>
  spec.lines.map((line, i) => ({ swatch: { kind: 'line', hue: line.hue, method: line.method, letter: letterOf(spec, i) }, text: `${line.label} · ${line.source}` }));

/** Entries for the marks that carry no words of their own. */
export function markItems(spec: ChartSpec, unlabelledGaps: readonly GapMark[]): KeyItem[] {
  const gaps = new Map(unlabelledGaps.map((gap) => [`${gap.kind} ${gap.label}`, gap]));
  return [
    ...(spec.claims.length > 0 ? [{ swatch: { kind: 'claim' } as const, text: spec.legend.claims }] : []),
    ...(spec.events.length > 0 ? [{ swatch: { kind: 'event' } as const, text: spec.legend.events }] : []),
    ...(spec.legend.zeros === undefined ? [] : [{ swatch: { kind: 'zero' } as const, text: spec.legend.zeros }]),
    ...[...gaps.values()].map((gap) => ({ swatch: { kind: 'gap', gap: gap.kind } as const, text: gap.label })),
  ];
}

/** Sets the entries in rows from the side the language begins on. */
export function setKey(items: readonly KeyItem[], box: Pick<Box, 'left' | 'right'>, top: number, size: number, rtl: boolean): { entries: KeyEntry[]; height: number } {
  const room = box.right - box.left;
  const rowHeight = size * LEADING;
  const entries: KeyEntry[] = [];
  let [x, y, rowBottom] = [0, top, top];
  for (const { swatch, text } of items) {
    const lines = wrapText(text, room - SWATCH_WIDTH - 8, size);
    const width = SWATCH_WIDTH + 8 + Math.max(...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + width > room) [x, y] = [0, rowBottom + 3];
    const start = rtl ? box.right - x : box.left + x;
    const textX = rtl ? start - SWATCH_WIDTH - 8 : start + SWATCH_WIDTH + 8;
    const block = stackLines(lines, textX, y, rtl ? 'end' : 'start', { size, ink: 'ink' });
    entries.push({ swatch, x: rtl ? start - SWATCH_WIDTH : start, y: y + rowHeight / 2, texts: block.texts });
    rowBottom = Math.max(rowBottom, y + block.height);
    x += width + 20;
  }
  return { entries, height: rowBottom - top };
}
