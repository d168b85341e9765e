import { comparePeriods, eventDateOf, type Observation, type Period } from '@mizan/model';
import type { VintageTable } from '../observations/table.ts';
import type { Release } from './content.ts';

/** The first and the last of the periods it is given. */
export class PeriodSpan {
  #first: Period | undefined;
  #last: Period | undefined;

  take(period: Period): void {
    if (this.#first === undefined || comparePeriods(period, this.#first) < 0) this.#first = period;
    if (this.#last === undefined || comparePeriods(period, this.#last) > 0) this.#last = period;
  }

  get first(): string {
    return this.#first?.text ?? '';
  }

  get last(): string {
    return this.#last?.text ?? '';
  }
}

/** A row of another release under this one's name would be served as this one's. */
export function refuseStranger(o: Observation, { dataflow, id, source }: Release): void {
  if (o.dataflow !== dataflow || o.vintage !== id || o.source !== source) throw new Error(`an observation of ${o.dataflow} ${o.vintage} (${o.source}) came with the release ${dataflow} ${id} (${source})`);
}

/** The row that keeps a release; `ingestedAt` where it does not come from data/. */
export function vintageRowOf(release: Release, rows: number, { first, last }: PeriodSpan, ingestedAt?: string): VintageTable {
  const { dataflow, id, source, licence, redistribution, sha256, retrieved, released } = release;
  const day = released ?? retrieved;
  return {
    dataflow, id, source, rows, first_period: first, last_period: last, licence, redistribution, sha256,
    retrieved: retrieved ?? null, known_on: day === undefined ? null : eventDateOf(day).latest, ingested_at: ingestedAt ?? null,
  };
}
