import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { EventProposal, ParticipantProposal, ProposedEventType, RegionKind } from '../proposal.ts';
import type { Agent } from './agents.ts';
import type { PlaceMention } from './frame.ts';
import type { TimeMark } from './time-marks.ts';

/** A sentence and what is known of it before its events are read. */
export interface EventInput {
  readonly scan: Scan;
  readonly text: string;
  readonly region: RegionKind;
  readonly times: readonly TimeMark[];
  readonly places: readonly PlaceMention[];
  readonly agents: readonly Agent[];
  /** The people of the sentence before, whom "they" may mean. */
  readonly before: readonly ParticipantProposal[];
  /** The last event told before, whose place "there" may mean. */
  readonly earlier?: EventProposal | undefined;
  /** Who says something in it, for dated statements. */
  readonly speaker?: Agent | undefined;
}

/** Words that tell of an event. */
export interface Trigger {
  readonly type: ProposedEventType;
  readonly mark: Mark;
}

export type EventStatus = NonNullable<EventProposal['status']>;

/** Papers that are signed. */
export const PAPERS: ReadonlySet<ProposedEventType> = new Set(['memorandum_signed', 'agreement', 'contract']);

/** How many tokens lie between a trigger and something told near it; what stands before it is a little further. */
export const distance = (trigger: Trigger, item: { first: number; next: number }): number => (item.first >= trigger.mark.next ? item.first - trigger.mark.next : trigger.mark.first - item.next + 2);
