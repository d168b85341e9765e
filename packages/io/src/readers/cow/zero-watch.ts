import type { CowFlow } from './flow.ts';

/**
 * Holds back the zeros recorded for one importer and exporter until the next amount is known. A 0 whose next amount is
 * a billion dollars or more is doubtful: trade does not begin at that size, its record does. Holds one pair's years.
 */
export class ZeroWatch {
  #held: CowFlow[] = [];
  constructor(readonly emit: (flow: CowFlow, doubtful: boolean) => void) {}

  /** Takes the pair's flows in order of years; missing ones pass and release nothing. */
  take(flow: CowFlow): void {
    if (flow.value === '0') {
      this.#held.push(flow);
      return;
    }
    if (flow.value !== null) this.release(isBillion(flow.value));
    this.emit(flow, false);
  }

  /** Lets the zeros go; at the end of a pair no amount follows them. */
  release(doubtful = false): void {
    for (const flow of this.#held) this.emit(flow, doubtful);
    this.#held.length = 0;
  }
}

/** Whether an amount in millions has four digits before the point. */
const isBillion = (value: string): boolean => (value.includes('.') ? value.indexOf('.') : value.length) >= 4;
