import { comparePeriods, periodOf, plain, type DecimalString, type Interval, type TradeSeries, type Valuation } from '@mizan/model';
import { Decimal, fromDouble, ln, quotient } from './decimal.ts';
import { levelOver } from './level.ts';
import { clipInterval, ratioInterval } from './ratio.ts';
import { isQuantity, undefinedFor, unitedFlags, type Computed, type Quantity, type UndefinedReason } from './result.ts';

/** Imports CIF over the same goods FOB, where nothing better is known. Source: IMF, Direction of Trade Statistics (6 % since the 2017 yearbook; 10 % before). */
export const DEFAULT_CIF_FOB_FACTOR = '1.06';

/** How the two sides of one flow stand to each other, the exporter's x and the importer's m made FOB. */
export interface MirrorGap {
  /** ln(x/m), in log points divided by 100: 0 where they agree, below 0 where the importer counts more. */
  readonly log: Computed;
  /** 100 (x − m)/((x + m)/2), in percent, −200 to 200. */
  readonly percent: Computed;
  /** The smaller side over the larger, 0 to 1. */
  readonly ratio: Computed;
  /** What m was divided by: the factor where imports are CIF and exports FOB, else 1. */
  readonly factor: DecimalString;
  /** False where a side does not say whether it is FOB or CIF, so that freight may be part of the gap. */
  readonly valuationsKnown: boolean;
}

/**
 * The gap between what the exporter and the importer count for the same goods. Undefined (`one-side-missing`) where
 * either is absent, and for a factor of 0 or less (`not-positive`); a reported 0 is a report. Source: UN Statistics Division, IMTS 2010 Compilers Manual.
 * docs/methods/mirror-gap.md
 */
export function mirrorGap(x: Computed, m: Computed, valuations: { readonly exporter: Valuation; readonly importer: Valuation }, cifFobFactor: DecimalString = DEFAULT_CIF_FOB_FACTOR): MirrorGap {
  const factor = valuations.importer === 'CIF' && valuations.exporter === 'FOB' ? cifFobFactor : '1';
  const valuationsKnown = valuations.exporter !== 'NA' && valuations.importer !== 'NA';
  const none = (reason: UndefinedReason): MirrorGap => ({ log: undefinedFor(reason), percent: undefinedFor(reason), ratio: undefinedFor(reason), factor, valuationsKnown });
  if (!isQuantity(x) || !isQuantity(m)) return none('one-side-missing');
  if (new Decimal(factor).lte(0)) return none('not-positive');
  if (new Decimal(x.value).lt(0) || new Decimal(m.value).lt(0)) return none('part-negative');
  const fob = atFob(m, factor);
  if (new Decimal(x.value).plus(fob.value).eq(0)) return none('total-zero');
  return { ...gapsOf(x, fob), factor, valuationsKnown };
}

const atFob = (m: Quantity, factor: DecimalString): Quantity => {
  const divisor = { low: factor, high: factor, lowOpen: false, highOpen: false };
  return { ...m, value: plain(quotient(new Decimal(m.value), new Decimal(factor))), interval: ratioInterval(m.interval, divisor) };
};

/** All three measures rise with x/m (the ratio: up to 1), so their intervals come from that of x/m alone. */
function gapsOf(x: Quantity, m: Quantity): Pick<MirrorGap, 'log' | 'percent' | 'ratio'> {
  const flags = unitedFlags(x, m);
  const quotients = ratioInterval(clipInterval(x.interval, '0', null), clipInterval(m.interval, '0', null));
  const [a, b] = [new Decimal(x.value), new Decimal(m.value)];
  const [smaller, larger] = a.lt(b) ? [a, b] : [b, a];
  const log = a.eq(0) || b.eq(0) ? undefinedFor('base-zero') : { value: fromDouble(ln(quotient(a, b))), interval: logInterval(quotients), flags };
  const percent = { value: plain(quotient(a.minus(b), a.plus(b)).times(200)), interval: percentInterval(quotients), flags };
  return { log, percent, ratio: { value: plain(quotient(smaller, larger)), interval: foldAtOne(quotients), flags } };
}

function logInterval({ low, high, lowOpen, highOpen }: Interval): Interval {
  const lnOf = (end: DecimalString | null) => (end === null || new Decimal(end).lte(0) ? null : fromDouble(ln(new Decimal(end))));
  return { low: lnOf(low), high: lnOf(high), lowOpen: lowOpen || lnOf(low) === null, highOpen: highOpen || lnOf(high) === null };
}

function percentInterval({ low, high, lowOpen, highOpen }: Interval): Interval {
  const percent = (end: DecimalString) => plain(quotient(new Decimal(end).minus(1), new Decimal(end).plus(1)).times(200));
  return { low: low === null ? '-200' : percent(low), high: high === null ? '200' : percent(high), lowOpen, highOpen: highOpen && high !== null };
}

/** The interval of min(q, 1/q) for q in an interval of positive numbers. */
function foldAtOne(quotients: Interval): Interval {
  const { low, high, lowOpen, highOpen } = quotients;
  if (high !== null && new Decimal(high).lte(1)) return quotients;
  const inverse = (end: DecimalString | null) => (end === null ? '0' : plain(quotient(new Decimal(1), new Decimal(end))));
  if (low !== null && new Decimal(low).gte(1)) return { low: inverse(high), high: inverse(low), lowOpen: highOpen, highOpen: lowOpen };
  const least = new Decimal(low ?? 0).lt(inverse(high)) ? { low: low ?? '0', lowOpen } : { low: inverse(high), lowOpen: highOpen };
  return { ...least, high: '1', highOpen: false };
}

/** The gap of one flow in every period that either side has a point for. */
export function mirrorGapSeries(exporter: TradeSeries, importer: TradeSeries, cifFobFactor?: DecimalString): { readonly period: string; readonly gap: MirrorGap }[] {
  const valuations = { exporter: exporter.valuation, importer: importer.valuation };
  const periods = [...new Set([...exporter.points, ...importer.points].map((point) => point.period))];
  return periods
    .sort((a, b) => comparePeriods(periodOf(a), periodOf(b)))
    .map((period) => ({ period, gap: mirrorGap(levelOver(exporter, periodOf(period)), levelOver(importer, periodOf(period)), valuations, cifFobFactor) }));
}
