import { countryOf, isCurrency, type Claim } from '@mizan/model';
import { isQuantity, type Quantity, type UndefinedReason } from '../result.ts';
import type { Statement, Subject } from '../statement.ts';
import type { IndexedEvidence } from './evidence.ts';
import { evaluate, inTotal, measuresOf, nameOf, type Measure } from './measure.ts';
import { judge } from './tolerance.ts';
import { VERDICTS, type CheckReason, type Comparison } from './types.ts';

/** The comparisons of a claim with the series, or why there can be none whatever the series. */
export interface Observed {
  readonly comparisons: readonly Comparison[];
  /** Why series that are there gave no number. */
  readonly gaps: readonly UndefinedReason[];
  readonly obstacle?: CheckReason;
}

const MEASURED: ReadonlySet<Claim['metric']> = new Set(['turnover', 'exports', 'imports', 'balance']);

/** What keeps a claim from any comparison with totals of goods trade in money, if anything does. */
function obstacleTo(subject: Subject): CheckReason | undefined {
  if (subject.kind === 'rank' || subject.metric === 'rank') return 'rank-not-computable';
  if (!MEASURED.has(subject.metric)) return 'metric';
  if (subject.commodity !== '') return 'commodity';
  if (subject.kind === 'composition') return 'unsupported-kind';
  if (subject.kind === 'share' && (subject.metric === 'balance' || subject.among !== undefined)) return 'share-not-computable';
  return subject.per === undefined ? undefined : 'unsupported-kind';
}

/** Sets a stated figure against every release and way of counting that gives the same thing, nearest first. */
export function againstObservations(statement: Statement, evidence: IndexedEvidence): Observed {
  const obstacle = obstacleTo(statement);
  if (obstacle !== undefined) return { comparisons: [], gaps: [], obstacle };
  const measures = candidates(statement, evidence);
  const inUnit = statement.kind === 'level' ? measures.filter((measure) => measure.unit === statement.unit) : measures;
  if (isCurrency(statement.unit) && inUnit.length === 0 && measures.length > 0) return { comparisons: [], gaps: [], obstacle: 'currency' };
  const results = inUnit.map((measure) => ({ measure, result: evaluate(measure, statement) }));
  const comparisons = results.flatMap(({ measure, result }) => (isQuantity(result) ? [compare(statement, measure, result)] : []));
  return { comparisons: comparisons.sort(byNearness), gaps: results.flatMap(({ result }) => (isQuantity(result) ? [] : [result.reason])) };
}

/** Measures of the claim's areas, or of their countries where a city's or region's figure has no series of its own. */
function candidates(statement: Statement, evidence: IndexedEvidence): Measure[] {
  const areas = { reporter: countryOf(statement.reporter), partner: countryOf(statement.partner) };
  const series = evidence.seriesFor(areas);
  const own = measuresOf(series, statement.metric, statement);
  const measures = own.length > 0 ? own : measuresOf(series, statement.metric, areas);
  return statement.kind === 'share' ? measures.flatMap((part) => inTotal(series, part, areas.reporter) ?? []) : measures;
}

function compare(statement: Statement, measure: Measure, { value, interval }: Quantity): Comparison {
  const unit = statement.kind === 'level' ? measure.unit : statement.unit;
  const base = statement.basePeriod === undefined ? {} : { basePeriod: statement.basePeriod };
  const found = { against: nameOf(measure), value, interval, unit, period: statement.period, ...base };
  if (isOtherScope(statement, measure)) return { ...found, verdict: 'not-comparable', reason: 'scope' };
  return { ...found, ...judge(statement.interval, interval) };
}

const isOtherScope = ({ reporter, partner }: Statement, { series }: Measure): boolean => {
  const areas = new Set(series.flatMap((s) => [s.reporter, s.partner]));
  return !areas.has(reporter) || !areas.has(partner);
};

const NEAREST: readonly string[] = VERDICTS;
/** Best verdict first, then the smaller gap. */
export const byNearness = (a: Comparison, b: Comparison): number => NEAREST.indexOf(a.verdict) - NEAREST.indexOf(b.verdict) || (a.gap ?? Infinity) - (b.gap ?? Infinity);
