import { eventStudyView } from '../compose/event-study.ts';
import { readerOf } from '../compose/reader.ts';
import { made } from '../given.ts';
import { found } from '../input/codes.ts';
import { CodeTexts, LocaleText } from '../input/fields.ts';
import { pairOf } from '../input/store-queries.ts';
import { Refusal } from '../problem.ts';
import { jsonAnswer } from './answer.ts';
import { route, type Route } from './route.ts';

/** What can be said of an event beside the trade of a pair, in sentences and numbers. */
export const eventStudyRoute: Route = route(
  { path: '/api/v1/events/{id}/study.json', summary: 'What can be said of an event beside the trade of a pair, unless said of the countries it names', type: 'application/json; charset=utf-8', shape: { pair: CodeTexts.optional(), lang: LocaleText } },
  async (context, { pair, lang }, path) => {
    const event = found('event', path['id']!, context.catalogue.events);
    const study = await eventStudyView(context, readerOf(context.catalogue, lang), event, made(pair, (texts) => pairOf(context.catalogue, texts)));
    if (study === null) throw Refusal.of('not-found', [{ field: pair === undefined ? 'id' : 'pair', reason: 'there are no figures to set this event beside' }]);
    const releases = new Set(study.flows.flatMap(({ sides }) => sides.map(({ dataflow, vintage }) => `${dataflow}/${vintage}`)));
    return jsonAnswer(study, { file: `mizan-event-study-${event.id}.json`, vintages: context.catalogue.vintages.filter(({ dataflow, id }) => releases.has(`${dataflow}/${id}`)) });
  },
);
