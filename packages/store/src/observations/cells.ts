import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Database } from '../database.ts';
import type { ObservationTable } from './table.ts';

/** Which cells: each field narrows, absent ones do not. All are keys; an empty list holds nothing. */
export interface CellQuery {
  readonly vintages: readonly number[];
  readonly measures?: readonly number[] | undefined;
  readonly exporters?: readonly number[] | undefined;
  /** An exporter to leave out. */
  readonly exporterBut?: number | undefined;
  readonly importers?: readonly number[] | undefined;
  readonly periods?: readonly number[] | undefined;
  readonly commodity?: number | undefined;
}

const CELL = ['vintage', 'measure', 'exporter', 'importer', 'period', 'commodity', 'value', 'quality'] as const satisfies readonly (keyof ObservationTable)[];
const LISTS = [['vintage', 'vintages'], ['measure', 'measures'], ['exporter', 'exporters'], ['importer', 'importers'], ['period', 'periods']] as const;

/** The cells of a query. */
export async function cells(db: Kysely<Database>, query: CellQuery): Promise<ObservationTable[]> {
  if (holdsNothing(query)) return [];
  const selection = narrowed(db.selectFrom('observation').select(CELL), query);
  return (query.commodity === undefined ? selection : selection.where('commodity', '=', query.commodity)).execute();
}

export const holdsNothing = (query: CellQuery): boolean => LISTS.some(([, list]) => query[list]?.length === 0);

/** A selection of a table laid out by measure, exporter, importer and period, narrowed to the keys of a query. */
export function narrowed<T extends 'observation' | 'pair_total' | 'pair_chapter', Row>(selection: SelectQueryBuilder<Database, T, Row>, query: CellQuery): SelectQueryBuilder<Database, T, Row> {
  let narrow = selection as unknown as SelectQueryBuilder<Database, 'observation', Row>;
  for (const [column, list] of LISTS) {
    const keys = query[list];
    if (keys?.length === 1) narrow = narrow.where(column, '=', keys[0]!);
    else if (keys !== undefined) narrow = narrow.where(column, 'in', keys);
  }
  if (query.exporterBut !== undefined) narrow = narrow.where('exporter', '<>', query.exporterBut);
  return narrow as unknown as SelectQueryBuilder<Database, T, Row>;
}
