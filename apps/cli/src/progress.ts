import type { Counts } from '@mizan/store';
import type { Terminal } from './terminal.ts';

const KINDS: readonly (keyof Counts)[] = ['areas', 'codes', 'sources', 'people', 'claims', 'events', 'conflicts', 'observations'];
const WIDTH = 24;

/** Tells how far a build is: a bar on a terminal, else a line per kind. */
export function buildProgress({ interactive, say }: Terminal): { progress: (kind: keyof Counts, rows: number) => void; end: () => void } {
  if (!interactive) return { progress: (kind, rows) => say(`${kind}: ${rows}\n`), end: () => {} };
  return {
    progress: (kind, rows) => {
      const done = Math.round(((KINDS.indexOf(kind) + 1) / KINDS.length) * WIDTH);
      say(`\r[${'#'.repeat(done)}${'-'.repeat(WIDTH - done)}] ${`${kind} ${rows}`.padEnd(24)}`);
    },
    end: () => say(`\r${' '.repeat(WIDTH + 28)}\r`),
  };
}
