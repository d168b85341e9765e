import { exporterOf, importerOf, periodOf, type AreaCode, type NewsEvent, type TradeSeries } from '@mizan/model';
import { gather } from '../gather.ts';
import { beginningOf, confoundersBetween, KNOWN_CONFOUNDERS, type Confounder } from './confounders.ts';
import { RUNGS, studySide, type Reservation, type Rung, type SideStudy } from './side-study.ts';

/** A series of the pair, and the flows to compare it with ({@link comparatorsOf}). */
export interface StudiedSeries {
  readonly series: TradeSeries;
  readonly comparators: readonly TradeSeries[];
}

/** Goods from one area to another beside an event, as all series at hand count them. */
export interface FlowStudy {
  readonly exporter: AreaCode;
  readonly importer: AreaCode;
  readonly commodity: string;
  readonly sides: readonly SideStudy[];
  /** Whether exporter and importer both count, and, where both can be compared, whether they point the same way. */
  readonly mirror: 'both-sides' | 'one-side' | 'sides-disagree';
  /** The lowest of the sides that have figures before and after the event. */
  readonly rung: Rung;
  readonly reservations: readonly Reservation[];
  readonly confounders: readonly Confounder[];
}

export interface EventStudy {
  readonly event: NewsEvent;
  /** `figures` where the event is about statistics: a jump is then one of publication. */
  readonly about: 'trade' | 'figures';
  readonly flows: readonly FlowStudy[];
}

/** Whether an event is still to come, or did not come. */
export const isAhead = ({ lifecycle }: Pick<NewsEvent, 'lifecycle'>): boolean => lifecycle === 'proposed' || lifecycle === 'planned' || lifecycle === 'postponed';

const ABOUT_FIGURES: readonly NewsEvent['type'][] = ['statistics-suspended', 'statistics-resumed'];

/**
 * What can be said of an event and a pair: for each flow the order of event and figures, the change, and where there are
 * periods and comparable flows enough, whether it differs from them, by placebos alone. The answer is a rung of a ladder
 * that ends at "consistent with an effect", with what holds it back. docs/methods/event-study.md
 */
export function eventStudy(event: NewsEvent, studied: readonly StudiedSeries[], confounders: readonly Confounder[] = KNOWN_CONFOUNDERS): EventStudy {
  const about = ABOUT_FIGURES.includes(event.type) ? 'figures' : 'trade';
  const flows = [...gather(studied, ({ series }) => `${exporterOf(series)}.${importerOf(series)}.${series.commodity}`).values()];
  return { event, about, flows: flows.map((sides) => flowStudy(event, about, sides, confounders)) };
}

function flowStudy(event: NewsEvent, about: EventStudy['about'], studied: readonly StudiedSeries[], known: readonly Confounder[]): FlowStudy {
  const { series } = studied[0]!;
  const [exporter, importer] = [exporterOf(series), importerOf(series)];
  const sides = studied.map((one) => studySide(one.series, one.comparators, beginningOf(event)));
  const confounders = confoundersOf(sides, [exporter, importer], series.commodity !== 'TOTAL', known);
  const mirror = mirrorOf(sides);
  const lowest = about === 'figures' || isAhead(event) ? 'none' : lowestRung(sides);
  const reservations = lowest === 'differs' ? [...new Set([...sides.flatMap((side) => side.reservations), ...flowReservations(mirror, confounders)])] : [];
  return { exporter, importer, commodity: series.commodity, sides, mirror, rung: lowest === 'differs' && reservations.length === 0 ? 'consistent' : lowest, reservations, confounders };
}

/** Sides that have no figures around the event are silent. */
function lowestRung(sides: readonly SideStudy[]): Rung {
  const speaking = sides.filter(({ rung }) => rung !== 'none').map(({ rung }) => RUNGS.indexOf(rung));
  return speaking.length === 0 ? 'none' : RUNGS[Math.min(...speaking)]!;
}

const MIRROR_RESERVATIONS: Readonly<Record<FlowStudy['mirror'], readonly Reservation[]>> = { 'both-sides': [], 'one-side': ['one-side-only'], 'sides-disagree': ['sides-disagree'] };

const flowReservations = (mirror: FlowStudy['mirror'], confounders: readonly Confounder[]): readonly Reservation[] =>
  confounders.some(({ shared }) => !shared) ? [...MIRROR_RESERVATIONS[mirror], 'confounded'] : MIRROR_RESERVATIONS[mirror];

/** Who counted a series; a reconciled one is nobody's own count. */
function counterOf(series: TradeSeries): AreaCode | undefined {
  switch (series.method) {
    case 'reporter': return series.reporter;
    case 'importer-reported': return importerOf(series);
    case 'partner-reported': return series.partner;
    case 'reconciled': return undefined;
  }
}

function mirrorOf(sides: readonly SideStudy[]): FlowStudy['mirror'] {
  const counters = new Set(sides.flatMap(({ series, rung }) => (rung === 'none' ? [] : [counterOf(series)])).filter((counter) => counter !== undefined));
  if (counters.size < 2) return 'one-side';
  const signs = new Set(sides.flatMap(({ comparison }) => (comparison.value === null ? [] : [Math.sign(comparison.value.effect)])));
  return signs.size > 1 ? 'sides-disagree' : 'both-sides';
}

/** What else happened between the last periods before the event and the last after it. */
function confoundersOf(sides: readonly SideStudy[], areas: readonly AreaCode[], byProduct: boolean, known: readonly Confounder[]): Confounder[] {
  const spans = sides.flatMap(({ timeline, description }) => (timeline.value === null || description.value === null ? [] : [[description.value.before[0]!, timeline.value.after.at(-1)!] as const]));
  if (spans.length === 0) return [];
  const from = spans.map(([first]) => periodOf(first).start).sort()[0]!;
  const to = spans.map(([, last]) => periodOf(last).end).sort().at(-1)!;
  return confoundersBetween(from, to, areas, byProduct, known);
}
