import type { Ink } from '../palette.ts';
import type { Box, TextMark } from './geometry.ts';
import { wrapText } from './text.ts';
import { LEADING } from './type-sizes.ts';

export interface TextStyle {
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  readonly halo?: boolean;
}

export interface TextBlock {
  readonly texts: readonly TextMark[];
  readonly height: number;
}

/** Lines of text one under the other, the first one's top at `y`. */
export const stackLines = (lines: readonly string[], x: number, y: number, anchor: TextMark['anchor'], style: TextStyle): TextBlock => ({
  texts: lines.map((text, i) => ({ ...style, text, x, y: y + style.size * (0.95 + LEADING * i), anchor })),
  height: lines.length * style.size * LEADING,
});

/** A paragraph as wide as the column, set from the side its language begins on. */
export function paragraph(text: string, column: Pick<Box, 'left' | 'right'>, y: number, rtl: boolean, style: TextStyle): TextBlock {
  const lines = wrapText(text, column.right - column.left, style.size, style.bold);
  return stackLines(lines, rtl ? column.right : column.left, y, rtl ? 'end' : 'start', style);
}

/** Paragraphs one under the other. */
export function column(paragraphs: readonly { text: string; style: TextStyle; after?: number }[], box: Pick<Box, 'left' | 'right'>, y: number, rtl: boolean): TextBlock {
  const texts: TextMark[] = [];
  let height = 0;
  for (const { text, style, after } of paragraphs) {
    const block = paragraph(text, box, y + height, rtl, style);
    texts.push(...block.texts);
    height += block.height + (after ?? 0);
  }
  return { texts, height };
}

export const moveText = (text: TextMark, dy: number): TextMark => ({ ...text, y: text.y + dy });
