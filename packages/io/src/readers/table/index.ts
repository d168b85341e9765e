export { csvRecords, type CsvForm, type CsvRecord } from './csv-records.ts';
export { parseTableMapping, type MappingReading, type PlacedMapping, type TableMapping } from './mapping.ts';
export { tableColumns } from './columns.ts';
export { readCsvTable } from './read-csv-table.ts';
export { parquetFile, readParquetTable, type ParquetFile } from './read-parquet-table.ts';
export { readXlsxTable, WORKBOOK_LIMITS } from './read-xlsx-table.ts';
export type { TableOptions } from './row-reader.ts';
