import type { Absence, ConfStatus, ObsStatus } from './codes/enums.ts';
import type { AreaCode } from './geo-ref.ts';
import type { Observation } from './observation.ts';

/** Where a code of every row comes from: a column, or for all rows alike the answer for an empty cell. */
export interface CodeColumn<CodeOf> {
  readonly column: string | undefined;
  /** What a cell stands for; undefined where only a reader of rows can say, or refuse. */
  readonly codeOf: CodeOf;
}

/** An area, and what its cells are to note. */
export interface NotedArea {
  readonly code: AreaCode;
  readonly note?: string | undefined;
}

/** What a cell without a number says. `zero` is the number 0. */
export interface AbsentCell {
  readonly absence: Absence;
  readonly decimals: number;
  readonly status: ObsStatus;
  readonly confStatus: ConfStatus;
}

/** A column of numbers: every row has one cell of this measure. */
export interface ValueColumn {
  readonly column: string;
  readonly measure: Pick<Observation, 'freq' | 'flow' | 'valuation' | 'indicator' | 'unit' | 'unitMult' | 'method'>;
  /** To how many decimals numbers are known; as many as they are written with where that is not the same for all. */
  readonly decimals: number | 'as-written';
  /** Of numbers. */
  readonly status: ObsStatus;
  /** By the text of the whole cell. */
  readonly absent: Readonly<Record<string, AbsentCell>>;
}

/**
 * What the columns of a release's files mean, for a database that reads tables faster by itself than a reader hands
 * it rows. It may do so only where every row is clean: every code is answered, every number is plain digits with or
 * without a point, or an absent cell. Anything else is the row reader's to read and to refuse, and what it makes of
 * clean rows is what the database has to make of them. Whoever gives columns has read the text of CSV files and knows
 * it to be whole and plain; the database looks at cells.
 */
export interface CleanColumns {
  readonly release: Pick<Observation, 'dataflow' | 'vintage' | 'source' | 'rights'>;
  readonly format: 'csv' | 'gzip-csv' | 'parquet';
  /** Absolute. */
  readonly paths: readonly string[];
  /** All files have the same. */
  readonly header: readonly string[];
  /** One character between the cells of CSV. */
  readonly delimiter: string;
  readonly period: CodeColumn<(cell: string, path: string) => string | undefined>;
  readonly exporter: CodeColumn<(cell: string, period: string) => NotedArea | undefined>;
  readonly importer: CodeColumn<(cell: string, period: string) => NotedArea | undefined>;
  readonly commodity: CodeColumn<(cell: string) => string | undefined>;
  /** Whether a row whose exporter is its importer is clean. */
  readonly withinArea: boolean;
  readonly values: readonly ValueColumn[];
}
