import { problemOf } from '../code-values.ts';
import { measured, type Measured } from '../measured.ts';
import { undefinedFor } from '../result.ts';
import { sumOf } from '../sum-of.ts';
import { matchesOf, valueOf, type Basket, type Match, type IndexSide } from './basket.ts';

export type IndexFormula = 'laspeyres' | 'paasche' | 'fisher' | 'tornqvist';

/** `matched`: items in both periods; `baseCoverage` and `currentCoverage`: their part of the value of each, 0 to 1. */
export interface IndexConvention {
  readonly formula: IndexFormula;
  readonly of: IndexSide;
  readonly method: 'direct';
  readonly matched: number;
  readonly baseCoverage: number;
  readonly currentCoverage: number;
}

type Items = readonly Match[];
const total = (items: Items, of: (item: Match) => number): number => sumOf(items.map(of));

const laspeyresOf = (items: Items): number => total(items, ({ p1, q0 }) => p1 * q0) / total(items, ({ p0, q0 }) => p0 * q0);
const paascheOf = (items: Items): number => total(items, ({ p1, q1 }) => p1 * q1) / total(items, ({ p0, q1 }) => p0 * q1);

const FORMULAS: Readonly<Record<IndexFormula, (items: Items) => number>> = {
  laspeyres: laspeyresOf,
  paasche: paascheOf,
  fisher: (items) => Math.sqrt(laspeyresOf(items) * paascheOf(items)),
  tornqvist: (items) => {
    const [base, current] = [total(items, ({ p0, q0 }) => p0 * q0), total(items, ({ p1, q1 }) => p1 * q1)];
    return Math.exp(total(items, ({ p0, q0, p1, q1 }) => (((p0 * q0) / base + (p1 * q1) / current) / 2) * Math.log(p1 / p0)));
  },
};

/**
 * A price index (or with `of` quantity the quantity index of the same formula) of one period on a base = 100, over the
 * items found in both; `partly-matched` where other items had trade. Undefined for no item in both
 * (`no-matched-items`) and for items without any weight (`total-zero`). Source: Export and Import Price Index Manual
 * (IMF and others 2009), chapters 1 and 16. docs/methods/prices.md
 */
export function bilateralIndex(base: Basket, current: Basket, formula: IndexFormula, of: IndexSide = 'price'): Measured<IndexConvention> {
  const problem = problemOf([...base.values(), ...current.values()].flatMap(({ price, quantity }) => [price, quantity]));
  if (problem !== undefined) return undefinedFor(problem);
  const matches = matchesOf(base, current, of);
  const items = [...matches.values()];
  if (items.length === 0) return undefinedFor('no-matched-items');
  const weights = formula === 'laspeyres' ? [items.map(({ q0 }) => q0)] : formula === 'paasche' ? [items.map(({ q1 }) => q1)] : [items.map(({ q0 }) => q0), items.map(({ q1 }) => q1)];
  if (weights.some((side) => side.every((weight) => weight === 0))) return undefinedFor('total-zero');
  const convention = { formula, of, method: 'direct', matched: items.length, baseCoverage: coverage(base, matches), currentCoverage: coverage(current, matches) } as const;
  if (!Number.isFinite(convention.baseCoverage + convention.currentCoverage)) return undefinedFor('not-finite');
  return measured(100 * FORMULAS[formula](items), convention, convention.baseCoverage < 1 || convention.currentCoverage < 1 ? ['partly-matched'] : []);
}

/** The part of a period's value that the matched items make up; 1 for a period without value. */
function coverage(basket: Basket, matches: ReadonlyMap<string, Match>): number {
  const all = sumOf([...basket.values()].map(valueOf));
  return all === 0 ? 1 : sumOf([...basket].map(([code, item]) => (matches.has(code) ? valueOf(item) : 0))) / all;
}

/** Prices weighted by the base's quantities, 100 Σp₁q₀/Σp₀q₀. */
export const laspeyres = (base: Basket, current: Basket): Measured<IndexConvention> => bilateralIndex(base, current, 'laspeyres');
/** Prices weighted by the current quantities, 100 Σp₁q₁/Σp₀q₁. */
export const paasche = (base: Basket, current: Basket): Measured<IndexConvention> => bilateralIndex(base, current, 'paasche');
/** The geometric mean of Laspeyres and Paasche, between which it lies. */
export const fisher = (base: Basket, current: Basket): Measured<IndexConvention> => bilateralIndex(base, current, 'fisher');
/** The geometric mean of price relatives weighted by the mean of both periods' value shares. */
export const tornqvist = (base: Basket, current: Basket): Measured<IndexConvention> => bilateralIndex(base, current, 'tornqvist');
