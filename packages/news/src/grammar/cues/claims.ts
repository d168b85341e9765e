/** Words around a figure. */
export interface ClaimCues {
}
