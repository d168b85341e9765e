import type { Area, Day, DatePrecision, Interval } from '@mizan/model';

/** A code with its name in the reader's language. */
export interface Coded {
  readonly code: string;
  readonly label: string;
}

/** Another record, named and linked. */
export interface Reference {
  readonly kind: 'claim' | 'event' | 'source' | 'person' | 'conflict' | 'area';
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

export interface AreaView {
  readonly code: string;
  readonly kind: Area['kind'];
  readonly name: string;
  /** The country a city or region lies in; the larger group of a group. */
  readonly parent?: Coded;
}

/** A date no finer than it is known, in words and as the first and last day it can mean. */
export interface DateView {
  /** EDTF, as recorded. */
  readonly text: string;
  readonly label: string;
  readonly precision: DatePrecision;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export interface PeriodView {
  /** SDMX TIME_PERIOD, as recorded. */
  readonly period: string;
  readonly label: string;
}

/** The numbers a rounded figure can stand for, with the words for it: "72.5 % to 73.5 %". */
export interface IntervalView extends Interval {
  readonly label: string;
}
