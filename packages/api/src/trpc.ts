import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { Context } from './context.ts';
import { documentOf, PROBLEM_KINDS, Refusal, refusalOf, type ProblemDocument, type ProblemKind } from './problem.ts';

const CODES = { 400: 'BAD_REQUEST', 404: 'NOT_FOUND', 405: 'METHOD_NOT_SUPPORTED', 413: 'PAYLOAD_TOO_LARGE', 500: 'INTERNAL_SERVER_ERROR', 503: 'SERVICE_UNAVAILABLE' } as const;

/** Errors that tRPC raises itself, before a procedure is called. */
const OWN_KINDS: Readonly<Partial<Record<TRPCError['code'], ProblemKind>>> = {
  NOT_FOUND: 'not-found', METHOD_NOT_SUPPORTED: 'method-not-allowed', BAD_REQUEST: 'invalid-input', PARSE_ERROR: 'invalid-input',
};

/** The problem document of an error that left a procedure; a bug tells no more than that it is one. */
export function problemOf(error: TRPCError, input: unknown, path?: string): ProblemDocument {
  const refusal = error.cause instanceof ZodError ? refusalOf(error.cause, input) : error.cause;
  if (refusal instanceof Refusal) return documentOf(refusal.kind, refusal.message, refusal.problems, path);
  const kind = OWN_KINDS[error.code] ?? 'internal';
  return documentOf(kind, kind === 'internal' ? 'An error was not foreseen; it is in the server\'s log.' : error.message, [], path);
}

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error, input, path }) => {
    const problem = problemOf(error, input, path);
    const { stack: _, ...data } = shape.data;
    return { ...shape, message: problem.detail, data: { ...data, problem } };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** A procedure whose refusals keep their kind: a wrong code is BAD_REQUEST, a missing record NOT_FOUND. */
export const procedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof Refusal)) return result;
  const { cause } = result.error;
  throw new TRPCError({ code: CODES[PROBLEM_KINDS[cause.kind].status], message: cause.message, cause });
});
