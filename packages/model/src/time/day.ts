const DAY_MS = 86_400_000;

/** A civil day as `YYYY-MM-DD`; ISO order is time order, so days compare as strings. */
export type Day = string;

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** The day `YYYY-MM-DD`, or undefined where no such day exists (month 13, 30 February). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const addDays = (day: Day, days: number): Day => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Months later on the same day of the month, clipped to the month's last day; undefined past the year 9999. */
export function addMonths(day: Day, months: number): Day | undefined {
  const [year, month, date] = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)));
}

export const partsOf = (day: Day): [year: number, month: number, date: number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];

/** First day of ISO week `week` of `year`, or undefined where the year has no such week (ISO 8601: the week with 4 January is week 1). */
export function isoWeekStart(year: number, week: number): Day | undefined {
  const fourth = dayOf(year, 1, 4)!;
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const start = addDays(fourth, (week - 1) * 7 - weekday);
  const thursday = addDays(start, 3);
  return week >= 1 && week <= 53 && Number(thursday.slice(0, 4)) === year ? start : undefined;
}
