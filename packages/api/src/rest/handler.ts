import { nearMatches } from '@mizan/model';
import { createContext, type Context } from '../context.ts';
import { Refusal } from '../problem.ts';
import { spelling } from './address.ts';
import { hasTag, jsonAnswer, notModified, respond, respondOptions, respondProblem, tagOf } from './answer.ts';
import { briefRoutes } from './briefs.ts';
import { chartRoutes } from './charts.ts';
import { answerEstimate, estimateRoutes, estimatorAt } from './estimates.ts';
import { eventStudyRoute } from './event-study.ts';
import { factsRoute } from './facts.ts';
import { readyRoute } from './health.ts';
import { indicatorsRoute } from './indicators.ts';
import { openApi } from './openapi.ts';
import { pathParts, route, type Route } from './route.ts';
import { tableRoutes } from './tables.ts';

const DATA_ROUTES: readonly Route[] = [...tableRoutes, indicatorsRoute, eventStudyRoute, ...estimateRoutes, ...chartRoutes, ...briefRoutes, factsRoute, readyRoute];
const openApiRoute: Route = route({ path: '/api/openapi.json', summary: 'This interface as OpenAPI 3.1', type: 'application/json', shape: {} }, () =>
  jsonAnswer(openApi([...DATA_ROUTES, openApiRoute]), { vintages: [] }));

/** Every address that is answered beside the procedures. */
export const ROUTES: readonly Route[] = [...DATA_ROUTES, openApiRoute];

/** Answers a request outside tRPC. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * A handler of every route over a context taken anew for each request. `/healthz` says that the process runs and reads
 * nothing. `report` hears of failures that were not foreseen.
 */
export const createRestHandler = (context: () => Promise<Context>, report: (error: unknown) => void = console.error): Handler => async (request) => {
  try {
    return await answer(request, context);
  } catch (error) {
    if (!(error instanceof Refusal)) report(error);
    return respondProblem(request, error);
  }
};

async function answer(request: Request, createdContext: () => Promise<Context>): Promise<Response> {
  const url = new URL(request.url);
  if (request.method === 'OPTIONS') return respondOptions(estimatorAt(url.pathname) !== undefined);
  if (request.method === 'POST') {
    const estimator = estimatorAt(url.pathname);
    if (estimator !== undefined) return answerEstimate(request, estimator);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal('method-not-allowed', `${request.method} is not answered here; nothing can be changed from outside`);
  if (url.pathname === '/healthz') return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
  const [found, path] = routeOf(url.pathname);
  const context = await createdContext();
  const { version } = context.catalogue;
  const tag = tagOf(version, `${context.today} ${spelling(url)}`);
  if (hasTag(request, tag)) return notModified(tag, version);
  return respond(request, await found.answer(context, path, url.searchParams), tag, version);
}

function routeOf(pathname: string): readonly [Route, Record<string, string>] {
  for (const candidate of ROUTES) {
    const parts = pathParts(candidate, pathname);
    if (parts !== undefined) return [candidate, parts];
  }
  throw Refusal.of('not-found', [{ field: '', reason: `there is nothing at ${pathname}`, suggestions: nearMatches(pathname, ROUTES.map(({ path }) => ({ code: path }))) }]);
}

/** The handler over the process's database. */
export const handleRest: Handler = createRestHandler(() => createContext());
