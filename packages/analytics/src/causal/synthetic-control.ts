import { undefinedFor, type UndefinedReason } from '../result.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { areSquarable } from '../linear/sample.ts';
import { isKnown, meanOf, placesOf, pretendAt, type ComparisonPanel, type DroppedDonor } from './panel.ts';
import { rankAmong, type Placebo, type PlaceboRank } from './placebo.ts';
import { predictorImportance } from './predictor-importance.ts';
import { donorWeights, nearestDonors } from './synthetic-weights.ts';

/** Something other than the values before the event to match: the unit's own, each donor's in their order, and how much it counts (searched for where no predictor says). */
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
  /** Place from which on the path before the event judges what predictors count; the first one unless given. */
  readonly judgedFrom?: number | undefined;
  /** Fewest periods before a pretended event; 3 unless given. */
  readonly leastBefore?: number | undefined;
}

/** A mixture of donors that follows one unit before an event. Everything is in the unit of the values given. */
export interface Synthetic {
  /** Donors with weight, the largest first. */
  readonly weights: readonly { readonly name: string; readonly weight: number }[];
  readonly unique: boolean;
  /** What each predictor counted, 1 together; none without predictors. */
  readonly importance: readonly number[];
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
 * treated unit are dropped. The mixture matches the values before the event or, where they are given, predictors, whose
 * importance is that by which it follows the path before best ({@link predictorImportance}) unless it is given too; every
 * placebo in space is matched anew in the same way. With predictors there are no placebos in time, for which they would be
 * others. Undefined without two donors, two periods before and one after. Source: Abadie, Diamond and Hainmueller, Synthetic
 * Control Methods for Comparative Case Studies (2010). docs/methods/event-study.md
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
export function synthesise({ treated, donors, start }: ComparisonPanel, { demean = false, predictors, judgedFrom = 0 }: SyntheticOptions = {}): Estimated<Synthetic> {
  const { before, after } = placesOf({ treated, donors, start });
  const shortage: UndefinedReason | undefined = before.length < 2 ? 'too-few-before' : after.length < 1 ? 'too-few-after' : undefined;
  if (shortage !== undefined) return undefinedFor(shortage);
  const places = [...before, ...after];
  const usable = donors.map(({ values }) => places.every((place) => isKnown(values[place])));
  if (usable.filter(Boolean).length < 2) return undefinedFor('too-few-donors');
  const used = donors.filter((_, j) => usable[j]);
  if (![treated, ...used].every(({ values }) => areSquarable(values))) return undefinedFor('not-finite');
  const level = (values: readonly (number | null)[]) => (demean ? meanOf(before.map((place) => values[place]!)) : 0);
  const at = (values: readonly (number | null)[], where: readonly number[]) => where.map((place) => values[place]! - level(values));
  const judged = before.filter((place) => place >= judgedFrom);
  const matched = predictors
    ? weightsByPredictors(predictors.map((predictor) => ({ ...predictor, donors: predictor.donors.filter((_, j) => usable[j]) })), at(treated.values, judged), used.map(({ values }) => at(values, judged)))
    : withImportance(donorWeights(at(treated.values, before), used.map(({ values }) => at(values, before))), []);
  if (matched.value === null) return matched;
  const { weights, unique, importance } = matched.value;
  const mixtures = used.map(({ values }) => at(values, places));
  const path = places.map((place, i) => ({ place, actual: treated.values[place]!, synthetic: level(treated.values) + mixtures.reduce((sum, mixture, j) => sum + weights[j]! * mixture[i]!, 0) }));
  return estimated({
    ...measuresOf(path, start), unique, importance, path,
    weights: used.map(({ name }, j) => ({ name, weight: weights[j]! })).filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight),
    dropped: donors.flatMap(({ name }, j) => (usable[j] ? [] : [{ name, reason: 'missing' as const }])),
  });
}

type Matched = Estimated<{ readonly weights: readonly number[]; readonly unique: boolean; readonly importance: readonly number[] }>;

const withImportance = (found: ReturnType<typeof donorWeights>, importance: readonly number[]): Matched => (found.value === null ? found : estimated({ ...found.value, importance }));

/** Weights that match predictors, each over its standard deviation; `missing` where one of them has no number. */
function weightsByPredictors(predictors: readonly Predictor[], path: readonly number[], donorPaths: readonly (readonly number[])[]): Matched {
  if (!predictors.every(({ treated, donors }) => [treated, ...donors].every(Number.isFinite)) || predictors.length === 0) return undefinedFor('missing');
  const scaled = predictors.map(({ treated, donors }) => {
    const all = [...donors, treated];
    const mean = meanOf(all);
    const deviation = Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (all.length - 1)) || 1;
    return all.map((value) => value / deviation);
  });
  const [target, donors] = [scaled.map((all) => all.at(-1)!), donorPaths.map((_, j) => scaled.map((all) => all[j]!))];
  const given = predictors.some(({ importance }) => importance !== undefined);
  if (!given && path.length === 0) return undefinedFor('too-few-before');
  const importance = given ? predictors.map((predictor) => predictor.importance ?? 1) : predictorImportance({ target, donors, path, donorPaths });
  const total = importance.reduce((sum, value) => sum + value, 0);
  const found = withImportance(donorWeights(target, donors, importance), importance.map((value) => value / total));
  return given || found.value === null ? found : estimated({ ...found.value, weights: nearestDonors(target, donors, importance) });
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

/** Every donor in the treated unit's place, matched anew by what is known of it; the treated unit is left out. */
function inSpace({ treated, donors, start }: ComparisonPanel, ratio: number, options: SyntheticOptions): Estimated<PlaceboRank> {
  const complete = donors.flatMap(({ values }, j) => (treated.values.every((value, place) => !isKnown(value) || isKnown(values[place])) ? [j] : []));
  const placebos = complete.flatMap((own): Placebo[] => {
    const rest = complete.filter((j) => j !== own);
    const predictors = options.predictors?.map((predictor) => ({ ...predictor, treated: predictor.donors[own]!, donors: rest.map((j) => predictor.donors[j]!) }));
    const fit = synthesise({ treated: donors[own]!, donors: rest.map((j) => donors[j]!), start }, { ...options, predictors });
    const other = fit.value === null ? fit : ratioOf(fit.value);
    return other.value === null ? [] : [{ name: donors[own]!.name, effect: other.value }];
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
