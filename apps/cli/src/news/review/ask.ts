import { isCancel, text } from '@clack/prompts';
import type { Terminal } from '../../terminal.ts';

/** Where questions are asked and answered. */
export type Streams = Pick<Terminal, 'input'> & { readonly output: Terminal['screen'] };

/** The person has left: Escape or Ctrl-C. */
export class Ended extends Error {}

export function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Ended();
  return answer as Exclude<T, symbol>;
}

interface TextQuestion {
  readonly initial?: string;
  readonly hint?: string | undefined;
  /** Why a text is not taken, if it is not. */
  readonly refused?: (value: string) => string | undefined;
}

/** Asks for a line of text. */
export async function askText(message: string, { initial = '', hint, refused }: TextQuestion, streams: Streams): Promise<string> {
  const answer = await text({ message: hint === undefined ? message : `${message} (${hint})`, initialValue: initial, validate: (value) => refused?.((value ?? '').trim()), ...streams });
  return (answered(answer) ?? '').trim();
}
