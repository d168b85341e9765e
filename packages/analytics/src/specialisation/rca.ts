import type { CodeValues } from '../code-values.ts';
import { mapMeasured, measured, type Measured } from '../measured.ts';
import { undefinedFor } from '../result.ts';
import { sumOf } from '../sum-of.ts';
import { rowTotals, transposed, type TradeMatrix } from '../trade-matrix.ts';
import { relativeShare, type TableCell, type WorldScope } from './relative-share.ts';

export type RcaConvention = { readonly index: 'balassa'; readonly world: WorldScope };

/**
 * Balassa's revealed comparative advantage (x_ij/X_i)/(x_wj/X_w): how many times as large the product's share in the
 * country's exports is as in the world's. A ratio from 0; above 1 is an advantage. Balassa's world holds the country.
 * Source: B. Balassa (1965); WITS, Mikic and Gilbert (ESCAP 2009). docs/methods/specialisation.md
 */
export const rca = (cell: TableCell, world: WorldScope = 'with-country'): Measured<RcaConvention> => relativeShare(cell, world, { index: 'balassa' });

/** RCA of every product the country or the world trades; `missing` where the country's own figure is absent, `base-missing` where the world's is. */
export function rcaByProduct(exports: CodeValues, world: CodeValues, convention: WorldScope = 'with-country'): ReadonlyMap<string, Measured<RcaConvention>> {
  const [total, worldTotal] = [sumOf(exports.values()), sumOf(world.values())];
  return new Map([...new Set([...exports.keys(), ...world.keys()])].map((code) => {
    const [part, worldPart] = [exports.get(code), world.get(code)];
    if (part === undefined) return [code, undefinedFor('missing')];
    return [code, worldPart === undefined ? undefinedFor('base-missing') : rca({ part, total, worldPart, worldTotal }, convention)];
  }));
}

/** RCA of every country in every product, the world being the matrix itself; where a country exports nothing of a product nothing is stored. */
export function rcaMatrix(exports: TradeMatrix): TradeMatrix {
  const [totals, worldTotals] = [rowTotals(exports), rowTotals(transposed(exports))];
  const worldTotal = sumOf(totals);
  const values = new Float64Array(exports.values.length);
  totals.forEach((total, row) => {
    for (let i = exports.start[row]!; i < exports.start[row + 1]!; i++) values[i] = exports.values[i]! / total / (worldTotals[exports.columnOf[i]!]! / worldTotal);
  });
  return { ...exports, values };
}

export type RscaConvention = { readonly index: 'rsca'; readonly world: WorldScope };

/** Symmetric RCA, (RCA − 1)/(RCA + 1), from −1 (no exports) through 0 to below 1. Source: Dalum, Laursen and Villumsen (1998). */
export const rsca = (advantage: Measured<RcaConvention>): Measured<RscaConvention> =>
  mapMeasured(advantage, (value, { world }) => measured((value - 1) / (value + 1), { index: 'rsca', world }));
