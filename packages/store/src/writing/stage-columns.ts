import { INTEGER, SMALLINT, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import type { CleanColumns } from '@mizan/model';
import { VALUE_TYPE } from '../exact-decimal.ts';
import type { KeyedArea } from './clean-codes.ts';
import { STATE_BITS } from './clean-values.ts';
import type { Numbering } from './numbering.ts';
import { UnreadableTable, valueName } from './raw-rows.ts';
import type { Staged } from './staged.ts';
import { survey, type Survey } from './survey.ts';
import { createTemp } from './temp-table.ts';

const STAGED = 'staged_row';

/**
 * Reads the files of a release in DuckDB itself, once to see what stands in them and once to key and sort their rows.
 * Undefined, with nothing staged, where any of it is not clean: the row reader then reads and refuses.
 */
export async function stageColumns(staging: DuckDBConnection, columns: CleanColumns, numbering: Numbering, onProgress: (observations: number) => void): Promise<Staged | undefined> {
  const seen = await survey(staging, columns, numbering, onProgress).catch((error: unknown) => {
    if (error instanceof UnreadableTable) return undefined;
    throw error;
  });
  if (seen === undefined) return undefined;
  await createKeys(staging, seen);
  await createRows(staging, seen, columns.paths);
  const drop = async (): Promise<void> => void (await staging.run(`drop table ${STAGED}`));
  const [rows, withinArea] = (await staging.runAndReadAll(`select count(*), count(*) filter (exporter = importer) from ${STAGED}`)).getRows()[0]!.map(Number) as [number, number];
  if (rows !== seen.rows) throw new Error(`the files changed while they were read: they had ${seen.rows} rows, then ${rows}`);
  if (withinArea > 0 && !columns.withinArea) {
    await drop();
    return undefined;
  }
  return { numbering, selections: await selectionsOf(staging, seen, numbering), drop };
}

/** What the cells of the files stand for, as tables to join. */
async function createKeys(staging: DuckDBConnection, { codes }: Survey): Promise<void> {
  const areas = (known: ReadonlyMap<string, KeyedArea>) => [...known.values()].map(({ cell, period, key, periodKey, note }) => [cell, period, key, periodKey, note]);
  const area = { cell: VARCHAR, period: VARCHAR, key: SMALLINT, period_key: INTEGER, note: SMALLINT };
  await createTemp(staging, 'exporter_cell', area, areas(codes.exporters));
  await createTemp(staging, 'importer_cell', area, areas(codes.importers));
  await createTemp(staging, 'commodity_cell', { cell: VARCHAR, key: INTEGER }, [...codes.commodities]);
}

/** Sorts the rows by their keys into a table that waits. */
async function createRows(staging: DuckDBConnection, { raw, values, wide }: Survey, paths: readonly string[]): Promise<void> {
  const [period, exporter, importer, commodity] = raw.types.map(({ sql }) => sql);
  const keys = (table: string, cell: string) => `(select * replace (cast(cell as ${cell}) as cell, cast(period as ${period}) as period) from ${table})`;
  const cells = values.map((value, i) => `${value.value(wide[i]!)} as ${valueName(i)}`);
  const states = values.map(({ state }, i) => `(${state}) * ${1 << (STATE_BITS * i)}`);
  await withOrderAsWritten(staging, `
    create or replace temp table ${STAGED} as
    select e.key as exporter, i.key as importer, e.period_key as period, c.key as commodity, ${cells.join(', ')},
      cast(if(e.note > 0, e.note, i.note) * ${2 ** (STATE_BITS * values.length)} + ${states.join(' + ')} as integer) as state
    from (${raw.of(paths)}) r
    join ${keys('exporter_cell', exporter!)} e on e.cell = r.exporter and e.period = r.period
    join ${keys('importer_cell', importer!)} i on i.cell = r.importer and i.period = r.period
    join (select cast(cell as ${commodity}) as cell, key from commodity_cell) c on c.cell = r.commodity
    order by 1, 2, 3, 4`);
}

/** DuckDB takes any CSV file for a few dozen rows and would build its join tables of them, so joins are done as they are written. */
async function withOrderAsWritten(staging: DuckDBConnection, statement: string): Promise<void> {
  await staging.run("set disabled_optimizers = 'join_order,build_side_probe_side'");
  try {
    await staging.run(statement);
  } finally {
    await staging.run("set disabled_optimizers = ''");
  }
}

/** One selection for each column of numbers, in the order of their measures; the rows lie sorted already. */
async function selectionsOf(staging: DuckDBConnection, seen: Survey, numbering: Numbering): Promise<Staged['selections']> {
  const states = (await staging.runAndReadAll(`select distinct state from ${STAGED}`)).getRows().map(([state]) => Number(state));
  const columns = seen.values.map(({ column }, i) => ({ measure: numbering.measure(column.measure), value: valueName(i), quality: qualityIn(states, seen, i, numbering) }));
  columns.sort((a, b) => a.measure - b.measure);
  return (vintage) => columns.map(({ measure, value, quality }) => `select ${vintage} as vintage, ${measure} as measure, exporter, importer, period, commodity, cast(${value} as ${VALUE_TYPE}) as value, ${quality} as quality from ${STAGED}`);
}

/** SQL: the quality of a cell by its row's state, looked up in a list by the row's note and the cell's own state. */
function qualityIn(states: readonly number[], { codes, values }: Survey, index: number, numbering: Numbering): string {
  const [own, note] = [STATE_BITS * index, STATE_BITS * values.length];
  const mask = (1 << STATE_BITS) - 1;
  const keys: (number | null)[] = Array.from({ length: codes.notes.length << STATE_BITS }, () => null);
  for (const state of states) keys[((state >> note) << STATE_BITS) | ((state >> own) & mask)] ??= numbering.quality(values[index]!.qualityOf((state >> own) & mask, codes.notes[state >> note]));
  return `list_extract([${keys.map((key) => key ?? 'null').join(', ')}], (((state >> ${note}) << ${STATE_BITS}) | ((state >> ${own}) & ${mask})) + 1)`;
}
