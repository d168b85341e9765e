import type { IndicatorId } from '../../indicators/definitions.ts';
import type { IndicatorReason } from '../../indicators/reason.ts';

/** What indicators, their conventions and the reasons for having none are called. */
export interface IndicatorWords {
  readonly names: Readonly<Record<IndicatorId, string>>;
  readonly flows: Readonly<Record<'exports' | 'imports' | 'both', string>>;
  readonly reasons: Readonly<Partial<Record<IndicatorReason, string>>>;
  /** Said of a reason that has no words of its own. */
  readonly otherReason: (code: string) => string;
  readonly convention: {
    /** How many lines of which level were compared, and how many of them have trade. */
    readonly lines: (lines: string, level: string) => string;
    readonly active: (active: string, lines: string, level: string) => string;
    readonly level: (edition: string, digits: 'headings' | 'subheadings') => string;
    readonly exporters: (count: string) => string;
    readonly worldWith: string;
    readonly years: (count: string) => string;
    readonly points: (count: string) => string;
    readonly sample: string;
    readonly mixed: (exports: string, imports: string) => string;
    readonly gdp: (release: string) => string;
    readonly prices: (base: string, deflator: string, release: string) => string;
    readonly rate: (series: string, release: string) => string;
  };
  /** US dollars for a tonne. */
  readonly perTonne: (number: string) => string;
  /** An amount in the reporter's own currency. */
  readonly nationalCurrency: (number: string) => string;
  /** Deviations from the mean, as a unit. */
  readonly deviations: (number: string) => string;
}
