import { isQuantity, levelOver, partnerRanks, share, sum, totalOf, type Computed } from '@mizan/analytics';
import { comparePeriods, exporterOf, formatAmount, formatPercent, importerOf, isExportOrImport, periodOf, type TradeSeries } from '@mizan/model';
import { intensityFigure, LEAST_EXPORTERS, type Worlds, type WorldTotals } from '../indicators/world-totals.ts';
import type { PartnerRank, PartnerTable } from '../view/pair-view.ts';
import { indicatorWords } from '../words/indicators/words-in.ts';
import { numberLabel } from './indicators.ts';
import { codedArea, periodView } from './labelled.ts';
import type { Reader } from './reader.ts';

const MEASURES = ['exports', 'imports'] as const;

/** With whom an area trades, by exports and by imports, in the last period any dataset has for it and one partner (WORLD: all together). Where none has that of an area with WORLD, by the dataset with most partners. */
export function partnerTables(reader: Reader, series: readonly TradeSeries[], area: string, other: string, worlds: Worlds): PartnerTable[] {
  return MEASURES.flatMap((measure) => {
    const of = series.filter((s) => s.commodity === 'TOTAL' && isExportOrImport(s) && ends(s, measure)[0] === area);
    const newest = newestOf(of.filter((s) => ends(s, measure)[1] === other)) ?? (other === 'WORLD' ? withMostPartners(of) : undefined);
    return newest ? [partnerTable(reader, of, newest.series, newest.period, { area, other, measure, world: worlds(newest.series, newest.period) })] : [];
  });
}

interface Last {
  readonly series: TradeSeries;
  readonly period: string;
}

const newestOf = (series: readonly TradeSeries[]): Last | undefined =>
  series.flatMap((one) => lastValued(one).map((period) => ({ series: one, period }))).sort((x, y) => comparePeriods(periodOf(y.period), periodOf(x.period)))[0];

/** Fewer partners show nothing of with whom an area trades. */
const LEAST_PARTNERS = 10;

/** The last period of the dataset that has most partners in its own. */
function withMostPartners(series: readonly TradeSeries[]): Last | undefined {
  const lasts = [...new Set(series.map(({ dataflow }) => dataflow))].flatMap((dataflow) => {
    const own = series.filter((one) => one.dataflow === dataflow);
    const last = newestOf(own);
    return last ? [{ ...last, partners: own.filter(({ points }) => points.some(({ period, value }) => period === last.period && value !== null)).length }] : [];
  });
  return lasts.filter(({ partners }) => partners >= LEAST_PARTNERS).sort((x, y) => y.partners - x.partners)[0];
}

type Measure = (typeof MEASURES)[number];
const ends = (series: TradeSeries, measure: Measure): readonly [own: string, partner: string] =>
  measure === 'exports' ? [exporterOf(series), importerOf(series)] : [importerOf(series), exporterOf(series)];
/** The last period with a value, if any. */
const lastValued = (series: TradeSeries): string[] => series.points.filter((point) => point.value !== null).slice(-1).map(({ period }) => period);

interface Choice {
  readonly area: string;
  readonly other: string;
  readonly measure: Measure;
  readonly world: WorldTotals | undefined;
}

function partnerTable(reader: Reader, series: readonly TradeSeries[], pair: TradeSeries, period: string, { area, other, measure, world }: Choice): PartnerTable {
  const { dataflow, vintage, source, unit } = pair;
  const totalSeries = totalOf(series, pair, area);
  const total: Computed = totalSeries ? levelOver(totalSeries, periodOf(period)) : { value: null, reason: 'no-total' };
  const ranks = partnerRanks(series, area, measure, dataflow, period);
  const rest = restOf(ranks, total);
  const amount = (value: string) => formatAmount(value, unit, reader.locale);
  return {
    area: codedArea(reader, area), measure, source, dataflow, vintage, period: periodView(reader, period), unit,
    total: isQuantity(total) ? { value: total.value, label: amount(total.value), sumOfPartners: total.flags.includes('sum-of-partners') } : null,
    partners: ranks.flatMap(({ partner, rank, level }): PartnerRank[] =>
      rank === null || !isQuantity(level) ? [] : [{
        rank, rankAmong: Number(level.value) > rest ? 'all' : 'loaded', area: codedArea(reader, partner), value: level.value, valueLabel: amount(level.value),
        share: shareOf(reader, level, total), intensity: intensityOf(reader, world, measure, { period, reporter: area, partner, value: level.value }), isPair: partner === other,
      }]),
    world: world !== undefined && world.exports.size >= LEAST_EXPORTERS ? world.exports.size : null, largestOnly: rest > 0,
  };
}

function shareOf({ locale }: Reader, part: Computed, total: Computed): PartnerRank['share'] {
  const result = share(part, total);
  return isQuantity(result) ? { value: result.value, label: formatPercent(result.value, locale, { decimals: 2 }) } : result;
}

function intensityOf({ locale }: Reader, world: WorldTotals | undefined, measure: Measure, of: Parameters<typeof intensityFigure>[2]): PartnerRank['intensity'] {
  const words = indicatorWords(locale);
  const { value, reason = 'missing' } = intensityFigure(world, measure, of);
  return value === null ? { value, reason, label: words.reasons[reason] ?? words.otherReason(reason) } : { value, label: numberLabel(value, 'ratio', words, locale) };
}

/** What the partners that are not loaded trade together: the total less those that are. Without a total it has no limit. */
function restOf(ranks: ReturnType<typeof partnerRanks>, total: Computed): number {
  if (!isQuantity(total)) return Infinity;
  const loaded = sum(ranks.map(({ level }) => level).filter(isQuantity));
  return isQuantity(loaded) ? Math.max(0, Number(total.value) - Number(loaded.value)) : Number(total.value);
}
