/** Words around places and times, and those that tell that a figure is none. */
export interface SettingCues {
}
