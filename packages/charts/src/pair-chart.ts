import { formatEventDate, formatNumber, formatPeriod, formatQuantity, isCurrency, type Absence, type DecimalString, type Locale, type Method, type Unit } from '@mizan/model';
import { downsample } from './downsample.ts';
import { byTime, gapMarks } from './gaps.ts';
import type { ChartLine, ChartPoint, ChartScale, ChartSpec, ChartView, ClaimMark, EventMark, GapKind, GapMark, Hue } from './spec.ts';
import { middleOf, periodBetween, stretchOfEvent, stretchOfPeriod, yearTicks, type Stretch } from './time-axis.ts';
import { isSigned, refusesLog, valueAxis } from './value-axis.ts';

/** One figure of a line, in the chart's unit and base units, or null with its reason (missing where none is given). */
export interface PairPoint {
  readonly period: string;
  readonly value: DecimalString | null;
  readonly absence?: Absence | null;
  readonly note?: string | undefined;
}
/** One source's series; a source, a side of the mirror or a vintage is a line of its own, and no two are ever joined. */
export interface PairLine {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly hue: Hue;
  readonly method: Method;
  readonly points: readonly PairPoint[];
}
/** A stated figure with the ends of its interval, in the chart's unit. */
export interface PairClaim {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly hue: Hue;
  readonly period: string;
  readonly value: DecimalString;
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
}
/** An event by its EDTF date; one whose first or last possible day is unknown has no place on the rail. */
export interface PairEvent {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly date: string;
  readonly number: number;
}
/** A stretch known to have no figures, both periods included. */
export interface PairGap {
  readonly kind: GapKind;
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}
/** Everything the chart says, finished, in the reader's language. */
export interface PairWords {
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  readonly claims: string;
  readonly events: string;
  readonly absence: Readonly<Record<GapKind, string>>;
  readonly empty: string;
  /** What the marks at the foot of a logarithmic chart are. */
  readonly zeros: string;
  /** Said when figures below zero forbid the logarithmic scale asked for. */
  readonly noLog: string;
  readonly sources?: string;
  /** Further remarks under the chart. */
  readonly notes?: readonly string[];
}
export interface PairChartInput {
  readonly view: ChartView;
  readonly locale: Locale;
  readonly scale: ChartScale;
  readonly unit: Unit;
  readonly words: PairWords;
  readonly lines: readonly PairLine[];
  readonly claims: readonly PairClaim[];
  readonly events: readonly PairEvent[];
  readonly gaps: readonly PairGap[];
}

/**
 * The chart of a pair in one of its views. The lines are the view's own series (money, percent, index …): this sets them
 * on their axes and in words, and computes no figure. Points stand at the middle of their period, years span [y, y + 1).
 * Holes between a line's periods become points without a figure; lines above {@link MOST_POINTS} are thinned.
 * Throws RangeError on a period or date that does not parse.
 */
export function buildPairChart(input: PairChartInput): ChartSpec {
  const { view, locale, words } = input;
  const filled = input.lines.map((line) => fillHoles(byTime(line.points)));
  const lines = input.lines.map((line, i) => chartLine(line, filled[i]!, input));
  const claims = input.claims.map(claimMark);
  const events = input.events.flatMap((event) => eventMark(event, locale));
  const gaps = gapsOf(filled, input);
  const figures = lines.flatMap((line) => line.points.flatMap((p) => (p.value === null ? [] : [p.value])));
  const values = [...figures, ...claims.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])];
  const axis = valueAxis(view, input.scale, values, input.unit, locale);
  const refused = input.scale === 'log' && figures.length > 0 && refusesLog(values);
  return {
    view, locale, title: words.title, description: words.description, unitLabel: words.unit, ...axis,
    x: timeAxis([...filled.flat().map((p) => stretchOfPeriod(p.period)), ...claims, ...events, ...gaps]),
    lines, claims, events, gaps,
    legend: { claims: words.claims, events: words.events, ...(axis.scale === 'log' && figures.includes(0) ? { zeros: words.zeros } : {}) },
    notes: [...(refused ? [words.noLog] : []), ...(words.notes ?? [])],
    ...(words.sources === undefined ? {} : { sources: words.sources }),
    ...(figures.length === 0 ? { empty: words.empty } : {}),
  };
}

/** The points with one more, without a figure, in every hole between two periods. */
function fillHoles(points: readonly PairPoint[]): PairPoint[] {
  return points.flatMap((point, i) => {
    const hole = i === 0 ? undefined : periodBetween(points[i - 1]!.period, point.period);
    return hole === undefined ? [point] : [{ period: hole, value: null, absence: 'missing' as const }, point];
  });
}

const chartLine = ({ id, label, source, hue, method }: PairLine, points: readonly PairPoint[], input: PairChartInput): ChartLine => ({
  id, label, source, hue, method, points: downsample(points.map((point) => chartPoint(point, input))),
});

function chartPoint({ period, value, absence, note }: PairPoint, { view, unit, locale, words }: PairChartInput): ChartPoint {
  const options = { signed: isSigned(view), ...(isCurrency(unit) ? {} : { decimals: 1 }) };
  const valueLabel = value === null ? words.absence[gapKind(absence)] : formatQuantity(value, unit, locale, options);
  return {
    x: middleOf(stretchOfPeriod(period)), period, periodLabel: formatPeriod(period, locale),
    value: value === null ? null : Number(value),
    valueLabel, cellLabel: value !== null && isCurrency(unit) ? formatNumber(value, locale, { signed: isSigned(view) }) : valueLabel,
    ...(value === null ? { absence: gapKind(absence) } : absence ? { absence } : {}),
    ...(note === undefined || note === '' ? {} : { note }),
  };
}

const gapKind = (absence: Absence | null | undefined): GapKind => (absence && absence !== 'zero' ? absence : 'missing');

function claimMark({ id, label, href, hue, period, value, low, high }: PairClaim): ClaimMark {
  const end = (bound: DecimalString | null) => (bound === null ? null : Number(bound));
  return { id, label, href, hue, ...stretchOfPeriod(period), value: Number(value), low: end(low), high: end(high) };
}

function eventMark({ id, label, href, date, number }: PairEvent, locale: Locale): EventMark[] {
  const stretch = stretchOfEvent(date);
  return stretch ? [{ id, label, href, number, dateLabel: formatEventDate(date, locale), ...stretch, approximate: /[~?%]/.test(date) }] : [];
}

function gapsOf(lines: readonly (readonly PairPoint[])[], { gaps, words }: PairChartInput): GapMark[] {
  const given = gaps.map(({ kind, from, to, label }) => ({ kind, label: label ?? words.absence[kind], from: stretchOfPeriod(from).from, to: stretchOfPeriod(to).to }));
  const found = lines.flat().filter((p) => p.value === null).map((p) => ({ kind: gapKind(p.absence), label: words.absence[gapKind(p.absence)], ...stretchOfPeriod(p.period) }));
  const covered = lines.flat().filter((p) => p.value !== null).map((p) => stretchOfPeriod(p.period));
  return gapMarks([...given, ...found], covered, words.absence.missing);
}

/** Whole years around everything shown. */
function timeAxis(stretches: readonly Stretch[]): ChartSpec['x'] {
  if (stretches.length === 0) return { from: 0, to: 1, ticks: [] };
  const from = Math.floor(Math.min(...stretches.map((s) => s.from)));
  const to = Math.ceil(Math.max(...stretches.map((s) => s.to)));
  return { from, to, ticks: yearTicks({ from, to }) };
}
