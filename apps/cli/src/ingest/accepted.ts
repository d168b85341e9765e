import { closeSync, openSync, writeSync } from 'node:fs';
import { isRejection, type Rejection } from '@mizan/io';
import { csvTable } from '@mizan/io/writers';
import type { Observation } from '@mizan/model';
import { Refusal } from '../refusal.ts';
import type { Items, OpenedFile } from './opened-file.ts';

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
 * The observations among `items`, which come of `files`. More than `most` rejections throw a Refusal; where there is a
 * report, only after the rest has been read for it. A file that was not read to its end throws one, whatever `most` is.
 */
export async function* accepted(items: Items, files: readonly OpenedFile[], rejections: Rejections, most: number): AsyncGenerator<Observation> {
  for await (const item of items) {
    if (!isRejection(item)) {
      if (rejections.count <= most) yield item;
      continue;
    }
    rejections.add(item);
    if (rejections.count > most && rejections.report === undefined) break;
  }
  if (rejections.count > most) throw tooMany(rejections, most);
  const broken = files.filter((file) => file.leftHalfway);
  if (broken.length > 0) throw new Refusal([`${broken.map(({ path }) => path).join(', ')} could not be read to the end, nothing changed`, ...quoted(rejections)].join('\n'), rejections.first);
}

const quoted = ({ first, count }: Rejections): string[] => [...first.map(({ file, row, field, reason }) => `  ${file}:${row}: ${field === '' ? '' : `${field}: `}${reason}`), ...(count > first.length ? ['  …'] : [])];

function tooMany(rejections: Rejections, most: number): Refusal {
  const { count, first, report } = rejections;
  const advice = report === undefined ? `--report FILE lists all; --max-rejects N takes the rest` : `all are in ${report}; --max-rejects ${count} takes the rest`;
  return new Refusal([`${report === undefined ? `more than ${most}` : count} rows rejected, nothing changed; ${advice}`, ...quoted(rejections)].join('\n'), first);
}
