import { countryOf, exporterOf, importerOf, periodOf, type TradeSeries } from '@mizan/model';
import type { CheckReason } from './claim-check/types.ts';
import type { Subject } from './statement.ts';

/** Whether two figures are about the same thing, or the first thing in which they differ. */
export type Comparability = { readonly ok: true } | { readonly ok: false; readonly reason: CheckReason };

/**
 * Whether one figure can be set against another: the same areas (and group of partners), quantity, kind, direction of goods, commodity,
 * period (and base period) and currency or unit, asked in that order. Turnover is the same whichever side reports
 * it; exports of A to B are imports of B from A; growth and multiples are one kind. docs/methods/comparability.md
 */
export function comparable(a: Subject, b: Subject): Comparability {
  const difference = ASPECTS.find(([, aspectOf]) => aspectOf(a) !== aspectOf(b));
  return difference === undefined ? { ok: true } : { ok: false, reason: difference[0] };
}

/** A key that two subjects share exactly where they are comparable. */
export const thingOf = (s: Subject): string => ASPECTS.map(([, aspectOf]) => aspectOf(s)).join('|');

const ASPECTS: readonly (readonly [CheckReason, (s: Subject) => string])[] = [
  ['scope', (s) => `${pairOf(s.reporter, s.partner)}:${s.among ?? ''}`],
  ['metric', ({ metric }) => (metric === 'exports' || metric === 'imports' ? 'flow' : metric)],
  ['kind', ({ kind, per }) => `${kind === 'multiple' ? 'growth' : kind}:${per ?? ''}`],
  ['direction', (s) => `${s.exporter ?? ''}:${isOfOneSide(s) ? s.reporter : ''}`],
  ['commodity', (s) => `${s.commodity}/${s.of}`],
  ['period', (s) => `${spanOf(s.period)}:${spanOf(s.basePeriod)}`],
  ['currency', (s) => (s.kind === 'growth' || s.kind === 'multiple' ? '' : s.unit)],
];

/** Russia's share in Morocco's imports is not Morocco's share in Russia's exports, though the goods are the same. */
const isOfOneSide = ({ kind, metric }: Subject): boolean => kind === 'share' || kind === 'rank' || metric === 'balance';

/** First and last day: a half-year and its six months are one span. */
function spanOf(period: string | undefined): string {
  if (period === undefined) return '';
  const { start, end } = periodOf(period);
  return `${start}..${end}`;
}

/** Two areas in either order. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

/** A subject with its areas taken as their countries: what figures of a city and of its country have in common. */
export const asCountries = <S extends Subject>(s: S): S => ({
  ...s, reporter: countryOf(s.reporter), partner: countryOf(s.partner), exporter: s.exporter === undefined ? undefined : countryOf(s.exporter),
});

/** What a series says of one period, as a subject: a level of what its exporter sends to its importer. */
export const subjectOfSeries = (series: TradeSeries, period: string): Subject => ({
  reporter: exporterOf(series), partner: importerOf(series), metric: 'exports', kind: 'level', exporter: exporterOf(series),
  commodity: series.commodity === 'TOTAL' ? '' : series.commodity.replace(/^.*:/, ''), of: '', period, unit: series.unit,
});
