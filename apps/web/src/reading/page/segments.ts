import type { Place, Region } from '@mizan/news';

/** A part of the text that something was found in: a figure by its number, or an event. */
export interface Mark extends Place {
  readonly kind: 'figure' | 'event';
  readonly number: number;
}

/** A stretch of text with the figure and the event it belongs to; of several, the shortest. */
export interface Piece extends Place {
  readonly text: string;
  readonly figure?: number;
  readonly event?: number;
}

export interface Paragraph extends Place {
  readonly kind: Region['kind'];
  readonly pieces: readonly Piece[];
}

/** The paragraphs of a text, each cut where a mark begins or ends; their pieces put together are the paragraph, whole. */
export function paragraphsOf(text: string, regions: readonly Region[], marks: readonly Mark[]): Paragraph[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  return regions.map(({ start, end, kind }) => ({ start, end, kind, pieces: piecesOf(text, { start, end }, ordered.filter((mark) => mark.start < end && mark.end > start)) }));
}

function piecesOf(text: string, { start, end }: Place, marks: readonly Mark[]): Piece[] {
  const inside = (at: number): boolean => at > start && at < end;
  const cuts = [...new Set([start, ...marks.flatMap((mark) => [mark.start, mark.end]).filter(inside), end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => pieceOf(text, { start: from, end: cuts[i + 1]! }, marks));
}

function pieceOf(text: string, { start, end }: Place, marks: readonly Mark[]): Piece {
  const [figure, event] = (['figure', 'event'] as const).map((kind) => shortest(marks.filter((mark) => mark.kind === kind && mark.start <= start && mark.end >= end)));
  return { text: text.slice(start, end), start, end, ...(figure === undefined ? {} : { figure: figure.number }), ...(event === undefined ? {} : { event: event.number }) };
}

const shortest = (marks: readonly Mark[]): Mark | undefined => marks.reduce<Mark | undefined>((best, mark) => (best === undefined || mark.end - mark.start < best.end - best.start ? mark : best), undefined);
