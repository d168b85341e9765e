import { sql } from 'kysely';
import type { Observed } from '../observations/observed.ts';
import { inScope, type Scoped } from './scoped.ts';

/** The world's exports by heading, and their sum. */
export interface WorldHeadings {
  readonly valueOf: Map<number, number>;
  total: number;
}

/** By measure, the world of one release and period. */
export type WorldReader = (within: Scoped, period: number) => Promise<ReadonlyMap<number, WorldHeadings>>;

/** Periods kept at most, some 100 kB each; the one read longest ago goes first. */
const MOST_PERIODS = 100;

/** Reads the world once a period: every country's advantage is against the same, and a build never changes. */
export function worldReaderOf({ db }: Observed): WorldReader {
  const kept = new Map<string, Promise<ReadonlyMap<number, WorldHeadings>>>();
  const read: WorldReader = async (within, period) => {
    const { rows } = await sql<{ measure: number; heading: number; value: string }>`select measure, heading, value from world_heading where ${inScope(within)} and period = ${period}`.execute(db);
    const worlds = new Map<number, WorldHeadings>();
    for (const { measure, heading, value } of rows) {
      const world = worlds.get(measure) ?? { valueOf: new Map(), total: 0 };
      world.valueOf.set(heading, Number(value));
      world.total += Number(value);
      worlds.set(measure, world);
    }
    return worlds;
  };
  return (within, period) => {
    const key = [within.release.number, period, ...within.measures].join();
    const known = kept.get(key);
    if (known) return known;
    const reading = read(within, period);
    kept.set(key, reading);
    reading.catch(() => kept.delete(key));
    if (kept.size > MOST_PERIODS) kept.delete(kept.keys().next().value!);
    return reading;
  };
}
