import type { Terminal } from '../terminal.ts';
import type { OpenedFile } from './opened-file.ts';

const WIDTH = 24;
/** Milliseconds between two looks of the bar, and between two lines. */
const BAR_EVERY = 100;
const LINE_EVERY = 5000;

/** Tells of rows, their rate and the time left, as far as the bytes read tell it: a bar on a terminal, else now and then a line. */
export function ingestProgress({ interactive, say }: Terminal, files: readonly OpenedFile[], now: () => number = () => performance.now()): { progress: (rows: number) => void; end: () => void } {
  const began = now();
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let told = interactive ? -Infinity : began;
  const progress = (rows: number): void => {
    const time = now();
    if (time - told < (interactive ? BAR_EVERY : LINE_EVERY)) return;
    told = time;
    const share = files.reduce((sum, file) => sum + file.read, 0) / size;
    const words = sentence(rows, (time - began) / 1000, share);
    say(interactive ? `\r${bar(share)}${words.padEnd(56)}` : `${words}\n`);
  };
  return { progress, end: () => { if (interactive) say(`\r${' '.repeat(WIDTH + 59)}\r`); } };
}

/** Rows so far, rows a second, and seconds left once a part of the bytes is known to be read. */
function sentence(rows: number, seconds: number, share: number): string {
  const rate = `${rows} rows, ${Math.round(rows / Math.max(seconds, 0.001))} rows/s`;
  if (share >= 1) return `${rate}, writing`;
  return share > 0 ? `${rate}, ${Math.ceil((seconds / share) * (1 - share))} s left` : rate;
}

const bar = (share: number): string => {
  const done = Math.round(Math.min(share, 1) * WIDTH);
  return share > 0 ? `[${'#'.repeat(done)}${'-'.repeat(WIDTH - done)}] ` : '';
};
