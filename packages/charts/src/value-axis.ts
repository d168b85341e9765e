import { formatNumber, formatQuantity, isCurrency, type Locale, type Unit } from '@mizan/model';
import type { ChartScale, ChartSpec, ChartView, Tick } from './spec.ts';

const MOST_INTERVALS = 7;
/** What each view measures from; the axis always shows it, so that heights can be compared. */
const BASELINE: Readonly<Record<ChartView, number>> = { value: 0, growth: 0, index: 100, balance: 0, share: 0, mirror: 0 };

/** Views whose figures are differences and carry their sign. */
export const isSigned = (view: ChartView): boolean => view === 'growth' || view === 'balance' || view === 'mirror';

/** A logarithmic scale was asked for, but a value below zero forbids it. */
export const refusesLog = (values: readonly number[]): boolean => values.some((v) => v < 0) || !values.some((v) => v > 0);

export type ValueAxis = Pick<ChartSpec, 'y' | 'baseline' | 'scale'>;

/** Round ends and a few round ticks for the values, none for no values; on a logarithmic scale zeros are left to the caller to mark. */
export function valueAxis(view: ChartView, scale: ChartScale, values: readonly number[], unit: Unit, locale: Locale): ValueAxis {
  const log = scale === 'log' && !refusesLog(values);
  if (values.length === 0) return { scale: 'linear', y: { from: 0, to: 1, ticks: [] } };
  const { from, to, ticks } = log ? logTicks(values.filter((v) => v > 0)) : linearTicks(values, BASELINE[view]);
  const baseline = BASELINE[view];
  const shown = baseline >= from && baseline <= to && !(log && baseline === 0);
  return { scale: log ? 'log' : 'linear', y: { from, to, ticks: log ? labelDecades(ticks, unit, locale) : labelTicks(ticks, unit, locale, isSigned(view)) }, ...(shown ? { baseline } : {}) };
}

interface Domain {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

function linearTicks(values: readonly number[], baseline: number): Domain {
  const [low, high] = [Math.min(baseline, ...values), Math.max(baseline, ...values)];
  return multiplesAround(low, low === high ? low + 1 : high);
}

/** From the last multiple of a round step at or below `low` to the first at or above `high`; the smallest step that leaves few. */
function multiplesAround(low: number, high: number): Domain {
  for (const [step, inverse] of roundSteps(high - low)) {
    const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
    if (last - first > MOST_INTERVALS) continue;
    const ticks = Array.from({ length: last - first + 1 }, (_, i) => (step < 1 ? (first + i) / inverse : (first + i) * step));
    return { from: Math.min(ticks[0]!, low), to: Math.max(ticks.at(-1)!, high), ticks };
  }
  throw new RangeError(`no round step from ${low} to ${high}`);
}

/** 1, 2 and 5 times the powers of ten about a tenth of the range and more, with their inverses: whole numbers for steps below one. */
const roundSteps = (range: number): [step: number, inverse: number][] =>
  [-1, 0, 1].flatMap((more) => [1, 2, 5].map((n): [number, number] => {
    const exponent = Math.floor(Math.log10(range)) + more;
    return [Number(`${n}e${exponent}`), Number(`${10 / n}e${-exponent - 1}`)];
  }));

/** From a 1, 2 or 5 times a power of ten to another; past three decades only the powers are ticked. */
function logTicks(values: readonly number[]): Domain {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const steps = [1, 2, 5];
  const [first, last] = [Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1];
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .flatMap((exponent) => steps.map((step) => Number(`${step}e${exponent}`)));
  const from = all.findLast((tick) => tick <= low)!;
  const to = all.find((tick) => tick >= high && tick > from)!;
  const within = all.filter((tick) => tick >= from && tick <= to);
  return { from, to, ticks: to / from > 1000 ? within.filter((tick) => Number.isInteger(Math.log10(tick))) : within };
}

function labelTicks(ticks: readonly number[], unit: Unit, locale: Locale, signed: boolean): Tick[] {
  if (isCurrency(unit)) return labelAmounts(ticks, locale, signed);
  const decimals = Math.max(0, ...ticks.map(decimalsOf));
  return ticks.map((value) => ({ value, label: formatQuantity(value.toFixed(value === 0 ? 0 : decimals), unit, locale, { decimals: value === 0 ? 0 : decimals, signed }) }));
}

/** On a logarithmic scale every tick is named in its own scale: 10 million, 100 million, 1 billion. */
const labelDecades = (ticks: readonly number[], unit: Unit, locale: Locale): Tick[] => ticks.map((value) => {
  const text = value.toFixed(Math.max(0, decimalsOf(value)));
  return { value, label: isCurrency(unit) ? formatNumber(text, locale, { compact: true }) : formatQuantity(text, unit, locale) };
});

/** Amounts in one scale, named once, at the largest: 0, 0.5, 1, 1.5, 2 billion. */
function labelAmounts(ticks: readonly number[], locale: Locale, signed: boolean): Tick[] {
  const largest = ticks.reduce((found, tick) => (Math.abs(tick) >= Math.abs(found) ? tick : found), 0);
  const finest = Math.max(...ticks.map(decimalsOf));
  const inScale = (value: number, exponent: number) => {
    const decimals = value === 0 ? 0 : Math.max(0, exponent + finest);
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
