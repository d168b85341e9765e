import type { ObservationTable } from './table.ts';
import type { VintageRow } from './vintages.ts';

/**
 * Leaves out figures that are copies. Two datasets may hold one release of a source, the whole and an extract of it:
 * then a figure that both have, to the last digit, is one figure, and is given as of the release with more rows.
 * Where their values differ both stay. Repetition is not confirmation.
 */
export function withoutCopies(releases: readonly VintageRow[], cells: readonly ObservationTable[]): readonly ObservationTable[] {
  const twins = twinsAmong(releases);
  if (twins.size === 0) return cells;
  const known = new Set<string>();
  const bySize = cells.filter(({ vintage }) => twins.has(vintage)).sort((x, y) => twins.get(y.vintage)!.rows - twins.get(x.vintage)!.rows);
  const copies = new Set(bySize.filter((cell) => {
    const name = figureOf(cell, twins.get(cell.vintage)!);
    const isCopy = known.has(name);
    known.add(name);
    return isCopy;
  }));
  return cells.filter((cell) => !copies.has(cell));
}

/** Releases of the same name and source in several datasets, by their numbers. */
function twinsAmong(releases: readonly VintageRow[]): ReadonlyMap<number, VintageRow> {
  const isTwin = (one: VintageRow) => releases.some((other) => other.number !== one.number && other.source === one.source && other.id === one.id);
  return new Map(releases.filter(isTwin).map((row) => [row.number, row]));
}

const figureOf = ({ measure, exporter, importer, period, commodity, value }: ObservationTable, { source, id }: VintageRow): string =>
  [source, id, measure, exporter, importer, period, commodity, value].join(' ');
