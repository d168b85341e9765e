import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { createContext, type Context } from '../context.ts';
import { appRouter } from '../router.ts';
import { spelling } from './address.ts';
import { bodyOf } from './body.ts';
import { CACHING, hasTag, notModified, respondProblem, tagOf } from './answer.ts';
import type { Handler } from './handler.ts';
import { Refusal } from '../problem.ts';

/** Where the procedures are. */
export const TRPC_ENDPOINT = '/api/trpc';

/** A handler of the procedures over HTTP. Errors keep tRPC's envelope, with the problem document in `data.problem`. */
export const createTrpcHandler = (createdContext: () => Promise<Context>, report: (error: unknown) => void = console.error): Handler => async (request) => {
  try {
    const context = await createdContext();
    const { version } = context.catalogue;
    const tag = tagOf(version, `${context.today} ${spelling(new URL(request.url))}`);
    if (request.method === 'GET' && hasTag(request, tag)) return notModified(tag, version);
    return await fetchRequestHandler({
      endpoint: TRPC_ENDPOINT, req: await bounded(request), router: appRouter, createContext: () => context, onError: ({ error }) => { if (error.code === 'INTERNAL_SERVER_ERROR') report(error); },
      responseMeta: ({ errors, type }) => ({ headers: { 'mizan-version': version, ...(errors.length > 0 || type === 'mutation' ? { 'cache-control': 'no-store' } : { etag: tag, 'cache-control': CACHING }) } }),
    });
  } catch (error) {
    if (!(error instanceof Refusal)) report(error);
    return respondProblem(request, error);
  }
};

/** A request whose body, if it has one, is known to be no longer than is taken. */
const bounded = async (request: Request): Promise<Request> => (request.body === null ? request : new Request(request.url, { method: request.method, headers: request.headers, body: await bodyOf(request) }));

/** The handler over the process's database. */
export const handleTrpc: Handler = createTrpcHandler(() => createContext());
