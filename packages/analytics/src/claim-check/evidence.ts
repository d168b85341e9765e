import { countryOf, periodOf, type Claim, type Coverage, type Day, type Source, type TradeSeries } from '@mizan/model';
import { countriesOf } from '../comparability.ts';
import { statementsOf, type Statement, type Subject } from '../statement.ts';

/** What claims are checked against. */
export interface Evidence {
  /** Series of the pairs in question, with the areas' totals (`WORLD`) where shares are to be checked. */
  readonly series: readonly TradeSeries[];
  /** The other claims; the claim under check may be among them. */
  readonly claims: readonly Claim[];
  /** The datasets, for what they say of stretches without figures. */
  readonly sources: readonly Pick<Source, 'id' | 'coverage'>[];
  /** The day of the check; without it only forecasts and targets without observations count as being about the future. */
  readonly asOf?: Day;
}

/** A dataset's coverage entry with the dataset's id. */
export type StatedCoverage = Coverage & { readonly dataset: string };

/** Evidence sorted so that a claim meets only the series, statements and coverage of its own countries. */
export interface IndexedEvidence {
  seriesFor(subject: Pick<Subject, 'reporter' | 'partner'>): readonly TradeSeries[];
  statementsFor(subject: Subject): readonly Statement[];
  readonly coverage: readonly StatedCoverage[];
  readonly asOf: Day | undefined;
}

const gather = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

const spanKey = (period: string | undefined): string => {
  if (period === undefined) return '';
  const { start, end } = periodOf(period);
  return `${start}..${end}`;
};
/** Statements of the same countries, goods and periods: only these can be about the same thing, scope and currency apart. */
export const topicOf = (s: Subject): string => [countriesOf(s), s.commodity, spanKey(s.period), spanKey(s.basePeriod)].join('|');

export function indexEvidence(evidence: Evidence): IndexedEvidence {
  const series = gather(evidence.series, countriesOf);
  const statements = gather(evidence.claims.flatMap(statementsOf), topicOf);
  const coverage = evidence.sources.flatMap((source) => (source.coverage ?? []).map((entry) => ({ ...entry, dataset: source.id })));
  const between = (reporter: string, partner: string) => series.get(countriesOf({ reporter, partner })) ?? [];
  return {
    seriesFor: ({ reporter, partner }) => [...between(reporter, partner), ...between(countryOf(reporter), 'WORLD')],
    statementsFor: (subject) => statements.get(topicOf(subject)) ?? [],
    coverage,
    asOf: evidence.asOf,
  };
}
