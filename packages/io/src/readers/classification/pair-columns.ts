import { accept, classificationsNamed, refuse, type ClassificationId, type Result } from '@mizan/model';
import { belowHeader, type Below, type Row } from './rows.ts';

/** Where a table of pairs has its codes, and the relation of the pair where it states one. */
export interface PairColumns extends Below {
  readonly from: number;
  readonly to: number;
  readonly relation: number | undefined;
}

interface NamedColumn {
  readonly place: number;
  readonly cell: string;
  readonly side: 'from' | 'to' | undefined;
  readonly ids: readonly ClassificationId[];
}

const MOST_ROWS_ABOVE = 20;

/**
 * Finds the header of a correlation table: `From HS 2022`, `To HS 2017` and the like; names of editions alone (`HS 2022`,
 * `SITC, Rev. 3`, `HS 1988/92 Product Code`, `HS6_6d`), the first for the codes from, the next of another edition for those to;
 * or bare `From` and `To`. Refuses a table whose header names other editions, or these the other way round.
 */
export function findPairColumns(rows: readonly Row[], from: ClassificationId, to: ClassificationId): Result<PairColumns> {
  if (rows.length === 0) return refuse('', 'the file is empty');
  for (const [i, { cells }] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const named = cells.flatMap(namedColumn);
    const source = named.find(({ side }) => side !== 'to');
    const target = named.find(({ side, ids }) => side === 'to' || (side === undefined && !sameEdition(ids, source?.ids ?? [])));
    if (source === undefined || target === undefined || source === target) continue;
    const wrong = mismatch(source, from) ?? mismatch(target, to);
    if (wrong !== undefined) return wrong;
    const relation = cells.findIndex((cell) => /^relation/i.test(cell));
    return accept({ from: source.place, to: target.place, relation: relation < 0 ? undefined : relation, ...belowHeader(rows, i) });
  }
  return refuse('', `no header with two columns of codes, such as "From HS 2022" and "To HS 2017"; the first row has ${rows[0]!.cells.join(', ').slice(0, 200)}`);
}

function namedColumn(cell: string, place: number): NamedColumn[] {
  const side = /^from\b/i.test(cell) ? 'from' : /^to\b/i.test(cell) ? 'to' : undefined;
  const name = cell.replace(/^(from|to)\b/i, '').replace(/\s+product code$/i, '').replace(/_\d+d$/i, '').trim();
  const ids = classificationsNamed(name);
  return ids.length > 0 || (side !== undefined && name === '') ? [{ place, cell, side, ids }] : [];
}

const sameEdition = (a: readonly ClassificationId[], b: readonly ClassificationId[]): boolean => a.length === b.length && a.every((id, i) => id === b[i]);

const mismatch = ({ cell, ids }: NamedColumn, wanted: ClassificationId): Result<never> | undefined =>
  ids.length === 0 || ids.includes(wanted) ? undefined : refuse(cell, `the column "${cell}" has codes of ${ids.join(' or ')}, not of ${wanted}`);
