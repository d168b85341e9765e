import { isQuantity, mirrorGapSeries, VERDICTS, type ClaimCheck, type Verdict } from '@mizan/analytics';
import { directionOf, formatAmount, formatPeriod, formatPercent, inLocale, type Conflict, type Source, type TradeSeries } from '@mizan/model';
import { sourceAddress } from '../addresses.ts';
import { given } from '../given.ts';
import type { HowSure, MirrorSpread } from '../view/pair-view.ts';
import { wordsIn } from '../words/words.ts';
import { mirrorPairs } from './derived.ts';
import { statedOf } from './coverage.ts';
import type { Reader } from './reader.ts';
import { sourceLabel } from './sources.ts';
import { seriesBetween } from '@mizan/analytics';

type Pair = readonly [string, string];

/** How sure one can be: the spread of the two sides, how the claims stand, what sources disagree on, and what is missing. */
export function howSure(reader: Reader, series: readonly TradeSeries[], pair: Pair, checks: readonly ClaimCheck[], conflicts: readonly Conflict[]): HowSure {
  const [a, b] = pair;
  const verdicts = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  const byVerdict = (verdict: Conflict['verdict']) => conflicts.filter((conflict) => conflict.verdict === verdict).length;
  return {
    mirror: [mirrorSpread(reader, series, a, b, 'a-to-b'), mirrorSpread(reader, series, b, a, 'b-to-a')],
    conflicts: { open: byVerdict('open'), compatible: byVerdict('compatible'), resolved: byVerdict('resolved') },
    claims: { total: checks.length, byVerdict: Object.fromEntries(VERDICTS.map((verdict) => [verdict, verdicts(verdict)])) as Record<Verdict, number> },
    missing: [...reader.catalogue.sources.values()].flatMap((source) => (source.type === 'dataset' && !series.some((s) => s.source === source.id) ? missingFrom(reader, source, pair) : [])),
  };
}

/** What a dataset that is not loaded says of the pair: its gaps as stated, or that it exists. */
function missingFrom({ locale }: Reader, source: Source, pair: Pair): HowSure['missing'] {
  const entry = { source: source.id, href: sourceAddress(source.id), label: sourceLabel(source), ...given({ address: source.address }) };
  const stated = statedOf(source, pair).filter(({ state }) => state !== 'available');
  if (stated.length > 0) return stated.map(({ state, note }) => ({ ...entry, state: state as Exclude<typeof state, 'available'>, note: inLocale(note, locale) }));
  return source.release === undefined ? [] : [{ ...entry, state: 'no-record', note: inLocale(source.release, locale) }];
}

/** The last period that both sides of a flow counted, or why there is none. */
function mirrorSpread(reader: Reader, series: readonly TradeSeries[], exporter: string, importer: string, direction: MirrorSpread['direction']): MirrorSpread {
  const { labels, locale } = reader;
  const way = `${labels.area(exporter, locale)} ${directionOf(locale) === 'rtl' ? '←' : '→'} ${labels.area(importer, locale)}`;
  const none = { direction, period: null, exporterReported: null, importerReported: null, spread: null, reason: 'one-side-missing' as const };
  const both = mirrorPairs(series, exporter, importer).flatMap(([x, m]) => mirrorGapSeries(x, m).flatMap(({ period, gap }) => (isQuantity(gap.percent) ? [{ period, x, m, percent: gap.percent.value }] : []))).at(-1);
  if (both === undefined) return { ...none, sentence: oneSided(reader, seriesBetween(series, exporter, importer), way) };
  const [x, m] = [valueIn(both.x, both.period), valueIn(both.m, both.period)];
  const amount = (value: string | null) => (value === null ? '–' : formatAmount(value, both.x.unit, locale));
  const gap = formatPercent(both.percent, locale, { decimals: 1 });
  return {
    direction, period: { period: both.period, label: formatPeriod(both.period, locale) }, exporterReported: x, importerReported: m, spread: both.percent,
    sentence: wordsIn(locale).bothSides(way, formatPeriod(both.period, locale), amount(x), amount(m), gap),
  };
}

const valueIn = (series: TradeSeries, period: string) => series.points.find((point) => point.period === period)?.value ?? null;

function oneSided({ labels, locale }: Reader, series: readonly TradeSeries[], way: string): string {
  const words = wordsIn(locale);
  const counted = series.find((s) => s.method !== 'reconciled');
  if (counted !== undefined) return words.oneSide(way, labels.label('methods', counted.method, locale));
  return series.length > 0 ? words.reconciledOnly(way) : words.noSide(way);
}
