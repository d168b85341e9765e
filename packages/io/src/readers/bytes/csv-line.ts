/**
 * Cells of one line of comma-separated values; quotes as in RFC 4180, spaces around bare cells dropped. `undefined` where
 * a quote does not close on the line or text follows it.
 */
export function csvCells(line: string): string[] | undefined {
  if (!line.includes('"')) return line.includes(' ') ? line.split(',').map((cell) => cell.trim()) : line.split(',');
  const cells: string[] = [];
  const cell = /\s*(?:"([^"]*(?:""[^"]*)*)"|([^",]*))\s*(,|$)/y;
  for (;;) {
    const match = cell.exec(line);
    if (match === null) return undefined;
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2]!.trim());
    if (match[3] === '') return cells;
  }
}
