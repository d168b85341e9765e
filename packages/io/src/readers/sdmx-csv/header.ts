import { nearMatches, type Problem } from '@mizan/model';
import { COLUMNS, OPTIONAL_COLUMNS, RELEASE_COLUMNS, STRUCTURE_COLUMNS } from './columns.ts';

const KNOWN: readonly string[] = [...STRUCTURE_COLUMNS, ...Object.keys(COLUMNS)];

/** What is wrong with a header, and whether the rows can be read in spite of it. */
export function headerProblems(header: readonly string[], releaseGiven: boolean): { problems: Problem[]; readable: boolean } {
  const optional = (column: string) => OPTIONAL_COLUMNS.has(column) || (releaseGiven && (RELEASE_COLUMNS as readonly string[]).includes(column));
  const missing = KNOWN.filter((column) => !header.includes(column) && !optional(column)).map((field) => ({ field, reason: 'the column is missing' }));
  const twice = header.filter((column, i) => header.indexOf(column) !== i).map((field) => ({ field, reason: 'the column stands twice' }));
  const unknown = header.filter((column) => !KNOWN.includes(column)).map((field) => ({ field, reason: `unknown column${perhaps(field)}` }));
  return { problems: [...missing, ...twice, ...unknown], readable: missing.length === 0 && twice.length === 0 };
}

function perhaps(column: string): string {
  const matches = nearMatches(column, KNOWN.map((code) => ({ code })));
  return matches.length === 0 ? '' : `; did you mean ${matches.join(', ')}?`;
}
