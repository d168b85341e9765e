import type { Counts } from '@mizan/store';
import type { Terminal } from './terminal.ts';

const KINDS: readonly (keyof Counts)[] = ['areas', 'codes', 'sources', 'people', 'claims', 'events', 'conflicts', 'observations'];
export const BAR_WIDTH = 24;

/** A bar of what part is done, with a space after it; empty while that is not known. */
export function bar(share: number): string {
  const done = Math.round(Math.min(share, 1) * BAR_WIDTH);
  return share > 0 ? `[${'#'.repeat(done)}${'-'.repeat(BAR_WIDTH - done)}] ` : '';
}

/** Tells how far a build is: a bar on a terminal, else a line per kind. */
export function buildProgress({ interactive, say }: Terminal): { progress: (kind: keyof Counts, rows: number) => void; end: () => void } {
  if (!interactive) return { progress: (kind, rows) => say(`${kind}: ${rows}\n`), end: () => {} };
  return {
    progress: (kind, rows) => say(`\r${bar((KINDS.indexOf(kind) + 1) / KINDS.length)}${`${kind} ${rows}`.padEnd(24)}`),
    end: () => say(`\r${' '.repeat(BAR_WIDTH + 28)}\r`),
  };
}
