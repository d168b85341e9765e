import { comparatorsOf, eventStudy, eventStudySentences } from '@mizan/analytics';
import { countryOf, scopeOf, type NewsEvent } from '@mizan/model';
import type { Context } from '../context.ts';
import type { EventStudyView } from '../view/event-view.ts';
import { codedArea } from './labelled.ts';
import { shareable } from './observed.ts';
import type { Reader } from './reader.ts';
import { partnersOf } from './trading-pairs.ts';

/**
 * What can be said of an event beside the trade of its first two countries, in sentences; of an event of one country,
 * with the partner most is said of. Null where it names none, or one without figures. Computed once a build.
 */
export const eventStudyView = (context: Context, reader: Reader, event: NewsEvent): Promise<EventStudyView | null> =>
  context.memory.recall(`study/${event.id}/${reader.locale}`, async () => {
    const [a, other] = [...new Set(event.parties.map(countryOf))].filter((code) => scopeOf(code) === 'country');
    const b = other ?? (a === undefined ? undefined : partnersOf(context.catalogue, a)[0]);
    if (a === undefined || b === undefined) return null;
    const study = eventStudy(event, await studiedOf(context, a, b));
    return { pair: [codedArea(reader, a), codedArea(reader, b)], paragraphs: eventStudySentences(study, reader.labels, reader.locale), flows: study.flows.map(({ exporter, importer, rung, reservations }) => ({ exporter, importer, rung, reservations })) };
  });

/** The pair's series with the flows each can be compared with: of either country with its other partners. */
async function studiedOf({ store }: Context, a: string, b: string) {
  const [own, ...around] = await Promise.all([store.pairObservations(a, b, { commodity: 'TOTAL' }), store.areaObservations(a, { commodity: 'TOTAL' }), store.areaObservations(b, { commodity: 'TOTAL' })]);
  const pool = around.flatMap((observations) => shareable(observations).series);
  return shareable(own).series.filter(({ flow }) => flow === 'X' || flow === 'M').map((series) => ({ series, comparators: comparatorsOf(series, pool) }));
}
