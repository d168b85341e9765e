import { sql, type RawBuilder } from 'kysely';
import type { Observed } from '../observations/observed.ts';
import { headingQueriesOf } from './headings.ts';
import { inScope, measured, scopedIn, type Scoped } from './scoped.ts';
import type { AreaRanking, HeadingAdvantage, Measured, ProductQueries, ProductScope } from './types.ts';
import { worldReaderOf, type WorldReader } from './world-headings.ts';

/** The queries by product over one build. */
export const productQueriesOf = (observed: Observed, world = worldReaderOf(observed)): ProductQueries => ({
  pairChapters: (scope, exporter, importer) => pairChapters(observed, scope, exporter, importer),
  topPartners: (scope, exporter, period, limit) => topPartners(observed, scope, exporter, period, limit),
  topExporters: (scope, commodity, period, limit) => topExporters(observed, scope, commodity, period, limit),
  comparativeAdvantage: (scope, exporter, period) => comparativeAdvantage(observed, world, scope, exporter, period),
  exportConcentration: (scope, period) => exportConcentration(observed, scope, period),
  ...headingQueriesOf(observed),
});

const pairChapters: Query<[string, string], 'pairChapters'> = async (observed, scope, exporter, importer) => {
  const { db, keys } = observed;
  const [within, from, to] = [scopedIn(observed, scope), keys.areas.keyOf.get(exporter), keys.areas.keyOf.get(importer)];
  if (within === undefined || from === undefined || to === undefined) return [];
  const rows = await db.selectFrom('pair_chapter').select(['measure', 'period', 'chapter', 'value'])
    .where('vintage', '=', within.release.number).where('measure', 'in', within.measures).where('exporter', '=', from).where('importer', '=', to).execute();
  const sorted = rows.map(({ measure, period, chapter, value }) => ({ measure, period, chapter, value, place: keys.placeOf.get(period)!, size: Number(value) })).sort((x, y) => x.place - y.place || y.size - x.size);
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

async function comparativeAdvantage(observed: Observed, worldIn: WorldReader, scope: ProductScope, exporter: string, period: string): Promise<Measured<HeadingAdvantage>[]> {
  const { db, keys } = observed;
  const [within, from, when] = [scopedIn(observed, scope), keys.areas.keyOf.get(exporter), keys.periodKey(period)];
  if (within === undefined || from === undefined || when === undefined) return [];
  const [rows, world] = await Promise.all([
    db.selectFrom('exporter_heading').select(['measure', 'heading', 'value']).where('vintage', '=', within.release.number).where('measure', 'in', within.measures).where('exporter', '=', from).where('period', '=', when).execute(),
    worldIn(within, when),
  ]);
  const headings = rows.map(({ measure, heading, value }) => ({ measure, heading, value, size: Number(value) })).filter(({ size }) => size > 0);
  const totals = new Map<number, number>();
  for (const { measure, size } of headings) totals.set(measure, (totals.get(measure) ?? 0) + size);
  const advantage = ({ measure, heading, size }: (typeof headings)[number]): number => {
    const { valueOf, total } = world.get(measure)!;
    return size / totals.get(measure)! / (valueOf.get(heading)! / total);
  };
  const traded = headings.map((row) => ({ measure: row.measure, heading: row.heading, value: row.value, rca: advantage(row) })).sort((x, y) => y.rca - x.rca);
  return measured(observed, within, traded, ({ heading, value, rca }, base) => ({ heading: keys.commodities.codeOf.get(heading)!, value: base(value), rca }));
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
