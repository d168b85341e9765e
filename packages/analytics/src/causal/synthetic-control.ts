import { undefinedFor, type UndefinedReason } from '../result.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { isKnown, meanOf, placesOf, pretendAt, pretendFor, type ComparisonPanel, type DroppedDonor } from './panel.ts';
import { rankAmong, type Placebo, type PlaceboRank } from './placebo.ts';
import { donorWeights } from './synthetic-weights.ts';

/** Something other than the values before the event to match: the unit's own, each donor's in their order, and how much it counts. */
export interface Predictor {
  readonly treated: number;
  readonly donors: readonly number[];
  readonly importance?: number | undefined;
}

export interface SyntheticOptions {
  /** Matches paths about their own mean before the event instead of levels (Ferman and Pinto 2021). */
  readonly demean?: boolean | undefined;
  /** Matched in place of the values before the event; each is divided by its standard deviation over all units, as in R's Synth. */
  readonly predictors?: readonly Predictor[] | undefined;
  /** Fewest periods before a pretended event; 3 unless given. */
  readonly leastBefore?: number | undefined;
}

/** A mixture of donors that follows one unit before an event. Everything is in the unit of the values given. */
export interface Synthetic {
  /** Donors with weight, the largest first. */
  readonly weights: readonly { readonly name: string; readonly weight: number }[];
  readonly unique: boolean;
  /** Root mean squared gap before and after. */
  readonly rmspeBefore: number;
  readonly rmspeAfter: number;
  /** Share of the variance before the event that the mixture follows; undefined where there is none. */
  readonly fit: Estimated<number>;
  /** Mean gap after the event. */
  readonly effect: number;
  readonly path: readonly { readonly place: number; readonly actual: number; readonly synthetic: number }[];
  /** Donors left out, and why. */
  readonly dropped: readonly DroppedDonor[];
}

export interface SyntheticControl extends Synthetic {
  /** rmspeAfter / rmspeBefore, whose rank is the inference; undefined where the fit before is exact. */
  readonly ratio: Estimated<number>;
  readonly inSpace: Estimated<PlaceboRank>;
  readonly inTime: readonly (Placebo & { readonly start: number })[];
  /** The effect without each donor in turn that has weight. */
  readonly leaveOneOut: readonly Placebo[];
}

/**
 * A unit beside a mixture of donors that followed it before an event. Donors without a value in every period of the
 * treated unit are dropped. Not where predictors are given are placebos in space and time, which have predictors of
 * their own (`not-comparable`). Undefined without two donors, two periods before and one after. Source: Abadie, Diamond
 * and Hainmueller, Synthetic Control Methods for Comparative Case Studies (2010). docs/methods/event-study.md
 */
export function syntheticControl(panel: ComparisonPanel, options: SyntheticOptions = {}): Estimated<SyntheticControl> {
  const own = synthesise(panel, options);
  if (own.value === null) return own;
  const ratio = ratioOf(own.value);
  return estimated({
    ...own.value, ratio, inSpace: ratio.value === null ? ratio : inSpace(panel, ratio.value, options), inTime: options.predictors ? [] : inTime(panel, options),
    leaveOneOut: own.value.weights.flatMap(({ name }) => without(panel, name, options)),
  });
}

/** The mixture alone, without placebos. */
export function synthesise({ treated, donors, start }: ComparisonPanel, { demean = false, predictors }: SyntheticOptions = {}): Estimated<Synthetic> {
  const { before, after } = placesOf({ treated, donors, start });
  const shortage: UndefinedReason | undefined = before.length < 2 ? 'too-few-before' : after.length < 1 ? 'too-few-after' : undefined;
  if (shortage !== undefined) return undefinedFor(shortage);
  const places = [...before, ...after];
  const usable = donors.map(({ values }) => places.every((place) => isKnown(values[place])));
  if (usable.filter(Boolean).length < 2) return undefinedFor('too-few-donors');
  const used = donors.filter((_, j) => usable[j]);
  const level = (values: readonly (number | null)[]) => (demean ? meanOf(before.map((place) => values[place]!)) : 0);
  const at = (values: readonly (number | null)[], where: readonly number[]) => where.map((place) => values[place]! - level(values));
  const matched = predictors
    ? weightsByPredictors(predictors.map((predictor) => ({ ...predictor, donors: predictor.donors.filter((_, j) => usable[j]) })))
    : donorWeights(at(treated.values, before), used.map(({ values }) => at(values, before)));
  if (matched.value === null) return matched;
  const { weights, unique } = matched.value;
  const mixtures = used.map(({ values }) => at(values, places));
  const path = places.map((place, i) => ({ place, actual: treated.values[place]!, synthetic: level(treated.values) + mixtures.reduce((sum, mixture, j) => sum + weights[j]! * mixture[i]!, 0) }));
  return estimated({
    ...measuresOf(path, start), unique, path,
    weights: used.map(({ name }, j) => ({ name, weight: weights[j]! })).filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight),
    dropped: donors.flatMap(({ name }, j) => (usable[j] ? [] : [{ name, reason: 'missing' as const }])),
  });
}

function weightsByPredictors(predictors: readonly Predictor[]): ReturnType<typeof donorWeights> {
  const scaled = predictors.map(({ treated, donors, importance = 1 }) => {
    const all = [...donors, treated];
    const mean = meanOf(all);
    const deviation = Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (all.length - 1)) || 1;
    return { treated: treated / deviation, donors: donors.map((value) => value / deviation), importance };
  });
  return donorWeights(scaled.map(({ treated }) => treated), predictors[0]!.donors.map((_, j) => scaled.map(({ donors }) => donors[j]!)), scaled.map(({ importance }) => importance));
}

function measuresOf(path: Synthetic['path'], start: number): Pick<Synthetic, 'rmspeBefore' | 'rmspeAfter' | 'fit' | 'effect'> {
  const [before, after] = [path.filter(({ place }) => place < start), path.filter(({ place }) => place >= start)];
  const gap = ({ actual, synthetic }: Synthetic['path'][number]) => actual - synthetic;
  const meanSquare = (values: readonly number[]) => meanOf(values.map((value) => value * value));
  const mean = meanOf(before.map(({ actual }) => actual));
  const [error, variance] = [meanSquare(before.map(gap)), meanSquare(before.map(({ actual }) => actual - mean))];
  return { rmspeBefore: Math.sqrt(error), rmspeAfter: Math.sqrt(meanSquare(after.map(gap))), fit: variance > 0 ? estimated(1 - error / variance) : undefinedFor('constant'), effect: meanOf(after.map(gap)) };
}

function ratioOf({ rmspeBefore, rmspeAfter, path }: Synthetic): Estimated<number> {
  const size = Math.max(...path.map(({ actual }) => Math.abs(actual)));
  return rmspeBefore > 1e-12 * size ? estimated(rmspeAfter / rmspeBefore) : undefinedFor('exact-fit');
}

function inSpace(panel: ComparisonPanel, ratio: number, options: SyntheticOptions): Estimated<PlaceboRank> {
  if (options.predictors) return undefinedFor('not-comparable');
  const complete = { ...panel, donors: panel.donors.filter(({ values }) => panel.treated.values.every((value, place) => !isKnown(value) || isKnown(values[place]))) };
  const placebos = complete.donors.flatMap((donor): Placebo[] => {
    const fit = synthesise(pretendFor(complete, donor), options);
    const other = fit.value === null ? fit : ratioOf(fit.value);
    return other.value === null ? [] : [{ name: donor.name, effect: other.value }];
  });
  return placebos.length < 2 ? undefinedFor('too-few-donors') : estimated(rankAmong(ratio, placebos));
}

function inTime(panel: ComparisonPanel, options: SyntheticOptions): SyntheticControl['inTime'] {
  return placesOf(panel).before.slice(options.leastBefore ?? 3, -1).flatMap((start) => {
    const fit = synthesise(pretendAt(panel, start), options);
    return fit.value === null ? [] : [{ name: String(start), start, effect: fit.value.effect }];
  });
}

function without(panel: ComparisonPanel, name: string, options: SyntheticOptions): Placebo[] {
  const rest = panel.donors.flatMap((donor, j) => (donor.name === name ? [] : [j]));
  const predictors = options.predictors?.map((predictor) => ({ ...predictor, donors: rest.map((j) => predictor.donors[j]!) }));
  const fit = synthesise({ ...panel, donors: rest.map((j) => panel.donors[j]!) }, { ...options, predictors });
  return fit.value === null ? [] : [{ name, effect: fit.value.effect }];
}
