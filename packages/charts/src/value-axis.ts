import { scaleLinear } from 'd3-scale';
import { formatNumber, formatQuantity, isCurrency, type Locale, type Unit } from '@mizan/model';
import type { ChartScale, ChartSpec, ChartView, Tick } from './spec.ts';

const TICKS = 5;
/** What each view measures from; the axis always shows it, so that heights can be compared. */
const BASELINE: Readonly<Record<ChartView, number>> = { value: 0, growth: 0, index: 100, balance: 0, share: 0, mirror: 0 };

/** Views whose figures are differences and carry their sign. */
export const isSigned = (view: ChartView): boolean => view === 'growth' || view === 'balance' || view === 'mirror';

/** A logarithmic scale was asked for, but a value below zero forbids it. */
export const refusesLog = (values: readonly number[]): boolean => values.some((v) => v < 0) || !values.some((v) => v > 0);

export type ValueAxis = Pick<ChartSpec, 'y' | 'baseline' | 'scale'>;

/** Round ends and a few round ticks for the values; on a logarithmic scale zeros are left to the caller to mark. */
export function valueAxis(view: ChartView, scale: ChartScale, values: readonly number[], unit: Unit, locale: Locale): ValueAxis {
  const log = scale === 'log' && !refusesLog(values);
  const { from, to, ticks } = log ? logTicks(values.filter((v) => v > 0)) : linearTicks(values, BASELINE[view]);
  const baseline = BASELINE[view];
  const shown = baseline >= from && baseline <= to && !(log && baseline === 0);
  return { scale: log ? 'log' : 'linear', y: { from, to, ticks: labelTicks(ticks, unit, locale, isSigned(view)) }, ...(shown ? { baseline } : {}) };
}

interface Domain {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

function linearTicks(values: readonly number[], baseline: number): Domain {
  const [low, high] = [Math.min(baseline, ...values), Math.max(baseline, ...values)];
  const scale = scaleLinear([low, low === high ? low + 1 : high], [0, 1]).nice(TICKS);
  const [from, to] = scale.domain() as [number, number];
  return { from, to, ticks: scale.ticks(TICKS) };
}

/** From a 1, 2 or 5 times a power of ten to another; past three decades only the powers are ticked. */
function logTicks(values: readonly number[]): Domain {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const steps = [1, 2, 5];
  const all = Array.from({ length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 2 }, (_, i) => i + Math.floor(Math.log10(low)))
    .flatMap((exponent) => steps.map((step) => Number(`${step}e${exponent}`)));
  const from = all.findLast((tick) => tick <= low)!;
  const to = all.find((tick) => tick >= high && tick > from)!;
  const within = all.filter((tick) => tick >= from && tick <= to);
  return { from, to, ticks: to / from > 1000 ? within.filter((tick) => Number.isInteger(Math.log10(tick))) : within };
}

function labelTicks(ticks: readonly number[], unit: Unit, locale: Locale, signed: boolean): Tick[] {
  const decimals = Math.max(...ticks.map(decimalsOf));
  if (!isCurrency(unit)) return ticks.map((value) => ({ value, label: formatQuantity(value.toFixed(Math.max(0, decimals)), unit, locale, { decimals: Math.max(0, decimals), signed }) }));
  return labelAmounts(ticks, locale, signed);
}

/** Amounts in one scale, named once, at the largest: 0, 0.5, 1, 1.5, 2 billion. */
function labelAmounts(ticks: readonly number[], locale: Locale, signed: boolean): Tick[] {
  const largest = ticks.reduce((found, tick) => (Math.abs(tick) >= Math.abs(found) ? tick : found), 0);
  const finest = Math.max(...ticks.map(decimalsOf));
  const inScale = (value: number, exponent: number) => {
    const decimals = Math.max(0, exponent + finest);
    return formatNumber((value / 10 ** exponent).toFixed(decimals), locale, { decimals, signed });
  };
  const named = formatNumber(largest.toFixed(Math.max(0, finest)), locale, { compact: true, decimals: Math.min(finest, 0), signed });
  const exponent = [12, 9, 6, 3].find((e) => named.startsWith(inScale(largest, e))) ?? 0;
  return ticks.map((value) => ({ value, label: value === largest ? (exponent === 0 ? inScale(value, 0) : named) : inScale(value, exponent) }));
}

/** Decimals that show a round number whole, negative for tens and more: -8 for 500,000,000. */
function decimalsOf(value: number): number {
  if (value === 0) return -15;
  const [mantissa, exponent] = value.toExponential(10).split('e') as [string, string];
  return (mantissa.replace(/0+$/, '').split('.')[1]?.length ?? 0) - Number(exponent);
}
