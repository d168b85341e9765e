import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { PairTotalTable } from '../rollups/table.ts';
import { holdsNothing, narrowed, type CellQuery } from './cells.ts';
import type { ObservationTable, QualityTable } from './table.ts';

/** A total that no release publishes: a cell, and the quality computed for it. */
export interface ComputedTotal {
  readonly cell: Omit<ObservationTable, 'commodity' | 'quality'>;
  readonly quality: Omit<QualityTable, 'key'>;
}

/**
 * Totals of pairs as sums over products, for releases that give all goods by product alone, and with the world as sums
 * over partners too. A total that is published stands instead, for it also counts what is kept secret by product. `published` are the
 * cells of the same query.
 */
export async function computedTotals(db: Kysely<Database>, query: CellQuery, published: readonly ObservationTable[]): Promise<ComputedTotal[]> {
  if (holdsNothing(query)) return [];
  const sums = await narrowed(db.selectFrom('pair_total').selectAll(), query).execute();
  const known = new Set(published.map(nameOf));
  return sums.filter((sum) => !known.has(nameOf(sum))).map(computed);
}

const nameOf = ({ vintage, measure, exporter, importer, period }: Pick<PairTotalTable, 'vintage' | 'measure' | 'exporter' | 'importer' | 'period'>): string => `${vintage} ${measure} ${exporter} ${importer} ${period}`;

function computed({ vintage, measure, exporter, importer, period, value, products, decimals, over_partners }: PairTotalTable): ComputedTotal {
  const zero = /^-?[0.]+$/.test(value);
  return {
    cell: { vintage, measure, exporter, importer, period, value },
    quality: { absence: zero ? 'zero' : null, decimals: decimalsOfSum(decimals, products), status: 'A', conf_status: 'F', note: `${over_partners ? 'sum-of-partners ' : ''}sum-of-products n=${products}` },
  };
}

/** The decimals to which a sum of rounded numbers is known: their errors add up to less than half of the last one. */
export const decimalsOfSum = (decimals: number, terms: number): number => Math.max(0, decimals - Math.ceil(Math.log10(Math.max(1, terms))));
