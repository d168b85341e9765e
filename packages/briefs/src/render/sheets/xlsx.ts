import { writeXlsx } from 'hucre/xlsx';
import type { Cell, WriteSheet } from 'hucre';
import type { Brief } from '../../brief/tree.ts';
import { textIn, unzipped, zipped } from '../archive.ts';
import { customPart, withContentType, withRelationship } from '../custom-part.ts';
import { linesIn, workbookOf, type SheetCell, type WorkSheet } from './workbook.ts';

const COVER_WIDTH = 110;
const LINE_HEIGHT = 15;
const FONT = { name: 'Arial', size: 11 };

/** A document as XLSX: tables marked as such with their header frozen, numbers as numbers, absence in shorthand that the notes explain. */
export async function briefXlsx(brief: Brief): Promise<Uint8Array<ArrayBuffer>> {
  const { title, rtl, sheets } = workbookOf(brief);
  const made = new Date(`${brief.made}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => xlsxSheet(sheet, rtl)), defaultFont: FONT,
    properties: { title, subject: brief.subtitle, creator: 'Mizan', lastModifiedBy: 'Mizan', keywords: brief.id, created: made, modified: made },
  });
  return withFacts(bytes, brief);
}

function withFacts(bytes: Uint8Array, brief: Brief): Uint8Array<ArrayBuffer> {
  const files = unzipped(bytes);
  const rels = 'xl/_rels/workbook.xml.rels';
  return zipped(new Map<string, Uint8Array | string>([...files, [rels, withRelationship(textIn(files, rels))], ['[Content_Types].xml', withContentType(textIn(files, '[Content_Types].xml'))], ...customPart(brief)]));
}

function xlsxSheet({ name, title, lines, table }: WorkSheet, rtl: boolean): WriteSheet {
  const above: readonly SheetCell[] = [{ text: title }, ...lines];
  const rows = [...above.map((cell) => [cell]), ...(table === undefined ? [] : [table.header.map((text): SheetCell => ({ text })), ...table.rows])];
  const headerRow = above.length;
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, r) => row.forEach((cell, c) => {
    cells.set(`${r},${c}`, xlsxCell(cell, rtl, r === 0 ? 'title' : r === headerRow && table !== undefined ? 'header' : r < headerRow && table !== undefined ? 'line' : 'cell'));
  }));
  return {
    name, rows: rows.map((row) => row.map((cell) => ('number' in cell ? Number(cell.number) : cell.text))), cells,
    rowDefs: heightsOf(rows, headerRow, table?.widths ?? [COVER_WIDTH], table === undefined),
    columns: (table?.widths ?? [COVER_WIDTH]).map((width) => ({ width })), view: { rightToLeft: rtl, showGridLines: table !== undefined }, pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(table === undefined ? {} : {
      freezePane: { rows: headerRow + 1 },
      tables: [{ name: table.name, range: rangeOf(headerRow, table.header.length, Math.max(1, table.rows.length)), columns: table.header.map((header) => ({ name: header })), style: 'TableStyleLight1', showRowStripes: false, showAutoFilter: false }],
    }),
  };
}

/** Heights of the rows whose texts wrap: no program is relied on to find them when it opens the file. */
function heightsOf(rows: readonly (readonly SheetCell[])[], headerRow: number, widths: readonly number[], wrapsAll: boolean): Map<number, { readonly height: number }> {
  const lines = (row: readonly SheetCell[]) => linesIn(row.map((cell) => ('text' in cell ? cell.text : '')), widths);
  return new Map(rows.flatMap((row, r) => ((r >= headerRow || wrapsAll) && r > 0 && lines(row) > 1 ? [[r, { height: lines(row) * LINE_HEIGHT }] as const] : [])));
}

/** Words above a table run on over the empty cells beside them; in a table they wrap. */
function xlsxCell(cell: SheetCell, rtl: boolean, role: 'title' | 'line' | 'header' | 'cell'): Partial<Cell> {
  if ('number' in cell) return { style: { numFmt: cell.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(cell.decimals)}`, alignment: { vertical: 'top' } } };
  const link = cell.href !== undefined ? { hyperlink: { target: cell.href, display: cell.text } } : cell.sheet !== undefined ? { hyperlink: { target: '', location: `'${cell.sheet}'!A1`, display: cell.text } } : {};
  if (cell.isShorthand) return { style: { alignment: { horizontal: 'right', vertical: 'top' } } };
  const direction = rtl ? ({ horizontal: 'right', readingOrder: 'rtl' } as const) : {};
  if (role === 'title') return { style: { font: { ...FONT, bold: true, size: 14 }, alignment: direction }, ...link };
  if (role === 'line') return { style: { alignment: direction }, ...link };
  return { style: { alignment: { wrapText: true, vertical: 'top', ...direction }, ...(role === 'header' ? { font: { ...FONT, bold: true } } : {}) }, ...link };
}

const rangeOf = (row: number, columns: number, rows: number): string => `A${row + 1}:${letterOf(columns)}${row + 1 + rows}`;
const letterOf = (column: number): string => (column > 26 ? letterOf(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
