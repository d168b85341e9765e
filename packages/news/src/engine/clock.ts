import type { Span } from './calendar.ts';

/** When the text was written, and the last year and span it named: what "July" or "last year" is counted from. */
export interface Clock {
  /** The day, month or year of publication, as EDTF. */
  readonly published?: string | undefined;
  /** The day its dateline names, where that is another: what "today" and "yesterday" are counted from. */
  readonly written?: string | undefined;
  /** The month in which the fiscal year of the text's country begins. */
  readonly fiscalStart?: number | undefined;
  /** The year of the last period with one. */
  year?: number | undefined;
  /** The last parts of a year told, by their months: what "the quarter" is. */
  parts?: Record<number, Span>;
  /** The day of the event told before: what "the day before" is counted from. */
  anchor?: string | undefined;
}

export const yearBack = (clock: Clock): number | undefined => publishedYear(clock) ?? clock.year;
export const publishedYear = (clock: Clock): number | undefined => (clock.published ? Number(clock.published.slice(0, 4)) : undefined);
export const publishedMonth = (clock: Clock): number | undefined => (clock.published && clock.published.length >= 7 ? Number(clock.published.slice(5, 7)) : undefined);
export const publishedDay = (clock: Clock): string | undefined => (clock.published && clock.published.length >= 10 ? clock.published.slice(0, 10) : undefined);

/** The year of a month named without one: that of the last period, else the last such month before publication. */
export function yearForMonth(month: number, clock: Clock): number | undefined {
  const [year, published] = [publishedYear(clock), publishedMonth(clock)];
  if (clock.year !== undefined && !(clock.year + 1 === year && published !== undefined && month <= published && published - month <= 3)) return clock.year;
  if (year === undefined) return undefined;
  return published !== undefined && month > published ? year - 1 : year;
}

/** The year of a part of the year named without one. */
export function yearForPart(lastMonth: number, clock: Clock): number | undefined {
  if (clock.year !== undefined) return clock.year;
  const [year, month] = [publishedYear(clock), publishedMonth(clock)];
  return year === undefined ? undefined : month !== undefined && lastMonth > month ? year - 1 : year;
}
