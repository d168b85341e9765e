import type { Unit } from '../codes/enums.ts';
import { Decimal, plain, type DecimalString } from '../figure/decimal.ts';
import type { Figure } from '../figure/figure.ts';
import type { Interval } from '../figure/interval.ts';
import type { Locale } from '../locale.ts';
import { formatNumber, formatQuantity, type NumberOptions } from './numbers.ts';
import { wordsOf } from './words/index.ts';
import type { FigureText } from './words/words.ts';

/** The figure as it was stated, with its digits and hedge, standing alone: "almost 30%", « entre 10 % et 15 % ». */
export const formatFigure = (figure: Figure, unit: Unit, locale: Locale, options: Pick<NumberOptions, 'signed'> = {}): string =>
  (unit === 'rank' && beyondRank(figure, locale)) || figureText(figure, (value) => formatQuantity(value, unit, locale, { ...options, decimals: figure.decimals }), locale).text;

/** A rank of which only a limit is known, "below 4th place"; undefined for any other. */
export const beyondRank = ({ value, bound }: Figure, locale: Locale): string | undefined =>
  bound === 'gt' || bound === 'lt' ? wordsOf(locale).numbers.beyondRank[bound](formatNumber(value, locale)) : undefined;

/** The parts of a figure in words, its numbers printed by `print`. */
export function figureText({ value, valueMax, bound }: Figure, print: (value: DecimalString) => string, locale: Locale): FigureText {
  const { hedges, between } = wordsOf(locale).numbers;
  const [number, max] = [print(value), valueMax === undefined ? undefined : print(valueMax)];
  if (bound === 'range' && max !== undefined) return { bound, number, max, text: between(number, max) };
  return bound === undefined || bound === 'range' ? { number, text: number } : { bound, number, text: hedges[bound](number) };
}

/** The numbers an interval holds: "72.5% to under 73.5%". Ends are rounded outwards, so that nothing it holds is lost. */
export function formatInterval(interval: Interval, unit: Unit, locale: Locale): string {
  const { join, lowOpen, highOpen } = wordsOf(locale).numbers.interval;
  const { low, high } = outward(interval);
  const print = (value: DecimalString) => (unit === 'rank' ? formatNumber(value, locale) : formatQuantity(value, unit, locale, { decimals: decimalsOf(value) }));
  if (low !== null && low === high) return print(low);
  const below = high === null ? undefined : interval.highOpen ? highOpen(print(high)) : print(high);
  const above = low === null ? undefined : interval.lowOpen ? lowOpen(print(low)) : print(low);
  if (above !== undefined && below !== undefined) return join(above, below);
  return above === undefined ? (below ?? '') : interval.lowOpen ? above : `≥\u00a0${above}`;
}

const DOWN = 0;
/** Keeps two significant digits of the interval's width: [72.4137, 73.6018) is shown as [72.4, 73.7). */
function outward({ low, high }: Interval): Pick<Interval, 'low' | 'high'> {
  if (low === null || high === null || low === high) return { low, high };
  const step = new Decimal(10).pow(new Decimal(high).minus(low).e - 1);
  return { low: plain(floor(new Decimal(low).div(step)).times(step)), high: plain(floor(new Decimal(high).div(step).times(-1)).times(step).times(-1)) };
}

const floor = (number: Decimal): Decimal => {
  const cut = number.round(0, DOWN);
  return cut.gt(number) ? cut.minus(1) : cut;
};

/** Decimals that show a number whole: 2 for 1.25, -6 for 2,000,000. */
function decimalsOf(value: DecimalString): number {
  const fraction = value.split('.')[1];
  return fraction === undefined ? -(/0*$/.exec(value === '0' ? '' : value)?.[0].length ?? 0) : fraction.length;
}
