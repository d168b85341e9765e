import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../database.ts';
import type { RollupTables } from './table.ts';

type Selection = RawBuilder<unknown>;

/**
 * The rollups in the order they are filled: later ones are sums of earlier ones, so the cells are read three times
 * alone. Every selection lists its key columns first and sorts by them, as the table is laid out.
 */
const ROLLUPS: readonly { readonly table: keyof RollupTables; readonly selection: (vintage: number) => Selection }[] = [
  { table: 'pair_chapter', selection: pairChapters },
  { table: 'pair_total', selection: pairTotals },
  { table: 'pair_total', selection: (vintage) => worldTotals(vintage, 'exporter') },
  { table: 'pair_total', selection: (vintage) => worldTotals(vintage, 'importer') },
  { table: 'product_exporter', selection: (vintage) => productSums(vintage, 'exporter', 'importer') },
  { table: 'product_importer', selection: (vintage) => productSums(vintage, 'importer', 'exporter') },
  { table: 'exporter_heading', selection: exporterHeadings },
  { table: 'world_heading', selection: worldHeadings },
  { table: 'exporter_total', selection: (vintage) => areaTotals(vintage, 'exporter') },
  { table: 'importer_total', selection: (vintage) => areaTotals(vintage, 'importer') },
];

export const ROLLUP_TABLES = [...new Set(ROLLUPS.map(({ table }) => table))];

/**
 * Sums the values of a release's subheadings into the rollups. Published totals, chapters and headings are not summed:
 * they hold the subheadings already. Sums over areas leave aggregates out (`isAggregate`); those by pair keep them.
 */
export async function fillRollups(db: Kysely<Database>, vintage: number): Promise<void> {
  for (const { table, selection } of ROLLUPS) await sql`insert into ${sql.table(table)} ${selection(vintage)}`.execute(db);
}

/** Values of trade by subheading, as the end of a selection. */
const cells = (vintage: number): Selection => sql`
  from observation o join commodity_key c on c.key = o.commodity join quality q on q.key = o.quality
  where c.chapter is not null and o.vintage = ${vintage} and o.value is not null and o.measure in (select key from measure where indicator = 'TRADE_VALUE')`;

function pairChapters(vintage: number): Selection {
  return sql`
    select o.vintage, o.measure, o.exporter, o.importer, o.period, c.chapter, sum(o.value), count(*), min(q.decimals)
    ${cells(vintage)}
    group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`;
}

function pairTotals(vintage: number): Selection {
  return sql`
    select vintage, measure, exporter, importer, period, sum(value), sum(products), min(decimals), false
    from pair_chapter where vintage = ${vintage} group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;
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
    ${cells(vintage)} and o.${sql.ref(other)} not in (select key from area_key where aggregate)
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

function areaTotals(vintage: number, side: 'exporter' | 'importer'): Selection {
  const value = sql`cast(value as double precision)`;
  return sql`
    select vintage, measure, ${sql.ref(side)}, period, sum(value), count(*) filter (where value > 0), sum(${value} * ${value}) / nullif(sum(${value}) * sum(${value}), 0)
    from ${sql.table(`product_${side}`)} where vintage = ${vintage} group by 1, 2, 3, 4 order by 1, 2, 3, 4`;
}
