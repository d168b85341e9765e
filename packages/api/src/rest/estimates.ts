import { estimatorList } from '../estimates/list.ts';
import { estimatorNamed } from '../estimates/registry.ts';
import { estimateRunner } from '../estimates/runner.ts';
import { jsonAnswer, respondMomentary } from './answer.ts';
import { bodyOf } from './body.ts';
import { pathParts, route, type Route } from './route.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const ONE = '/api/v1/estimates/{name}';

/** What can be estimated over a table the caller brings. */
export const estimateRoutes: readonly Route[] = [
  route({ path: '/api/v1/estimates', summary: 'The estimators over a table of your own, each with its input, and what a server takes', type: JSON_TYPE, shape: {}, schema: 'EstimatorsDocument' }, () => jsonAnswer(estimatorList(), { vintages: [] })),
  route({ path: ONE, summary: 'One estimator with its input; to POST a table, the estimate', type: JSON_TYPE, shape: {}, schema: 'Estimator' }, (_context, _query, path) => {
    const { name } = estimatorNamed(path['name']!);
    return jsonAnswer(estimatorList().estimators.find((one) => one.name === name), { vintages: [] });
  }),
];

/** The estimator that a table may be posted to at an address, if there is one; throws a Refusal for a name that is none. */
export function estimatorAt(pathname: string): string | undefined {
  const name = pathParts({ path: ONE }, pathname)?.['name'];
  return name === undefined ? undefined : estimatorNamed(name).name;
}

/** The estimate of a posted table. It rests on nothing that is loaded, and is kept by nobody. */
export const answerEstimate = async (request: Request, name: string): Promise<Response> => respondMomentary(`${await estimateRunner().run({ name, body: await bodyOf(request) })}\n`, JSON_TYPE);
