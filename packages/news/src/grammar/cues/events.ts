/** Words around events, their times and places. */
export interface EventCues {
}
