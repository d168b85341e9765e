import { problemOf } from '../code-values.ts';
import { measured, type Measured } from '../measured.ts';
import { undefinedFor, type Flag } from '../result.ts';

/** Whether the world's figures hold the country's own. */
export type WorldScope = 'with-country' | 'without-country';

/** One cell of a table of trade with its row, its column and the whole; all in one unit, the world's figures with the country's own. */
export interface TableCell {
  /** The country's trade in the product, or with the partner. */
  readonly part: number;
  /** The country's trade in all. */
  readonly total: number;
  /** The world's trade in the product, or with the partner. */
  readonly worldPart: number;
  /** The world's trade in all. */
  readonly worldTotal: number;
}

/**
 * (part/total)/(worldPart/worldTotal): a country's share in units of the world's. `without-country` takes the country
 * out of the world first. Undefined for a total of 0 and where the world's share is 0 (`base-zero`); a part larger
 * than its whole is flagged.
 */
export function relativeShare<C extends object>(cell: TableCell, world: WorldScope, convention: C): Measured<C & { readonly world: WorldScope }> {
  const { part, total } = cell;
  const own = world === 'without-country' ? cell : { part: 0, total: 0 };
  const [worldPart, worldTotal] = [cell.worldPart - own.part, cell.worldTotal - own.total];
  const problem = problemOf([part, total, worldPart, worldTotal]);
  if (problem !== undefined) return undefinedFor(problem);
  if (total === 0 || worldTotal === 0) return undefinedFor('total-zero');
  if (worldPart === 0) return undefinedFor('base-zero');
  return measured(part / total / (worldPart / worldTotal), { ...convention, world }, excessFlags(cell));
}

const excessFlags = ({ part, total, worldPart, worldTotal }: TableCell): Flag[] =>
  (part > total || worldPart > worldTotal || part > worldPart || total > worldTotal ? ['part-exceeds-total'] : []);
