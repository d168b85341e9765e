/** Errors added or multiplied; trend none, additive or damped; season none, added or multiplied (Hyndman et al. 2008). */
export interface EtsForm {
  readonly error: 'A' | 'M';
  readonly trend: 'N' | 'A' | 'Ad';
  readonly season: 'N' | 'A' | 'M';
}

/** Smoothing parameters; those a form lacks are neutral (0, and φ = 1). */
export interface EtsSmoothing {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

/** Level, growth per period and seasonal figures, the figure of the next period first. */
export interface EtsState {
  readonly level: number;
  readonly growth: number;
  readonly seasons: readonly number[];
}

/** One pass through a series. */
export interface EtsPass {
  /** One-step errors, relative where they multiply. */
  readonly errors: readonly number[];
  readonly fitted: readonly number[];
  readonly last: EtsState;
  /** n ln Σe² + 2 Σ ln|fitted| (the second for multiplied errors): −2 log-likelihood but for a constant. */
  readonly minusTwoLogLikelihood: number;
}

export const etsName = ({ error, trend, season }: EtsForm): string => `ETS(${error},${trend},${season})`;

/** The one-step recursions of a form through values, from an initial state; `record` is told every error and fitted value. */
function recurse(
  values: readonly number[], { error, trend, season }: EtsForm, { alpha, beta, gamma, phi }: EtsSmoothing, initial: EtsState,
  record?: (error: number, fitted: number) => void,
): Pick<EtsPass, 'last' | 'minusTwoLogLikelihood'> {
  const seasons = [...initial.seasons];
  const [added, multiplied, trended, relative] = [season === 'A', season === 'M', trend !== 'N', error === 'M'];
  let [level, growth, squares, logs, place] = [initial.level, initial.growth, 0, 0, 0];
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!;
    const figure = seasons[place]!;
    const before = trended ? level + phi * growth : level;
    const fit = added ? before + figure : multiplied ? before * figure : before;
    const miss = relative ? (value - fit) / fit : value - fit;
    const step = (added ? value - figure : multiplied ? value / figure : value) - before;
    level = before + alpha * step;
    if (trended) growth = phi * growth + beta * step;
    if (added || multiplied) seasons[place] = figure + gamma * ((added ? value - before : value / before) - figure);
    squares += miss * miss;
    if (relative) logs += Math.log(Math.abs(fit));
    if (++place === seasons.length) place = 0;
    record?.(miss, fit);
  }
  return {
    last: { level, growth, seasons: [...seasons.slice(place), ...seasons.slice(0, place)] },
    minusTwoLogLikelihood: values.length * Math.log(squares) + 2 * logs,
  };
}

/** One pass through values from an initial state, with every error and fitted value. */
export function etsPass(values: readonly number[], form: EtsForm, smoothing: EtsSmoothing, initial: EtsState): EtsPass {
  const [errors, fitted]: [number[], number[]] = [[], []];
  const end = recurse(values, form, smoothing, initial, (error, fit) => (errors.push(error), fitted.push(fit)));
  return { ...end, errors, fitted };
}

/** n ln Σe² + 2 Σ ln|fitted|, alone: what the search for parameters asks thousands of times. */
export const etsCriterion = (values: readonly number[], form: EtsForm, smoothing: EtsSmoothing, initial: EtsState): number =>
  recurse(values, form, smoothing, initial).minusTwoLogLikelihood;

/** Point forecast `ahead` (1 or more) periods after a state. */
export function etsMean({ trend, season }: EtsForm, { phi }: EtsSmoothing, { level, growth, seasons }: EtsState, ahead: number): number {
  const trended = trend === 'N' ? level : level + damping(phi, ahead) * growth;
  const figure = seasons[(ahead - 1) % seasons.length]!;
  return season === 'N' ? trended : season === 'A' ? trended + figure : trended * figure;
}

/** φ + φ² + … + φ^ahead: how many undamped periods of growth lie ahead. */
export const damping = (phi: number, ahead: number): number => (phi === 1 ? ahead : (phi * (1 - phi ** ahead)) / (1 - phi));
