import { LuDecomposition, Matrix } from 'ml-matrix';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor, type Undefined } from '../result.ts';
import type { TemporalAggregation } from '../time-series/convert-frequency.ts';
import { mean, total, zeros } from '../time-series/descriptive.ts';
import type { RegularFrequency, RegularSeries } from '../time-series/regular-series.ts';
import { pointsOf, type Disaggregation } from './disaggregation.ts';
import { aggregate, layOut, type Layout } from './layout.ts';

export interface DentonOptions {
  /** `cholette` leaves the first value free; `original` takes what was before the series as equal to the indicator, and bends its start. */
  readonly variant?: 'cholette' | 'original';
  /** Changes of the ratio to the indicator are kept small, or changes of the difference from it. */
  readonly criterion?: 'proportional' | 'additive';
  /** First differences (level) or second (growth) of those. */
  readonly order?: 1 | 2;
  readonly aggregation?: TemporalAggregation;
}

/**
 * Short periods that add up to benchmarks (or average to them, begin or end with them) and move as an indicator does: the sum of
 * squared differences of y/x, or of y − x, is least (Denton 1971, as corrected by Cholette 1984). Without an indicator, give the
 * frequency: the path is as smooth as can be. Beyond the benchmarks the last ratio or difference is carried on. Undefined as
 * the layout is (`gap`, `different-span`, `not-comparable`), for a ratio to an indicator with zeros (`base-zero`) or of both
 * signs (`sign-change`), and for second differences of a single benchmark (`too-short`). Unit of the benchmarks.
 * Source: IMF, Quarterly National Accounts Manual (2017), chapter 6. docs/methods/disaggregation.md
 */
export function denton(benchmarks: RegularSeries, indicator: RegularSeries | RegularFrequency, options: DentonOptions = {}): Estimated<Disaggregation> {
  const { variant = 'cholette', criterion = 'proportional', order = 1, aggregation = 'sum' } = options;
  const alone = typeof indicator === 'string';
  const layout = layOut(benchmarks, alone ? [] : [indicator], alone ? indicator : indicator.frequency, aggregation);
  if (layout.value === null) return layout;
  if (variant === 'cholette' && layout.value.benchmarks.length < order) return undefinedFor('too-short');
  const x = layout.value.indicators[0] ?? layout.value.periods.map(() => 1);
  const refused = criterion === 'proportional' ? refusal(x) : undefined;
  if (refused) return refused;
  return estimated({
    method: variant === 'cholette' ? 'Denton–Cholette' : 'Denton', aggregation, parameters: { order },
    convention: `${criterion}, ${order === 1 ? 'first' : 'second'} differences, ${alone ? 'no indicator' : 'one indicator'}`,
    points: pointsOf(leastMovement(x, layout.value, { variant, criterion, order }), layout.value),
  });
}

function refusal(x: readonly number[]): Undefined | undefined {
  if (x.includes(0)) return undefinedFor('base-zero');
  return x.some((value) => value * x[0]! < 0) ? undefinedFor('sign-change') : undefined;
}

/**
 * y = c x + S z, S the indicator in units of its mean size (ones for differences): z has the least squared differences D z among
 * those that meet the benchmarks, by the first-order conditions. Where D leaves the first values free, any c gives the same y,
 * and the benchmarks' own ratio to the indicator loses the fewest digits.
 */
function leastMovement(x: readonly number[], layout: Layout, { variant, criterion, order }: Required<Omit<DentonOptions, 'aggregation'>>): number[] {
  const { benchmarks, weights } = layout;
  const [n, implied] = [x.length, aggregate(x, layout)];
  const proportional = criterion === 'proportional';
  const size = mean(x.map(Math.abs));
  const scale = x.map((value) => (proportional ? value / size : 1));
  const ratio = proportional && variant === 'cholette' ? total(benchmarks.map(({ value }) => value)) / total(implied) : 1;
  const system = Matrix.zeros(n + benchmarks.length, n + benchmarks.length);
  for (const [i, row] of squaredDifferences(n, order, variant === 'original' ? 0 : order).entries()) for (const [k, cell] of row) system.set(i, k, cell);
  for (const [row, { from }] of benchmarks.entries()) {
    for (const [part, weight] of weights.entries()) {
      system.set(n + row, from + part, weight * scale[from + part]!);
      system.set(from + part, n + row, weight * scale[from + part]!);
    }
  }
  const z = solved(system, [...zeros(n), ...benchmarks.map(({ value }, i) => value - ratio * implied[i]!)]);
  return x.map((value, i) => ratio * value + scale[i]! * z[i]!);
}

/** Rows of D′D as sparse cells, D the differences of an order without its first `dropped` rows. */
function squaredDifferences(n: number, order: 1 | 2, dropped: number): Map<number, number>[] {
  const kernel = order === 1 ? [1, -1] : [1, -2, 1];
  const form = Array.from({ length: n }, () => new Map<number, number>());
  for (let row = dropped; row < n; row++) {
    for (const [i, a] of kernel.entries()) {
      for (const [k, b] of kernel.entries()) {
        if (row < i || row < k) continue;
        form[row - i]!.set(row - k, (form[row - i]!.get(row - k) ?? 0) + a * b);
      }
    }
  }
  return form;
}

/** Solution of a system, once refined. */
function solved(system: Matrix, right: readonly number[]): number[] {
  const decomposition = new LuDecomposition(system);
  const target = Matrix.columnVector([...right]);
  const first = decomposition.solve(target);
  return Matrix.add(first, decomposition.solve(Matrix.sub(target, system.mmul(first)))).to1DArray();
}
