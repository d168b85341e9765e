import { UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';

/** `mizan estimate --list`: every estimator, with `--json` its input as JSON Schema. */
export async function listEstimators(words: readonly string[], terminal: Terminal): Promise<void> {
  const stray = words.find((word) => word !== '--json');
  if (stray !== undefined) throw new UsageError(`--list takes --json alone, not ${stray}`);
  const { estimatorList } = await import('@mizan/api/estimates');
  const list = estimatorList();
  if (words.includes('--json')) return terminal.out(`${JSON.stringify(list, null, 2)}\n`);
  terminal.out(textTable(['name', 'what', 'method'], list.estimators.map(({ name, what, method }) => [name, what, `docs/methods/${method}.md`])));
}
