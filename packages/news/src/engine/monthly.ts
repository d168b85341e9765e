import type { Scan } from '../grammar/scan.ts';
import { monthsEarlier, type Span } from './calendar.ts';
import type { Discourse } from './discourse.ts';

const YEAR = 12;
const isMonth = (span: Span | undefined): span is Span & { unit: 'months' } => span?.unit === 'months' && span.from === span.to;

/** "1.3 % more than in July. Imports fell 3.4 %": in a release that sets its months against the one before, a month told without a base is too. */
export const monthBefore = (scan: Scan, span: Span | undefined, { monthly }: Discourse): Span | undefined =>
  monthly === true && isMonth(span) && !scan.says('annual') ? monthsEarlier(span, 1) : undefined;

/** Keeps whether the last base that a month was told with is the month before it. */
export function rememberMonthly(context: Discourse, span: Span | undefined, base: Span | undefined): void {
  if (isMonth(span) && isMonth(base)) context.monthly = span.from - base.from === 1;
}

/** A level of the same month a year before ends it. */
export function endMonthly(context: Discourse, span: Span | undefined): void {
  if (isMonth(span) && isMonth(context.latest) && context.latest.from - span.from === YEAR) context.monthly = false;
}
