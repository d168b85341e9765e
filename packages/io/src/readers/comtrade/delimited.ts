const QUOTE = 34;

/**
 * Cells of one line between commas or tabs; quotes as in RFC 4180, though a record is one line, so that a lost quote harms
 * one row. `undefined` where a quote does not close on the line or text follows it.
 */
export function delimitedCells(line: string, delimiter: ',' | '\t'): string[] | undefined {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    if (line.charCodeAt(at) === QUOTE) {
      const close = closingQuote(line, at);
      if (close < 0) return undefined;
      const text = line.slice(at + 1, close);
      cells.push(text.includes('"') ? text.replaceAll('""', '"') : text);
      at = close + 1;
      if (at < line.length && line[at] !== delimiter) return undefined;
    } else {
      const end = line.indexOf(delimiter, at);
      cells.push(end < 0 ? line.slice(at) : line.slice(at, end));
      at = end < 0 ? line.length : end;
    }
    if (at >= line.length) return cells;
  }
}

function closingQuote(line: string, open: number): number {
  let at = line.indexOf('"', open + 1);
  while (at >= 0 && line.charCodeAt(at + 1) === QUOTE) at = line.indexOf('"', at + 2);
  return at;
}
