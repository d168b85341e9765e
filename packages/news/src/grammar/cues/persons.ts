/** Words around persons, companies and bodies. */
export interface PersonCues {
}
