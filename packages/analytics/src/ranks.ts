import { exporterOf, importerOf, periodOf, type AreaCode, type TradeSeries } from '@mizan/model';
import { Decimal } from './decimal.ts';
import { levelOver } from './level.ts';
import { isQuantity, type Computed } from './result.ts';

/** A partner's place among the partners that have a series; partners with equal values share the better place (1, 2, 2, 4). */
export interface PartnerRank {
  readonly partner: AreaCode;
  readonly series: string;
  readonly level: Computed;
  /** Null where the partner has no value in the period: it is then left out of the count, not placed last. */
  readonly rank: number | null;
  readonly tied: boolean;
}

/**
 * Ranks of an area's partners by one flow of one dataflow in a period, largest first, those without value last. The
 * ranks are among the partners given, and no more than that: a partner without a series may be larger.
 */
export function partnerRanks(series: readonly TradeSeries[], area: AreaCode, flow: 'exports' | 'imports', dataflow: string, period: string): PartnerRank[] {
  const [own, other] = flow === 'exports' ? [exporterOf, importerOf] : [importerOf, exporterOf];
  const when = periodOf(period);
  const rows = series
    .filter((s) => s.dataflow === dataflow && s.commodity === 'TOTAL' && own(s) === area && other(s) !== 'WORLD')
    .map((s) => ({ partner: other(s), series: s.id, level: levelOver(s, when) }));
  const values = rows.flatMap((row) => (isQuantity(row.level) ? [new Decimal(row.level.value)] : []));
  return rows.map((row) => ({ ...row, ...placeOf(row.level, values) })).sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.partner < b.partner ? -1 : 1));
}

function placeOf(level: Computed, values: readonly Decimal[]): { rank: number | null; tied: boolean } {
  if (!isQuantity(level)) return { rank: null, tied: false };
  const larger = values.filter((v) => v.gt(level.value)).length;
  return { rank: larger + 1, tied: values.filter((v) => v.eq(level.value)).length > 1 };
}
