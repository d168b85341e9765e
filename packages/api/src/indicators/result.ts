import type { Computed, Flag, Measured } from '@mizan/analytics';
import type { Interval, Method, Redistribution, Unit, Valuation } from '@mizan/model';
import { definitionOf, type IndicatorId, type IndicatorUnit } from './definitions.ts';
import type { IndicatorReason } from './reason.ts';

/** By which choices a number was made, as its formula names them. */
export type Convention = Readonly<Record<string, string | number | readonly number[]>>;

/** One number of an indicator, or the reason why there is none. */
export interface IndicatorFigure {
  readonly period: string;
  /** The period compared with, of growth and contributions. */
  readonly basePeriod?: string;
  /** Edition and digits of the product it is of. */
  readonly commodity?: string;
  readonly value: string | null;
  /** What it can be given the rounding of its inputs; null of numbers over many products, which are doubles. */
  readonly interval: Interval | null;
  readonly reason?: IndicatorReason;
  readonly flags: readonly Flag[];
  readonly convention: Convention;
}

/** Which goods: those the reporter sends, those it receives, or both. */
export type IndicatorFlow = 'exports' | 'imports' | 'both';

/** What an indicator was computed from: one release, counted one way. */
export interface Basis {
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly rights: Redistribution;
  readonly valuation: Valuation;
  readonly countedBy: Method;
  readonly unit: Unit;
}

/** An indicator of a reporter, with a partner or the world, over one release. */
export interface IndicatorResult extends Omit<Basis, 'unit'> {
  readonly indicator: IndicatorId;
  readonly unit: IndicatorUnit;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: IndicatorFlow;
  readonly figures: readonly IndicatorFigure[];
}

/** Whose indicator, with whom. */
export interface Subject {
  readonly reporter: string;
  /** WORLD for a country's own. */
  readonly partner: string;
}

export function resultOf(indicator: IndicatorId, { reporter, partner }: Subject, flow: IndicatorFlow, { dataflow, vintage, source, rights, valuation, countedBy, unit: money }: Basis, figures: readonly IndicatorFigure[]): IndicatorResult {
  const { unit } = definitionOf(indicator);
  return { indicator, reporter, partner, flow, dataflow, vintage, source, rights, valuation, countedBy, unit: unit === 'money' ? money : unit, figures };
}

type At = Pick<IndicatorFigure, 'period' | 'basePeriod' | 'commodity'>;

export const noFigure = (at: At, reason: IndicatorReason): IndicatorFigure => ({ ...at, value: null, interval: null, reason, flags: [], convention: {} });

/** An exact number with its interval. */
export const exactFigure = (at: At, result: Computed & { readonly convention?: object }, convention: Convention = {}): IndicatorFigure =>
  (result.value === null ? noFigure(at, result.reason) : { ...at, value: result.value, interval: result.interval, flags: result.flags, convention: { ...convention, ...result.convention } });

/** A number of many products. */
export const measuredFigure = (at: At, result: Measured, convention: Convention = {}): IndicatorFigure =>
  (result.value === null ? noFigure(at, result.reason) : { ...at, value: decimalText(result.value), interval: null, flags: result.flags, convention: { ...convention, ...result.convention } });

/** The shortest decimal text that reads back as the same double, never with an exponent. */
export function decimalText(value: number): string {
  const text = String(value);
  const [, sign, whole, fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text)!;
  if (exponent === undefined) return text;
  const [digits, point] = [whole! + fraction, whole!.length + Number(exponent)];
  const padded = point <= 0 ? `0.${'0'.repeat(-point)}${digits}` : digits.padEnd(point, '0');
  return sign! + padded;
}
