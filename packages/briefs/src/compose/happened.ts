import type { Block, Cell, Run } from '../brief/tree.ts';
import type { ResultEvent, Results } from '../results.ts';
import { apart, markOf, recorded, type Page } from './page.ts';

/** The events that are printed, newest first. */
export const printedEvents = ({ events }: Pick<Results, 'events'>, most: number): ResultEvent[] => events.filter(({ rank }) => rank !== 'deprecated').slice(0, most);

/** What happened: dates no finer than known, conflicts beside them, and the order to the figures before any cause. */
export function happenedBlocks(page: Page, events: readonly ResultEvent[], all: number): Block[] {
  const { words: { happened } } = page;
  if (all === 0) return [{ kind: 'paragraph', runs: [{ text: happened.none }] }];
  const after = events.find(({ orderToLastFigure }) => orderToLastFigure?.order === 'after')?.orderToLastFigure;
  const onChart = events.some(({ number }) => number !== undefined);
  const weights = [0.8, 2.9, 8.8, 3.5];
  const shown = <T>(columns: readonly T[]): readonly T[] => (onChart ? columns : columns.slice(1));
  return [
    {
      kind: 'table', id: 'happened', caption: happened.some(events.length, all, onChart), notes: [[{ text: [happened.together, ...(after === undefined ? [] : [happened.after(after.periodLabel)])].join(' ') }]],
      columns: shown(happened.columns.map((header, i) => ({ key: ['number', 'date', 'what', 'sources'][i]!, header, kind: 'text' as const, weight: weights[i]! }))),
      rows: events.map((event) => shown(eventRow(page, event))),
    },
  ];
}

const text = (...runs: readonly Run[]): Cell => ({ kind: 'text', runs });
const MOST_NAMED = 1;

function eventRow(page: Page, { number, date, title, titleLanguage, lifecycle, conflicts, sources }: ResultEvent): Cell[] {
  const { words: { happened }, results } = page;
  const disputes = conflicts.map(({ id, label }) => ({ label, verdict: results.conflicts.find((conflict) => conflict.id === id)?.verdict.label ?? '' }));
  const [first] = sources;
  return [
    text({ text: number === undefined ? '–' : String(number) }), text({ text: date.label }),
    text(
      titleLanguage === undefined ? { text: title } : { text: title, language: titleLanguage }, ...(lifecycle.code === 'occurred' ? [] : [{ text: ` (${lifecycle.label})` }]),
      ...disputes.flatMap(({ label, verdict }, i): Run[] => [{ text: i === 0 ? '. ' : ' ' }, recorded(page, happened.conflict(label, verdict))]),
    ),
    text({ text: happened.sources(sources.slice(0, MOST_NAMED).map(({ publisher }) => apart(page, publisher)), sources.length - Math.min(sources.length, MOST_NAMED)) }, ...(first === undefined ? [] : markOf(page, first.source))),
  ];
}
