import type { Chunks } from '../chunks.ts';
import { csvRecords } from './csv-records.ts';
import type { PlacedMapping } from './mapping.ts';
import { readRows } from './read-rows.ts';
import type { Item, TableOptions } from './row-reader.ts';

/**
 * Reads any CSV file as its mapping says. Streams: memory holds a chunk of the file and the codes seen. A bad row becomes
 * a rejection with its line and column; a column the file does not have ends it, with the line of the mapping. Never throws.
 */
export const readCsvTable = (chunks: Chunks, mapping: PlacedMapping, options: TableOptions): AsyncGenerator<Item> =>
  readRows({ rows: csvRecords(chunks, { ...mapping.mapping, file: options.file }) }, mapping, options);
