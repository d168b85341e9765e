import type { DuckDBConnection } from '@duckdb/node-api';
import type { CleanColumns } from '@mizan/model';
import { CleanCodes } from './clean-codes.ts';
import { CleanValue, STATE_BITS, WIDTH } from './clean-values.ts';
import type { Numbering } from './numbering.ts';
import { asked, CODES, rawRows, valueName, type RawRows } from './raw-rows.ts';

/** What stands in the files of a release, all of it clean. */
export interface Survey {
  readonly raw: RawRows;
  readonly codes: CleanCodes;
  readonly values: readonly CleanValue[];
  /** Whether a column of numbers has one that is not narrow. */
  readonly wide: readonly boolean[];
  readonly rows: number;
}

/** A group of rows, by exporter and period, importer and period, or commodity: how many they are, and the greatest width in each column. */
type Group = readonly [period: string | null, exporter: string | null, importer: string | null, commodity: string | null, rows: number, ...widths: number[]];

/** A row's state, its note and the states of its cells, is a 32-bit number. */
const MOST_STATES = 2 ** 31;

/** Looks through the files, asks for every code once, and tells after each file how many observations there are; undefined where something is not clean. Throws UnreadableTable. */
export async function survey(staging: DuckDBConnection, columns: CleanColumns, numbering: Numbering, onProgress: (observations: number) => void): Promise<Survey | undefined> {
  const raw = await rawRows(staging, columns);
  if (raw === undefined) return undefined;
  const values = columns.values.map((column, i) => new CleanValue(column, valueName(i), raw.types[CODES.length + i]!));
  const measures = new Set(columns.values.map(({ measure }) => numbering.measure(measure)));
  if (!values.every(({ sayable }) => sayable) || measures.size < values.length) return undefined;
  const codes = new CleanCodes(columns, numbering);
  const wide = values.map(() => false);
  let rows = 0;
  for (const path of columns.paths) {
    for await (const group of asked<Group>(staging, groupsOf(raw.of([path]), values))) {
      const [, , , commodity, count, ...widths] = group;
      if (widths.includes(WIDTH.unclean) || !takeGroup(codes, group, path)) return undefined;
      widths.forEach((width, i) => (wide[i] ||= width === WIDTH.wide));
      if (commodity !== null) rows += count;
    }
    onProgress(rows * values.length);
  }
  return codes.notes.length * 2 ** (STATE_BITS * values.length) <= MOST_STATES ? { raw, codes, values, wide, rows } : undefined;
}

/** SQL of the groups. A cell that is null in the file shows as a group without a code. */
const groupsOf = (rows: string, values: readonly CleanValue[]): string => `
  select ${CODES.map((code) => `cast(${code} as varchar)`).join(', ')}, cast(count(*) as double)${values.map((_, i) => `, max(width_${i})`).join('')}
  from (select ${CODES.join(', ')}${values.map(({ width }, i) => `, ${width} as width_${i}`).join('')} from (${rows}))
  group by grouping sets ((period, exporter), (period, importer), (commodity))`;

function takeGroup(codes: CleanCodes, [period, exporter, importer, commodity]: Group, path: string): boolean {
  if (commodity !== null) return codes.takeCommodity(commodity);
  if (period === null) return false;
  return exporter !== null ? codes.takeArea('exporter', exporter, period, path) : importer !== null && codes.takeArea('importer', importer, period, path);
}
