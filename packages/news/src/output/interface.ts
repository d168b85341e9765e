import type { ArticleReading, ClaimProposal, EventProposal } from '../proposal.ts';
import { codePointOffsets, type Place } from '../text/offsets.ts';

/** The exchange form tells "a little more than" as "more than"; it has no finer word. */
const boundOut = (bound: NonNullable<ClaimProposal['bound']>) => (bound === 'approx_above' ? 'gt' : bound);

const claimOut = (claim: ClaimProposal) => ({
  metric: claim.metric.value, kind: claim.kind, value: claim.value, ...(claim.valueMax === undefined ? {} : { valueMax: claim.valueMax }), unit: claim.unit,
  reporter: claim.reporter.value, partner: claim.partner.value, period: claim.period.value, basePeriod: claim.basePeriod.value,
  ...(claim.bound ? { bound: boundOut(claim.bound) } : {}), ...(claim.status ? { status: claim.status.value } : {}), ...(claim.speaker ? { speaker: claim.speaker.value } : {}),
  start: claim.start, end: claim.end,
});

const eventOut = (event: EventProposal) => ({
  type: event.type, date: event.date.value, place: event.place?.value ?? null, participants: event.participants.map((one) => one.name), ...(event.status ? { status: event.status } : {}), start: event.start, end: event.end,
});

/** What `mizan news extract --format json` prints of one file. */
export interface InterfaceReading {
  readonly file: string;
  readonly language: ArticleReading['language'];
  readonly offsetUnit?: 'codepoint';
  readonly claims: readonly ReturnType<typeof claimOut>[];
  readonly events: readonly ReturnType<typeof eventOut>[];
}

/**
 * A reading in the form of `mizan news extract --format json`. Offsets are UTF-16 code units; given the text too, they
 * are Unicode code points.
 */
export function toInterface(file: string, reading: ArticleReading, text?: string): InterfaceReading {
  const [claims, events] = [reading.claims.map(claimOut), reading.events.map(eventOut)];
  if (text === undefined) return { file, language: reading.language, claims, events };
  const offsets = codePointOffsets(text, [...claims, ...events].flatMap(({ start, end }) => [start, end]));
  const counted = <T extends Place>(item: T): T => ({ ...item, start: offsets.get(item.start)!, end: offsets.get(item.end)! });
  return { file, language: reading.language, offsetUnit: 'codepoint', claims: claims.map(counted), events: events.map(counted) };
}
