import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { EventProposal, ParticipantProposal, ProposedEventType, RegionKind } from '../proposal.ts';
import type { Agent } from './agent.ts';
import type { EventMemory } from './event-memory.ts';
import type { PlaceMention } from './frame.ts';
import type { TimeMark } from './time-mark.ts';

/** A sentence and what is known of it before its events are read. */
export interface EventInput {
  readonly scan: Scan;
  readonly text: string;
  readonly region: RegionKind;
  readonly times: readonly TimeMark[];
  readonly places: readonly PlaceMention[];
  readonly agents: readonly Agent[];
  readonly memory: EventMemory;
  /** Who says something in it, for dated statements. */
  readonly speaker?: Agent | undefined;
}

/** Words that tell of an event. */
export interface Trigger {
  readonly type: ProposedEventType;
  readonly mark: Mark;
}

export type EventStatus = NonNullable<EventProposal['status']>;

/** What a trigger is known by before its date is read. */
export interface Found {
  readonly told: EventStatus | undefined;
  readonly time: TimeMark | undefined;
  readonly place: PlaceMention | undefined;
  readonly participants: readonly ParticipantProposal[];
  /** The event told before that its words point back to. */
  readonly back: EventProposal | undefined;
}

/** The category of words that tell who goes along on the visit told before. */
export const COMPANY = 'companions';

/** Papers that are signed. */
export const PAPERS: ReadonlySet<ProposedEventType> = new Set(['memorandum_signed', 'agreement', 'contract']);

/** What tells of an event only where a person is named with it: "is expected in", "received". */
const WEAK: Readonly<Record<string, ProposedEventType>> = { comes: 'visit', stays: 'visit', receives: 'meeting' };
export const typeOf = ({ key }: Mark): ProposedEventType => WEAK[key] ?? (key as ProposedEventType);
export const isWeak = ({ key }: Mark): boolean => key in WEAK;

/** How many tokens lie between a trigger and something told near it; what stands before it is a little further. */
export const distance = (trigger: Trigger, item: { first: number; next: number }): number => (item.first >= trigger.mark.next ? item.first - trigger.mark.next : trigger.mark.first - item.next + 2);
