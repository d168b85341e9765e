import type { Clock } from '../fetch/clock.ts';

/** A clock of a test: sleeping takes no time of ours, and the wall clock jumps where the test says. */
export class TestClock implements Clock {
  readonly slept: number[] = [];
  #steady = 0;
  #jump = 0;

  constructor(readonly begin: number = Date.parse('2024-05-01T12:00:00Z')) {}

  steady = (): number => this.#steady;
  wall = (): number => this.begin + this.#steady + this.#jump;
  sleep = (milliseconds: number): Promise<void> => {
    this.slept.push(milliseconds);
    this.#steady += milliseconds;
    return Promise.resolve();
  };

  /** Sets the wall clock forward or back. */
  jump(milliseconds: number): void {
    this.#jump += milliseconds;
  }
}
