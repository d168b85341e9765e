import type { Problem } from '@mizan/model';
import { Refusal, UsageError } from '../refusal.ts';

/** A refusal of the estimators: of cells, which have a row and a column, or of options. */
interface Refused extends Error {
  readonly problems: readonly (Problem & { readonly row?: number; readonly column?: string })[];
}

const isRefused = (error: unknown): error is Refused => error instanceof Error && Array.isArray((error as { problems?: unknown }).problems);

/** A refusal in the words of a command line: cells by file, line and column (exit code 1), options by their names (2). Anything else is a bug and stays what it is. */
export function problemOf(error: unknown, file: string, lines: readonly number[]): unknown {
  if (!isRefused(error)) return error;
  const cells = error.problems.filter(({ row }) => row !== undefined);
  if (cells.length === 0) return new UsageError(error.problems.map(optionProblem).join('; '));
  const placed = cells.map(({ reason, column, row }) => ({ file, line: lines[row! - 1]!, field: column!, reason: reason.replace(/^row \d+: /, '') }));
  return new Refusal(placed.map(({ line, field, reason }) => `${file}:${line}: ${field}: ${reason}`).join('\n'), placed);
}

function optionProblem({ field, reason, suggestions = [] }: Problem): string {
  const option = field.split('.')[0]!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `--${option}: ${reason}${suggestions.length > 0 ? `; did you mean ${suggestions.join(' or ')}?` : ''}`;
}
