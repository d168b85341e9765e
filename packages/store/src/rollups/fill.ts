import { sql, type RawBuilder } from 'kysely';
import type { Writing } from '../writing/writing.ts';
import { periodsOfAllGoods, type MeasuredPeriod } from './all-goods.ts';
import type { RollupTables } from './table.ts';

type Selection = RawBuilder<unknown>;

interface Rollup<Within extends readonly unknown[]> {
  readonly table: keyof RollupTables;
  readonly selection: (vintage: number, ...within: Within) => Selection;
}

/**
 * The rollups in the order they are filled: later ones are sums of earlier ones, so the cells are read three times
 * alone. Every selection lists its key columns first and sorts by them, as the table is laid out.
 */
const BY_PRODUCT: readonly Rollup<[]>[] = [
  { table: 'pair_chapter', selection: pairChapters },
  { table: 'product_exporter', selection: (vintage) => productSums(vintage, 'exporter', 'importer') },
  { table: 'product_importer', selection: (vintage) => productSums(vintage, 'importer', 'exporter') },
  { table: 'exporter_heading', selection: exporterHeadings },
  { table: 'world_heading', selection: worldHeadings },
];
/** Sums over all products, made in the periods in which these are all goods. */
const OF_ALL_GOODS: readonly Rollup<[allGoods: readonly MeasuredPeriod[]]>[] = [
  { table: 'pair_total', selection: pairTotals },
  { table: 'pair_total', selection: (vintage) => worldTotals(vintage, 'exporter') },
  { table: 'pair_total', selection: (vintage) => worldTotals(vintage, 'importer') },
  { table: 'exporter_total', selection: (vintage, allGoods) => areaTotals(vintage, allGoods, 'exporter') },
  { table: 'importer_total', selection: (vintage, allGoods) => areaTotals(vintage, allGoods, 'importer') },
];

export const ROLLUP_TABLES = [...new Set([...BY_PRODUCT, ...OF_ALL_GOODS].map(({ table }) => table))];

/**
 * Sums the values of a release's subheadings into the rollups. Published totals and headings are not summed: they hold
 * the subheadings already; a published chapter stands in the place of its sum. Sums over areas leave aggregates out
 * (`isAggregate`); those by pair keep them. Sums over all products are made only where they are of all goods.
 */
export async function fillRollups({ db, lookAt }: Pick<Writing, 'db' | 'lookAt'>, vintage: number): Promise<void> {
  const fill = async (table: keyof RollupTables, selection: Selection): Promise<void> => {
    await sql`insert into ${sql.table(table)} ${selection}`.execute(db);
    await lookAt(table);
  };
  for (const { table, selection } of BY_PRODUCT) await fill(table, selection(vintage));
  const allGoods = await periodsOfAllGoods(db, vintage);
  if (allGoods.length === 0) return;
  for (const { table, selection } of OF_ALL_GOODS) await fill(table, selection(vintage, allGoods));
}

/** That a cell is a value of trade in a release. */
const isTrade = (vintage: number): Selection => sql`o.vintage = ${vintage} and o.value is not null and o.measure in (select key from measure where indicator = 'TRADE_VALUE')`;

function pairChapters(vintage: number): Selection {
  const published = sql`filter (where o.commodity = c.chapter)`;
  const summed = sql`filter (where o.commodity <> c.chapter)`;
  return sql`
    select o.vintage, o.measure, o.exporter, o.importer, o.period, c.chapter, coalesce(max(o.value) ${published}, sum(o.value) ${summed}),
      case when count(*) ${published} > 0 then 1 else count(*) end, coalesce(min(q.decimals) ${published}, min(q.decimals) ${summed})
    from observation o join commodity_key c on c.key = o.commodity join quality q on q.key = o.quality
    where ${isTrade(vintage)} and c.chapter is not null
    group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`;
}

const within = (allGoods: readonly MeasuredPeriod[]): Selection => sql`(measure, period) in (${sql.join(allGoods.map(({ measure, period }) => sql`(${measure}, ${period})`))})`;

function pairTotals(vintage: number, allGoods: readonly MeasuredPeriod[]): Selection {
  return sql`
    select vintage, measure, exporter, importer, period, sum(value), sum(products), min(decimals), false
    from pair_chapter where vintage = ${vintage} and ${within(allGoods)} group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;
}

/**
 * An area's trade with the world as the sum over its partners, where the world has no cells of its own. Written without
 * a join of pair_total with itself, which Citus refuses along any column but the one it is spread by.
 */
function worldTotals(vintage: number, side: 'exporter' | 'importer'): Selection {
  const other = side === 'exporter' ? 'importer' : 'exporter';
  const ends = side === 'exporter' ? sql`p.exporter, world.key` : sql`world.key, p.importer`;
  return sql`
    select p.vintage, p.measure, ${ends}, p.period, sum(p.value) filter (where not partner.aggregate), sum(p.products) filter (where not partner.aggregate), min(p.decimals) filter (where not partner.aggregate), true
    from pair_total p join area_key own on own.key = p.${sql.ref(side)} join area_key partner on partner.key = p.${sql.ref(other)} join area_key world on world.code = 'WORLD'
    where p.vintage = ${vintage} and not own.aggregate
    group by 1, 2, 3, 4, 5
    having bool_or(not partner.aggregate) and not bool_or(partner.key = world.key) order by 1, 2, 3, 4, 5`;
}

function productSums(vintage: number, side: 'exporter' | 'importer', other: 'exporter' | 'importer'): Selection {
  return sql`
    select o.vintage, o.measure, o.commodity, o.period, o.${sql.ref(side)}, sum(o.value)
    from observation o join commodity_key c on c.key = o.commodity
    where ${isTrade(vintage)} and c.heading is not null and o.${sql.ref(other)} not in (select key from area_key where aggregate)
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;
}

function exporterHeadings(vintage: number): Selection {
  return sql`
    select p.vintage, p.measure, p.exporter, p.period, c.heading, sum(p.value)
    from product_exporter p join commodity_key c on c.key = p.commodity
    where p.vintage = ${vintage} group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;
}

function worldHeadings(vintage: number): Selection {
  return sql`
    select vintage, measure, period, heading, sum(value)
    from exporter_heading where vintage = ${vintage} and exporter not in (select key from area_key where aggregate)
    group by 1, 2, 3, 4 order by 1, 2, 3, 4`;
}

function areaTotals(vintage: number, allGoods: readonly MeasuredPeriod[], side: 'exporter' | 'importer'): Selection {
  const value = sql`cast(value as double precision)`;
  return sql`
    select vintage, measure, ${sql.ref(side)}, period, sum(value), count(*) filter (where value > 0), sum(${value} * ${value}) / nullif(sum(${value}) * sum(${value}), 0)
    from ${sql.table(`product_${side}`)} where vintage = ${vintage} and ${within(allGoods)} group by 1, 2, 3, 4 order by 1, 2, 3, 4`;
}
