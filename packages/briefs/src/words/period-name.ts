import { formatPeriod, periodOf, yearOf, type Locale, type PeriodFrequency } from '@mizan/model';

/** A period with what a language needs to set it into a sentence. */
export interface NamedPeriod {
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'other';
  readonly year: number;
  /** Number of the half, quarter or month. */
  readonly n: number;
  /** "first half of 2025". */
  readonly name: string;
}

const KINDS: Readonly<Partial<Record<PeriodFrequency, NamedPeriod['kind']>>> = { A: 'year', S: 'half', Q: 'quarter', M: 'month' };

export function namedPeriod(text: string, locale: Locale): NamedPeriod {
  const period = periodOf(text);
  const kind = KINDS[period.frequency] ?? 'other';
  const month = Number(period.start.slice(5, 7));
  const n = kind === 'half' ? (month > 6 ? 2 : 1) : kind === 'quarter' ? Math.ceil(month / 3) : month;
  return { kind, year: yearOf(period), n, name: formatPeriod(period, locale) };
}

/** The first letter as a capital, for a sentence that begins with a name or a preposition. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
