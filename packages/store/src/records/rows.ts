import { countryOf, eventDateOf, periodOf, type Claim, type Conflict, type NewsEvent } from '@mizan/model';
import type { ClaimTable, EventTable, MentionTable, RecordTable } from './tables.ts';

export const recordRow = (record: { id: string }): RecordTable => ({ id: record.id, record: JSON.stringify(record) });

export function claimRow(claim: Claim): ClaimTable {
  const { start, end } = periodOf(claim.period);
  return { ...recordRow(claim), metric: claim.metric, kind: claim.kind, period_start: start, period_end: end };
}

export function eventRow(event: NewsEvent): EventTable {
  const { earliest, latest } = eventDateOf(event.date);
  return { ...recordRow(event), type: event.type, earliest, latest };
}

export const claimMentions = (claim: Claim): MentionTable[] =>
  mentions('claim', claim.id, {
    reporter: lineage(claim.reporter.code), partner: lineage(claim.partner.code),
    person: [claim.statedBy.person, claim.statedBy.organisation], source: claim.publications.map((p) => p.source),
  });

export const eventMentions = (event: NewsEvent): MentionTable[] =>
  mentions('event', event.id, {
    party: event.parties.flatMap(lineage), person: event.participants.flatMap((p) => [p.person, p.organisation]),
    topic: event.topics, source: event.sources.map((s) => s.source),
  });

export const conflictMentions = (conflict: Conflict): MentionTable[] => mentions('conflict', conflict.id, { member: conflict.members });

/** A city or region is found under its own code and under its country's. */
const lineage = (code: string): string[] => [code, countryOf(code)];

function mentions(kind: MentionTable['kind'], record: string, byRole: Partial<Record<MentionTable['role'], readonly (string | undefined)[]>>): MentionTable[] {
  return Object.entries(byRole).flatMap(([role, codes]) =>
    [...new Set(codes)].filter((code) => code !== undefined).map((code) => ({ kind, record, role: role as MentionTable['role'], code })));
}
