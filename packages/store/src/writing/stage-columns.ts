import { INTEGER, SMALLINT, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import type { CleanColumns } from '@mizan/model';
import { VALUE_TYPE } from '../exact-decimal.ts';
import { CleanCodes, type KeyedArea } from './clean-codes.ts';
import { CleanValue, STATE_BITS, WIDTH } from './clean-values.ts';
import type { Numbering } from './numbering.ts';
import { CODES, rawRows, valueName, type RawRows } from './raw-rows.ts';
import type { Staged } from './staged.ts';
import { createTemp } from './temp-table.ts';

const STAGED = 'staged_row';
/** A row's state is a 32-bit number. */
const MOST_STATES = 2 ** 31;

/**
 * Reads the files of a release in DuckDB itself, once to see what stands in them and once to key and sort their rows.
 * Undefined, with nothing staged, where any of it is not clean: the row reader then reads and refuses.
 */
export async function stageColumns(staging: DuckDBConnection, columns: CleanColumns, numbering: Numbering, onProgress: (observations: number) => void): Promise<Staged | undefined> {
  const seen = await survey(staging, columns, numbering, onProgress).catch(() => undefined);
  if (seen === undefined) return undefined;
  const { rows } = seen;
  await createKeys(staging, seen);
  await createRows(staging, seen, columns.paths);
  const [counted] = (await staging.runAndReadAll(`select cast(count(*) as double) as rows, cast(count(*) filter (exporter = importer) as double) as within from ${STAGED}`)).getRowObjects() as [{ rows: number; within: number }];
  if (counted.rows !== rows) throw new Error(`the files changed while they were read: ${rows} rows, then ${counted.rows}`);
  const drop = async (): Promise<void> => void (await staging.run(`drop table ${STAGED}`));
  if (counted.within > 0 && !columns.withinArea) {
    await drop();
    return undefined;
  }
  const states = (await staging.runAndReadAll(`select distinct state from ${STAGED}`)).getRows().map(([state]) => Number(state));
  const selected = seen.values.map(({ column }, i) => ({ measure: numbering.measure(column.measure), value: valueName(i), quality: qualityIn(states, seen, i, numbering) }));
  selected.sort((a, b) => a.measure - b.measure);
  const selections = (vintage: number): string[] => selected.map(({ measure, value, quality }) => `select ${vintage} as vintage, ${measure} as measure, exporter, importer, period, commodity, cast(${value} as ${VALUE_TYPE}) as value, ${quality} as quality from ${STAGED}`);
  return { numbering, selections, drop };
}

/** What stands in the files, all of it clean. */
interface Survey {
  readonly raw: RawRows;
  readonly codes: CleanCodes;
  readonly values: readonly CleanValue[];
  /** Whether a column of numbers has one that is not narrow. */
  readonly wide: readonly boolean[];
  readonly rows: number;
}

/** A group of rows: by exporter and period, importer and period, or commodity. */
type Group = readonly [period: string | null, exporter: string | null, importer: string | null, commodity: string | null, rows: number, ...widths: number[]];

async function survey(staging: DuckDBConnection, columns: CleanColumns, numbering: Numbering, onProgress: (observations: number) => void): Promise<Survey | undefined> {
  const raw = await rawRows(staging, columns);
  const values = raw && columns.values.map((column, i) => new CleanValue(column, valueName(i), raw.types[CODES.length + i]!));
  if (!raw || !values || !values.every(({ sayable }) => sayable) || new Set(columns.values.map(({ measure }) => numbering.measure(measure))).size < values.length) return undefined;
  const codes = new CleanCodes(columns, numbering);
  const wide = values.map(() => false);
  let rows = 0;
  for (const path of columns.paths) {
    const groups = await staging.stream(groupsOf(raw.of([path]), values));
    for await (const some of groups.yieldRows())
      for (const group of some as unknown as Group[]) {
        const [, exporter, importer, , count, ...widths] = group;
        if (widths.includes(WIDTH.unclean) || !takeGroup(codes, group, path)) return undefined;
        widths.forEach((width, i) => (wide[i] ||= width === WIDTH.wide));
        if (exporter === null && importer === null) rows += count;
      }
    onProgress(rows * values.length);
  }
  return codes.notes.length * 2 ** (STATE_BITS * values.length) <= MOST_STATES ? { raw, codes, values, wide, rows } : undefined;
}

/** SQL of the groups; a cell that is null in the file has no code, and shows as a group without any. */
const groupsOf = (rows: string, values: readonly CleanValue[]): string => `
  select cast(period as varchar), cast(exporter as varchar), cast(importer as varchar), cast(commodity as varchar), cast(count(*) as double)${values.map((_, i) => `, max(width_${i})`).join('')}
  from (select ${CODES.join(', ')}${values.map(({ width }, i) => `, ${width} as width_${i}`).join('')} from (${rows}))
  group by grouping sets ((period, exporter), (period, importer), (commodity))`;

function takeGroup(codes: CleanCodes, [period, exporter, importer, commodity]: Group, path: string): boolean {
  if (commodity !== null) return codes.takeCommodity(commodity);
  if (period === null) return false;
  return exporter !== null ? codes.takeArea('exporter', exporter, period, path) : importer !== null && codes.takeArea('importer', importer, period, path);
}

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
  const key = (table: string, cell: string, column = 'cell') => `cast(${table}.${column} as ${cell})`;
  const cells = values.map((value, i) => `${value.value(wide[i]!)} as ${valueName(i)}`);
  const states = values.map(({ state }, i) => `(${state}) * ${1 << (STATE_BITS * i)}`);
  await withOrderAsWritten(staging, `
    create or replace temp table ${STAGED} as
    select e.key as exporter, i.key as importer, e.period_key as period, c.key as commodity, ${cells.join(', ')},
      cast(if(e.note > 0, e.note, i.note) * ${1 << (STATE_BITS * values.length)} + ${states.join(' + ')} as integer) as state
    from (${raw.of(paths)}) r
    join (select * replace (${key('exporter_cell', exporter!)} as cell, ${key('exporter_cell', period!, 'period')} as period) from exporter_cell) e on e.cell = r.exporter and e.period = r.period
    join (select * replace (${key('importer_cell', importer!)} as cell, ${key('importer_cell', period!, 'period')} as period) from importer_cell) i on i.cell = r.importer and i.period = r.period
    join (select * replace (${key('commodity_cell', commodity!)} as cell) from commodity_cell) c on c.cell = r.commodity
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

/** SQL: the quality of a cell of one column by its row's state, which is its note and the states of all its cells. */
function qualityIn(states: readonly number[], { codes, values }: Survey, index: number, numbering: Numbering): string {
  const [own, note] = [STATE_BITS * index, STATE_BITS * values.length];
  const mask = (1 << STATE_BITS) - 1;
  const keys: (number | null)[] = Array.from({ length: codes.notes.length << STATE_BITS }, () => null);
  for (const state of states) keys[((state >> note) << STATE_BITS) | ((state >> own) & mask)] ??= numbering.quality(values[index]!.qualityOf((state >> own) & mask, codes.notes[state >> note]));
  return `list_extract([${keys.map((key) => key ?? 'null').join(', ')}], (((state >> ${note}) << ${STATE_BITS}) | ((state >> ${own}) & ${mask})) + 1)`;
}
