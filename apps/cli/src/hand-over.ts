import type { Written } from '@mizan/io/writers';
import type { Terminal } from './terminal.ts';

/** Writes a file's text to standard output, and says what was left out of it. */
export function handOver({ text, omitted }: Written, terminal: Terminal): void {
  terminal.out(text);
  for (const { source, count } of omitted) terminal.say(`left out: ${count} from ${source}, whose figures may not be redistributed\n`);
}
