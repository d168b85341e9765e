import { z } from 'zod';
import { accept, refuse, type Result } from '../result.ts';
import { dayOf, daysInMonth, type Day } from './day.ts';

/** How finely the date is known. */
export type DatePrecision = 'day' | 'days' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

/**
 * When something happened, no finer than it is known: EDTF level 1 (ISO 8601-2), and of level 2 the partly
 * unspecified day, `2025-09-2X` ("end of September"). `earliest` and `latest` are the first and last day it can
 * mean; `null` is an open end, and both are null for an unknown date.
 */
export interface EventDate {
  readonly text: string;
  readonly precision: DatePrecision;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const POINT = /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d{2}|XX)(?:-(\d{2}|[0-3]X|XX))?)?([?~%])?$/;
/** EDTF season codes, 21 spring to 24 winter, taken as the northern meteorological seasons; a winter is named by the year it begins in. */
const SEASON_FIRST_MONTH: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

function readPoint(text: string): EventDate | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year, month, day, qualifier] = match as unknown as [string, string, string?, string?, string?];
  const span = spanOf(year, month, day);
  return span && { text, ...span, approximate: qualifier === '~' || qualifier === '%', uncertain: qualifier === '?' || qualifier === '%' };
}

type Span = Pick<EventDate, 'precision' | 'earliest' | 'latest'>;

function spanOf(year: string, month?: string, day?: string): Span | undefined {
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (month === undefined) return between(year.endsWith('XX') ? 'century' : year.endsWith('X') ? 'decade' : 'year', dayOf(first, 1, 1), dayOf(last, 12, 31));
  if (month === 'XX') return day === undefined || day === 'XX' ? between('year', dayOf(first, 1, 1), dayOf(last, 12, 31)) : undefined;
  if (year.includes('X')) return undefined;
  const season = SEASON_FIRST_MONTH[month];
  if (season !== undefined) return day === undefined ? seasonOf(first, season) : undefined;
  return dayOf(first, Number(month), 1) === undefined ? undefined : withinMonth(first, Number(month), day);
}

const seasonOf = (year: number, month: number): Span | undefined => {
  const [endYear, endMonth] = month === 12 ? [year + 1, 2] : [year, month + 2];
  return between('season', dayOf(year, month, 1), dayOf(endYear, endMonth, daysInMonth(endYear, endMonth)));
};

function withinMonth(year: number, month: number, day?: string): Span | undefined {
  const length = daysInMonth(year, month);
  if (day === undefined || day === 'XX') return between('month', dayOf(year, month, 1), dayOf(year, month, length));
  if (!day.endsWith('X')) return between('day', dayOf(year, month, Number(day)), dayOf(year, month, Number(day)));
  const tens = Number(day[0]) * 10;
  return between('days', dayOf(year, month, Math.max(tens, 1)), dayOf(year, month, Math.min(tens + 9, length)));
}

const between = (precision: DatePrecision, earliest?: Day, latest?: Day): Span | undefined => (earliest && latest ? { precision, earliest, latest } : undefined);

function readInterval(text: string, from: string, to: string): EventDate | undefined {
  const open = (s: string) => s === '..' || s === '';
  const start = open(from) ? null : readPoint(from);
  const end = open(to) ? null : readPoint(to);
  if (start === undefined || end === undefined || (start === null && end === null)) return undefined;
  if (start && end && start.earliest! > end.latest!) return undefined;
  return {
    text, precision: 'interval', earliest: start?.earliest ?? null, latest: end?.latest ?? null,
    approximate: (start?.approximate ?? false) || (end?.approximate ?? false), uncertain: (start?.uncertain ?? false) || (end?.uncertain ?? false),
  };
}

/** Reads an EDTF date or interval; `text` is kept as written. */
export function parseEventDate(text: string): Result<EventDate> {
  const parts = text.split('/');
  const date = parts.length === 1 ? readPoint(text) : parts.length === 2 ? readInterval(text, parts[0]!, parts[1]!) : undefined;
  return date ? accept(date) : refuse('', `"${text}" is not an EDTF date; write it as 2025-10-16, 2025-10, 2025~, 2025-09-2X or 2025-10-16/2025-10-17`);
}

/** The date of a text already validated as an {@link Edtf}; throws on anything else. */
export function eventDateOf(text: string): EventDate {
  const result = parseEventDate(text);
  if (!result.ok) throw new RangeError(result.problem.reason);
  return result.value;
}

/** Time order by first possible day; dates open at the start come first. */
export const compareEventDates = (a: EventDate, b: EventDate): number => {
  const [x, y] = [a.earliest ?? '', b.earliest ?? ''];
  return x < y ? -1 : x > y ? 1 : (a.latest ?? '9') < (b.latest ?? '9') ? -1 : (a.latest ?? '9') > (b.latest ?? '9') ? 1 : 0;
};

/** An EDTF date in its lexical form, validated. */
export const Edtf = z
  .string()
  .superRefine((text, context) => {
    const result = parseEventDate(text);
    if (!result.ok) context.addIssue({ code: 'custom', message: result.problem.reason });
  })
  .meta({ id: 'Edtf', description: 'EDTF level 1, and 2025-09-2X: 2025-10-16, 2025-10, 2025~, 2025-10-16/2025-10-17' });
export type Edtf = z.infer<typeof Edtf>;
