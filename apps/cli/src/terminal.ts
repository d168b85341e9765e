import type { Readable, Writable } from 'node:stream';

/** What a command writes to and reads its surroundings from. */
export interface Terminal {
  /** What is piped in, or typed. */
  readonly input: Readable;
  /** Where questions are asked. */
  readonly screen: Writable;
  /** Data: what a program reads on. */
  readonly out: (text: string) => void;
  /** Progress and messages. */
  readonly say: (text: string) => void;
  /** Whether messages go to a person's screen. */
  readonly interactive: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The process's own standard output and error. */
export const processTerminal = (): Terminal => ({
  input: process.stdin,
  screen: process.stderr,
  out: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  environment: process.env,
});
