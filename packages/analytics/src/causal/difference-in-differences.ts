import { undefinedFor, type UndefinedReason } from '../result.ts';
import { fixedEffectsOls } from '../gravity/fixed-effects-ols.ts';
import { ppml } from '../gravity/ppml.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { isKnown, meanOf, placesOf, pretendAt, pretendFor, type ComparisonPanel, type DroppedDonor, type PanelUnit } from './panel.ts';
import { detectableSize, quantileOf, rankAmong, type Placebo, type PlaceboRank } from './placebo.ts';

/** `logarithms`: least squares on ln of the values; `ppml`: Poisson, which keeps zeros. */
export type DifferenceEstimator = 'logarithms' | 'ppml';

export interface DifferenceOptions {
  readonly estimator?: DifferenceEstimator | undefined;
  /** Level at which a detectable size is stated, and of the band; 0.1 unless given. */
  readonly level?: number | undefined;
  /** Fewest periods before a pretended event; 3 unless given. */
  readonly leastBefore?: number | undefined;
}

/** One period of a comparison, in logarithms: how far the treated unit is from where the donors' mean path would have it. */
export interface Gap {
  readonly place: number;
  readonly gap: number;
  /** Where the middle 1 − level of the donors' own gaps lie. */
  readonly low: number;
  readonly high: number;
}

export interface DifferenceInDifferences {
  readonly estimator: DifferenceEstimator;
  /** Log points: how much more the treated unit's values rose from before to after than the donors'. */
  readonly effect: number;
  /** 100 (exp(effect) − 1). */
  readonly percent: number;
  /** The same for every donor as if it had been treated. */
  readonly inSpace: PlaceboRank;
  /** The same for earlier dates, with the periods before the event alone: what the trend alone makes. */
  readonly inTime: readonly (Placebo & { readonly start: number })[];
  /** Log points above which an effect would have stood out at the level. */
  readonly detectable: Estimated<number>;
  /** Every period, those before the event (leads) included; of `logarithms` alone. */
  readonly gaps: readonly Gap[];
  readonly donors: readonly string[];
  readonly dropped: readonly DroppedDonor[];
  readonly periods: { readonly before: number; readonly after: number };
}

/**
 * Whether one unit changed with an event more than others did: unit and period effects taken out, inference by placebo in
 * space alone. Errors clustered by unit are not given: with one treated unit they find effects that are not there in
 * more than half of all cases. Undefined without two donors, or a period before and after. docs/methods/event-study.md
 */
export function differenceInDifferences(panel: ComparisonPanel, { estimator = 'logarithms', level = 0.1, leastBefore = 3 }: DifferenceOptions = {}): Estimated<DifferenceInDifferences> {
  const { before, after } = placesOf(panel);
  const problem = problemOf(panel.treated, panel.start, estimator) ?? (panel.treated.values.some((value) => isKnown(value) && value < 0) ? 'part-negative' : undefined);
  if (problem !== undefined) return undefinedFor(problem);
  const { donors, dropped } = usableDonors(panel, estimator);
  if (donors.length < 2) return undefinedFor('too-few-donors');
  const used = { ...panel, donors };
  const own = effectOf(used, estimator);
  if (own.value === null) return own;
  const placebos = donors.flatMap((donor): Placebo[] => {
    const effect = effectOf(pretendFor(used, donor), estimator);
    return effect.value === null ? [] : [{ name: donor.name, effect: effect.value }];
  });
  return estimated({
    estimator, effect: own.value, percent: 100 * Math.expm1(own.value), inSpace: rankAmong(own.value, placebos), inTime: inTime(used, estimator, leastBefore), detectable: detectableSize(placebos, level),
    gaps: estimator === 'logarithms' ? gapsOf(used, level) : [], donors: donors.map(({ name }) => name), dropped, periods: { before: before.length, after: after.length },
  });
}

function usableDonors({ donors, start }: ComparisonPanel, estimator: DifferenceEstimator): { readonly donors: PanelUnit[]; readonly dropped: DroppedDonor[] } {
  const problems = donors.map((donor) => problemOf(donor, start, estimator));
  return {
    donors: donors.filter((_, i) => problems[i] === undefined),
    dropped: donors.flatMap(({ name }, i) => (problems[i] === undefined ? [] : [{ name, reason: problems[i]! }])),
  };
}

/** Why a unit cannot take part. */
function problemOf({ values }: PanelUnit, start: number, estimator: DifferenceEstimator): UndefinedReason | undefined {
  const positive = (value: number | null) => isKnown(value) && value > 0;
  if (values.some((value) => isKnown(value) && value < 0)) return 'part-negative';
  if (!values.slice(0, start).some(isKnown)) return 'too-few-before';
  if (!values.slice(start).some(isKnown)) return 'too-few-after';
  if (estimator === 'logarithms') return values.some((value) => value === 0) ? 'log-of-zero' : undefined;
  return values.slice(0, start).some(positive) && values.slice(start).some(positive) ? undefined : 'all-zero';
}

/** Coefficient of treated × after beside unit and period effects; where no value is missing, in logarithms, the difference of mean changes. */
function effectOf({ treated, donors, start }: ComparisonPanel, estimator: DifferenceEstimator): Estimated<number> {
  const units = [treated, ...donors];
  if (estimator === 'logarithms' && treated.values.every((value, place) => units.every(({ values }) => isKnown(values[place]) === isKnown(value)))) {
    return estimated(changeOf(treated, start) - meanOf(donors.map((donor) => changeOf(donor, start))));
  }
  const cells = units.flatMap(({ values }, unit) => values.map((value, place) => ({ value: isKnown(value) ? value : null, unit, place })));
  const model = {
    x: { effect: cells.map(({ unit, place }) => (unit === 0 && place >= start ? 1 : 0)) },
    fixedEffects: { unit: cells.map(({ unit }) => unit), place: cells.map(({ place }) => place) },
  };
  const fit = estimator === 'ppml' ? ppml({ ...model, y: cells.map(({ value }) => value) }) : fixedEffectsOls({ ...model, y: cells.map(({ value }) => (value === null ? null : Math.log(value))) });
  if (fit.value === null) return fit;
  const [coefficient] = fit.value.coefficients;
  return coefficient!.value === null ? undefinedFor(coefficient!.reason) : estimated(coefficient!.value);
}

/** Mean of the logarithms after less their mean before. */
function changeOf({ values }: PanelUnit, start: number): number {
  const logs = (part: readonly (number | null)[]) => part.filter(isKnown).map(Math.log);
  return meanOf(logs(values.slice(start))) - meanOf(logs(values.slice(0, start)));
}

/** Effects of pretended events that leave at least `leastBefore` periods before them and two after. */
function inTime(panel: ComparisonPanel, estimator: DifferenceEstimator, leastBefore: number): DifferenceInDifferences['inTime'] {
  const { before } = placesOf(panel);
  return before.slice(leastBefore, -1).flatMap((start) => {
    const effect = effectOf(pretendAt(panel, start), estimator);
    return effect.value === null ? [] : [{ name: String(start), start, effect: effect.value }];
  });
}

/** The paths behind the effect: ln of values about their mean before the event, the treated unit's less the donors' mean. */
function gapsOf({ treated, donors, start }: ComparisonPanel, level: number): Gap[] {
  const path = ({ values }: PanelUnit): (number | null)[] => {
    const logs = values.map((value) => (isKnown(value) ? Math.log(value) : null));
    const mean = meanOf(logs.slice(0, start).filter(isKnown));
    return logs.map((value) => (value === null ? null : value - mean));
  };
  const [own, others] = [path(treated), donors.map(path)];
  return own.flatMap((value, place): Gap[] => {
    const beside = others.map((other) => other[place]).filter(isKnown);
    if (value === null || beside.length < 2) return [];
    const total = beside.reduce((sum, other) => sum + other, 0);
    const theirs = beside.map((other) => other - (total - other) / (beside.length - 1));
    return [{ place, gap: value - total / beside.length, low: quantileOf(theirs, level / 2), high: quantileOf(theirs, 1 - level / 2) }];
  });
}
