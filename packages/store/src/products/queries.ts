import { sql, type RawBuilder } from 'kysely';
import type { Observed } from '../observations/observed.ts';
import { measured, scopedIn, type Scoped } from './scoped.ts';
import type { AreaRanking, Measured, ProductQueries, ProductScope } from './types.ts';

/** The queries by product over one build. */
export const productQueriesOf = (observed: Observed): ProductQueries => ({
  pairChapters: (scope, exporter, importer) => pairChapters(observed, scope, exporter, importer),
  topPartners: (scope, exporter, period, limit) => topPartners(observed, scope, exporter, period, limit),
  topExporters: (scope, commodity, period, limit) => topExporters(observed, scope, commodity, period, limit),
  comparativeAdvantage: (scope, exporter, period) => comparativeAdvantage(observed, scope, exporter, period),
  exportConcentration: (scope, period) => exportConcentration(observed, scope, period),
});

const pairChapters: Query<[string, string], 'pairChapters'> = async (observed, scope, exporter, importer) => {
  const { db, keys } = observed;
  const [within, from, to] = [scopedIn(observed, scope), keys.areas.keyOf.get(exporter), keys.areas.keyOf.get(importer)];
  if (within === undefined || from === undefined || to === undefined) return [];
  const rows = await db.selectFrom('pair_chapter').select(['measure', 'period', 'chapter', 'value'])
    .where('vintage', '=', within.release.number).where('measure', 'in', within.measures).where('exporter', '=', from).where('importer', '=', to).execute();
  const order = (key: number): string => keys.periods.get(key)!.period_start;
  const sorted = rows.sort((x, y) => (order(x.period) < order(y.period) ? -1 : order(x.period) > order(y.period) ? 1 : Number(y.value) - Number(x.value)));
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
  const double = (expression: string) => sql.raw(`cast(${expression} as double precision)`);
  const { rows } = await sql<{ measure: number; heading: number; value: string; rca: number }>`
    with world as (select measure, heading, value, sum(value) over (partition by measure) as total from world_heading where ${inScope(within)} and period = ${when}),
    own as (select measure, heading, value, sum(value) over (partition by measure) as total from exporter_heading where ${inScope(within)} and exporter = ${from} and period = ${when})
    select own.measure, own.heading, own.value, (${double('own.value')} / ${double('own.total')}) / (${double('world.value')} / ${double('world.total')}) as rca
    from own join world on world.measure = own.measure and world.heading = own.heading where own.value > 0 order by rca desc`.execute(db);
  return measured(observed, within, rows, ({ heading, value, rca }, base) => ({ heading: keys.commodities.codeOf.get(heading)!, value: base(value), rca }));
};

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

const inScope = ({ release, measures }: Scoped): RawBuilder<unknown> => sql`vintage = ${release.number} and measure in (${sql.join(measures)})`;

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
