import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';
import type { AppRouter } from './router.ts';
import type { ProblemDocument } from './problem.ts';

export type { AppRouter, ProblemDocument };
export type * from './view/index.ts';

/** Questions asked at once travel in one address; servers refuse longer ones. */
const LONGEST_ADDRESS = 4000;

/** A typed client of a Mizan server. `url` is the address of its procedures, such as https://example.org/api/trpc. */
export const createMizanClient = ({ url, fetch }: { readonly url: string; readonly fetch?: typeof globalThis.fetch }): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({ links: [httpBatchLink({ url, maxURLLength: LONGEST_ADDRESS, ...(fetch ? { fetch: (input, init) => fetch(input, init as RequestInit) } : {}) })] });
