import { isAggregate, type TradeSeries } from '@mizan/model';

/** What two series must have in common to be figures of one kind. */
const KIND = ['dataflow', 'vintage', 'freq', 'flow', 'commodity', 'valuation', 'indicator', 'unit', 'method'] as const;
const sameKind = (a: TradeSeries, b: TradeSeries): boolean => KIND.every((aspect) => a[aspect] === b[aspect]);
const betweenAreas = ({ reporter, partner }: TradeSeries): boolean => !isAggregate(reporter) && !isAggregate(partner);

/**
 * The flows that a pair's flow can be compared with: the reporter's with its other partners, and the partner's with
 * other reporters, as the same release counts them. Groups and the world, which hold the pair, are left out.
 */
export const comparatorsOf = (series: TradeSeries, pool: readonly TradeSeries[]): TradeSeries[] =>
  pool.filter((other) => sameKind(series, other) && betweenAreas(other) && (other.reporter === series.reporter) !== (other.partner === series.partner));
