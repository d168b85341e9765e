import { claimsCsv, claimsJson, eventsCsv, eventsJson, seriesCsv, seriesJson, sourcesJson, type Written } from '@mizan/io/writers';
import { groupIntoSeries, type Observation, type Redistribution, type Vintage } from '@mizan/model';
import { checksOf } from '../checks.ts';
import { latestStatedFirst } from '../compose/claims.ts';
import { newestFirst } from '../compose/events.ts';
import { vintagesOf } from '../compose/pair.ts';
import type { Context } from '../context.ts';
import { claimShape, eventShape, seriesShape, type ClaimsQuery, type EventsQuery, type SeriesQuery } from '../input/queries.ts';
import { claimQuery, eventQuery, observationQuery } from '../input/store-queries.ts';
import { observationsWithin } from '../observations.ts';
import type { Answer } from './answer.ts';
import { jsonAnswer } from './answer.ts';
import { route, type Route } from './route.ts';

const CSV = 'text/csv; charset=utf-8; header=present';
const JSON_TYPE = 'application/json; charset=utf-8';

const csvAnswer = ({ text, omitted }: Written, file: string, vintages: readonly Vintage[]): Answer => ({ body: text, type: CSV, file: `${file}.csv`, attachment: true, vintages, omitted });

/** The written document with the build and the releases it rests on. */
const documentAnswer = ({ version }: { readonly version: string }, { text, omitted }: Written, file: string, vintages: readonly Vintage[]): Answer =>
  jsonAnswer({ version, vintages, ...(JSON.parse(text) as object) }, { file: `${file}.json`, vintages, omitted });

/** A file's name from the codes it was asked by: mizan-series-MA-RU. */
const fileName = (kind: string, codes: readonly (string | readonly string[] | undefined)[]): string => ['mizan', kind, ...codes.flat().filter((code) => code !== undefined)].join('-').replace(/[^\w.-]+/g, '-').slice(0, 100);

interface Selected {
  readonly observations: Observation[];
  readonly vintages: readonly Vintage[];
  readonly file: string;
}

async function selectedSeries(context: Context, query: SeriesQuery): Promise<Selected> {
  const wanted = observationQuery(context.catalogue, query);
  const observations = await observationsWithin(context, wanted);
  return { observations, vintages: vintagesOf(context, groupIntoSeries(observations)), file: fileName('series', [wanted.reporter, wanted.partner, wanted.flow, wanted.commodity]) };
}

const seriesRoutes: readonly Route[] = [
  route({ path: '/api/v1/series.csv', summary: 'Observations as CSV, one a row', type: 'text/csv', shape: seriesShape }, async (context, query) => {
    const { observations, vintages, file } = await selectedSeries(context, query);
    return csvAnswer(seriesCsv(observations), file, vintages);
  }),
  route({ path: '/api/v1/series.json', summary: 'Observations as series', type: JSON_TYPE, shape: seriesShape, schema: 'SeriesDocument' }, async (context, query) => {
    const { observations, vintages, file } = await selectedSeries(context, query);
    return documentAnswer(context.catalogue, seriesJson(observations), file, vintages);
  }),
];

const rightsOf = ({ catalogue }: Context) => (source: string): Redistribution => catalogue.sources.get(source)?.redistribution ?? 'unknown';
const selectedClaims = async (context: Context, query: ClaimsQuery) => latestStatedFirst(await context.store.claims(claimQuery(context.catalogue, query)));

const claimRoutes: readonly Route[] = [
  route({ path: '/api/v1/claims.csv', summary: 'Claims with their checks as CSV', type: 'text/csv', shape: claimShape }, async (context, query) =>
    csvAnswer(claimsCsv(await selectedClaims(context, query), rightsOf(context), await checksOf(context)), fileName('claims', [query.pair]), context.catalogue.vintages)),
  route({ path: '/api/v1/claims.json', summary: 'Claims with their checks', type: JSON_TYPE, shape: claimShape, schema: 'ClaimsDocument' }, async (context, query) =>
    documentAnswer(context.catalogue, claimsJson(await selectedClaims(context, query), rightsOf(context), await checksOf(context)), fileName('claims', [query.pair]), context.catalogue.vintages)),
];

const selectedEvents = async (context: Context, query: EventsQuery) => newestFirst(await context.store.events(eventQuery(context.catalogue, query)));

const eventRoutes: readonly Route[] = [
  route({ path: '/api/v1/events.csv', summary: 'Events as CSV', type: 'text/csv', shape: eventShape }, async (context, query) =>
    csvAnswer(eventsCsv(await selectedEvents(context, query)), fileName('events', [query.pair]), context.catalogue.vintages)),
  route({ path: '/api/v1/events.json', summary: 'Events', type: JSON_TYPE, shape: eventShape, schema: 'EventsDocument' }, async (context, query) =>
    documentAnswer(context.catalogue, eventsJson(await selectedEvents(context, query)), fileName('events', [query.pair]), context.catalogue.vintages)),
];

/** Everything that is written as a table or a list of records. */
export const tableRoutes: readonly Route[] = [
  ...seriesRoutes, ...claimRoutes, ...eventRoutes,
  route({ path: '/api/v1/sources.json', summary: 'Sources with licence and rights', type: JSON_TYPE, shape: {}, schema: 'SourcesDocument' }, (context) =>
    documentAnswer(context.catalogue, sourcesJson(context.catalogue.sources.values()), 'mizan-sources', context.catalogue.vintages)),
];
