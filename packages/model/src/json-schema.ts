import { z } from 'zod';
import { Claim } from './claim.ts';
import { Conflict } from './conflict.ts';
import { Origin } from './dataset.ts';
import { NewsEvent } from './news-event.ts';
import { Person } from './person.ts';
import { Source } from './source.ts';

const RECORDS = { source: Source, person: Person, claim: Claim, event: NewsEvent, conflict: Conflict, origin: Origin } as const;

/** The kinds of hand-kept records. */
export type RecordKind = keyof typeof RECORDS;

/**
 * JSON Schemas (draft 2020-12) of the records as they are written in files, for editors. Rules across fields, such
 * as the base period of a growth, cannot be told in them and are checked on load only.
 */
export const jsonSchemas = (): Record<RecordKind, object> =>
  Object.fromEntries(Object.entries(RECORDS).map(([kind, schema]) => [kind, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })])) as Record<RecordKind, object>;
