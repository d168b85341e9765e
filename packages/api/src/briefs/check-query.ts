import { DecimalString, Unit } from '@mizan/model';
import { z } from 'zod';
import { LocaleText } from '../input/fields.ts';

const text = (most: number) => z.string().trim().min(1).max(most, `is longer than ${most} characters`);

/** One figure by its id, with what was printed; or a document by its subject and the releases it names. */
export const factShape = {
  id: text(400).optional(), value: z.string().trim().pipe(DecimalString).optional(), unit: z.string().trim().pipe(Unit).optional(), release: text(100).optional(),
  of: text(100).optional(), releases: text(2000).transform((list) => list.split(',')).optional(), lang: LocaleText,
};
export const FactQuery = z.object(factShape);
export type FactQuery = z.output<typeof FactQuery>;
