import type { Problem } from '@mizan/model';
import { nearMatches } from '@mizan/model';
import type { z } from 'zod';

/** Kinds of refusal with the HTTP status and the title each answers with; docs/guides/http.md explains them. */
export const PROBLEM_KINDS = {
  'invalid-input': { status: 400, title: 'The request has a field that cannot be read' },
  'unknown-code': { status: 400, title: 'The request names a code that is not known' },
  'not-found': { status: 404, title: 'There is no such record or address' },
  'method-not-allowed': { status: 405, title: 'This address can only be read' },
  'too-large': { status: 413, title: 'The answer would be too large' },
  'request-too-large': { status: 413, title: 'The request asks for more than is taken' },
  internal: { status: 500, title: 'The server failed' },
  unavailable: { status: 503, title: 'The database cannot be read' },
  busy: { status: 503, title: 'The server has as much to do as it can' },
} as const;
export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** A problem document of RFC 9457, with one entry in `errors` per field. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly errors: readonly Problem[];
}

const BRAND = Symbol.for('mizan.api.refusal');

/** An expected refusal on its way to the caller: thrown in procedures and handlers, answered as a problem document. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly [BRAND] = true;
  readonly kind: ProblemKind;
  readonly problems: readonly Problem[];

  constructor(kind: ProblemKind, detail: string, problems: readonly Problem[] = []) {
    super(detail);
    this.kind = kind;
    this.problems = problems;
  }

  /** A bundled server has several copies of this module in one process, which share what makes summaries: a refusal of another copy is one too. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && BRAND in error;
  }

  /** A refusal that names its fields and says no more than they do. */
  static of(kind: ProblemKind, problems: readonly Problem[]): Refusal {
    return new Refusal(kind, problems.map(sentenceOf).join('; '), problems);
  }
}

const sentenceOf = ({ field, reason, suggestions }: Problem): string =>
  `${field === '' ? '' : `${field}: `}${reason}${suggestions?.length ? ` (perhaps ${suggestions.join(', ')})` : ''}`;

export function documentOf(kind: ProblemKind, detail: string, errors: readonly Problem[], instance?: string): ProblemDocument {
  const { status, title } = PROBLEM_KINDS[kind];
  return { type: `urn:mizan:problem:${kind}`, title, status, detail, ...(instance === undefined ? {} : { instance }), errors };
}

/** The refusal a failed parse of `input` amounts to; an unknown key comes with the known keys nearest to it. */
export function refusalOf(error: z.core.$ZodError, input: unknown, knownKeys: readonly string[] = []): Refusal {
  return Refusal.of('invalid-input', error.issues.flatMap((issue) => problemsOf(issue, input, knownKeys)));
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown, knownKeys: readonly string[]): Problem[] {
  const field = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys': return issue.keys.map((key) => withSuggestions({ field: key, reason: `"${key}" is not a parameter here` }, key, knownKeys));
    case 'invalid_value': return [withSuggestions({ field, reason: `must be one of ${issue.values.join(', ')}` }, valueAt(input, issue.path), issue.values.map(String))];
    default: return [{ field, reason: issue.message }];
  }
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): string =>
  String(path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input) ?? '');

const withSuggestions = (problem: Problem, text: string, known: readonly string[]): Problem => {
  const suggestions = text === '' ? [] : nearMatches(text, known.map((code) => ({ code })));
  return suggestions.length > 0 ? { ...problem, suggestions } : problem;
};
