import type { Smoother } from './loess.ts';

/** Whose defaults a decomposition follows where a parameter is not given: R's `stats::stl` or statsmodels' `STL`. */
export type StlConvention = 'R' | 'statsmodels';

/** What may be chosen; the rest follows the convention. Windows are numbers of points, at least 3; an even one is taken as the next odd. */
export interface StlOptions {
  readonly convention?: StlConvention;
  /** Seasons of one kind (Januaries) a seasonal value is smoothed over, or `periodic` for one value for all of them. */
  readonly seasonalWindow?: number | 'periodic';
  readonly seasonalDegree?: 0 | 1;
  readonly trendWindow?: number;
  readonly trendDegree?: 0 | 1;
  readonly lowPassWindow?: number;
  readonly lowPassDegree?: 0 | 1;
  readonly seasonalJump?: number;
  readonly trendJump?: number;
  readonly lowPassJump?: number;
  /** Weigh points with large remainders down (outliers, single shipments). */
  readonly robust?: boolean;
  readonly innerLoops?: number;
  readonly outerLoops?: number;
  /** `logarithmic` decomposes the logarithms: the components multiply to the series, which must be positive. */
  readonly scale?: 'additive' | 'logarithmic';
}

/** Every parameter of a decomposition, as it was used. */
export interface StlParameters {
  readonly convention: StlConvention;
  readonly period: number;
  readonly periodic: boolean;
  readonly seasonal: Smoother;
  readonly trend: Smoother;
  readonly lowPass: Smoother;
  readonly robust: boolean;
  readonly innerLoops: number;
  readonly outerLoops: number;
  readonly scale: 'additive' | 'logarithmic';
}

/** What the two programs do where they are not told. R has no seasonal window of its own; here it is `periodic`. */
const DEFAULTS = {
  R: {
    seasonalWindow: 'periodic', seasonalDegree: 0, inner: 2, robustInner: 1,
    lowPass: (period: number) => oddFrom(period), jump: (window: number) => Math.ceil(window / 10),
  },
  statsmodels: {
    seasonalWindow: 7, seasonalDegree: 1, inner: 5, robustInner: 2,
    lowPass: (period: number) => oddFrom(period + 1), jump: () => 1,
  },
} as const;

const oddFrom = (n: number): number => (n % 2 === 0 ? n + 1 : n);

/** The parameters of a decomposition of `length` points: as chosen, else as the convention has them. Throws on windows under 3 and jumps under 1. */
export function stlParameters(length: number, period: number, options: StlOptions): StlParameters {
  const { convention = 'R', robust = false, scale = 'additive' } = options;
  const defaults = DEFAULTS[convention];
  const chosen = options.seasonalWindow ?? defaults.seasonalWindow;
  const periodic = chosen === 'periodic';
  const seasonalWindow = periodic ? 10 * length + 1 : chosen;
  const trendDegree = options.trendDegree ?? 1;
  const smoother = (window: number, degree: 0 | 1, jump: number | undefined): Smoother =>
    checked({ window: oddFrom(window), degree, jump: jump ?? defaults.jump(window) });
  return {
    convention, period, periodic, robust, scale,
    seasonal: smoother(seasonalWindow, periodic ? 0 : options.seasonalDegree ?? defaults.seasonalDegree, options.seasonalJump),
    trend: smoother(options.trendWindow ?? oddFrom(Math.ceil((1.5 * period) / (1 - 1.5 / seasonalWindow))), trendDegree, options.trendJump),
    lowPass: smoother(options.lowPassWindow ?? defaults.lowPass(period), options.lowPassDegree ?? trendDegree, options.lowPassJump),
    innerLoops: options.innerLoops ?? (robust ? defaults.robustInner : defaults.inner),
    outerLoops: options.outerLoops ?? (robust ? 15 : 0),
  };
}

function checked(smoother: Smoother): Smoother {
  const { window, jump } = smoother;
  if (!Number.isInteger(window) || window < 3) throw new RangeError(`a window of ${window} is no whole number of points, at least 3`);
  if (!Number.isInteger(jump) || jump < 1) throw new RangeError(`a jump of ${jump} is no whole number of points, at least 1`);
  return smoother;
}
