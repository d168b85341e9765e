import { z } from 'zod';
import { Rank } from './codes/enums.ts';
import { AreaCode, GeoRef } from './geo-ref.ts';
import { RecordId, Span } from './id.ts';
import { LocalizedText } from './locale.ts';
import { Edtf } from './time/event-date.ts';

export const EVENT_TYPES = ['meeting', 'visit', 'call', 'memorandum-signed', 'agreement-signed', 'commission-session', 'statement', 'contract', 'forum', 'statistics-suspended', 'statistics-resumed', 'other'] as const;
export const EventType = z.enum(EVENT_TYPES);
export type EventType = z.infer<typeof EventType>;

export const LIFECYCLES = ['proposed', 'planned', 'occurred', 'in-force', 'expired', 'postponed'] as const;
export const Lifecycle = z.enum(LIFECYCLES);
export type Lifecycle = z.infer<typeof Lifecycle>;

export const PARTICIPANT_ROLES = ['signatory', 'co-chair', 'chair', 'host', 'guest', 'speaker', 'organiser', 'party', 'participant', 'addressee', 'authority', 'carrier', 'publisher'] as const;

export const Participant = z
  .strictObject({ person: RecordId.optional(), organisation: RecordId.optional(), role: z.enum(PARTICIPANT_ROLES), office: RecordId.optional() })
  .refine((p) => p.person !== undefined || p.organisation !== undefined, { message: 'a participant is a person or an organisation' });
export type Participant = z.infer<typeof Participant>;

/** Something that happened, or was planned, between the parties; its date is as precise as its sources and no more. */
export const NewsEvent = z
  .strictObject({
    id: RecordId, type: EventType, lifecycle: Lifecycle,
    date: Edtf, dateText: z.string().min(1).optional(), dateNote: z.string().min(1).optional(), place: GeoRef.optional(),
    /** Areas the event concerns; a pair's page shows events that name both sides, or the statistics of one. */
    parties: z.array(AreaCode).min(1),
    title: LocalizedText, summary: LocalizedText, participants: z.array(Participant), topics: z.array(RecordId),
    partOf: RecordId.optional(), follows: RecordId.optional(),
    sources: z.array(z.strictObject({ source: RecordId, says: z.string().min(1).optional(), span: Span.optional() })).min(1),
    rank: Rank.default('normal'), note: z.string().min(1).optional(),
  })
  .brand<'NewsEvent'>()
  .meta({ id: 'NewsEvent' });
export type NewsEvent = z.infer<typeof NewsEvent>;
