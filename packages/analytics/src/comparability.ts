import { countryOf, exporterOf, importerOf, periodOf, samePeriod, type TradeSeries } from '@mizan/model';
import type { CheckReason } from './claim-check/types.ts';
import type { Subject } from './statement.ts';

/** Whether two figures are about the same thing, or the first thing in which they differ. */
export type Comparability = { readonly ok: true } | { readonly ok: false; readonly reason: CheckReason };

/**
 * Whether one figure can be set against another: the same areas, quantity, kind, direction of goods, commodity,
 * period (and base period) and currency, asked in that order. Turnover is the same whichever side reports it;
 * exports of A to B are imports of B from A; growth and multiples are one kind. docs/methods/comparability.md
 */
export function comparable(a: Subject, b: Subject): Comparability {
  const reason = firstDifference(a, b);
  return reason === undefined ? { ok: true } : { ok: false, reason };
}

function firstDifference(a: Subject, b: Subject): CheckReason | undefined {
  if (!sameAreas(a, b)) return 'scope';
  if (familyOf(a) !== familyOf(b)) return 'metric';
  if (kindOf(a) !== kindOf(b)) return 'kind';
  if (directionOf(a) !== directionOf(b)) return 'direction';
  if (a.commodity !== b.commodity) return 'commodity';
  if (!sameSpan(a.period, b.period) || !sameSpan(a.basePeriod, b.basePeriod)) return 'period';
  return sameUnit(a, b) ? undefined : 'currency';
}

const sameAreas = (a: Subject, b: Subject): boolean => pairOf(a.reporter, a.partner) === pairOf(b.reporter, b.partner);
const sameSpan = (a: string | undefined, b: string | undefined): boolean => (a === undefined || b === undefined ? a === b : samePeriod(periodOf(a), periodOf(b)));
const sameUnit = (a: Subject, b: Subject): boolean => a.unit === b.unit || kindOf(a) === 'growth';

/** Two areas in either order. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}-${b}` : `${b}-${a}`);
/** The countries of two areas, in either order: what figures of a city and of its country have in common. */
export const countriesOf = (s: Pick<Subject, 'reporter' | 'partner'>): string => pairOf(countryOf(s.reporter), countryOf(s.partner));

/** Exports and imports are one quantity, told apart by direction. */
const familyOf = ({ metric }: Subject): string => (metric === 'exports' || metric === 'imports' ? 'flow' : metric);
const kindOf = ({ kind }: Subject): string => (kind === 'multiple' ? 'growth' : kind);

/**
 * Where the goods come from, and whose trade it is where that matters: Russia's share in Morocco's imports is not
 * Morocco's share in Russia's exports, though the goods are the same.
 */
const directionOf = (s: Subject): string => `${s.exporter ?? ''}:${OF_ONE_SIDE.has(s.kind) || s.metric === 'balance' ? s.reporter : ''}`;
const OF_ONE_SIDE: ReadonlySet<string> = new Set(['share', 'rank']);

/** What a series says of one period, as a subject: a level of exports or imports of its reporter. */
export const subjectOfSeries = (series: TradeSeries, period: string): Subject => ({
  reporter: exporterOf(series), partner: importerOf(series), metric: 'exports', kind: 'level', exporter: exporterOf(series),
  commodity: series.commodity === 'TOTAL' ? '' : series.commodity.replace(/^.*:/, ''), period, unit: series.unit,
});

