import type { Kysely } from 'kysely';
import { periodOf } from '@mizan/model';
import type { Database } from '../database.ts';
import type { MeasureTable, PeriodKeyTable, QualityTable } from './table.ts';

/** Qualities remembered at most; beyond, they are read again. */
const MOST_QUALITIES = 200_000;

/** Codes by their keys and keys by their codes. */
interface Codes {
  readonly codeOf: ReadonlyMap<number, string>;
  readonly keyOf: ReadonlyMap<string, number>;
}

/** What the keys of cells stand for: read once, for the tables are small; qualities as they are met. */
export class Keys {
  readonly #qualities = new Map<number, QualityTable>();
  /** Place of every period among all, by its first day. */
  readonly placeOf: ReadonlyMap<number, number>;

  private constructor(
    readonly db: Kysely<Database>,
    readonly areas: Codes,
    readonly commodities: Codes,
    readonly periods: ReadonlyMap<number, PeriodKeyTable>,
    readonly measures: ReadonlyMap<number, MeasureTable>,
  ) {
    const starts = [...new Set([...periods.values()].map(({ period_start }) => period_start))].sort();
    this.placeOf = new Map([...periods].map(([key, { period_start }]) => [key, starts.indexOf(period_start)]));
  }

  static async of(db: Kysely<Database>): Promise<Keys> {
    const [areas, commodities, periods, measures] = await Promise.all([
      db.selectFrom('area_key').select(['key', 'code']).execute(), db.selectFrom('commodity_key').select(['key', 'code']).execute(),
      db.selectFrom('period_key').selectAll().execute(), db.selectFrom('measure').selectAll().execute(),
    ]);
    return new Keys(db, codesOf(areas), codesOf(commodities), byKey(periods), byKey(measures));
  }

  /** The key of a period as written; undefined where nothing is of it. */
  periodKey(text: string): number | undefined {
    return [...this.periods.values()].find(({ time_period }) => time_period === text)?.key;
  }

  /** Keys of measures that `keep` holds for. */
  measuresWhere(keep: (measure: MeasureTable) => boolean): number[] {
    return [...this.measures.values()].filter(keep).map(({ key }) => key);
  }

  /** Keys of the periods that lie between the first day of `from` and the last day of `to`; undefined where neither narrows. */
  periodsWithin(from: string | undefined, to: string | undefined): number[] | undefined {
    if (from === undefined && to === undefined) return undefined;
    const [first, last] = [from === undefined ? '' : periodOf(from).start, to === undefined ? '9999' : periodOf(to).end];
    return [...this.periods.values()].filter(({ period_start, period_end }) => period_start >= first && period_end <= last).map(({ key }) => key);
  }

  /** The qualities of these keys. */
  async qualities(keys: readonly number[]): Promise<ReadonlyMap<number, QualityTable>> {
    if (this.#qualities.size > MOST_QUALITIES) this.#qualities.clear();
    const unknown = [...new Set(keys)].filter((key) => !this.#qualities.has(key));
    for (const part of parts(unknown, 10_000)) {
      for (const row of await this.db.selectFrom('quality').selectAll().where('key', 'in', part).execute()) this.#qualities.set(row.key, row);
    }
    return this.#qualities;
  }
}

const byKey = <T extends { key: number }>(rows: readonly T[]): ReadonlyMap<number, T> => new Map(rows.map((row) => [row.key, row]));

const codesOf = (rows: readonly { key: number; code: string }[]): Codes => ({
  codeOf: new Map(rows.map(({ key, code }) => [key, code])),
  keyOf: new Map(rows.map(({ key, code }) => [code, key])),
});

function* parts<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
