import { periodOf, type Observation } from '@mizan/model';
import type { Expression, ExpressionBuilder, Kysely, SelectQueryBuilder, SqlBool } from 'kysely';
import type { Database } from '../database.ts';
import type { ObservationQuery } from '../store.ts';
import { observationOf, type ObservedRow } from './row.ts';
import type { ObservationTable } from './table.ts';
import { newestVintages, type VintageRow } from './vintages.ts';

type Builder = ExpressionBuilder<Database, 'observation'>;
/** What an observation is made of; the days of its period serve comparison alone. */
const FIELDS = [
  'dataflow', 'vintage', 'freq', 'reporter', 'partner', 'flow', 'commodity', 'valuation', 'indicator', 'time_period', 'value', 'absence',
  'unit', 'unit_mult', 'decimals', 'status', 'conf_status', 'method', 'note', 'source', 'rights',
] as const satisfies readonly (keyof ObservationTable)[];
type Selection = SelectQueryBuilder<Database, 'observation', ObservedRow>;
type Narrowing = Pick<ObservationQuery, 'from' | 'to' | 'commodity' | 'asOf'>;

/** The observations of one build. `vintages` are its releases, as vintageRows orders them. */
export interface Observed {
  readonly db: Kysely<Database>;
  readonly vintages: readonly VintageRow[];
}

export function observations(observed: Observed, query: ObservationQuery): Promise<Observation[]> {
  const { reporter, partner, flow, dataflow } = query;
  let selection = narrowed(observed, query);
  if (reporter !== undefined) selection = selection.where('reporter', 'in', codes(reporter));
  if (partner !== undefined) selection = selection.where('partner', 'in', codes(partner));
  if (flow !== undefined) selection = selection.where('flow', '=', flow);
  if (dataflow !== undefined) selection = selection.where('dataflow', '=', dataflow);
  return fetched(selection);
}

/** Both directions, whoever reports; areas are taken as they are, a country does not bring its cities. */
export const pairObservations = (observed: Observed, a: string, b: string, query: Narrowing): Promise<Observation[]> => {
  const oneWay = (reporter: string, partner: string) => fetched(narrowed(observed, query).where('reporter', '=', reporter).where('partner', '=', partner));
  return merged([oneWay(a, b), ...(a === b ? [] : [oneWay(b, a)])]);
};

export const areaObservations = (observed: Observed, area: string, query: Narrowing): Promise<Observation[]> =>
  merged([fetched(narrowed(observed, query).where('reporter', '=', area)), fetched(narrowed(observed, query).where('partner', '=', area).where('reporter', '<>', area))]);

/** Unordered pairs of areas with the number of their rows in the newest releases; WORLD is no side of a pair. */
export const pairs = ({ db, vintages }: Observed): Promise<{ a: string; b: string; rows: number }[]> =>
  db
    .selectFrom('observation')
    .select((eb) => [eb.fn<string>('least', ['reporter', 'partner']).as('a'), eb.fn<string>('greatest', ['reporter', 'partner']).as('b'), eb.fn.countAll<number>().as('rows')])
    .where((eb) => ofVintages(eb, newestVintages(vintages)))
    .where('reporter', '<>', 'WORLD')
    .where('partner', '<>', 'WORLD')
    .groupBy(['a', 'b'])
    .orderBy('a')
    .orderBy('b')
    .execute();

const KEY_ORDER = ['dataflow', 'reporter', 'partner', 'flow', 'commodity', 'valuation', 'indicator', 'period_start', 'period_end'] as const;

/** Observations of the releases and the days asked for, in the order of their keys. */
function narrowed({ db, vintages }: Observed, { from, to, commodity, asOf }: Narrowing): Selection {
  let selection: Selection = db.selectFrom('observation').select(FIELDS).where((eb) => ofVintages(eb, newestVintages(vintages, asOf)));
  if (commodity !== undefined) selection = selection.where('commodity', '=', commodity);
  if (from !== undefined) selection = selection.where('period_start', '>=', periodOf(from).start);
  if (to !== undefined) selection = selection.where('period_end', '<=', periodOf(to).end);
  return KEY_ORDER.reduce((ordered, column) => ordered.orderBy(column), selection);
}

const fetched = async (selection: Selection): Promise<Observation[]> => (await selection.execute()).map(observationOf);

/** Answers of which no two have a reporter in common, as one in the order of keys; two plain conditions read less than one with "or". */
const merged = async (parts: readonly Promise<Observation[]>[]): Promise<Observation[]> =>
  (await Promise.all(parts)).flat().sort((x, y) => order(x.dataflow, y.dataflow) || order(x.reporter, y.reporter));

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** No vintage at all selects nothing. */
const ofVintages = (eb: Builder, vintages: readonly VintageRow[]): Expression<SqlBool> => eb.or(vintages.map(({ dataflow, id }) => eb.and({ dataflow, vintage: id })));

const codes = (code: string | readonly string[]): readonly string[] => (typeof code === 'string' ? [code] : code);
