import { isMeasured, measured, type Measured, type Measurement } from '../measured.ts';
import { unitedFlags, type Undefined } from '../result.ts';
import { sumOf } from '../sum-of.ts';
import type { Basket, IndexSide } from './basket.ts';
import { bilateralIndex, type IndexConvention, type IndexFormula } from './bilateral-index.ts';

/** `drift`: how far the chained index lies from the direct one, chained/direct − 1; null where the direct one is undefined. */
export interface ChainedConvention {
  readonly formula: IndexFormula;
  readonly of: IndexSide;
  readonly method: 'chained';
  readonly links: number;
  readonly drift: number | null;
}

/** A drift that is pointed out: 1 % of the direct index. */
export const CHAIN_DRIFT_NOTED = 0.01;

/**
 * Indices of consecutive periods multiplied up, the first period = 100, items matched anew for each link. Chaining
 * drifts where prices go up and down: the distance from the direct index is told, and flagged from 1 %. After a link
 * that is undefined there is no index. Source: Export and Import Price Index Manual (2009), chapter 16 F.
 * docs/methods/prices.md
 */
export function chainedIndex(periods: readonly Basket[], formula: IndexFormula, of: IndexSide = 'price'): Measured<ChainedConvention>[] {
  const series: Measured<ChainedConvention>[] = [];
  for (const [t, basket] of periods.entries()) {
    const convention = { formula, of, method: 'chained', links: t } as const;
    if (t === 0) series.push(measured(100, { ...convention, drift: 0 }));
    else series.push(extended(series[t - 1]!, bilateralIndex(periods[t - 1]!, basket, formula, of), bilateralIndex(periods[0]!, basket, formula, of), convention));
  }
  return series;
}

/** A chain with one more link, and how far that leads from the direct index. */
function extended(chain: Measured<ChainedConvention>, link: Measured<IndexConvention>, direct: Measured<IndexConvention>, convention: Omit<ChainedConvention, 'drift'>): Measured<ChainedConvention> {
  if (!isMeasured(chain)) return chain;
  if (!isMeasured(link)) return link;
  const value = (chain.value * link.value) / 100;
  const drift = isMeasured(direct) && direct.value > 0 ? value / direct.value - 1 : null;
  const flags = unitedFlags(chain, link).filter((flag) => flag !== 'chain-drift');
  return measured(value, { ...convention, drift }, drift !== null && Math.abs(drift) >= CHAIN_DRIFT_NOTED ? [...flags, 'chain-drift'] : flags);
}

export interface GeksConvention {
  readonly formula: 'fisher' | 'tornqvist';
  readonly of: IndexSide;
  readonly method: 'geks';
  readonly periods: number;
}

/**
 * GEKS index of every period, the first = 100: the geometric mean of all ways by way of a third period, so that it does
 * not matter which period is the base (no chain drift). All periods need matched items with all others, else none has
 * an index. Source: Export and Import Price Index Manual (2009), chapter 16; Ivancic, Diewert and Fox (2011).
 */
export function geksIndex(periods: readonly Basket[], formula: 'fisher' | 'tornqvist', of: IndexSide = 'price'): Measured<GeksConvention>[] {
  const pairs = periods.flatMap((base) => periods.map((current) => bilateralIndex(base, current, formula, of)));
  const problem = pairs.find((index) => !isMeasured(index));
  if (problem !== undefined) return periods.map(() => problem as Undefined);
  const indices = pairs as Measurement<IndexConvention>[];
  const [count, flags] = [periods.length, unitedFlags(...indices)];
  const log = (base: number, current: number) => Math.log(indices[base * count + current]!.value / 100);
  return periods.map((_, t) => measured(100 * Math.exp(sumOf(periods.map((__, way) => log(0, way) + log(way, t))) / count), { formula, of, method: 'geks', periods: count }, flags));
}
