import { z } from 'zod';
import { Decimal, DecimalString, plain } from './decimal.ts';
import { halfOpen, type Interval } from './interval.ts';

/** What the words around a number say of it: "more than", "less than", "about", "almost", "a good …", "between … and …". */
export const BOUNDS = ['gt', 'lt', 'approx', 'approx_below', 'approx_above', 'range'] as const;
export const Bound = z.enum(BOUNDS);
export type Bound = z.infer<typeof Bound>;

/** The parts of a printed number; `decimals` is where it was rounded (0 units, 1 tenths, -8 hundreds of millions). */
export const figureShape = {
  value: DecimalString,
  valueMax: DecimalString.optional(),
  decimals: z.int().min(-15).max(12),
  hedge: z.string().min(1).optional(),
  bound: Bound.optional(),
};

/** A number as it was printed, with its rounding and hedge. */
export const Figure = z.strictObject(figureShape).superRefine(checkFigure).meta({ id: 'Figure' });
export interface Figure {
  readonly value: DecimalString;
  readonly valueMax?: DecimalString | undefined;
  readonly decimals: number;
  readonly hedge?: string | undefined;
  readonly bound?: Bound | undefined;
}

/** Refuses a figure finer than its rounding, a range without its upper end or upside down, and words about a number that is not there. */
export function checkFigure(figure: { value?: string | undefined; valueMax?: string | undefined; decimals: number; bound?: Bound | undefined }, context: z.RefinementCtx): void {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  const { value, valueMax, decimals, bound } = figure;
  if (value === undefined) {
    if (bound !== undefined || valueMax !== undefined) refuse('value', 'a bound or an upper end needs a value');
    return;
  }
  for (const number of [value, valueMax]) if (number !== undefined && !isMultipleOf(number, decimals)) refuse('decimals', `${number} is finer than ${decimals} decimals`);
  if ((bound === 'range') !== (valueMax !== undefined)) refuse('valueMax', 'a range has bound "range" and valueMax, and nothing else has');
  if (valueMax !== undefined && new Decimal(valueMax).lt(value)) refuse('valueMax', `${valueMax} is below ${value}`);
}

const isMultipleOf = (value: DecimalString, decimals: number): boolean => {
  const shifted = new Decimal(value).times(new Decimal(10).pow(decimals));
  return shifted.eq(shifted.round(0, 0));
};

/** 10^-decimals: the step of the last digit given. */
const unitOf = (decimals: number): Decimal => new Decimal(10).pow(-decimals);

/**
 * The coarser of the rounding given and the trailing zeros: "about 30" is read to the nearest ten, "about 32" to
 * the nearest one.
 */
function hedgeUnit(value: DecimalString, decimals: number): Decimal {
  const digits = new Decimal(value).abs();
  if (digits.eq(0)) return unitOf(decimals);
  let unit = unitOf(decimals);
  while (digits.mod(unit.times(10)).eq(0)) unit = unit.times(10);
  return unit;
}

/**
 * The numbers a printed figure can stand for (docs/methods/intervals.md). 73 with 0 decimals is [72.5, 73.5);
 * "almost 30" is [25, 30); "about 2 billion" is [1.5, 2.5) billion; "more than 3" is (3, ∞).
 */
export function intervalOf(figure: Figure): Interval {
  const value = new Decimal(figure.value);
  const half = unitOf(figure.decimals).div(2);
  const loose = hedgeUnit(figure.value, figure.decimals).div(2);
  switch (figure.bound) {
    case 'gt': return { low: figure.value, high: null, lowOpen: true, highOpen: true };
    case 'lt': return { low: null, high: figure.value, lowOpen: true, highOpen: true };
    case 'approx': return halfOpen(plain(value.minus(loose)), plain(value.plus(loose)));
    case 'approx_below': return halfOpen(plain(value.minus(loose)), figure.value);
    case 'approx_above': return { low: figure.value, high: plain(value.plus(loose)), lowOpen: true, highOpen: true };
    case 'range': return halfOpen(plain(value.minus(half)), plain(new Decimal(figure.valueMax!).plus(half)));
    default: return halfOpen(plain(value.minus(half)), plain(value.plus(half)));
  }
}
