import type { EventCues } from '../../../grammar/cues/events.ts';

export const events: EventCues = {
};
