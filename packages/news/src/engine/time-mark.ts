export type TimeRole = 'span' | 'base' | 'anaphor' | 'moment';

/** A time named in a sentence: what it says by itself, before the clock is asked. */
export interface TimeMark {
  readonly rule: string;
  readonly key: string;
  readonly first: number;
  readonly next: number;
  readonly role: TimeRole;
  readonly slots: Readonly<Record<string, number>>;
}

/** Whether a mark names its year itself, so that later ones may be read by it. */
export const namesYear = (mark: TimeMark): boolean => mark.slots.y !== undefined || mark.slots.y2 !== undefined || mark.slots.f !== undefined;
