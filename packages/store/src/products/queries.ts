import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../database.ts';
import type { Observed } from '../observations/observed.ts';
import { headingQueriesOf } from './headings.ts';
import { inScope, measured, scopedIn, type Scoped } from './scoped.ts';
import type { AreaRanking, Measured, ProductQueries, ProductScope } from './types.ts';

/** The queries by product over one build. */
export const productQueriesOf = (observed: Observed): ProductQueries => ({
  pairChapters: (scope, exporter, importer) => pairChapters(observed, scope, exporter, importer),
  topPartners: (scope, exporter, period, limit) => topPartners(observed, scope, exporter, period, limit),
  topExporters: (scope, commodity, period, limit) => topExporters(observed, scope, commodity, period, limit),
  comparativeAdvantage: (scope, exporter, period) => comparativeAdvantage(observed, scope, exporter, period),
  exportConcentration: (scope, period) => exportConcentration(observed, scope, period),
  ...headingQueriesOf(observed),
});

const pairChapters: Query<[string, string], 'pairChapters'> = async (observed, scope, exporter, importer) => {
  const { db, keys } = observed;
  const [within, from, to] = [scopedIn(observed, scope), keys.areas.keyOf.get(exporter), keys.areas.keyOf.get(importer)];
  if (within === undefined || from === undefined || to === undefined) return [];
  const rows = await db.selectFrom('pair_chapter').select(['measure', 'period', 'chapter', 'value'])
    .where('vintage', '=', within.release.number).where('measure', 'in', within.measures).where('exporter', '=', from).where('importer', '=', to).execute();
  const sorted = rows
    .map((row) => ({ ...row, start: keys.periods.get(row.period)!.period_start, size: Number(row.value) }))
    .sort((x, y) => (x.start < y.start ? -1 : x.start > y.start ? 1 : y.size - x.size));
  return measured(observed, within, sorted, ({ period, chapter, value }, base) => ({ period: keys.periods.get(period)!.time_period, chapter: keys.commodities.codeOf.get(chapter)!, value: base(value) }));
};

const topPartners: Query<[string, string, number], 'topPartners'> = async (observed, scope, exporter, period, limit) => {
  const [within, from, when] = [scopedIn(observed, scope), observed.keys.areas.keyOf.get(exporter), observed.keys.periodKey(period)];
  if (within === undefined || from === undefined || when === undefined) return [];
  return ranking(observed, within, sql`
    select measure, importer as area, value from pair_total
    where ${inScope(within)} and exporter = ${from} and period = ${when} and importer not in (select key from area_key where aggregate)`, limit);
};

const topExporters: Query<[string, string, number], 'topExporters'> = async (observed, scope, commodity, period, limit) => {
  const [within, product, when] = [scopedIn(observed, scope), observed.keys.commodities.keyOf.get(commodity), observed.keys.periodKey(period)];
  if (within === undefined || product === undefined || when === undefined) return [];
  return ranking(observed, within, sql`
    select measure, exporter as area, value from product_exporter
    where ${inScope(within)} and commodity = ${product} and period = ${when} and exporter not in (select key from area_key where aggregate)`, limit);
};

const comparativeAdvantage: Query<[string, string], 'comparativeAdvantage'> = async (observed, scope, exporter, period) => {
  const { db, keys } = observed;
  const [within, from, when] = [scopedIn(observed, scope), keys.areas.keyOf.get(exporter), keys.periodKey(period)];
  if (within === undefined || from === undefined || when === undefined) return [];
  const [headings, world] = await Promise.all([headingsOf(db, within, from, when), worldTotals(db, within, when)]);
  const totals = new Map(within.measures.map((measure) => [measure, sumOf(headings.filter((row) => row.measure === measure))]));
  const advantage = ({ measure, own, inWorld }: Heading): number => own / totals.get(measure)! / (inWorld / world.get(measure)!);
  const traded = headings.filter(({ own }) => own > 0).map((row) => ({ ...row, rca: advantage(row) })).sort((x, y) => y.rca - x.rca);
  return measured(observed, within, traded, ({ heading, value, rca }, base) => ({ heading: keys.commodities.codeOf.get(heading)!, value: base(value), rca }));
};

interface Heading {
  readonly measure: number;
  readonly heading: number;
  readonly value: string;
  /** The value again and the world's, as doubles. */
  readonly own: number;
  readonly inWorld: number;
}

const sumOf = (headings: readonly Heading[]): number => headings.reduce((sum, { own }) => sum + own, 0);

/** An exporter's headings beside the world's. */
async function headingsOf(db: Kysely<Database>, within: Scoped, exporter: number, period: number): Promise<Heading[]> {
  const { rows } = await sql<Heading>`
    select own.measure, own.heading, own.value, cast(own.value as double precision) as own, cast(world.value as double precision) as "inWorld"
    from exporter_heading own join world_heading world on world.vintage = own.vintage and world.measure = own.measure and world.period = own.period and world.heading = own.heading
    where own.vintage = ${within.release.number} and own.measure in (${sql.join(within.measures)}) and own.exporter = ${exporter} and own.period = ${period}
      and world.vintage = ${within.release.number} and world.period = ${period}`.execute(db);
  return rows;
}

/** The world's exports in a period, by measure, as doubles. */
async function worldTotals(db: Kysely<Database>, within: Scoped, period: number): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ measure: number; total: number }>`
    select measure, sum(cast(value as double precision)) as total from world_heading where ${inScope(within)} and period = ${period} group by measure`.execute(db);
  return new Map(rows.map(({ measure, total }) => [measure, total]));
}

const exportConcentration: Query<[string], 'exportConcentration'> = async (observed, scope, period) => {
  const { db, keys } = observed;
  const [within, when] = [scopedIn(observed, scope), keys.periodKey(period)];
  if (within === undefined || when === undefined) return [];
  const rows = await db.selectFrom('exporter_total').select(['measure', 'exporter', 'value', 'products', 'hhi'])
    .where('vintage', '=', within.release.number).where('measure', 'in', within.measures).where('period', '=', when).orderBy('hhi', (o) => o.desc().nullsLast()).execute();
  return measured(observed, within, rows, ({ exporter, value, products, hhi }, base) => ({ area: keys.areas.codeOf.get(exporter)!, value: base(value), products, hhi }));
};

/** A named query before its build is known. */
type Query<Asked extends readonly unknown[], Name extends keyof ProductQueries> = (observed: Observed, scope: ProductScope, ...asked: Asked) => ReturnType<ProductQueries[Name]>;

/** The largest of a selection of areas, beside the sum and number of all. */
async function ranking(observed: Observed, within: Scoped, areas: RawBuilder<unknown>, limit: number): Promise<Measured<AreaRanking>[]> {
  const { rows } = await sql<{ measure: number; area: number; value: string; total: string; count: number }>`
    select * from (
      select measure, area, value, sum(value) over (partition by measure) as total, count(*) over (partition by measure) as count, row_number() over (partition by measure order by value desc, area) as place
      from (${areas}) areas) ranked
    where place <= ${limit} order by measure, place`.execute(observed.db);
  const listed = measured(observed, within, rows, ({ area, value, total, count }, base) => ({ area: observed.keys.areas.codeOf.get(area)!, value: base(value), total: base(total), count }));
  return listed.map(({ rows: areas, ...of }) => ({ ...of, rows: [{ areas: areas.map(({ area, value }) => ({ area, value })), total: areas[0]!.total, count: Number(areas[0]!.count) }] }));
}
