import type { Observation } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import { csvRecords } from '../table/csv-records.ts';
import { observationOf, subjectOf, worldBankPeriod, type WorldBankOptions, type WorldBankPeriod } from './observation.ts';

export interface WorldBankCsvOptions extends WorldBankOptions {
  /** The name rejections give the file. */
  readonly file: string;
}

/** The headings of the site's own download, then of DataBank's. */
const AREA = ['Country Code'];
const INDICATOR = ['Indicator Code', 'Series Code'];
/** Lines about the file before the headings, at most. */
const MOST_PREAMBLE = 20;
/** What DataBank writes for no number. */
const NO_NUMBER = new Set(['', '..']);
/** Lines about the file after the rows. */
const FOOTER = /^(Data from database:|Last Updated:)/;

interface Layout {
  readonly width: number;
  readonly area: number;
  readonly indicator: number;
  readonly years: readonly { readonly column: number; readonly heading: string; readonly period: WorldBankPeriod }[];
}

/**
 * Reads the World Bank's CSV: the download of an indicator (with the lines before its headings) and DataBank's export.
 * One row is one area and indicator with a column for each year, each an observation, absent where the cell is empty.
 * An unknown area or indicator is one rejection for its row; a header that has changed ends the reading. Never throws.
 */
export async function* readWorldBankCsv(chunks: Chunks, options: WorldBankCsvOptions): AsyncGenerator<Observation | Rejection> {
  let layout: Layout | undefined;
  let line = 1;
  const reject = (field: string, reason: string): Rejection => ({ file: options.file, row: line, field, reason });
  try {
    for await (const batch of csvRecords(chunks, { file: options.file })) {
      for (const record of batch) {
        line = record.line;
        if ('problem' in record) {
          yield reject('', record.problem);
        } else if (layout === undefined) {
          const read: Layout | string | undefined = layoutOf(record.cells);
          if (typeof read === 'string') return void (yield { ...reject('', read), fatal: true });
          layout = read;
          if (layout === undefined && line > MOST_PREAMBLE) return void (yield { ...reject('', HEADINGS), fatal: true });
        } else if (!FOOTER.test(record.cells[0]!)) {
          for (const item of rowItems(record.cells, layout, options, reject)) yield item;
        }
      }
    }
    if (layout === undefined) yield { ...reject('', HEADINGS), fatal: true };
  } catch (error) {
    yield { ...reject('', `the file cannot be read further: ${error instanceof Error ? error.message : String(error)}`), fatal: true };
  }
}

const HEADINGS = 'no line has the headings "Country Code" and "Indicator Code" (or "Series Code") of a World Bank file with a column for each year';

/** The layout a row of headings gives; undefined for a line before them, words for headings that cannot be read. */
function layoutOf(cells: readonly string[]): Layout | string | undefined {
  const headings = cells.map((cell) => cell.trim());
  const find = (names: readonly string[]) => headings.findIndex((heading) => names.includes(heading));
  const [area, indicator] = [find(AREA), find(INDICATOR)];
  if (area < 0 && indicator < 0) return undefined;
  if (area < 0 || indicator < 0) return `the column ${area < 0 ? '"Country Code"' : '"Indicator Code"'} is missing; the file has ${headings.slice(0, 8).join(', ')}, …`;
  const years = headings.flatMap((heading, column) => {
    const [, text] = /^(\d{4}(?:[QM]\d{1,2})?)(?: \[YR\1\])?$/.exec(heading) ?? [];
    const period = text === undefined ? undefined : worldBankPeriod(text);
    return period === undefined ? [] : [{ column, heading, period }];
  });
  return years.length === 0 ? 'no column is headed by a year' : { width: headings.length, area, indicator, years };
}

function rowItems(cells: readonly string[], layout: Layout, options: WorldBankCsvOptions, reject: (field: string, reason: string) => Rejection): (Observation | Rejection)[] {
  if (cells.length !== layout.width) return [reject('', `${cells.length} cells under ${layout.width} columns`)];
  const subject = subjectOf(cells[layout.area]!.trim(), cells[layout.indicator]!.trim(), options);
  if ('reason' in subject) return [reject(subject.field === 'area' ? 'Country Code' : 'Indicator Code', subject.reason)];
  return layout.years.map(({ column, heading, period }) => {
    const text = cells[column]!.trim();
    const read = observationOf(subject, period, NO_NUMBER.has(text) ? null : text, options.release);
    return 'refused' in read ? reject(heading, read.refused) : read;
  });
}
