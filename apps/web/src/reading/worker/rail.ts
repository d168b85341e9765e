import { formatEventDate } from '@mizan/model';
import type { EventView, RailMark, RailView } from '../protocol';
import type { Wording } from './wording';

const DAY = 86_400_000;
/** Width of a number, in per cent of the rail on a phone. */
const NUMBER_WIDTH = 8;

/** The dated events between the first day and the last one they can mean; undefined where none is dated. */
export function railOf({ locale }: Wording, events: readonly EventView[]): RailView | undefined {
  const dated = events.flatMap(({ number, date }) => {
    const [earliest, latest] = [date?.earliest ?? date?.latest, date?.latest ?? date?.earliest];
    return earliest && latest ? [{ number, from: Date.parse(earliest), to: Date.parse(latest) + DAY }] : [];
  });
  if (dated.length === 0) return undefined;
  const [start, end] = [Math.min(...dated.map(({ from }) => from)), Math.max(...dated.map(({ to }) => to))];
  const at = (time: number): number => Math.round(((time - start) / (end - start)) * 1000) / 10;
  const marks = inLines(dated.map(({ number, from, to }) => ({ number, from: at(from), to: at(to) })));
  const [first, last] = [start, end - DAY].map((time) => formatEventDate(new Date(time).toISOString().slice(0, 10), locale)) as [string, string];
  return { first, last, marks, lines: Math.max(...marks.map(({ line }) => line)) + 1 };
}

/** Each number in the first line where it has room. */
function inLines(marks: readonly Omit<RailMark, 'line'>[]): RailMark[] {
  const ends: number[] = [];
  return [...marks].sort((a, b) => a.from - b.from).map((mark) => {
    const free = ends.findIndex((end) => end <= mark.from);
    const line = free < 0 ? ends.length : free;
    ends[line] = Math.max(mark.to, mark.from + NUMBER_WIDTH);
    return { ...mark, line };
  });
}
