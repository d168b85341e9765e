import { periodOf, type TradeSeries } from '@mizan/model';
import { growth } from './growth.ts';
import type { Stated } from './interval/stated.ts';
import { levelOver, sum } from './level.ts';
import { isQuantity, undefinedFor, type Computed } from './result.ts';

/** The months that were compared, 1 to 12, and those left out of both years because one of them lacks them. */
export interface MonthsConvention {
  readonly year: number;
  readonly baseYear: number;
  readonly months: readonly number[];
  readonly dropped: readonly number[];
}

/** What becomes of a month that one of the years lacks: nothing is said (`refuse`), or it is left out of both and named (`drop`). */
export type MissingMonths = 'refuse' | 'drop';

/**
 * Growth of the sum of some months on the same months of another year, in percent: January to August on January to
 * August, never part of a year on a whole one. Undefined with the reason of a month that is absent, unless such months
 * are dropped from both years (`months-dropped`); `missing` where none is left. Throws on a month that is none or
 * named twice. Source: UN Statistics Division, IMTS 2010 Compilers Manual. docs/methods/growth.md
 */
export function growthOverMonths(series: TradeSeries, year: number, baseYear: number, months: readonly number[], missing: MissingMonths = 'refuse'): Stated<MonthsConvention> {
  const odd = months.find((month, i) => !Number.isInteger(month) || month < 1 || month > 12 || months.indexOf(month) !== i);
  if (odd !== undefined) throw new RangeError(`${odd} is no month, or is named twice`);
  const levels = months.map((month) => ({ month, now: monthOf(series, year, month), before: monthOf(series, baseYear, month) }));
  const lacking = levels.filter(({ now, before }) => !isQuantity(now) || !isQuantity(before));
  if (missing === 'refuse' && lacking[0] !== undefined) return isQuantity(lacking[0].now) ? undefinedFor('base-missing') : lacking[0].now;
  const kept = levels.filter((level) => !lacking.includes(level));
  const result = kept.length === 0 ? undefinedFor('missing') : growth(sum(kept.map(({ now }) => now)), sum(kept.map(({ before }) => before)));
  if (!isQuantity(result)) return result;
  const convention = { year, baseYear, months: kept.map(({ month }) => month), dropped: lacking.map(({ month }) => month) };
  return { ...result, flags: lacking.length > 0 ? [...result.flags, 'months-dropped'] : result.flags, convention };
}

const monthOf = (series: TradeSeries, year: number, month: number): Computed => levelOver(series, periodOf(`${year}-${String(month).padStart(2, '0')}`));
