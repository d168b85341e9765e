import { closeSync, openSync, writeSync } from 'node:fs';
import { isRejection, type Rejection } from '@mizan/io';
import { csvTable } from '@mizan/io/writers';
import type { Observation } from '@mizan/model';
import { Refusal } from '../refusal.ts';
import type { Items } from './opened-file.ts';

const COLUMNS = ['file', 'row', 'field', 'reason'] as const;
const HEADER = csvTable(COLUMNS, []);

/** How many rejections a message quotes. */
const QUOTED = 5;

/** Counts rejections, and writes each to the report as it comes. */
export class Rejections {
  readonly first: Rejection[] = [];
  /** Those after which what was read is a part at best. */
  readonly fatal: Rejection[] = [];
  count = 0;
  readonly #report: number | undefined;

  /** `report` is the path of a CSV file, which is replaced. */
  constructor(readonly report: string | undefined) {
    this.#report = report === undefined ? undefined : this.#guard(() => openSync(report, 'w'));
    this.#write(HEADER);
  }

  add(rejection: Rejection): void {
    this.count++;
    if (this.first.length < QUOTED) this.first.push(rejection);
    if (rejection.fatal && this.fatal.length < QUOTED) this.fatal.push(rejection);
    this.#write(csvTable(COLUMNS, [COLUMNS.map((column) => rejection[column])]).slice(HEADER.length));
  }

  close(): void {
    if (this.#report !== undefined) closeSync(this.#report);
  }

  #write(text: string): void {
    const report = this.#report;
    if (report !== undefined) this.#guard(() => writeSync(report, text));
  }

  /** A report that cannot be written refuses the whole: nobody is to miss what is not in it. */
  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new Refusal(`the report ${this.report} cannot be written (${(error as Error).message}), nothing changed`, [{ file: this.report, field: '', reason: (error as Error).message }]);
    }
  }
}

/**
 * The observations among `items`. More than `most` rejections throw a Refusal; where there is a report, only after the
 * rest has been read for it. A fatal rejection throws one, whatever `most` is: a part is never taken for the release.
 */
export async function* accepted(items: Items, rejections: Rejections, most: number): AsyncGenerator<Observation> {
  for await (const item of items) {
    if (!isRejection(item)) {
      if (rejections.count <= most && rejections.fatal.length === 0) yield item;
      continue;
    }
    rejections.add(item);
    if ((rejections.count > most || item.fatal) && rejections.report === undefined) break;
  }
  if (rejections.fatal.length > 0) throw new Refusal(['not read to the end, nothing changed', ...quoted(rejections.fatal, rejections.fatal.length)].join('\n'), rejections.fatal);
  if (rejections.count > most) throw tooMany(rejections, most);
}

const quoted = (some: readonly Rejection[], count: number): string[] => [...some.map(({ file, row, field, reason }) => `  ${file}:${row}: ${field === '' ? '' : `${field}: `}${reason}`), ...(count > some.length ? ['  …'] : [])];

function tooMany(rejections: Rejections, most: number): Refusal {
  const { count, first, report } = rejections;
  const advice = report === undefined ? `--report FILE lists all; --max-rejects N takes the rest` : `all are in ${report}; --max-rejects ${count} takes the rest`;
  return new Refusal([`${report === undefined ? `more than ${most}` : count} rows rejected, nothing changed; ${advice}`, ...quoted(first, count)].join('\n'), first);
}
