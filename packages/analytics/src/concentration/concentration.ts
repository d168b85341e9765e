import { isUndefined, sharesOf, type CodeValues } from '../code-values.ts';
import { measured, type Measured } from '../measured.ts';
import { undefinedFor, type Undefined } from '../result.ts';
import { sumOf } from '../sum-of.ts';

export type ConcentrationIndex = 'hhi' | 'hhi-normalised' | 'hhi-unctad' | 'hirschman' | 'theil' | 'gini' | 'entropy' | 'rosenbluth' | 'effective-number';

/** `n`: the lines of the nomenclature (or markets) that trade could have been in; `active`: those it was in. */
export type ConcentrationConvention = { readonly index: ConcentrationIndex; readonly n: number; readonly active: number };

/** The least and the largest value an index can have, which rounding is not to pass. */
type Bounds = readonly [least: number, largest: number];

/**
 * An index of shares over n lines. Codes that are absent up to n are the lines without trade. Undefined without trade
 * and where n is no whole number or below the lines given (`too-few-lines`).
 */
function concentration(values: CodeValues, n: number, index: ConcentrationIndex, of: (shares: readonly number[]) => number | Undefined, bounds: Bounds): Measured<ConcentrationConvention> {
  const shares = sharesOf(values);
  if (isUndefined(shares)) return shares;
  if (!Number.isInteger(n) || n < values.size) return undefinedFor('too-few-lines');
  const active = [...shares.values()].filter((share) => share > 0);
  const found = of(active);
  return typeof found === 'number' ? measured(Math.min(Math.max(found, bounds[0]), bounds[1]), { index, n, active: active.length }) : found;
}

const squares = (shares: readonly number[]): number => sumOf(shares.map((s) => s * s));

/** 0 for equal shares of n lines, 1 for one line alone; one line cannot be both. */
const rescaled = (value: number, least: number): number | Undefined => (least === 1 ? undefinedFor('single-line') : (value - least) / (1 - least));

/** Herfindahl–Hirschman index Σs², 1/n to 1 (times 10,000 in competition law). Lines without trade do not change it. Source: WITS. docs/methods/concentration.md */
export const hhi = (values: CodeValues, n: number): Measured<ConcentrationConvention> => concentration(values, n, 'hhi', squares, [1 / n, 1]);

/** HHI rescaled to 0 for equal shares, (H − 1/n)/(1 − 1/n). Undefined for n = 1 (`single-line`). */
export const hhiNormalised = (values: CodeValues, n: number): Measured<ConcentrationConvention> => concentration(values, n, 'hhi-normalised', (shares) => rescaled(squares(shares), 1 / n), [0, 1]);

/** UNCTAD's concentration index (√H − √(1/n))/(1 − √(1/n)), 0 to 1. Undefined for n = 1. Source: UNCTAD Handbook of Statistics. */
export const hhiUnctad = (values: CodeValues, n: number): Measured<ConcentrationConvention> => concentration(values, n, 'hhi-unctad', (shares) => rescaled(Math.sqrt(squares(shares)), Math.sqrt(1 / n)), [0, 1]);

/** Hirschman's index √Σs², over markets (regional) or products (sectoral). Source: Mikic and Gilbert (ESCAP 2009). */
export const hirschman = (values: CodeValues, n: number): Measured<ConcentrationConvention> => concentration(values, n, 'hirschman', (shares) => Math.sqrt(squares(shares)), [Math.sqrt(1 / n), 1]);

/** Theil's index Σ s ln(n s) in nats, 0 to ln n; 0 ln 0 = 0. Lines without trade raise it. Source: Practical Guide to Trade Policy Analysis (WTO, UNCTAD 2012). */
export const theil = (values: CodeValues, n: number): Measured<ConcentrationConvention> => concentration(values, n, 'theil', (shares) => sumOf(shares.map((s) => s * Math.log(n * s))), [0, Math.log(n)]);

/** Shannon's entropy −Σ s ln s in nats, 0 to ln n. Lines without trade do not change it. */
export const entropy = (values: CodeValues, n: number): Measured<ConcentrationConvention> => concentration(values, n, 'entropy', (shares) => -sumOf(shares.map((s) => s * Math.log(s))), [0, Math.log(n)]);

/** Gini's coefficient of the n lines, without correction for small samples: 0 to (n − 1)/n. Lines without trade raise it. */
export const gini = (values: CodeValues, n: number): Measured<ConcentrationConvention> =>
  concentration(values, n, 'gini', (shares) => (n + 1 - 2 * rankedSum(shares)) / n, [0, (n - 1) / n]);

/** Rosenbluth's (Hall and Tideman's) index 1/(2 Σ i s_i − 1), i the rank from the largest: 1/n to 1. Lines without trade do not change it. Source: Hall and Tideman (1967). */
export const rosenbluth = (values: CodeValues, n: number): Measured<ConcentrationConvention> => concentration(values, n, 'rosenbluth', (shares) => 1 / (2 * rankedSum(shares) - 1), [1 / n, 1]);

/** How many equal lines would be as concentrated, 1/Σs². */
export const effectiveNumber = (values: CodeValues, n: number): Measured<ConcentrationConvention> => concentration(values, n, 'effective-number', (shares) => 1 / squares(shares), [1, n]);

/** Σ i s_i, the largest share first. */
const rankedSum = (shares: readonly number[]): number => sumOf([...shares].sort((a, b) => b - a).map((s, i) => (i + 1) * s));
