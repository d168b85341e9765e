import { eventDateOf, formatEventDate, type Locale } from '@mizan/model';
import type { Block, Cell, Run, Section } from '../brief/tree.ts';

const NB = '\u00a0';

/** Sections in which a day stays with its month at the end of a line: "12 February", "12 de febrero", "1er mars". */
export function withBoundDates(sections: readonly Section[], locale: Locale): Section[] {
  const bind = dateBinder(locale);
  const bound = (runs: readonly Run[]): Run[] => runs.map((run) => (run.code ? run : { ...run, text: bind(run.text) }));
  const cell = (one: Cell): Cell => (one.kind === 'text' ? { ...one, runs: bound(one.runs) } : one);
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'paragraph': return { ...one, runs: bound(one.runs) };
      case 'list': return { ...one, items: one.items.map(bound) };
      case 'table': return { ...one, rows: one.rows.map((row) => row.map(cell)), notes: one.notes.map(bound) };
      default: return one;
    }
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(block) }));
}

/** What stands between day and year in the dates of the language: " February ", ". Februar ", " de febrero de ". */
const monthsIn = (locale: Locale): string[] =>
  Array.from({ length: 12 }, (_, i) => /(?<=12)\D+(?=2025)/.exec(formatEventDate(eventDateOf(`2025-${String(i + 1).padStart(2, '0')}-12`), locale))?.[0] ?? '').filter((month) => month.trim() !== '');

/** Puts a no-break space between a day and the month after it, as dates are written in the language. */
export function dateBinder(locale: Locale): (text: string) => string {
  const months = monthsIn(locale).map((month) => /^(\D*?) (.+?) ?$/.exec(month)!);
  const before = [...new Set(months.map(([, sign]) => sign!))].map(literally).join('|');
  const day = new RegExp(`(?<=(?:^|\\P{Nd})\\d{1,2}(?:er)?(?:${before})) (?=(?:${months.map(([, , name]) => literally(name!)).join('|')})(?!\\p{L}))`, 'gu');
  return (text) => text.replace(day, NB);
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
