import { areSquarable, hasInference, jointTest, undefinedFor, type Coefficient, type Covariance, type Dropped, type ErrorConvention, type Estimated } from '@mizan/analytics';
import { z } from 'zod';
import { Refusal } from '../problem.ts';
import { droppedRows, statistics, type EstimateConvention, type EstimateRow, type Finding } from './estimate.ts';
import { column, columns, confidence } from './options.ts';
import type { Table } from './table.ts';

const ERRORS = ['classical', 'HC0', 'HC1', 'HC2', 'HC3', 'robust', 'clustered', 'newey-west'] as const;

/** Options of every regression. */
export const regressionShape = {
  y: column('Column to be explained; ln(column) is its logarithm'),
  x: columns('Columns that explain it, in order: of those that depend on each other the later is left out; ln(column) is a logarithm'),
  weights: column('Column of weights, 0 or more').optional(),
  errors: z.enum(ERRORS).optional().describe('Standard errors; clustered where clusters are named'),
  clusters: columns('Columns whose groups may go together; a^b is the combination of two').min(1).optional(),
  smallSample: z.enum(['none', 'groups', 'groups-and-parameters', 'parameters']).optional().describe('Small-sample factor: none, groups or groups-and-parameters with clusters, none or parameters with newey-west'),
  countOf: z.enum(['fewest', 'each']).optional().describe('Groups counted where there are several clusterings'),
  lag: z.int().min(0).max(10_000).optional().describe('Highest lag of newey-west; else the rule of Newey and West (1994)'),
  time: column('Column of whole numbers, the places in time of newey-west').optional(),
  jointly: columns('Regressors, by the names they have in x, of which it is tested that all are 0').optional(),
  confidence,
};
const regressionInput = z.object(regressionShape);
type RegressionOptions = z.output<typeof regressionInput>;

/** What fixed effects add. */
export const effectsShape = {
  effects: columns('Columns of fixed effects; a^b is one for every combination').default([]),
  keepSingletons: z.boolean().default(false).describe('Keeps observations that are alone in a level of an effect'),
};

/** Columns of numbers by the names they are given by, each once. */
export function variablesOf(table: Table, names: readonly string[]): Record<string, (number | null)[]> {
  const twice = names.findIndex((name, i) => names.indexOf(name) < i);
  if (twice >= 0) throw refused(`x.${twice}`, `${names[twice]} stands twice`);
  return Object.fromEntries(names.map((name, i) => [name, table.numbers(name, `x.${i}`)]));
}

/** Groups by the names they are given by. */
export const groupsOf = (table: Table, names: readonly string[], field: string): Record<string, (string | null)[]> =>
  Object.fromEntries(names.map((name, i) => [name, table.labels(name, `${field}.${i}`)]));

export function weightsOf(table: Table, name: string | undefined): (number | null)[] | undefined {
  if (name === undefined) return undefined;
  const weights = table.numbers(name, 'weights');
  const negative = weights.flatMap((weight, row) => (weight !== null && weight < 0 ? [row] : []));
  if (negative.length > 0) table.refuse(name, negative, () => 'a weight is negative');
  return weights;
}

/** The errors asked for, `usual` where none are. */
export function errorsOf(table: Table, { errors, clusters, smallSample, countOf, lag, time }: RegressionOptions, usual: 'classical' | 'HC1'): ErrorConvention {
  const type = errors ?? (clusters === undefined ? usual : 'clustered');
  const stray = (given: unknown, field: string, belongs: string) => { if (given !== undefined) throw refused(field, `belongs to ${belongs}; errors are ${type}`); };
  if (type !== 'clustered') for (const [field, given] of Object.entries({ clusters, countOf })) stray(given, field, 'errors clustered');
  if (type !== 'newey-west') for (const [field, given] of Object.entries({ lag, time })) stray(given, field, 'errors newey-west');
  if (type === 'clustered') {
    if (clusters === undefined) throw refused('clusters', 'clustered errors need clusters: name one column or several');
    if (smallSample === 'parameters') throw refused('smallSample', 'with clusters it is none, groups or groups-and-parameters');
    return { type, clusters: Object.values(groupsOf(table, clusters, 'clusters')), smallSample, countOf };
  }
  if (type === 'newey-west') {
    if (smallSample === 'groups' || smallSample === 'groups-and-parameters') throw refused('smallSample', 'with newey-west it is none or parameters');
    return { type, lag, smallSample, time: time === undefined ? undefined : placesIn(table, time) };
  }
  stray(smallSample, 'smallSample', 'errors clustered or newey-west');
  return { type };
}

const refused = (field: string, reason: string) => Refusal.of('invalid-input', [{ field, reason }]);

/** Whole numbers, each once. */
function placesIn(table: Table, name: string): number[] {
  const places = table.allNumbers(name, 'time');
  const broken = places.flatMap((place, row) => (Number.isInteger(place) ? [] : [row]));
  if (broken.length > 0) table.refuse(name, broken, (row) => `${places[row]} is no whole number`);
  const seen = new Set<number>();
  const repeated = places.flatMap((place, row) => (seen.size === seen.add(place).size ? [row] : []));
  if (repeated.length > 0) table.refuse(name, repeated, (row) => `${places[row]} occurs twice; newey-west is for one series`);
  return places;
}

/** A fit of any of the linear models, or `not-finite` for numbers whose squares no double holds. */
export function squarable<T>(variables: readonly (readonly (number | null)[])[], fit: () => Estimated<T>): Estimated<T> {
  return variables.every(areSquarable) ? fit() : undefinedFor('not-finite');
}

interface Fit {
  readonly coefficients: readonly Coefficient[];
  readonly covariance: Estimated<Covariance>;
  readonly observations: number;
  readonly dropped: readonly Dropped[];
  readonly degreesOfFreedom: number;
}

export const coefficientRow = (coefficient: Coefficient): EstimateRow => {
  const { name, value } = coefficient;
  const none = { standardError: null, statistic: null, pValue: null, low: null, high: null };
  if (value === null) return { name, value, ...none, reason: coefficient.reason };
  const { inference } = coefficient;
  return hasInference(inference) ? { name, value, ...inference, reason: null } : { name, value, ...none, reason: inference.reason };
};

/** How the errors of a fit were reckoned. */
export function errorConvention({ covariance }: Pick<Fit, 'covariance'>, asked: ErrorConvention, level: number): EstimateConvention {
  if (covariance.value === null) return { errors: asked.type, errorsReason: covariance.reason, confidence: level };
  const { type, smallSample, degreesOfFreedom, clusters, lag } = covariance.value.statement;
  return {
    errors: type, smallSample, distribution: degreesOfFreedom === null ? 'normal' : 'student', degreesOfFreedom, ...(clusters === undefined ? {} : { clusters }), ...(lag === undefined ? {} : { lag }), confidence: level,
  };
}

/** Wald's test that some coefficients are 0 together; χ² where the errors are asymptotic. */
function jointRow(fit: Fit, names: readonly string[]): EstimateRow {
  const unknown = names.find((name) => !fit.coefficients.some((coefficient) => coefficient.name === name));
  if (unknown !== undefined) throw refused('jointly', `${unknown} is no regressor; there is ${fit.coefficients.map(({ name }) => name).join(', ')}`);
  const found = jointTest(fit, names);
  return found.value === null ? { names: names.join(', '), f: null, df1: null, df2: null, pValue: null, reason: found.reason } : { names: names.join(', '), ...found.value, reason: null };
}

/** A fitted regression as an answer: coefficients, statistics, and the observations that were dropped, by name. */
export function regressionFinding(
  fit: Fit, asked: { readonly errors: ErrorConvention; readonly confidence: number; readonly jointly: readonly string[] | undefined }, convention: EstimateConvention, numbers: Readonly<Record<string, number | Estimated<number>>>, labels: Readonly<Record<string, readonly (string | null)[]>>,
): Finding {
  return {
    convention: { ...convention, ...errorConvention(fit, asked.errors, asked.confidence) },
    results: {
      coefficients: fit.coefficients.map(coefficientRow), statistics: statistics({ observations: fit.observations, degreesOfFreedom: fit.degreesOfFreedom, ...numbers }), dropped: droppedRows(fit.dropped, labels),
      ...(asked.jointly === undefined ? {} : { joint: [jointRow(fit, asked.jointly)] }),
    },
  };
}
