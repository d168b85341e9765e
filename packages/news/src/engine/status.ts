import type { ClaimProposal, ProposalStatus } from '../proposal.ts';
import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { lastYearOf } from './calendar.ts';
import { bracketsAt } from './brackets.ts';
import { breaksBetween } from './clause.ts';
import type { Discourse } from './discourse.ts';
import { concedes } from './doubts.ts';
import { publishedYear } from './clock.ts';
import type { Quantity } from './quantity.ts';
import type { PeriodReading } from './times-of-claims.ts';
import { textAt, type Work } from './work.ts';

type Status = NonNullable<ClaimProposal['status']>;

/** The strongest first: a target that is forecast is a target. */
const STATUSES: readonly ProposalStatus[] = ['target', 'forecast', 'preliminary', 'unconfirmed', 'estimate'];
/** Those that may be told after the figure. */
const MAY_FOLLOW: ReadonlySet<string> = new Set(['preliminary', 'target', 'forecast', 'unconfirmed']);
const REACH_AFTER = 8;

/** A word before the figure, in its clause, that makes it a forecast, a target or preliminary. */
export function statusOf({ scan, quantities }: Work, quantity: Quantity): Status | undefined {
  const before = quantities[quantities.indexOf(quantity) - 1]?.next ?? 0;
  const floor = scan.has('break', before, quantity.first) ? before : 0;
  const leads = (mark: Mark) => (mark.next <= quantity.first || (mark.first < quantity.first && mark.next === quantity.next)) && !breaksBetween(scan, mark.next, quantity.outerFirst) && !(mark.key === 'unconfirmed' && concedes(scan, mark.first, mark.next, quantity.outerFirst));
  const closed = bracketsAt(scan, quantity.first)?.last ?? Infinity;
  const follows = (mark: Mark) => MAY_FOLLOW.has(mark.key) && mark.first < closed && !isOfNext(scan, quantity, quantities, mark) && mark.first >= quantity.outerNext && mark.first - quantity.outerNext <= REACH_AFTER && !scan.has('break', quantity.outerNext, mark.first);
  const marks = scan.all('status').filter((mark) => !scan.covering('period', mark.first) && !scan.covering('rank', mark.first) && mark.first >= floor && (leads(mark) || follows(mark)));
  const value = STATUSES.find((status) => marks.some((mark) => mark.key === status));
  const mark = marks.find((one) => one.key === value);
  return value && mark && { value, place: textAt(scan, mark.first, mark.next) };
}

/** "… grew by 63 %, expecting it to reach 12 billion": words in another clause that lead to the next figure. */
const isOfNext = (scan: Scan, quantity: Quantity, quantities: readonly Quantity[], mark: Mark): boolean =>
  quantities.some((one) => one.outerFirst >= mark.next && one.kind !== 'bare' && one.outerFirst - mark.next <= REACH_AFTER) && scan.tokens.slice(quantity.outerNext, mark.first).some((token) => /^[,،]$/.test(token.text));

export const looksAhead = (status: Status | undefined): boolean => status?.value === 'forecast' || status?.value === 'target';

/** A figure of a year after the text was written can only be a forecast. */
function ofTheFuture({ span }: PeriodReading, context: Discourse): Status | undefined {
  const now = publishedYear(context.clock);
  return span && now !== undefined && lastYearOf(span) > now ? { value: 'forecast', carried: true } : undefined;
}

/**
 * The status of a figure with its period, and whether the period is not its own: a forecast takes no period from the
 * sentences before, and a year past told before the words of a forecast is of something else.
 */
export function settledStatus({ scan, context }: Work, status: Status | undefined, period: PeriodReading): { status: Status | undefined; stale: boolean } {
  const now = publishedYear(context.clock);
  const past = looksAhead(status) && period.span !== undefined && !period.carried && now !== undefined && lastYearOf(period.span) < now;
  const aims = past && status!.place !== undefined && period.mark !== undefined && scan.tokens[period.mark.first]!.start < status!.place.start;
  return { status: (past && !aims && status!.value !== 'target' ? undefined : status) ?? ofTheFuture(period, context), stale: looksAhead(status) && (period.carried || aims) };
}
