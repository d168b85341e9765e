import type { DecimalString, Interval, Unit } from '@mizan/model';
import type { ResultDerived, ResultPartners, ResultSeries } from '../results.ts';

/** A figure as it was known when a document was made: enough to ask later whether it still holds. */
export interface Fact {
  /** What the figure is, and of which period; the same in every release, so that releases can be compared. */
  readonly id: string;
  readonly value: DecimalString;
  readonly unit: Unit;
  readonly period: string;
  readonly source: string;
  /** Release of the dataset; a claim has none. */
  readonly vintage?: string;
  /** Address below the locale where it is shown. */
  readonly href: string;
}

/** A fact with the numbers it can stand for, given the rounding of its source. */
export interface Figure extends Fact {
  readonly interval: Interval;
}

const withoutVintage = (id: string, vintage: string): string => id.replaceAll(`.${vintage}.`, '.');

export const observationId = ({ id, vintage }: Pick<ResultSeries, 'id' | 'vintage'>, period: string): string => `${withoutVintage(id, vintage)}/${period}`;
export const derivedId = ({ id, vintage }: Pick<ResultDerived, 'id' | 'vintage'>, period: string): string => `${withoutVintage(id, vintage)}/${period}`;
/** Change of a computed or observed figure on the same months of the year before. */
export const changeId = (id: string): string => `change:${id}`;
export const partnerId = (what: 'level' | 'rank' | 'share', { dataflow, area, measure, period }: ResultPartners, partner: string): string =>
  `${what}:${dataflow}.${area.code}.${measure}.${partner}/${period.period}`;
export const claimId = (id: string): string => `claim:${id}`;
