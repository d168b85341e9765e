import { z } from 'zod';
import { RecordId } from './id.ts';
import { LocalizedText } from './locale.ts';

export const CONFLICT_KINDS = ['value', 'scope', 'date', 'place', 'name', 'set', 'arithmetic'] as const;
export const CONFLICT_VERDICTS = ['open', 'compatible', 'resolved'] as const;

/** Statements that differ, kept side by side with a verdict; `compatible` marks a difference that is no contradiction. */
export const Conflict = z
  .strictObject({
    id: RecordId, kind: z.enum(CONFLICT_KINDS),
    /** Ids of claims, events or sources. */
    members: z.array(RecordId).min(2), verdict: z.enum(CONFLICT_VERDICTS), preferred: RecordId.optional(),
    title: LocalizedText, rationale: LocalizedText,
  })
  .refine((c) => c.preferred === undefined || c.members.includes(c.preferred), { path: ['preferred'], message: 'the preferred statement is not among the members' })
  .brand<'Conflict'>()
  .meta({ id: 'Conflict' });
export type Conflict = z.infer<typeof Conflict>;
