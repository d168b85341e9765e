import { isAggregate, periodOf, type Observation } from '@mizan/model';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { AreaKeyTable, CommodityKeyTable, MeasureTable, PeriodKeyTable, QualityTable } from '../observations/table.ts';
import { productLevels } from './product-levels.ts';

export type MeasureOf = Pick<Observation, 'freq' | 'flow' | 'valuation' | 'indicator' | 'unit' | 'unitMult' | 'method'>;
export type QualityOf = Pick<Observation, 'absence' | 'decimals' | 'status' | 'confStatus' | 'note'>;

/** A table of keys that grows: what was in it, and what it was asked for since. */
class KeyTable<Row extends { key: number }> {
  readonly added: Row[] = [];
  readonly #keys = new Map<string, number>();
  #next: number;

  constructor(rows: readonly Row[], nameOf: (row: Row) => string, next?: number) {
    this.#next = next ?? 1 + rows.reduce((most, { key }) => Math.max(most, key), 0);
    for (const row of rows) this.#keys.set(nameOf(row), row.key);
  }

  /** The key of a name; a new one is given its row. */
  keyOf(name: string, row: () => Omit<Row, 'key'>): number {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = this.#next++;
    this.#keys.set(name, key);
    this.added.push({ key, ...row() } as Row);
    return key;
  }
}

const measureName = (m: Omit<MeasureTable, 'key'>): string => `${m.freq}|${m.flow}|${m.valuation}|${m.indicator}|${m.unit}|${m.unit_mult}|${m.method}`;

/**
 * Numbers what the cells of a release have in common with others: known codes keep their keys, new ones are given the
 * next. Memory holds every code, and the qualities of the release.
 */
export class Numbering {
  readonly #areas: KeyTable<AreaKeyTable>;
  readonly #commodities: KeyTable<CommodityKeyTable>;
  readonly #periods: KeyTable<PeriodKeyTable>;
  readonly #measures: KeyTable<MeasureTable>;
  readonly #qualities: KeyTable<QualityTable>;

  private constructor(areas: AreaKeyTable[], commodities: CommodityKeyTable[], periods: PeriodKeyTable[], measures: MeasureTable[], qualities: number) {
    this.#areas = new KeyTable(areas, ({ code }) => code);
    this.#commodities = new KeyTable(commodities, ({ code }) => code);
    this.#periods = new KeyTable(periods, ({ time_period }) => time_period);
    this.#measures = new KeyTable(measures, measureName);
    this.#qualities = new KeyTable<QualityTable>([], () => '', qualities + 1);
  }

  /** Continues the keys a database has. */
  static async of(db: Kysely<Database>): Promise<Numbering> {
    const { most } = await db.selectFrom('quality').select((eb) => eb.fn.max('key').as('most')).executeTakeFirstOrThrow();
    return new Numbering(
      await db.selectFrom('area_key').selectAll().execute(), await db.selectFrom('commodity_key').selectAll().execute(),
      await db.selectFrom('period_key').selectAll().execute(), await db.selectFrom('measure').selectAll().execute(), most ?? 0,
    );
  }

  readonly area = (code: string): number => this.#areas.keyOf(code, () => ({ code, aggregate: isAggregate(code) }));

  readonly commodity = (code: string): number =>
    this.#commodities.keyOf(code, () => {
      const levels = productLevels(code);
      return { code, chapter: levels ? this.commodity(levels.chapter) : null, heading: levels?.heading ? this.commodity(levels.heading) : null };
    });

  readonly period = (text: string): number =>
    this.#periods.keyOf(text, () => {
      const { start, end } = periodOf(text);
      return { time_period: text, period_start: start, period_end: end };
    });

  measure({ freq, flow, valuation, indicator, unit, unitMult, method }: MeasureOf): number {
    const row = { freq, flow, valuation, indicator, unit, unit_mult: unitMult, method };
    return this.#measures.keyOf(measureName(row), () => row);
  }

  quality({ absence, decimals, status, confStatus, note }: QualityOf): number {
    return this.#qualities.keyOf(`${absence}|${decimals}|${status}|${confStatus}|${note ?? ''}`, () => ({ absence, decimals, status, conf_status: confStatus, note: note ?? null }));
  }

  /** The rows to add to the tables of keys. */
  get added() {
    return { area_key: this.#areas.added, commodity_key: this.#commodities.added, period_key: this.#periods.added, measure: this.#measures.added, quality: this.#qualities.added };
  }
}
