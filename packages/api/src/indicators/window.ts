import { periodOf } from '@mizan/model';

/** The periods asked for, both ends included; all where neither is given. */
export interface Window {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether a period lies within the window, by its first and last day. */
export function within({ from, to }: Window): (period: string) => boolean {
  const [first, last] = [from === undefined ? '' : periodOf(from).start, to === undefined ? '9999' : periodOf(to).end];
  return (text) => {
    const { start, end } = periodOf(text);
    return start >= first && end <= last;
  };
}

/** Periods in time order. */
export const inTimeOrder = (periods: Iterable<string>): string[] => [...periods].sort((a, b) => (periodOf(a).start < periodOf(b).start ? -1 : periodOf(a).start > periodOf(b).start ? 1 : 0));
