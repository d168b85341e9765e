import { nearMatches, refuse, accept, type Result } from '@mizan/model';

/** The columns that are read; the producer's own file has others between and after them, which are not. */
export const COW_COLUMNS = ['ccode1', 'ccode2', 'year', 'flow1', 'flow2', 'smoothflow1', 'smoothflow2'] as const;
export type CowColumn = (typeof COW_COLUMNS)[number];

/** Where each column stands, and how many there are. */
export type CowHeader = Readonly<Record<CowColumn, number>> & { readonly width: number };

/** Finds the columns in a header; the problem names those that are missing and what stands there instead. */
export function cowHeader(cells: readonly string[]): Result<CowHeader> {
  const at = Object.fromEntries(COW_COLUMNS.map((column) => [column, cells.indexOf(column)])) as Record<CowColumn, number>;
  const missing = COW_COLUMNS.filter((column) => at[column] < 0);
  const twice = COW_COLUMNS.filter((column) => cells.lastIndexOf(column) !== at[column]);
  if (missing.length === 0 && twice.length === 0) return accept({ ...at, width: cells.length });
  const others = cells.filter((cell) => !(COW_COLUMNS as readonly string[]).includes(cell)).slice(0, 40).map((code) => ({ code: code.slice(0, 40) }));
  const perhaps = missing.map((column) => nearMatches(column, others, 1)).flat();
  const said = [missing.length > 0 && `the header lacks ${missing.join(', ')}`, twice.length > 0 && `${twice.join(', ')} stands twice`].filter(Boolean).join('; ');
  return refuse((missing[0] ?? twice[0])!, `${said}; expected ${COW_COLUMNS.join(', ')}${perhaps.length > 0 ? `; renamed to ${perhaps.join(', ')}?` : ''}`);
}
