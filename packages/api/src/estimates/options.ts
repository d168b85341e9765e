import { parsePeriod } from '@mizan/model';
import { z } from 'zod';

/** Options that several estimators have. */
export const column = (about: string) => z.string().trim().min(1).max(200).describe(about);
export const columns = (about: string) => z.array(z.string().trim().min(1).max(200)).max(100).describe(about);

export const period = (about: string) =>
  z.string().trim().transform((text, context): string => {
    const parsed = parsePeriod(text);
    if (parsed.ok) return parsed.value.text;
    context.addIssue({ code: 'custom', message: parsed.problem.reason });
    return z.NEVER;
  }).describe(about);

export const periodColumn = z.string().trim().min(1).default('period').describe('Column of periods: 2020, 2020-S1, 2020-Q1, 2020-01');
export const valueColumn = z.string().trim().min(1).default('value').describe('Column of values');
export const confidence = z.number().gt(0).lt(1).default(0.95).describe('Share of intervals that hold the true number');
export const aggregation = z.enum(['sum', 'mean', 'first', 'last']).default('sum').describe('How the short periods make up a long one');
