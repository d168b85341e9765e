import { growth, isQuantity, type Computed, type Quantity } from '@mizan/analytics';
import { addIntervals, exactly, figureOf, halfOpen, intervalOf, periodOf, sameSpanOfYear, yearOf, type Interval } from '@mizan/model';
import type { ClaimResults, CountryResults, PairResults, ResultClaim, ResultDerived, ResultPartners, ResultSeries } from '../results.ts';
import { changeId, claimId, derivedId, observationId, partnerId, type Figure } from './fact.ts';

export type AnyResults = PairResults | CountryResults | ClaimResults;
/** The figures of some results by id: what a document cites from, and is verified against. */
export type Facts = ReadonlyMap<string, Figure>;

/** Every figure the results hold: observations, turnover, balance, their change on the year before, partners, and what was stated. */
export function factsOf(results: AnyResults): Facts {
  const href = subjectHref(results);
  const figures = [...observedFigures(results, href), ...statedFigures('claim' in results ? [results.claim] : results.claims)];
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** Address of the page of the subject, below the locale. */
export const subjectHref = (results: AnyResults): string => ('claim' in results ? results.claim.href : 'area' in results ? `/${results.area.code}` : `/${results.a.code}/${results.b.code}`);

function observedFigures(results: AnyResults, href: string): Figure[] {
  if ('claim' in results) return [];
  const levels = [...results.series.flatMap((series) => seriesFigures(series, href)), ...results.derived.flatMap((derived) => derivedFigures(derived, href))];
  const partners = 'area' in results ? results.partners : results.whatElse;
  return [...levels, ...changes(levels), ...partners.flatMap((table) => partnerFigures(table, href))];
}

const seriesFigures = (series: ResultSeries, href: string): Figure[] =>
  series.points.flatMap(({ period, value, interval }) =>
    value === null || interval === null ? [] : [{ id: observationId(series, period), value, interval, unit: series.unit, period, source: series.source, vintage: series.vintage, href }]);

const LEVELS = new Set(['turnover', 'balance']);

const derivedFigures = (derived: ResultDerived, href: string): Figure[] =>
  derived.points.flatMap(({ period, value, interval }) =>
    !LEVELS.has(derived.kind) || value === null || interval === null
      ? []
      : [{ id: derivedId(derived, period), value, interval, unit: derived.unit, period, source: derived.source, vintage: derived.vintage, href }]);

/** Growth of every level on the same months of the year before, by the reference definition. */
function changes(levels: readonly Figure[]): Figure[] {
  const byId = new Map(levels.map((figure) => [figure.id, figure]));
  return levels.flatMap((now) => {
    const base = byId.get(yearBefore(now));
    const result: Computed | undefined = base && sameSpanOfYear(periodOf(now.period), periodOf(base.period)) ? growth(quantity(now), quantity(base)) : undefined;
    return result !== undefined && isQuantity(result) && !result.flags.includes('tiny-base') ? [{ ...now, id: changeId(now.id), value: result.value, interval: result.interval, unit: 'percent' }] : [];
  });
}

const quantity = ({ value, interval }: Figure): Quantity => ({ value, interval, flags: [] });

/** Id of the same figure a year earlier: periods are written with the year first. */
export const yearBefore = ({ id, period }: Pick<Figure, 'id' | 'period'>): string => {
  const earlier = period.replace(/^\d{4}/, String(yearOf(periodOf(period)) - 1).padStart(4, '0'));
  return id.slice(0, -period.length) + earlier;
};

/** Value, share and place of every partner of a table. */
export function partnerFigures(table: ResultPartners, href: string): Figure[] {
  const { period: { period }, source, vintage, unit } = table;
  const zeros = Math.min(...table.partners.map(({ value }) => trailingZeros(value)));
  return table.partners.flatMap(({ area, value, share, rank, rankAmong }) => {
    const figure = (what: 'level' | 'rank' | 'share', number: string, interval: Interval, measured = unit): Figure =>
      ({ id: partnerId(what, table, area.code), value: number, interval, unit: measured, period, source, vintage, href });
    return [
      figure('level', value, roundedTo(value, zeros)),
      ...(share.value === null ? [] : [figure('share', share.value, exactly(share.value), 'percent')]),
      ...(rankAmong === 'all' ? [figure('rank', String(rank), exactly(String(rank)), 'rank')] : []),
    ];
  });
}

/** Zeros at the end of a whole number; those that all values of a table share are its rounding. */
const trailingZeros = (value: string): number => (value.includes('.') ? 0 : /0*$/.exec(value)![0].length);

/** The numbers that a value rounded to so many zeros can stand for. */
const roundedTo = (value: string, zeros: number): Interval =>
  zeros === 0 || value === '0' ? exactly(value) : addIntervals(exactly(value), halfOpen(`-5${'0'.repeat(zeros - 1)}`, `5${'0'.repeat(zeros - 1)}`));

const statedFigures = (claims: readonly ResultClaim[]): Figure[] =>
  claims.flatMap(({ claim, href, publications }) => {
    const figure = figureOf(claim);
    if (figure === undefined || claim.unit === undefined || claim.rank === 'deprecated') return [];
    return [{ id: claimId(claim.id), value: figure.value, interval: intervalOf(figure), unit: claim.unit, period: claim.period, source: publications[0]?.source ?? claim.publications[0]!.source, href }];
  });
