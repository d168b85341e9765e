import { comparatorsOf, EVENT_STUDY_CONVENTION, eventStudy, eventStudySentences, isQuantity, type PlaceboRank, type SideStudy } from '@mizan/analytics';
import { countryOf, isExportOrImport, scopeOf, type NewsEvent } from '@mizan/model';
import type { Context } from '../context.ts';
import type { EventStudyView, RankView, StudiedSideView } from '../view/event-view.ts';
import { codedArea } from './labelled.ts';
import { shareable } from './observed.ts';
import type { Reader } from './reader.ts';
import { partnersOf } from './trading-pairs.ts';

/**
 * What can be said of an event beside the trade of a pair, in sentences and numbers; unless said, of the first two countries it
 * names, or of its one country with the partner most is said of. Null where it names none, or one without figures. Computed once a build.
 */
export const eventStudyView = (context: Context, reader: Reader, event: NewsEvent, given?: readonly [string, string]): Promise<EventStudyView | null> =>
  context.memory.recall(`study/${event.id}/${given?.join('/') ?? ''}/${reader.locale}`, async () => {
    const pair = given ?? pairOf(context, event);
    if (pair === undefined) return null;
    const study = eventStudy(event, await studiedOf(context, ...pair));
    if (study.flows.length === 0) return null;
    return {
      event: event.id, pair: [codedArea(reader, pair[0]), codedArea(reader, pair[1])], method: 'event-study', convention: EVENT_STUDY_CONVENTION, paragraphs: eventStudySentences(study, reader.labels, reader.locale),
      flows: study.flows.map(({ exporter, importer, rung, reservations, confounders, sides }) => ({ exporter, importer, rung, reservations, confounders: confounders.map(({ id }) => id), sides: sides.map(sideView) })),
    };
  });

function pairOf({ catalogue }: Context, event: NewsEvent): readonly [string, string] | undefined {
  const [a, other] = [...new Set(event.parties.map(countryOf))].filter((code) => scopeOf(code) === 'country');
  const b = other ?? (a === undefined ? undefined : partnersOf(catalogue, a)[0]);
  return a === undefined || b === undefined ? undefined : [a, b];
}

function sideView({ series, description, comparison, synthetic, breaks, rung }: SideStudy): StudiedSideView {
  const { dataflow, vintage, source, method: countedBy, valuation } = series;
  return { dataflow, vintage, source, countedBy, valuation, rung, change: changeView(description), comparison: comparisonView(comparison), mixture: mixtureView(synthetic), breaks };
}

function changeView(description: SideStudy['description']): StudiedSideView['change'] {
  if (description.value === null) return { value: null, interval: null, reason: description.reason, before: [], after: [] };
  const { before, after, change } = description.value;
  return isQuantity(change) ? { value: change.value, interval: change.interval, before, after } : { value: null, interval: null, reason: change.reason, before, after };
}

const inPercent = (logPoints: number): number => 100 * Math.expm1(logPoints);
const rankView = ({ rank, comparisons, pValue, smallestP }: PlaceboRank): RankView => ({ rank, comparisons, pValue, smallestP });

function comparisonView(comparison: SideStudy['comparison']): StudiedSideView['comparison'] {
  if (comparison.value === null) return comparison;
  const { percent, estimator, inSpace, donors, periods, detectable } = comparison.value;
  return { value: percent, unit: 'percent', estimator, donors: donors.length, ...periods, detectable: detectable.value === null ? null : inPercent(detectable.value), ...rankView(inSpace) };
}

function mixtureView(synthetic: SideStudy['synthetic']): StudiedSideView['mixture'] {
  if (synthetic.value === null) return synthetic;
  const { effect, fit, inSpace } = synthetic.value;
  return { value: inPercent(effect), unit: 'percent', fit: fit.value, rank: inSpace.value === null ? null : rankView(inSpace.value) };
}

/** The pair's series with the flows each can be compared with: of either country with its other partners. */
async function studiedOf({ store }: Context, a: string, b: string) {
  const [own, ...around] = await Promise.all([store.pairObservations(a, b, { commodity: 'TOTAL' }), store.areaObservations(a, { commodity: 'TOTAL' }), store.areaObservations(b, { commodity: 'TOTAL' })]);
  const pool = around.flatMap((observations) => shareable(observations).series);
  return shareable(own).series.filter(isExportOrImport).map((series) => ({ series, comparators: comparatorsOf(series, pool) }));
}
