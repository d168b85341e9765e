import { nearMatches, type Problem } from '@mizan/model';
import type { z } from 'zod';
import { keysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

/** A schema's objection: the problem, the path it stands at, and the key where the key itself is wrong. */
export interface SchemaProblem extends Problem {
  readonly path: readonly PropertyKey[];
  readonly key?: string;
}

/** Zod's issues about `value` in the words of someone who edits the file: one per wrong field or unknown key. */
export const schemaProblems = (issues: readonly Issue[], value: unknown, schema: z.ZodType): SchemaProblem[] =>
  issues.flatMap((issue) => flatten(issue)).flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue, schema) : [wrongValue(issue, valueAt(value, issue.path))]));

/** An issue of a union becomes those of the alternative that fits the value's shape. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const shapeFits = (branch: readonly Issue[]) => !branch.some((i) => i.path.length === 0 && (i.code === 'invalid_type' || i.code === 'invalid_value'));
  const branch = issue.errors.find(shapeFits) ?? issue.errors.at(-1)!;
  return branch.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

const unknownKeys = (issue: Extract<Issue, { code: 'unrecognized_keys' }>, schema: z.ZodType): SchemaProblem[] =>
  issue.keys.map((key) => ({
    path: issue.path, key, field: fieldOf([...issue.path, key]), reason: `unknown key "${key}"`,
    suggestions: nearMatches(key, keysAt(schema, issue.path).map((code) => ({ code }))),
  }));

function wrongValue(issue: Issue, value: unknown): SchemaProblem {
  const place = { path: issue.path, field: fieldOf(issue.path) };
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return { ...place, reason: 'is required' };
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number') return { ...place, reason: `expected text; put quotes around ${value}` };
  if (issue.code !== 'invalid_value') return { ...place, reason: issue.message };
  const codes = issue.values.map(String);
  const suggestions = typeof value === 'string' ? nearMatches(value, codes.map((code) => ({ code }))) : [];
  return { ...place, reason: `${JSON.stringify(value)} is not one of ${codes.join(', ')}`, suggestions };
}

export const fieldOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), value);
