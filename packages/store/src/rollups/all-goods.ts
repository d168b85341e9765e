import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';

/** A measure in a period, by their keys. */
export interface MeasuredPeriod {
  readonly measure: number;
  readonly period: number;
}

/**
 * Fewest chapters of the Harmonized System that are taken for all goods. 96 are in use: 01 to 97, of which 77 is kept
 * for later; some years of a small world lack a few.
 */
export const LEAST_CHAPTERS = 90;

/**
 * The periods of each measure in which the products of a release are all goods, so that their sums may stand for total
 * trade: at least {@link LEAST_CHAPTERS} chapters have a figure, and no pair has its goods twice, in two editions.
 * A release of one chapter has none. docs/methods/totals.md
 */
export async function periodsOfAllGoods(db: Kysely<Database>, vintage: number): Promise<MeasuredPeriod[]> {
  const { rows: whole } = await sql<MeasuredPeriod>`
    select p.measure, p.period from pair_chapter p join commodity_key c on c.key = p.chapter
    where p.vintage = ${vintage} group by p.measure, p.period having count(distinct right(c.code, 2)) >= ${LEAST_CHAPTERS}`.execute(db);
  const { rows: twice } = await sql<MeasuredPeriod>`
    select distinct measure, period from (
      select p.measure, p.period from pair_chapter p join commodity_key c on c.key = p.chapter
      where p.vintage = ${vintage} group by p.exporter, p.importer, p.measure, p.period having count(distinct left(c.code, 2)) > 1) pairs`.execute(db);
  const refused = new Set(twice.map(nameOf));
  return whole.filter((one) => !refused.has(nameOf(one)));
}

const nameOf = ({ measure, period }: MeasuredPeriod): string => `${measure} ${period}`;
