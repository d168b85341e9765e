import { Claim, Conflict, NewsEvent, Observation, Source } from '@mizan/model';
import { z } from 'zod';
import { PROBLEM_KINDS } from '../problem.ts';
import { API_VERSION } from '../version.ts';
import { ESTIMATE_LIMITS } from '../estimates/limits.ts';
import { ESTIMATORS } from '../estimates/registry.ts';
import type { Estimator } from '../estimates/estimator.ts';
import type { Route } from './route.ts';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType): Json => {
  const { $schema: _, $defs, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Json;
  return { ...rest, ...($defs === undefined ? {} : { $defs }) };
};

const PROBLEM: Json = {
  type: 'object', description: 'RFC 9457 problem details', required: ['type', 'title', 'status', 'detail', 'errors'],
  properties: {
    type: { type: 'string', enum: Object.keys(PROBLEM_KINDS).map((kind) => `urn:mizan:problem:${kind}`) }, title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' }, instance: { type: 'string' },
    errors: { type: 'array', items: { type: 'object', required: ['field', 'reason'], properties: { field: { type: 'string' }, reason: { type: 'string' }, suggestions: { type: 'array', items: { type: 'string' } } } } },
  },
};

const documentOf = (list: string, items: Json): Json => ({
  type: 'object', required: ['version', 'vintages', list, 'omitted'],
  properties: {
    version: { type: 'string', description: 'The build of the database' }, vintages: { type: 'array', items: { type: 'object' }, description: 'The releases the figures come from' },
    [list]: { type: 'array', items }, omitted: { type: 'array', items: { type: 'object', required: ['source', 'count', 'reason'] }, description: 'What was left out because its source does not let it be passed on' },
  },
});
/** An indicator over one release; what its numbers rest on stands with each of them. */
const INDICATOR: Json = {
  type: 'object', required: ['id', 'indicator', 'method', 'reporter', 'partner', 'flow', 'unit', 'dataflow', 'vintage', 'source', 'rights', 'points'],
  properties: {
    id: { type: 'string' }, method: { type: 'string', description: 'The page under /methods that says how it is made' }, unit: { type: 'string' }, dataflow: { type: 'string' }, vintage: { type: 'string' }, source: { type: 'string' }, rights: { type: 'string' },
    points: {
      type: 'array',
      items: {
        type: 'object', required: ['period', 'value', 'label', 'interval', 'flags', 'convention'],
        properties: {
          period: { type: 'string' }, basePeriod: { type: 'string' }, commodity: { type: 'object' }, value: { type: ['string', 'null'], description: 'A decimal; null where there is none' }, label: { type: 'string' },
          interval: { type: ['object', 'null'], description: 'What it can be given the rounding of its inputs' }, reason: { type: 'string', description: 'Why there is no number' }, flags: { type: 'array', items: { type: 'string' } },
          convention: { type: 'object', description: 'By which choices it was made, as its method names them' },
        },
      },
    },
  },
};
const VALUE: Json = { type: ['string', 'number', 'boolean', 'null'] };
/** An estimator as it is listed. */
const ESTIMATOR: Json = {
  type: 'object', required: ['name', 'what', 'method', 'mostRows', 'input'],
  properties: { name: { type: 'string' }, what: { type: 'string' }, method: { type: 'string', description: 'The page under /methods that says how' }, mostRows: { type: 'integer' }, input: { type: 'object', description: 'JSON Schema' } },
};
/** The answer of an estimator. */
const ESTIMATE: Json = {
  type: 'object', required: ['estimator', 'method', 'convention', 'reason', 'results'],
  properties: {
    estimator: { type: 'string' }, method: { type: 'string' }, convention: { type: 'object', description: 'By which choices it was made: those of the request and those that were taken where nothing was said' },
    reason: { type: ['string', 'null'], description: 'Why nothing can be estimated' },
    results: { type: 'object', description: 'Tables by name, the main one first; a number that cannot be given is null, with its reason in the row', additionalProperties: { type: 'array', items: { type: 'object', additionalProperties: VALUE } } },
  },
};
const ESTIMATORS_DOCUMENT: Json = {
  type: 'object', required: ['version', 'limits', 'estimators'],
  properties: { version: { type: 'string' }, limits: { type: 'object', properties: Object.fromEntries(Object.keys(ESTIMATE_LIMITS).map((name) => [name, { type: 'integer' }])) }, estimators: { type: 'array', items: { $ref: '#/components/schemas/Estimator' } } },
};
const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

const components = (): Json => ({
  Problem: PROBLEM, Observation: schemaOf(Observation), Claim: schemaOf(Claim), NewsEvent: schemaOf(NewsEvent), Conflict: schemaOf(Conflict), Source: schemaOf(Source),
  SeriesDocument: documentOf('series', { type: 'object', description: 'Observations that differ in nothing but time; values are exact decimal strings in base units' }),
  ClaimsDocument: documentOf('claims', reference('Claim')), EventsDocument: documentOf('events', reference('NewsEvent')), IndicatorsDocument: documentOf('indicators', INDICATOR), SourcesDocument: documentOf('sources', reference('Source')), EstimatorsDocument: ESTIMATORS_DOCUMENT, Estimator: ESTIMATOR, Estimate: ESTIMATE,
});

/** The OpenAPI 3.1 document of the routes, made from the schemas that read their queries. */
export function openApi(routes: readonly Route[]): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Mizan', version: API_VERSION, description: 'Trade statistics, what was said about them, and the events around them. Nothing can be changed; no key.', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths: { ...Object.fromEntries(routes.map((route) => [route.path, { get: operationOf(route) }])), ...Object.fromEntries(ESTIMATORS.map((one) => [`/api/v1/estimates/${one.name}`, { post: estimateOperation(one) }])) },
    components: { schemas: components() },
  };
}

const PROBLEM_ANSWER: Json = { description: 'A problem', content: { 'application/problem+json': { schema: reference('Problem') } } };

const estimateOperation = ({ what, schema }: Estimator): Json => ({
  summary: what, requestBody: { required: true, content: { 'application/json': { schema } } },
  responses: { 200: { description: what, content: { 'application/json': { schema: reference('Estimate') } } }, default: PROBLEM_ANSWER },
});

function operationOf({ path, parts = {}, summary, type, shape, schema }: Route): Json {
  return {
    summary, parameters: [...pathParameters(path, parts), ...queryParameters(shape)],
    responses: {
      200: { description: summary, headers: { ETag: { schema: { type: 'string' } }, 'Mizan-Vintages': { schema: { type: 'string' } } }, content: Object.fromEntries([type].flat().map((media) => [media.split(';')[0]!, { schema: schema === undefined ? {} : reference(schema) }])) },
      304: { description: 'Not modified' }, default: PROBLEM_ANSWER,
    },
  };
}

const pathParameters = (path: string, parts: NonNullable<Route['parts']>): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string', ...(parts[name!] === undefined ? {} : { enum: parts[name!] }) } }));

function queryParameters(shape: z.ZodRawShape): Json[] {
  const { properties = {}, required = [] } = schemaOf(z.object(shape)) as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
}
