import type { Measured } from '../measured.ts';
import { relativeShare, type TableCell, type WorldScope } from '../specialisation/relative-share.ts';

export type TradeIntensityConvention = { readonly index: 'trade-intensity'; readonly world: WorldScope };

/**
 * Trade intensity (x_ij/X_i)/(x_wj/X_w): how many times as large the partner's share in the country's exports is as in
 * the world's; of imports likewise. In the cell, `part` is trade with the partner. A ratio from 0. Source: WITS;
 * Mikic and Gilbert (ESCAP 2009). docs/methods/intensity.md
 */
export const tradeIntensity = (cell: TableCell, world: WorldScope = 'with-country'): Measured<TradeIntensityConvention> => relativeShare(cell, world, { index: 'trade-intensity' });
