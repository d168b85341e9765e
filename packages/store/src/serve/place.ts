import type { Store } from '../store.ts';

/** One build, held so that it answers on while newer ones come. */
export interface AttachedBuild {
  readonly store: Store;
  /** Milliseconds since the last query ended; 0 while one runs. */
  idleFor(): number;
  /** Waits for running queries, then lets the build go. */
  detach(): Promise<void>;
}

/** Where builds are put one after another. */
export interface Place {
  /** Changes when a new build is put there. Throws StoreError `missing` where there is none. */
  mark(): Promise<string>;
  /** Holds the build that is there. */
  attach(): Promise<AttachedBuild>;
  close(): Promise<void>;
}
