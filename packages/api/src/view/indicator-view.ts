import type { Omission } from '@mizan/io/writers';
import type { Flag } from '@mizan/analytics';
import type { DecimalString, Interval, Locale, Method, Redistribution, Valuation, Vintage } from '@mizan/model';
import type { IndicatorId, IndicatorUnit } from '../indicators/definitions.ts';
import type { IndicatorReason } from '../indicators/reason.ts';
import type { Convention, IndicatorFlow } from '../indicators/result.ts';
import type { Coded, PeriodView } from './common.ts';

/** One number of an indicator with all that must be known beside it, or the reason why there is none. */
export interface IndicatorPoint {
  readonly period: string;
  readonly basePeriod?: string;
  /** The product, of an indicator by product. */
  readonly commodity?: Coded;
  readonly value: DecimalString | null;
  /** The number in its unit (percentage points bare), or the reason in words. */
  readonly label: string;
  readonly interval: Interval | null;
  readonly reason?: IndicatorReason;
  readonly flags: readonly Flag[];
  readonly convention: Convention;
}

/** An indicator of a reporter with a partner (WORLD: all), made of one release. */
export interface IndicatorView {
  readonly id: string;
  readonly indicator: Coded & { readonly code: IndicatorId };
  /** The page of /methods that says how it is made. */
  readonly method: string;
  readonly reporter: Coded;
  readonly partner: Coded;
  readonly flow: Coded & { readonly code: IndicatorFlow };
  readonly unit: IndicatorUnit;
  readonly byProduct: boolean;
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly publisher: string;
  readonly rights: Redistribution;
  readonly valuation: Valuation;
  readonly countedBy: Method;
  /** The choices the last number was made by, in words; empty where there are none. */
  readonly conventionLabel: string;
  /** What the last number can be given the rounding of its inputs, in words; null where that is not known, or no wider than a two-hundredth of it. */
  readonly lastInterval: string | null;
  /** The period of the last number. */
  readonly lastPeriod: PeriodView | null;
  readonly points: readonly IndicatorPoint[];
}

/** The indicators of a country or a pair, with the releases they are made of and what is lacking. */
export interface IndicatorList {
  readonly version: string;
  readonly locale: Locale;
  readonly vintages: readonly Vintage[];
  readonly indicators: readonly IndicatorView[];
  readonly lacking: readonly { readonly indicators: readonly Coded[]; readonly reason: IndicatorReason; readonly label: string }[];
  readonly omitted: readonly Omission[];
}
