import { sql } from 'kysely';
import type { Observed } from '../observations/observed.ts';
import { inScope, measured, scopedIn } from './scoped.ts';
import type { AreaHeadingValue, HeadingQueries, HeadingValue } from './types.ts';

/** The queries by heading over one build. */
export const headingQueriesOf = (observed: Observed): HeadingQueries => ({
  exportHeadings: (scope, exporter) => exportHeadings(observed, scope, exporter),
  importHeadings: (scope, importer) => importHeadings(observed, scope, importer),
  worldHeadings: (scope) => worldHeadings(observed, scope),
  headingExporters: (scope, period) => headingExporters(observed, scope, period),
});

type Query<Name extends keyof HeadingQueries> = (observed: Observed, ...asked: Parameters<HeadingQueries[Name]>) => ReturnType<HeadingQueries[Name]>;

interface Row {
  readonly measure: number;
  readonly period: number;
  readonly heading: number;
  readonly value: string;
}

const headingValue = ({ keys }: Observed) => ({ period, heading, value }: Row, base: (value: string) => HeadingValue['value']): HeadingValue =>
  ({ period: keys.periods.get(period)!.time_period, heading: keys.commodities.codeOf.get(heading)!, value: base(value) });

const exportHeadings: Query<'exportHeadings'> = async (observed, scope, exporter) => {
  const [within, from] = [scopedIn(observed, scope), observed.keys.areas.keyOf.get(exporter)];
  if (within === undefined || from === undefined) return [];
  const { rows } = await sql<Row>`
    select measure, period, heading, value from exporter_heading where ${inScope(within)} and exporter = ${from} order by period, heading`.execute(observed.db);
  return measured(observed, within, rows, headingValue(observed));
};

const importHeadings: Query<'importHeadings'> = async (observed, scope, importer) => {
  const [within, to] = [scopedIn(observed, scope), observed.keys.areas.keyOf.get(importer)];
  if (within === undefined || to === undefined) return [];
  const { rows } = await sql<Row>`
    select p.measure, p.period, c.heading, sum(p.value) as value from product_importer p join commodity_key c on c.key = p.commodity
    where ${inScope(within)} and p.importer = ${to} group by 1, 2, 3 order by 2, 3`.execute(observed.db);
  return measured(observed, within, rows, headingValue(observed));
};

const worldHeadings: Query<'worldHeadings'> = async (observed, scope) => {
  const within = scopedIn(observed, scope);
  if (within === undefined) return [];
  const { rows } = await sql<Row>`select measure, period, heading, value from world_heading where ${inScope(within)} order by period, heading`.execute(observed.db);
  return measured(observed, within, rows, headingValue(observed));
};

const headingExporters: Query<'headingExporters'> = async (observed, scope, period) => {
  const { db, keys } = observed;
  const [within, when] = [scopedIn(observed, scope), keys.periodKey(period)];
  if (within === undefined || when === undefined) return [];
  const { rows } = await sql<Row & { exporter: number }>`
    select measure, period, heading, exporter, value from exporter_heading
    where ${inScope(within)} and period = ${when} and exporter not in (select key from area_key where aggregate) order by exporter, heading`.execute(db);
  const value = headingValue(observed);
  return measured(observed, within, rows, (row, base): AreaHeadingValue => ({ area: keys.areas.codeOf.get(row.exporter)!, ...value(row, base) }));
};
