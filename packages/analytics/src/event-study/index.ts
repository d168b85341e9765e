export { comparatorsOf } from './comparators.ts';
export { CONFOUNDERS, confoundersBetween, KNOWN_CONFOUNDERS, type Confounder, type ConfounderId } from './confounders.ts';
export type { Description } from './description.ts';
export { eventStudy, type EventStudy, type FlowStudy, type StudiedSeries } from './event-study.ts';
export { eventStudySentences } from './sentences.ts';
export { EVENT_STUDY_CONVENTION, RESERVATIONS, RUNGS, studySide, type Reservation, type Rung, type SideStudy } from './side-study.ts';
export type { Timeline } from './study-panel.ts';
