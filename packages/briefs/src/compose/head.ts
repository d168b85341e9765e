import { formatPeriod } from '@mizan/model';
import { joined } from '../brief/runs.ts';
import type { Entry, Run } from '../brief/tree.ts';
import type { ResultSeries } from '../results.ts';
import { dayLabel } from './notes.ts';
import { apart, markOf, type Page } from './page.ts';

/** What stands at the head: period covered, the day, and each source with its release and what is known of the next. */
export function headEntries(page: Page, series: readonly ResultSeries[]): Entry[] {
  const { words: { head }, results, locale } = page;
  const entry = (term: string, text: string): Entry => ({ term, runs: [{ text }] });
  return [
    entry(head.period, periodCovered(page, series)), entry(head.made, dayLabel(results.made, locale)),
    ...(results.asOf === undefined ? [] : [entry(head.known, dayLabel(results.asOf, locale))]), entry(head.build, results.version),
    ...(series.length === 0 ? [] : [{ term: head.release, runs: releases(page, series) }]),
  ];
}

function periodCovered({ words, locale }: Page, series: readonly ResultSeries[]): string {
  const periods = series.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ period }) => period)).sort();
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return words.head.noFigures;
  return first === last ? formatPeriod(first, locale) : words.head.fromTo(formatPeriod(first, locale), formatPeriod(last, locale));
}

/** "CEPII, release 2025-08-25[1]; …": what is known of the next releases is long, and stands with the sources. */
function releases(page: Page, series: readonly ResultSeries[]): Run[] {
  const { words, results } = page;
  const used = [...new Set(series.map(({ source }) => source))].flatMap((id) => results.sources.find((source) => source.id === id) ?? []);
  const lines = used.map(({ id, publisher }): Run[] => {
    const vintages = [...new Set(series.filter(({ source }) => source === id).map(({ vintage }) => vintage))];
    return [{ text: [apart(page, publisher), ...vintages.map((vintage) => words.table.release(vintage))].join(words.comma) }, ...markOf(page, id)];
  });
  return [...joined(lines, words.semicolon), { text: `. ${words.head.next}` }];
}
