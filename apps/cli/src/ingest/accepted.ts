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
  count = 0;
  readonly #report: number | undefined;

  /** `report` is the path of a CSV file, which is replaced. */
  constructor(readonly report: string | undefined) {
    this.#report = report === undefined ? undefined : openSync(report, 'w');
    if (this.#report !== undefined) writeSync(this.#report, HEADER);
  }

  add(rejection: Rejection): void {
    this.count++;
    if (this.first.length < QUOTED) this.first.push(rejection);
    if (this.#report !== undefined) writeSync(this.#report, csvTable(COLUMNS, [COLUMNS.map((column) => rejection[column])]).slice(HEADER.length));
  }

  close(): void {
    if (this.#report !== undefined) closeSync(this.#report);
  }
}

/**
 * The observations among `items`. More than `most` rejections throw a Refusal; where there is a report, only after the
 * rest has been read for it.
 */
export async function* accepted(items: Items, rejections: Rejections, most: number): AsyncGenerator<Observation> {
  for await (const item of items) {
    if (!isRejection(item)) {
      if (rejections.count <= most) yield item;
      continue;
    }
    rejections.add(item);
    if (rejections.count > most && rejections.report === undefined) break;
  }
  if (rejections.count > most) throw tooMany(rejections, most);
}

function tooMany({ count, first, report }: Rejections, most: number): Refusal {
  const quoted = first.map(({ file, row, field, reason }) => `  ${file}:${row}: ${field === '' ? '' : `${field}: `}${reason}`);
  const advice = report === undefined ? `--report FILE lists all; --max-rejects N takes the rest` : `all are in ${report}; --max-rejects ${count} takes the rest`;
  return new Refusal([`${report === undefined ? `more than ${most}` : count} rows rejected, nothing changed; ${advice}`, ...quoted, ...(count > first.length ? ['  …'] : [])].join('\n'), first);
}
