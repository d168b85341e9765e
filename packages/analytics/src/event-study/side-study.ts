import { type EventDate, type TradeSeries } from '@mizan/model';
import { undefinedFor, type Undefined, type UndefinedReason } from '../result.ts';
import { breakpoints } from '../breaks/breakpoints.ts';
import { orderOfBreak, type BreakOrder } from '../breaks/order-guard.ts';
import { differenceInDifferences, type DifferenceInDifferences } from '../causal/difference-in-differences.ts';
import { isKnown, type ComparisonPanel, type PanelUnit } from '../causal/panel.ts';
import { syntheticControl, type SyntheticControl } from '../causal/synthetic-control.ts';
import type { Estimated } from '../linear/estimate.ts';
import { describeChange, type Description } from './description.ts';
import { LEAST_AFTER, LEAST_DONORS, panelOf, shortfallsOf, timelineOf, YEARS_AFTER, type Timeline } from './study-panel.ts';

/** What can be said at most: nothing, that the change and the event coincide, that it differs from comparable flows, that it is consistent with an effect. Never more. */
export const RUNGS = ['none', 'coincides', 'differs', 'consistent'] as const;
export type Rung = (typeof RUNGS)[number];

/** Why no more is said of a difference. */
export const RESERVATIONS = [
  'no-mixture', 'mixture-not-extreme', 'mixture-disagrees', 'earlier-dates-as-large', 'break-before', 'rests-on-one-donor', 'one-side-only', 'sides-disagree', 'confounded',
] as const;
export type Reservation = (typeof RESERVATIONS)[number];

/** One series of a flow, as one side counts it, beside an event. */
export interface SideStudy {
  readonly series: TradeSeries;
  readonly timeline: Estimated<Timeline>;
  readonly description: Estimated<Description>;
  /** What is lacking for a comparison: description only. */
  readonly shortfalls: readonly UndefinedReason[];
  /** Comparable flows that could be used, or were offered where none was needed. */
  readonly donors: number;
  readonly comparison: Estimated<DifferenceInDifferences>;
  /** Of ln of the values about their mean before the event; undefined (`poor-fit`) where no mixture follows them well enough. */
  readonly synthetic: Estimated<SyntheticControl>;
  /** Breaks found without being told the date, as the first period of the new regime, and their order to the event. */
  readonly breaks: readonly { readonly firstAfter: string; readonly order: BreakOrder }[];
  readonly rung: Rung;
  readonly reservations: readonly Reservation[];
}

/** Level of the placebo rank, the same as that at which ten comparable flows can just say something: 1/11 < 0.1. */
export const LEVEL = 0.1;
/** Share of the variance before the event that a mixture must follow to stand in for a flow. */
export const GOOD_FIT = 0.75;
/** The thresholds of a study, as they are to be said beside it. */
export const EVENT_STUDY_CONVENTION = { level: LEVEL, goodFit: GOOD_FIT, leastAfter: LEAST_AFTER, leastDonors: LEAST_DONORS, yearsAfter: YEARS_AFTER } as const;
/** Fewest figures in which breaks are looked for. */
const LEAST_FOR_BREAKS = 15;
/** Fewest figures of a regime: fewer, and the tests find breaks in anything. */
const LEAST_SEGMENT = 5;

/** Studies one series beside an event's beginning, with flows to compare it with. */
export function studySide(series: TradeSeries, comparators: readonly TradeSeries[], event: EventDate): SideStudy {
  const timeline = timelineOf(series, event);
  if (timeline.value === null) return silent(series, timeline, comparators.length);
  const description = describeChange(series, timeline.value);
  const panel = panelOf(series, comparators, timeline.value);
  const { comparison, shortfalls, donors } = comparisonOf(panel, shortfallsOf(timeline.value));
  const synthetic = comparison.value === null ? comparison : mixture(panel, comparison.value);
  const rung = description.value === null ? 'none' : rungOf(comparison);
  const breaks = breaksOf(panel, timeline.value, event);
  const reservations = rung === 'differs' ? [...reservationsOf(comparison, synthetic), ...orderReservation(breaks)] : [];
  return { series, timeline, description, shortfalls, donors, comparison, synthetic, breaks, rung, reservations };
}

/** Of a series that has no figures, no fixed length of period, or no event to be set beside. */
const silent = (series: TradeSeries, nothing: Undefined, donors: number): SideStudy => ({
  series, timeline: nothing, description: nothing, shortfalls: [nothing.reason], donors, comparison: nothing, synthetic: nothing, breaks: [], rung: 'none', reservations: [],
});

/** The comparison, where periods suffice and enough of the flows offered can be used. */
function comparisonOf(panel: ComparisonPanel, short: readonly UndefinedReason[]): Pick<SideStudy, 'comparison' | 'shortfalls' | 'donors'> {
  const offered = panel.donors.length;
  const fewOffered: readonly UndefinedReason[] = offered < LEAST_DONORS ? ['too-few-donors'] : [];
  const lacking = [...short, ...fewOffered];
  if (lacking.length > 0) return { comparison: undefinedFor(lacking[0]!), shortfalls: lacking, donors: offered };
  const comparison = compare(panel);
  if (comparison.value === null) return { comparison, shortfalls: [comparison.reason], donors: offered };
  const donors = comparison.value.donors.length;
  return donors < LEAST_DONORS ? { comparison: undefinedFor('too-few-donors'), shortfalls: ['too-few-donors'], donors } : { comparison, shortfalls: [], donors };
}

/** In logarithms, by Poisson where the flow itself has zeros. */
const compare = (panel: ComparisonPanel): Estimated<DifferenceInDifferences> =>
  differenceInDifferences(panel, { estimator: panel.treated.values.includes(0) ? 'ppml' : 'logarithms', level: LEVEL });

const rungOf = (comparison: Estimated<DifferenceInDifferences>): Rung => (comparison.value !== null && comparison.value.inSpace.pValue <= LEVEL + 1e-9 ? 'differs' : 'coincides');

function mixture({ treated, donors, start }: ComparisonPanel, { donors: used, estimator }: DifferenceInDifferences): Estimated<SyntheticControl> {
  if (estimator !== 'logarithms') return undefinedFor('log-of-zero');
  const logs = ({ name, values }: PanelUnit): PanelUnit => ({ name, values: values.map((value) => (isKnown(value) ? Math.log(value) : null)) });
  const named = new Set(used);
  const found = syntheticControl({ treated: logs(treated), donors: donors.filter(({ name }) => named.has(name)).map(logs), start }, { demean: true });
  if (found.value === null) return found;
  return found.value.fit.value !== null && found.value.fit.value >= GOOD_FIT ? found : undefinedFor('poor-fit');
}

/** What stands between a difference and "consistent with an effect", as far as one side can tell. */
function reservationsOf(comparison: Estimated<DifferenceInDifferences>, synthetic: Estimated<SyntheticControl>): Reservation[] {
  if (comparison.value === null) return [];
  const { effect, inTime } = comparison.value;
  const earlier: Reservation[] = inTime.some((placebo) => Math.abs(placebo.effect) >= Math.abs(effect)) ? ['earlier-dates-as-large'] : [];
  if (synthetic.value === null) return ['no-mixture', ...earlier];
  const { inSpace, effect: beside, leaveOneOut } = synthetic.value;
  const sameSign = (other: number) => Math.sign(other) === Math.sign(effect);
  return [
    ...(sameSign(beside) ? [] : ['mixture-disagrees' as const]), ...(inSpace.value !== null && inSpace.value.pValue <= LEVEL + 1e-9 ? [] : ['mixture-not-extreme' as const]),
    ...(leaveOneOut.every((one) => sameSign(one.effect)) ? [] : ['rests-on-one-donor' as const]), ...earlier,
  ];
}

/** Where the figures break before the event and not with or after it, what differs was there already. */
const orderReservation = (breaks: SideStudy['breaks']): Reservation[] =>
  (breaks.some(({ order }) => order === 'cannot-explain') && !breaks.some(({ order }) => order === 'can-precede') ? ['break-before'] : []);

/** Breaks of ln of the values about a trend: as many as both BIC and the tests find, the fewer of the two. */
function breaksOf({ treated }: ComparisonPanel, { periods }: Timeline, event: EventDate): SideStudy['breaks'] {
  const known = treated.values.filter(isKnown);
  if (known.length < LEAST_FOR_BREAKS || known.some((value) => value <= 0)) return [];
  const model = { y: treated.values.map((value) => (isKnown(value) ? Math.log(value) : null)), x: { trend: treated.values.map((_, place) => place) } };
  const found = breakpoints(model, { minSegment: Math.max(LEAST_SEGMENT, Math.floor(0.15 * known.length)) });
  if (found.value === null || found.value.bySequence.value === null || found.value.byBic.value === null) return [];
  return found.value.partitions[Math.min(found.value.bySequence.value, found.value.byBic.value)]!.last.map((last) => {
    const firstAfter = periods[treated.values.findIndex((value, place) => place > last && isKnown(value))]!;
    return { firstAfter, order: orderOfBreak(event, firstAfter) };
  });
}

