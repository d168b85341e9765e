import { CLAIM_KINDS, CLAIM_METRICS, dayOf, EVENT_TYPES, FLOWS, LOCALES, partsOf, TimePeriod } from '@mizan/model';
import { z } from 'zod';

/** A code as people write it: spaces around it fall away; its case is settled where it is looked up. */
export const CodeText = z.string().trim().min(1, 'is empty').max(80, 'is longer than any code');
/** Several codes, as a list or separated by commas. */
export const CodeTexts = z.union([z.array(CodeText).min(1).max(50), CodeText.transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== ''))]);

/** A day as YYYY-MM-DD that exists. */
export const DayText = z.string().trim().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(...partsOf(text)) === text, 'must be a day such as 2025-10-16').meta({ id: 'Day', format: 'date' });

export const IdText = z.string().trim().toLowerCase().min(1, 'is empty').max(80, 'is longer than any id');
/** A choice that may be written in another case. */
export const lowered = <const T extends readonly [string, ...string[]]>(values: T) => z.string().trim().toLowerCase().pipe(z.enum(values));
const raised = <const T extends readonly [string, ...string[]]>(values: T) => z.string().trim().toUpperCase().pipe(z.enum(values));

export const LocaleText = lowered(LOCALES).default('en');
export const FlowText = raised(FLOWS);
export const MetricText = lowered(CLAIM_METRICS);
export const KindText = lowered(CLAIM_KINDS);
export const EventTypeText = lowered(EVENT_TYPES);
export const PeriodText = z.string().trim().pipe(TimePeriod);

/** Whole numbers also as they stand in an address. */
export const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
