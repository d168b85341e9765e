import { parquetFile, parseTableMapping, readCsvTable, readParquetTable, readXlsxTable, tableColumns, type PlacedMapping } from '@mizan/io/table';
import { Refusal } from '../../refusal.ts';
import type { Items, OpenedFile } from '../opened-file.ts';
import { each, followed, type Provider, type Reading } from '../provider.ts';

const mappingOf = ({ mapping }: Reading): PlacedMapping => {
  if (mapping?.kind !== 'table') throw new Error("a table's mapping is expected");
  return mapping.mapping;
};

export const table: Provider = {
  name: 'table',
  about: 'any CSV, XLSX or Parquet table, with --mapping FILE',
  mapping: (text, file) => {
    const read = parseTableMapping(text, file);
    if (!read.ok) throw new Refusal(read.problems.map(({ line, field, reason }) => `${file}:${line ?? 1}: ${field}: ${reason}`).join('\n'), read.problems);
    return { kind: 'table', mapping: read.value };
  },
  stated: () => ({}),
  read: each((file, reading) => {
    const options = { file: file.name, release: reading.release, onOpened: file.follow };
    if (/\.parquet$/i.test(file.path)) return parquet(file, mappingOf(reading), options);
    return /\.xlsx$/i.test(file.path) ? readXlsxTable(file.path, mappingOf(reading), options) : readCsvTable(file.bytes(), mappingOf(reading), options);
  }),
  columns: (files, reading) => tableColumns(files.map(({ path }) => path), mappingOf(reading), { release: reading.release, onOpened: followed(files) }),
};

async function* parquet(file: OpenedFile, mapping: PlacedMapping, options: Parameters<typeof readParquetTable>[2]): Items {
  yield* readParquetTable(await parquetFile(file.path, file.reads), mapping, options);
}
