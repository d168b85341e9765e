import { buildPairChart, type ChartSpec, type ChartView, type PairChartInput, type PairEvent, type PairGap, type PairLine, type PairWords } from '@mizan/charts';
import { directionOf, eventDateOf, formatPeriod, formatQuantity, inLocale, isCurrency, periodOf, type Day, type Locale, type Unit } from '@mizan/model';
import { eventAddress } from '../../addresses.ts';
import type { Context } from '../../context.ts';
import { given } from '../../given.ts';
import { wordsIn } from '../../words/words-in.ts';
import { statedOf } from '../coverage.ts';
import { coded } from '../labelled.ts';
import { pairRecord, type PairRecord } from '../pair-record.ts';
import { readerOf, type Reader } from '../reader.ts';
import type { ChartChoice } from './chart-choice.ts';
import { chartClaims } from './chart-claims.ts';
import { chartLines } from './chart-lines.ts';

/** The chart of a pair in one view and language, of the same record as its page; composed once a build. */
export const pairChart = (context: Context, pair: readonly [string, string], choice: ChartChoice): Promise<ChartSpec> =>
  context.memory.recall(`chart/${JSON.stringify([pair, choice, context.today])}`, async () => composeChart(context, await pairRecord(context, pair, choice.asOf), choice));

function composeChart({ catalogue, today }: Context, record: PairRecord, choice: ChartChoice): ChartSpec {
  const reader = readerOf(catalogue, choice.locale);
  const inView = viewed(choice);
  const unit = unitOf(choice.view, record);
  const computed = chartLines(reader, record, choice, unit).map((line) => ({ ...line, points: line.points.filter(({ period }) => inView(periodOf(period))) }));
  const { lines, notes } = choice.view === 'growth' ? withoutTinyBases(computed, choice.locale) : { lines: computed, notes: [] };
  const input: Omit<PairChartInput, 'words'> = {
    view: choice.view, locale: choice.locale, scale: choice.scale, unit, lines: lines.filter(({ points }) => points.length > 0),
    claims: chartClaims(reader, record, choice, unit).filter(({ period }) => inView(periodOf(period))),
    events: chartEvents(reader, record).filter(({ date }) => inView(stretchOf(date, today))), gaps: chartGaps(reader, record, today).filter((gap) => inView({ start: periodOf(gap.from).start, end: periodOf(gap.to).end })),
  };
  return buildPairChart({ ...input, words: { ...chartWords(reader, record, choice, unit, input.lines), notes } });
}

/** Growth lines without the changes on a tiny base, and a remark that names their periods. */
function withoutTinyBases(lines: readonly PairLine[], locale: Locale): { lines: PairLine[]; notes: string[] } {
  const { tinyBase, tinyBaseLeftOut } = wordsIn(locale);
  const periods = new Set(lines.flatMap(({ points }) => points.flatMap(({ note, period }) => (note === tinyBase ? [period] : []))));
  return {
    lines: lines.map((line) => ({ ...line, points: line.points.filter(({ note }) => note !== tinyBase) })),
    notes: periods.size === 0 ? [] : [tinyBaseLeftOut([...periods].sort().map((period) => formatPeriod(period, locale)).join(', '))],
  };
}

interface Stretch {
  readonly start: Day;
  readonly end: Day;
}

/** Whether a stretch of time is within the part of the time axis that is asked for. */
function viewed({ from, to }: ChartChoice): (stretch: Stretch) => boolean {
  const window = { start: from === undefined ? '0001-01-01' : periodOf(from).start, end: to === undefined ? '9999-12-31' : periodOf(to).end };
  return (stretch) => stretch.start <= window.end && stretch.end >= window.start;
}

const stretchOf = (edtf: string, today: Day): Stretch => {
  const { earliest, latest } = eventDateOf(edtf);
  return { start: earliest ?? '0001-01-01', end: latest ?? today };
};

/** Money in the unit of the series, an index, or percent. */
function unitOf(view: ChartView, { observed }: PairRecord): Unit {
  if (view === 'value' || view === 'balance') return observed.pair.series[0]?.unit ?? 'USD';
  return view === 'index' ? 'index' : 'percent';
}

const chartEvents = ({ locale }: Reader, { events, numbers }: PairRecord): PairEvent[] =>
  events.map((event) => ({ id: event.id, label: inLocale(event.title, locale), href: `/${locale}${eventAddress(event.id)}`, date: event.date, number: numbers.get(event.id)! }));

/**
 * Stretches that a dataset states to be without figures; an open end reaches to today. That one dataset ends does not
 * make the years before another's figures "not released": such a stretch counts only after the last figure of all.
 */
function chartGaps({ catalogue, locale }: Reader, { pair, lastFigure }: PairRecord, today: Day): PairGap[] {
  const end = lastFigure === undefined ? '' : periodOf(lastFigure).end;
  return [...catalogue.sources.values()].flatMap((source) => statedOf(source, pair)).flatMap(({ state, from, to }): PairGap[] => {
    const counts = from !== undefined && (state === 'suspended' || (state === 'not-released' && periodOf(from).start > end));
    return counts ? [{ kind: state, from, to: to ?? today, label: catalogue.labels.label('absences', state, locale) }] : [];
  });
}

function chartWords(reader: Reader, record: PairRecord, { view, locale, base }: ChartChoice, unit: Unit, lines: readonly PairLine[]): PairWords {
  const { labels } = reader;
  const words = wordsIn(locale);
  const [a, b] = record.pair.map((code) => labels.area(code, locale)) as [string, string];
  const title = `${a} ${directionOf(locale) === 'rtl' ? '⇄' : '↔'} ${b}: ${view === 'balance' ? words.view.balance(a) : words.view[view]}`;
  const units: Readonly<Record<ChartView, string>> = {
    value: labels.label('units', unit, locale), balance: labels.label('units', unit, locale), growth: words.growthUnit,
    index: words.indexUnit(base && formatPeriod(base, locale)), share: words.shareUnit, mirror: words.mirrorUnit,
  };
  const absence = (code: keyof PairWords['absence']) => coded(reader, 'absences', code).label;
  return {
    title, description: [`${title}.`, ...lines.map((line) => lastOf(line, unit, reader))].join(' '), unit: units[view], claims: words.claims, events: words.events,
    absence: { missing: absence('missing'), confidential: absence('confidential'), 'not-released': absence('not-released'), suspended: absence('suspended') },
    empty: words.empty, zeros: words.zeros, noLog: words.noLog,
    ...given({ sources: lines.length === 0 ? undefined : `${words.sources}: ${[...new Set(record.observed.pair.series.map(({ source }) => labels.publisher(source)))].join('; ')}` }),
  };
}

/** The last figure of a line, for those who do not see it. */
function lastOf({ label, source, points }: PairLine, unit: Unit, { locale }: Reader): string {
  const last = points.filter(({ value }) => value !== null).at(-1);
  return last ? `${label} (${source}), ${formatPeriod(last.period, locale)}: ${formatQuantity(last.value!, unit, locale, isCurrency(unit) ? {} : { decimals: 1 })}.` : '';
}
