import type { FetchProgress } from '@mizan/io/fetch';
import { bar, BAR_WIDTH } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import type { OpenedFile } from './opened-file.ts';

/** Milliseconds between two looks of the bar, and between two lines. */
const BAR_EVERY = 100;
const LINE_EVERY = 5000;
const WORDS = 64;

/** A line that is drawn anew on a terminal; elsewhere a line every few seconds. Standard error. */
class LiveLine {
  readonly #began: number;
  #told: number;

  constructor(readonly terminal: Terminal, readonly now: () => number) {
    this.#began = now();
    this.#told = terminal.interactive ? -Infinity : this.#began;
  }

  /** `words` are asked for only when it is time; they are given the seconds since the beginning. */
  look(share: number, words: (seconds: number) => string): void {
    const time = this.now();
    const { interactive, say } = this.terminal;
    if (time - this.#told < (interactive ? BAR_EVERY : LINE_EVERY)) return;
    this.#told = time;
    const text = words(Math.max(0.001, (time - this.#began) / 1000));
    say(interactive ? `\r${bar(share)}${text.padEnd(WORDS)}` : `${text}\n`);
  }

  end(): void {
    if (this.terminal.interactive) this.terminal.say(`\r${' '.repeat(BAR_WIDTH + 3 + WORDS)}\r`);
  }
}

export interface ReadProgress {
  /** Observations handed to the database until now. */
  readonly progress: (rows: number) => void;
  readonly end: () => void;
}

/** Tells of rows, bytes, their rate and the time left, as files are read. */
export function ingestProgress(terminal: Terminal, files: readonly OpenedFile[], now: () => number = () => performance.now()): ReadProgress {
  const line = new LiveLine(terminal, now);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let rows = 0;
  const look = (): void => {
    const read = files.reduce((sum, file) => sum + file.read, 0);
    const share = size === 0 ? 0 : read / size;
    line.look(share, (seconds) => `${rows} rows, ${mebibytes(read)} of ${mebibytes(size)} MiB, ${Math.round(rows / seconds)} rows/s${left(share, seconds)}`);
  };
  for (const file of files) file.onRead = look;
  return { progress: (count) => { rows = count; look(); }, end: () => line.end() };
}

const left = (share: number, seconds: number): string => (share >= 1 ? ', writing' : share > 0 ? `, ${Math.ceil((seconds / share) * (1 - share))} s left` : '');
const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

export interface FetchTelling {
  readonly progress: (progress: FetchProgress) => void;
  /** A line of its own, between two looks of the bar. */
  readonly notify: (text: string) => void;
  readonly end: () => void;
}

/** Tells how many requests are answered, and how many are known to be left. */
export function fetchProgress(terminal: Terminal, now: () => number = () => performance.now()): FetchTelling {
  const line = new LiveLine(terminal, now);
  return {
    progress: ({ answered, left: waiting, bytes }) => {
      const share = answered / (answered + waiting);
      line.look(share, (seconds) => `${answered} of ${answered + waiting} requests, ${mebibytes(bytes)} MiB${left(share, seconds)}`);
    },
    notify: (text) => { line.end(); terminal.say(`${text}\n`); },
    end: () => line.end(),
  };
}
