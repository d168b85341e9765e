import { z } from 'zod';
import { AreaCode } from './geo-ref.ts';
import { RecordId } from './id.ts';
import { LocalizedText } from './locale.ts';

/** A person or an organisation, with every spelling seen in print. */
export const Person = z
  .strictObject({
    id: RecordId, type: z.enum(['person', 'organisation']), country: AreaCode.optional(), name: LocalizedText,
    /** Codes of codelists/offices.csv. */
    offices: z.array(RecordId), spellings: z.array(z.strictObject({ surface: z.string().min(1), language: z.string().regex(/^[a-z]{2,3}$/).optional() })),
    note: z.string().min(1).optional(),
  })
  .brand<'Person'>()
  .meta({ id: 'Person' });
export type Person = z.infer<typeof Person>;
