import { inLocale, periodOf, yearOf, type Absence, type Coverage, type Source, type TradeSeries } from '@mizan/model';
import { sourceAddress } from '../addresses.ts';
import type { CellState, CoverageCell, CoverageRow } from '../view/pair-view.ts';
import type { Reader } from './reader.ts';
import { sourceLabel } from './source-label.ts';

/** First year shown: the first in which both states of the worked example reported as such. */
export const FIRST_YEAR = 1992;

/** Which state speaks for a year that several are stated for. */
const PRECEDENCE: readonly CellState[] = ['available', 'suspended', 'restricted', 'not-released', 'not-reported', 'no-record'];
const OF_ABSENCE: Readonly<Record<Absence, CellState>> = {
  zero: 'available', missing: 'no-record', confidential: 'restricted', 'not-released': 'not-released', suspended: 'suspended',
};
/** That a dataset has the year in general says nothing of the pair. */
const stateFor = ({ state }: Coverage): CellState => (state === 'available' ? 'no-record' : state);

/** One row per dataset that has, or says something of, the pair; one cell per year to `lastYear`. */
export function coverageRows(reader: Reader, series: readonly TradeSeries[], pair: readonly [string, string], lastYear: number): CoverageRow[] {
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  return [...reader.catalogue.sources.values()].flatMap((source) => {
    const own = series.filter((s) => s.source === source.id);
    const stated = statedOf(source, pair);
    if (own.length === 0 && stated.length === 0) return [];
    return [{ source: source.id, href: sourceAddress(source.id), label: sourceLabel(source), cells: years.map((year) => cellOf(reader, year, own, stated)) }];
  });
}

/** What a source says of the pair: entries of either side, and those that name no area where its series are the pair's. */
export const statedOf = (source: Source, [a, b]: readonly [string, string]): Coverage[] =>
  (source.coverage ?? []).filter(({ reporter, partner }) => isSide(reporter, a, b) && isSide(partner, a, b));

const isSide = (area: string | undefined, a: string, b: string): boolean => area === undefined || area === a || area === b;

/** A cell says `available` only where a figure of the pair is loaded; a dataset that has the year but not the pair has no record. */
function cellOf({ locale }: Reader, year: number, own: readonly TradeSeries[], stated: readonly Coverage[]): CoverageCell {
  const points = own.flatMap((series) => series.points).filter((point) => yearOf(periodOf(point.period)) === year);
  const entries = stated.filter((entry) => covers(entry, year));
  const states = [...points.map((point) => (point.value === null ? OF_ABSENCE[point.absence ?? 'missing'] : 'available')), ...entries.map(stateFor)];
  const state = PRECEDENCE.find((candidate) => states.includes(candidate)) ?? 'no-record';
  const notes = entries.filter((entry) => entry.state === state || stateFor(entry) === state).map((entry) => inLocale(entry.note, locale));
  return { year, state, ...(notes.length === 0 ? {} : { note: [...new Set(notes)].join(' ') }) };
}

const covers = ({ from, to }: Coverage, year: number): boolean =>
  (from === undefined || periodOf(from).start <= `${year}-12-31`) && (to === undefined || periodOf(to).end >= `${year}-01-01`);
