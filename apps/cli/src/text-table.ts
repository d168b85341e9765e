type Cell = string | number | null | undefined;

/** Columns aligned for a terminal; those of numbers to the right. */
export function textTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => String(cell ?? '')));
  const widths = columns.map((column, i) => Math.max(widthOf(column), ...cells.map((row) => widthOf(row[i]!))));
  const numeric = columns.map((_, i) => cells.every((row) => row[i] === '' || NUMBER.test(row[i]!)) && cells.some((row) => row[i] !== ''));
  const line = (row: readonly string[]) => row.map((cell, i) => pad(cell, widths[i]!, numeric[i]!)).join('  ').trimEnd();
  return [columns, widths.map((width) => '-'.repeat(width)), ...cells].map((row) => `${line(row)}\n`).join('');
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Characters as a reader counts them: accents and vowel marks take no room of their own. */
const segmenter = new Intl.Segmenter();
const widthOf = (text: string): number => [...segmenter.segment(text)].length;

const pad = (text: string, width: number, right: boolean): string => {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? room + text : text + room;
};
