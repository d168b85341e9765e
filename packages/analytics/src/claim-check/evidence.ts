import { countryOf, type Claim, type Coverage, type Day, type Source, type TradeSeries } from '@mizan/model';
import { asCountries, pairOf, thingOf } from '../comparability.ts';
import { gather } from '../gather.ts';
import { statementsOf, type Statement, type Subject } from '../statement.ts';

/** What claims are checked against. */
export interface Evidence {
  /** Series of the pairs in question, with the areas' totals (`WORLD`) where shares are to be checked. */
  readonly series: readonly TradeSeries[];
  /** The other claims; the claim under check may be among them. */
  readonly claims: readonly Claim[];
  /** The datasets, for what they say of stretches without figures. */
  readonly sources: readonly Pick<Source, 'id' | 'coverage' | 'frequency'>[];
  /** The day of the check; without it only forecasts and targets without observations count as being about the future. */
  readonly asOf?: Day;
}

/** A dataset's coverage entry with the dataset's id, and whether it has figures for years only. */
export type StatedCoverage = Coverage & { readonly dataset: string; readonly annual: boolean };

/** Evidence sorted so that a claim meets only the series, statements and coverage of its own countries. */
export interface IndexedEvidence {
  seriesFor(subject: Pick<Subject, 'reporter' | 'partner'>): readonly TradeSeries[];
  statementsFor(subject: Subject): readonly Statement[];
  readonly coverage: readonly StatedCoverage[];
  readonly asOf: Day | undefined;
}

/** Statements that are about the same thing but for scope and unit have the same topic. */
const topicOf = (s: Subject): string => thingOf({ ...asCountries(s), unit: '' });
/** The countries of two areas, in either order. */
export const countriesOf = ({ reporter, partner }: Pick<Subject, 'reporter' | 'partner'>): string => pairOf(countryOf(reporter), countryOf(partner));

export function indexEvidence(evidence: Evidence): IndexedEvidence {
  const series = gather(evidence.series, countriesOf);
  const statements = gather(evidence.claims.flatMap(statementsOf), topicOf);
  const coverage = evidence.sources.flatMap((source) => (source.coverage ?? []).map((entry) => ({ ...entry, dataset: source.id, annual: source.frequency === 'A' })));
  const between = (reporter: string, partner: string) => series.get(countriesOf({ reporter, partner })) ?? [];
  return {
    seriesFor: ({ reporter, partner }) => [...between(reporter, partner), ...between(countryOf(reporter), 'WORLD')],
    statementsFor: (subject) => statements.get(topicOf(subject)) ?? [],
    coverage,
    asOf: evidence.asOf,
  };
}
