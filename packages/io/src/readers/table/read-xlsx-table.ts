import { openBytes, type UnpackLimits } from '../bytes/index.ts';
import type { TableRow } from './cell.ts';
import type { PlacedMapping } from './mapping.ts';
import { readRows } from './read-rows.ts';
import type { Item, TableOptions } from './row-reader.ts';
import { UnreadableFile } from './whole-lines.ts';
import { addressOf, sheetRows } from './xlsx/sheet-rows.ts';
import { openWorkbook } from './xlsx/workbook.ts';

/** What a workbook may unpack to: 1 GiB, 200 to 1, 2,000 parts. A sheet's million rows take some 100 MiB. */
export const WORKBOOK_LIMITS: UnpackLimits = { totalBytes: 2 ** 30, ratio: 200, entries: 2000 };

/**
 * Reads one sheet of an XLSX workbook, given by path or as bytes, as its mapping says. The sheet is streamed; the shared
 * texts are held in memory. Rejections name the cell (`Sheet!C7`). Cells formatted as percentages are refused. Never throws.
 */
export async function* readXlsxTable(source: string | Uint8Array, placed: PlacedMapping, options: TableOptions): AsyncGenerator<Item> {
  const { sheet = '', header = 1 } = placed.mapping;
  let name = sheet;
  const rows = async function* (): AsyncGenerator<TableRow[]> {
    const opened = await openBytes(source, { name: options.file, limits: WORKBOOK_LIMITS, onOpened: options.onOpened });
    if (!opened.ok) throw new UnreadableFile(opened.problem.reason);
    try {
      const book = await openWorkbook(opened.value.entries, placed.mapping.sheet);
      name = book.sheet.name;
      yield* sheetRows(book, header);
    } finally {
      await opened.value.close();
    }
  };
  yield* readRows({ rows: rows(), where: (row, cell) => `${name}!${addressOf(row, cell)}` }, placed, options);
}
