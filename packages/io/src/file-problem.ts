/** Something wrong in a file: where it stands, which field, what is wrong, and codes that were perhaps meant. */
export interface FileProblem {
  /** Path relative to the folder that was read. */
  readonly file: string;
  /** Line and column, both from 1, where the place is known. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Dotted path of the field, empty for the whole file. */
  readonly field: string;
  readonly reason: string;
  readonly suggestions: readonly string[];
}

/** One line for a person: `claims/a.yaml:12:3: basePeriod: a growth needs the period it is compared with`. */
export function printFileProblem(problem: FileProblem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const field = problem.field === '' ? '' : `${problem.field}: `;
  const meant = problem.suggestions.length === 0 ? '' : ` (did you mean ${problem.suggestions.join(', ')}?)`;
  return `${place}: ${field}${problem.reason}${meant}`;
}
