import { isQuantity, levelOver, partnerRanks, share, totalOf, type Computed } from '@mizan/analytics';
import { exporterOf, formatAmount, formatPercent, importerOf, periodOf, type TradeSeries } from '@mizan/model';
import type { PartnerRank, PartnerTable } from '../view/pair-view.ts';
import { codedArea, periodView } from './labelled.ts';
import type { Reader } from './reader.ts';

const MEASURES = ['exports', 'imports'] as const;

/** With whom else an area trades: its partners by exports and by imports, in the last period of the newest release that has both sides of the pair. */
export function partnerTables(reader: Reader, series: readonly TradeSeries[], area: string, other: string): PartnerTable[] {
  return MEASURES.flatMap((measure) => {
    const of = series.filter((s) => s.commodity === 'TOTAL' && ends(s, measure)[0] === area);
    const newest = of.filter((s) => ends(s, measure)[1] === other).map((s) => ({ series: s, period: lastPeriod(s) })).filter(({ period }) => period !== undefined).sort((x, y) => (periodOf(x.period!).end < periodOf(y.period!).end ? 1 : -1))[0];
    return newest ? [partnerTable(reader, of, newest.series, newest.period!, { area, other, measure })] : [];
  });
}

type Measure = (typeof MEASURES)[number];
const ends = (series: TradeSeries, measure: Measure): readonly [own: string, partner: string] => (measure === 'exports' ? [exporterOf(series), importerOf(series)] : [importerOf(series), exporterOf(series)]);
const lastPeriod = (series: TradeSeries): string | undefined => series.points.filter((point) => point.value !== null).at(-1)?.period;

interface Choice {
  readonly area: string;
  readonly other: string;
  readonly measure: Measure;
}

function partnerTable(reader: Reader, series: readonly TradeSeries[], pair: TradeSeries, period: string, { area, other, measure }: Choice): PartnerTable {
  const { dataflow, vintage, source, unit } = pair;
  const totalSeries = totalOf(series, pair, area);
  const total: Computed = totalSeries ? levelOver(totalSeries, periodOf(period)) : { value: null, reason: 'no-total' };
  const ranks = partnerRanks(series, area, measure, dataflow, period);
  const amount = (value: string) => formatAmount(value, unit, reader.locale);
  return {
    area: codedArea(reader, area), measure, source, dataflow, vintage, period: periodView(reader, period), unit,
    total: isQuantity(total) ? { value: total.value, label: amount(total.value), sumOfPartners: total.flags.includes('sum-of-partners') } : null,
    partners: ranks.flatMap(({ partner, rank, level }): PartnerRank[] =>
      rank === null || !isQuantity(level) ? [] : [{ rank, area: codedArea(reader, partner), value: level.value, valueLabel: amount(level.value), share: shareOf(reader, level, total), isPair: partner === other }]),
    largestOnly: isSelection(ranks, total),
  };
}

function shareOf({ locale }: Reader, part: Computed, total: Computed): PartnerRank['share'] {
  const result = share(part, total);
  return isQuantity(result) ? { value: result.value, label: formatPercent(result.value, locale, { decimals: 2 }) } : result;
}

/** Whether the partners given are fewer than the total's: their sum then falls short of it. */
function isSelection(ranks: ReturnType<typeof partnerRanks>, total: Computed): boolean {
  if (!isQuantity(total)) return true;
  const sum = ranks.reduce((partial, { level }) => partial + (isQuantity(level) ? Number(level.value) : 0), 0);
  return sum < Number(total.value) * 0.9999;
}
