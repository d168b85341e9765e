import { classificationCode, classificationOf, codeLevel, holds, TOTAL_CODE, type ClassificationId } from '@mizan/model';
import type { Wrong } from './check-row.ts';
import type { Entry } from './padding.ts';

/** A code in its place; null at the top. */
export interface Placed extends Entry {
  readonly parent: string | null;
}

/**
 * Puts codes under the parents their source states or, where it states none, under the longest code that begins them: from the
 * widest codes to the narrowest, so that a parent is settled before its parts. `refuse` is told of doubled codes and of
 * parents that are missing or do not hold the code.
 */
export function placeCodes(list: ClassificationId, entries: readonly Entry[], refuse: (entry: Entry, wrong: Wrong) => void): Placed[] {
  const placed = new Map<string, Placed>();
  for (const entry of [...entries].sort((a, b) => codeLevel(a.code) - codeLevel(b.code))) {
    const twice = placed.get(entry.code);
    const parent = twice ? { field: 'code', reason: `${entry.code} stands in row ${twice.source.row} already` } as const : parentOf(list, entry, placed);
    if (parent === null || typeof parent === 'string') placed.set(entry.code, { ...entry, parent });
    else refuse(entry, parent);
  }
  return [...placed.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const order = ({ code }: Entry): string => (code === TOTAL_CODE ? '' : code);

function parentOf(list: ClassificationId, { code, source }: Entry, placed: ReadonlyMap<string, Placed>): string | null | Wrong {
  const stated = source.parent.replace('#', '');
  const top = placed.has(TOTAL_CODE) ? TOTAL_CODE : null;
  if (code === TOTAL_CODE) return null;
  if (stated === TOTAL_CODE) return top;
  if (stated === '') return placedPrefix(code, placed) ?? (codeLevel(code) === classificationOf(list).levels[0] ? top : { field: 'parent', reason: `no code of the list holds ${code}` });
  const parent = classificationCode(list, stated) ?? stated.slice(0, 20);
  if (!placed.has(parent)) return { field: 'parent', reason: `the parent ${parent} of ${code} is not in the list` };
  return holds(parent, code) ? parent : { field: 'parent', reason: `the parent ${parent} does not hold ${code}` };
}

const placedPrefix = (code: string, placed: ReadonlyMap<string, Placed>): string | undefined =>
  Array.from({ length: code.length - 1 }, (_, i) => code.slice(0, -1 - i)).find((prefix) => placed.has(prefix));
