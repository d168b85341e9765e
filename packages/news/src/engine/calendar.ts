/** A calendar month counted from year 0, so that months add and subtract. */
export type MonthIndex = number;

export const monthIndex = (year: number, month: number): MonthIndex => year * 12 + month - 1;
export const yearOf = (index: MonthIndex): number => Math.floor(index / 12);
export const monthOf = (index: MonthIndex): number => (index % 12) + 1;

const two = (n: number): string => String(n).padStart(2, '0');
export const monthText = (index: MonthIndex): string => `${yearOf(index)}-${two(monthOf(index))}`;
export const dayText = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The days since 1970-01-01 of `YYYY-MM-DD`. */
export const dayNumber = (text: string): number => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / 86_400_000;
export const dayOfNumber = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);
/** 1 is Monday. */
export const weekdayOf = (text: string): number => ((dayNumber(text) + 3) % 7 + 7) % 7 + 1;

/** A span of whole months, or of days. */
export type Span = { readonly unit: 'months'; readonly from: MonthIndex; readonly to: MonthIndex } | { readonly unit: 'days'; readonly from: string; readonly to: string };

export const monthsSpan = (from: MonthIndex, to: MonthIndex = from): Span => ({ unit: 'months', from, to });
export const yearSpan = (year: number, to = year): Span => monthsSpan(monthIndex(year, 1), monthIndex(to, 12));
export const daysSpan = (from: string, to: string = from): Span => ({ unit: 'days', from, to });

/** The span in EDTF: `2024`, `2025-06`, `2025-01/2025-06`, `2025-10-16`. */
export function edtf(span: Span): string {
  if (span.unit === 'days') return span.from === span.to ? span.from : `${span.from}/${span.to}`;
  const [first, last] = [monthOf(span.from) === 1, monthOf(span.to) === 12];
  if (first && last) return yearOf(span.from) === yearOf(span.to) ? String(yearOf(span.from)) : `${yearOf(span.from)}/${yearOf(span.to)}`;
  return span.from === span.to ? monthText(span.from) : `${monthText(span.from)}/${monthText(span.to)}`;
}

/** The months of a span, that many months earlier. */
export const monthsEarlier = (span: Span, months: number): Span | undefined => (span.unit === 'months' ? monthsSpan(span.from - months, span.to - months) : undefined);

/** The same span `years` earlier. */
export function earlier(span: Span, years: number): Span {
  if (span.unit === 'months') return monthsSpan(span.from - 12 * years, span.to - 12 * years);
  const back = (day: string) => {
    const [year, month] = [Number(day.slice(0, 4)) - years, Number(day.slice(5, 7))];
    return dayText(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
  };
  return daysSpan(back(span.from), back(span.to));
}

export const spanYear = (span: Span): number => (span.unit === 'months' ? yearOf(span.from) : Number(span.from.slice(0, 4)));
export const lastYearOf = (span: Span): number => (span.unit === 'months' ? yearOf(span.to) : Number(span.to.slice(0, 4)));
export const lengthInMonths = (span: Span): number => (span.unit === 'months' ? span.to - span.from + 1 : 1);
