/** Time as a fetch sees it. Waits are measured by the steady clock alone, so that a wall clock set anew cannot stretch them. */
export interface Clock {
  /** Milliseconds that never go back. */
  steady(): number;
  /** Milliseconds since 1970 by the wall clock, which may jump. */
  wall(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  steady: () => performance.now(),
  wall: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
};

/** Never negative, never beyond `most`; 0 for what is no number. */
export const boundedWait = (milliseconds: number, most: number): number => (Number.isNaN(milliseconds) ? 0 : Math.min(Math.max(0, milliseconds), most));

/** The day of a moment, in UTC. */
export const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
