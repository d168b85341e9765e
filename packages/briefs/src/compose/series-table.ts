import { isCurrency, periodOf, yearOf, type Unit } from '@mizan/model';
import type { Cell, Column, Table } from '../brief/tree.ts';
import { derivedId, observationId } from '../facts/fact.ts';
import type { CellState, CoverageRow, ResultDerived, ResultSeries } from '../results.ts';
import { SHORTHAND, type Area, type Shorthand } from '../words/words.ts';
import { apart, factOf, markOf, type Page } from './page.ts';
import { millionsCell } from './shown.ts';

const YEARS = 10;

/** Series by source and direction, with the turnover and balance made of them. */
export interface SeriesRows {
  readonly series: readonly ResultSeries[];
  readonly derived: readonly ResultDerived[];
  readonly coverage: readonly CoverageRow[];
  /** Whose balance is printed. */
  readonly area: Area;
}

/** The last ten years by source, a table for each currency: a row for each annual series, and for what was computed of it. */
export function seriesTables(page: Page, rows: SeriesRows): Table[] {
  const annual = rows.series.filter(({ freq, unit, points }) => freq === 'A' && isCurrency(unit) && points.some(({ value }) => value !== null));
  return [...new Set(annual.map(({ unit }) => unit))].map((unit, i) => seriesTable(page, { ...rows, series: annual.filter((series) => series.unit === unit) }, unit, i));
}

function seriesTable(page: Page, rows: SeriesRows, unit: Unit, index: number): Table {
  const { words } = page;
  const years = lastYears(rows.series);
  const complete = ({ kind, from }: ResultDerived) => (kind === 'turnover' || kind === 'balance') && from.every((id) => rows.series.some((series) => series.id === id));
  const isEmpty = ({ source, cells }: CoverageRow) => !rows.series.some((series) => series.source === source) && cells.some(({ year, state }) => years.includes(year) && state !== 'no-record');
  const releases = [...new Set(rows.series.map(releaseOf))];
  const body = [
    ...releases.flatMap((release) => [
      ...rows.series.filter((series) => releaseOf(series) === release).map((series) => seriesRow(page, series, rows.coverage, years)),
      ...rows.derived.filter((derived) => releaseOf(derived) === release && complete(derived)).map((derived) => derivedRow(page, derived, rows, years)),
    ]),
    ...rows.coverage.filter(isEmpty).map((row) => emptyRow(page, row, years)),
  ];
  return {
    kind: 'table', id: index === 0 ? 'series' : `series-${unit}`, caption: `${words.section.table}${words.comma}${words.table.millions(unit)}`,
    columns: columnsOf(page, years, unit, body), rows: body, notes: shorthandNotes(body.flat()),
  };
}

const releaseOf = ({ dataflow, vintage }: Pick<ResultSeries, 'dataflow' | 'vintage'>): string => `${dataflow}.${vintage}`;

/** The ten years that end with the last figure of any series. */
function lastYears(series: readonly ResultSeries[]): number[] {
  const last = Math.max(...series.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ period }) => yearOf(periodOf(period)))));
  return Array.from({ length: YEARS }, (_, i) => last - YEARS + 1 + i);
}

const NAMES = [{ key: 'flow', weight: 3.3 }, { key: 'counted', weight: 5 }] as const;

const columnsOf = ({ words }: Page, years: readonly number[], unit: Unit, body: readonly (readonly Cell[])[]): Column[] => [
  ...NAMES.map(({ key, weight }): Column => ({ key, header: words.table[key], kind: 'text', weight })),
  ...years.map((year, i): Column => ({ key: `y${year}`, header: String(year), kind: 'number', weight: yearWeight(body.map((row) => row[NAMES.length + i]!)), unit: words.table.millionsShort(unit) })),
];

/** Wide enough for the longest number, so that it keeps clear of its neighbour. */
const yearWeight = (cells: readonly Cell[]): number => Math.max(1.3, ...cells.map((cell) => (cell.kind === 'number' ? 0.24 * cell.text.length : 0)));

const text = (words: string): Cell => ({ kind: 'text', runs: [{ text: words }] });

function seriesRow(page: Page, series: ResultSeries, coverage: readonly CoverageRow[], years: readonly number[]): Cell[] {
  return [text(flowName(page, series)), counted(page, series), ...years.map((year) => {
    const figure = factOf(page, observationId(series, String(year)));
    return figure === undefined ? absentCell(page, absenceIn(series, coverage, year)) : millionsCell(figure, page.locale);
  })];
}

const flowName = (page: Page, { exporter, importer }: ResultSeries): string => `${areaName(page, exporter)} ${page.locale === 'ar' ? '←' : '→'} ${areaName(page, importer)}`;

/** The name of an area of the results, as their own words have it. */
function areaName({ results, words }: Page, code: string): string {
  if (code === 'WORLD') return words.table.allPartners;
  const areas = 'area' in results ? [results.area] : 'a' in results ? [results.a, results.b] : [];
  return areas.find((area) => area.code === code)?.name ?? code;
}

const counted = (page: Page, { publisher, source, method, valuation }: ResultSeries): Cell => ({
  kind: 'text',
  runs: [{ text: apart(page, publisher) }, ...markOf(page, source), { text: ['', page.words.table.method[method], valuation === 'NA' ? page.words.table.noValuation : valuation].join(page.words.comma) }],
});

function derivedRow(page: Page, derived: ResultDerived, { area, series, coverage }: SeriesRows, years: readonly number[]): Cell[] {
  const { words } = page;
  const parts = series.filter(({ id }) => derived.from.includes(id));
  const publisher = page.results.sources.find(({ id }) => id === derived.source)?.publisher ?? derived.source;
  const name = derived.kind === 'balance' ? words.table.balance(area) : words.table.bothWays;
  return [text(name), { kind: 'text', runs: [{ text: apart(page, publisher) }, ...markOf(page, derived.source), { text: words.comma + words.table.computed }] }, ...years.map((year) => {
    const figure = factOf(page, derivedId(derived, String(year)));
    return figure === undefined ? absentCell(page, absenceOfParts(parts, coverage, year)) : millionsCell(figure, page.locale);
  })];
}

const emptyRow = (page: Page, { source, label, cells, reporter }: CoverageRow, years: readonly number[]): Cell[] => [
  text(page.words.table.noSeries), text([apart(page, page.results.sources.find(({ id }) => id === source)?.publisher ?? publisherOf(label)), ...(reporter === undefined ? [] : [reporter.label])].join(page.words.comma)), ...years.map((year) => absentCell(page, shorthandOf(cells.find((cell) => cell.year === year)?.state))),
];

/** Labels of datasets are "publisher: title". */
const publisherOf = (label: string): string => label.split(': ')[0]!;

/** What a series' own point says of the year, else what its source's coverage says. */
function absenceIn({ points, source }: ResultSeries, coverage: readonly CoverageRow[], year: number): Shorthand {
  const absence = points.find(({ period }) => period === String(year))?.absence;
  if (absence === 'missing') return 'not-reported';
  if (absence === 'confidential' || absence === 'not-released' || absence === 'suspended') return absence;
  return shorthandOf(coverage.find((row) => row.source === source)?.cells.find((cell) => cell.year === year)?.state);
}

/** The reason its parts share, if they share one. */
function absenceOfParts(parts: readonly ResultSeries[], coverage: readonly CoverageRow[], year: number): Shorthand {
  const reasons = new Set(parts.filter(({ points }) => !points.some(({ period, value }) => period === String(year) && value !== null)).map((part) => absenceIn(part, coverage, year)));
  return reasons.size === 1 ? [...reasons][0]! : 'not-computable';
}

/** A source that says it has a year of which nothing came says no more than no record. */
const shorthandOf = (state: CellState | undefined): Shorthand => (state === undefined || state === 'available' ? 'no-record' : state);

export const absentCell = ({ words }: Page, why: Shorthand): Cell => ({ kind: 'absent', symbol: SHORTHAND[why], meaning: words.reading.meaning[why] });

/** The shorthand used in some cells, each with its meaning. */
export function shorthandNotes(cells: readonly Cell[]): Table['notes'] {
  const used = new Map(cells.flatMap((cell) => (cell.kind === 'absent' ? [[cell.symbol, cell.meaning] as const] : [])));
  return [...used].map(([symbol, meaning]) => [{ text: `${symbol} ${meaning}` }]);
}
