import { factShape, type FactQuery } from '../briefs/check-query.ts';
import { checkFact, checkReleases } from '../briefs/check.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../problem.ts';
import type { Answer } from './answer.ts';
import { jsonAnswer } from './answer.ts';
import { route, type Route } from './route.ts';

/** Figures of summaries, looked up later. */
export const factsRoute: Route = route({ path: '/api/v1/facts.json', summary: 'Whether a printed figure, or every figure of a summary, is unchanged, revised or withdrawn', type: 'application/json; charset=utf-8', shape: factShape }, async (context, query) => answer(context, query));

async function answer(context: Context, { id, value, unit, release, of, releases = [], lang }: FactQuery): Promise<Answer> {
  if ((id === undefined) === (of === undefined)) throw Refusal.of('invalid-input', [{ field: 'id', reason: 'name one figure (id), or the subject of a summary (of=pair-MA-RU)' }]);
  const found = id === undefined ? await checkReleases(context, of!, releases, lang) : await checkFact(context, { id, value, unit, release }, lang);
  return jsonAnswer(found, { vintages: context.catalogue.vintages, file: 'mizan-facts.json' });
}
