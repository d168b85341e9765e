import { resolve } from 'node:path';
import { isInward, Observation, type AbsentCell, type Absence, type CleanColumns, type Flow, type NotedArea, type ValueColumn } from '@mizan/model';
import { cleanCsv, type OpenOptions } from '../bytes/index.ts';
import type { Release } from '../sdmx-csv/index.ts';
import { Coder } from './coder.ts';
import { csvRecords } from './csv-records.ts';
import type { Dimension, PlacedMapping, TableMapping, Time } from './mapping.ts';
import { parquetColumns, parquetFile } from './read-parquet-table.ts';
import { STATUS_OF } from './row-reader.ts';
import { timingOf } from './time.ts';

export interface TableColumnsOptions extends Pick<OpenOptions, 'limits' | 'onOpened'> {
  readonly release: Release;
}

/**
 * What the columns of CSV or Parquet files mean under a mapping, for a database that reads them by itself: what
 * readCsvTable and readParquetTable make of clean rows. Undefined where the rows must be seen: a mapping that is more
 * than areas, commodity and year from columns with one column of numbers, headings that do not fit it, or text that is
 * not plain (see cleanCsv, for which every CSV file is read).
 */
export async function tableColumns(paths: readonly string[], { mapping }: PlacedMapping, { release, ...options }: TableColumnsOptions): Promise<CleanColumns | undefined> {
  const meaning = meaningOf(mapping);
  const files = meaning && (await alike(paths, mapping, options));
  if (!meaning || !files) return undefined;
  const { period, exporter, importer, commodity, values } = meaning;
  const used = [period.column, exporter.column, importer.column, commodity.column, values[0]!.column].filter((column) => column !== undefined);
  if (used.some((column) => files.header.filter((name) => name === column).length !== 1)) return undefined;
  return { release, ...files, ...meaning, delimiter: mapping.delimiter ?? ',', paths: paths.map((path) => resolve(path)), withinArea: true };
}

type Meaning = Pick<CleanColumns, 'period' | 'exporter' | 'importer' | 'commodity' | 'values'>;

function meaningOf(mapping: TableMapping): Meaning | undefined {
  const { flow, valuation, indicator, method, unit, status = 'A' } = mapping;
  const constants = { flow, valuation, indicator, method, unit, status };
  const period = yearColumn(mapping.time);
  const plain = mapping.numbers.decimal === '.' && (mapping.header ?? 1) === 1 && mapping.encoding !== 'windows-1252' && DELIMITERS.includes(mapping.delimiter ?? ',');
  if (!plain || period === undefined || mapping.value === undefined || !Object.entries(constants).every(([field, code]) => isConstant(field as keyof typeof constants, code))) return undefined;
  const measure = { freq: 'A', flow, valuation, indicator, method, unit, unitMult: mapping.multiplier } as ValueColumn['measure'];
  const values = [{ column: mapping.value, measure, decimals: mapping.decimals ?? 'as-written', status: status as Observation['status'], absent: absentCells(mapping) }] as const;
  const [reporter, partner] = [areaColumn(mapping.reporter, 'reporter'), areaColumn(mapping.partner, 'partner')];
  const [exporter, importer] = isInward(flow as Flow) ? [partner, reporter] : [reporter, partner];
  return { period, exporter, importer, commodity: codeColumn(mapping.commodity, 'commodity'), values };
}

const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

const isConstant = (field: 'flow' | 'valuation' | 'indicator' | 'method' | 'unit' | 'status', code: Dimension): boolean => typeof code === 'string' && Observation.shape[field].safeParse(code).success;

function codeColumn(dimension: Dimension, field: 'reporter' | 'partner' | 'commodity'): { column: string | undefined; codeOf: (cell: string) => string | undefined } {
  const coder = new Coder<string>(dimension, Observation.shape[field], () => 0);
  return { column: typeof dimension === 'string' ? undefined : dimension.column, codeOf: (cell) => coder.code([cell]).code };
}

function areaColumn(dimension: Dimension, field: 'reporter' | 'partner'): CleanColumns['exporter'] {
  const { column, codeOf } = codeColumn(dimension, field);
  return {
    column,
    codeOf: (cell): NotedArea | undefined => {
      const code = codeOf(cell);
      return code === undefined ? undefined : { code };
    },
  };
}

/** The column of the years; undefined where periods come otherwise. */
function yearColumn(time: Time): CleanColumns['period'] | undefined {
  if ('wide' in time || ('year' in time && (time.month !== undefined || time.quarter !== undefined))) return undefined;
  const timing = timingOf(time, [], () => 0, () => undefined);
  if ('wide' in timing) return undefined;
  const column = 'column' in time ? time.column : typeof time.year === 'string' ? time.year : time.year.column;
  return {
    column,
    codeOf: (cell) => {
      const known = timing.of([cell]);
      return known.ok && known.value.freq === 'A' ? known.value.period : undefined;
    },
  };
}

/** The cells without a number; those with spaces around them never stand in a file as they are read. */
function absentCells({ missing = {}, status = 'A', decimals = 0 }: TableMapping): Record<string, AbsentCell> {
  const cells = Object.entries(missing).filter(([cell]) => cell === cell.trim());
  return Object.fromEntries(cells.map(([cell, absence]) => [cell, { absence, decimals, status: statusOf(absence, status as Observation['status']), confStatus: absence === 'confidential' ? 'C' : 'F' }]));
}

const statusOf = (absence: Absence, status: Observation['status']): Observation['status'] => (absence !== 'zero' && status === 'A' ? STATUS_OF[absence] : status);

type Files = Pick<CleanColumns, 'header' | 'format'>;

/** The headings and form of files that are alike. */
async function alike(paths: readonly string[], mapping: TableMapping, options: Pick<OpenOptions, 'limits' | 'onOpened'>): Promise<Files | undefined> {
  const [first, ...others] = await inTurn(paths, (path) => (/\.xlsx$/i.test(path) ? undefined : /\.parquet$/i.test(path) ? parquetForm(path) : csvForm(path, mapping, options)));
  return others.every((file) => JSON.stringify(file) === JSON.stringify(first)) ? first : undefined;
}

async function inTurn<T>(paths: readonly string[], form: (path: string) => T): Promise<Awaited<T>[]> {
  const forms: Awaited<T>[] = [];
  for (const path of paths) forms.push(await form(path));
  return forms;
}

async function csvForm(path: string, { delimiter = ',' }: TableMapping, options: Pick<OpenOptions, 'limits' | 'onOpened'>): Promise<Files | undefined> {
  const csv = await cleanCsv(path, delimiter, options);
  if (csv === undefined) return undefined;
  try {
    for await (const [record] of csvRecords([`${csv.header}\n`], { file: path, delimiter })) if (record !== undefined && 'cells' in record) return { header: record.cells.map((name) => name.trim()), format: csv.gzip ? 'gzip-csv' : 'csv' };
  } catch {
    // A heading over several lines.
  }
  return undefined;
}

/** Names that differ in capitals alone are one name to some. */
async function parquetForm(path: string): Promise<Files | undefined> {
  try {
    const { columns } = await parquetColumns(await parquetFile(path));
    const header = columns.map(({ name }) => name);
    return new Set(header.map((name) => name.trim().toLowerCase())).size === header.length && header.every((name) => name === name.trim()) ? { header, format: 'parquet' } : undefined;
  } catch {
    return undefined;
  }
}
