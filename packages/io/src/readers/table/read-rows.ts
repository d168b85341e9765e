import { textOf, type TableRows } from './cell.ts';
import type { PlacedMapping } from './mapping.ts';
import { RowReader, type Item, type TableOptions } from './row-reader.ts';

/** Observations and rejections of a table's rows. Ends with one fatal rejection where rows cannot be had any more; never throws. */
export async function* readRows({ rows, where }: TableRows, placed: PlacedMapping, options: TableOptions): AsyncGenerator<Item> {
  let reader: RowReader | undefined;
  let line = 1;
  try {
    for await (const batch of rows) {
      const items: Item[] = [];
      for (const row of batch) {
        line = row.line;
        if (reader !== undefined) reader.read(row, items);
        else if ('problem' in row) items.push({ file: options.file, row: row.line, field: '', reason: row.problem });
        else if (row.line >= (placed.mapping.header ?? 1)) {
          reader = new RowReader(placed, row.cells.map((cell) => textOf(cell).trim()), options, where);
          if (reader.refusals.length > 0) {
            yield* items;
            yield* reader.refusals;
            return;
          }
        }
      }
      for (const item of items) yield item;
    }
    if (reader === undefined) yield { file: options.file, row: 1, field: '', reason: line === 1 ? 'the file is empty' : `there is no row ${placed.mapping.header} for the headings`, fatal: true };
  } catch (error) {
    yield { file: options.file, row: line, field: '', reason: `the file cannot be read further: ${error instanceof Error ? error.message : String(error)}`, fatal: true };
  }
}
