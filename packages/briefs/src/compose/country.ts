import { joined, phrase } from '../brief/runs.ts';
import type { Brief, Cell, Run, Section, Table } from '../brief/tree.ts';
import { observationId, partnerId } from '../facts/fact.ts';
import type { CountryResults, ResultPartners, ResultSeries } from '../results.ts';
import { chartFigure } from './chart.ts';
import { finished } from './finished.ts';
import { happenedBlocks, printedEvents } from './happened.ts';
import { headEntries } from './head.ts';
import { changeClause, latestLine, sentence } from './headlines.ts';
import { missingSection, readingSection, sourcesSection } from './notes.ts';
import { apart, factOf, markOf, pageOf, type Page } from './page.ts';
import { shareable } from './rights.ts';
import { printedClaims, saidBlocks } from './said.ts';
import { absentCell, seriesTables, shorthandNotes } from './series-table.ts';
import { millionsCell, percentCell, shown } from './shown.ts';

const MOST = { claims: 6, events: 7, partners: 8, named: 3 } as const;

/** The summary of a country: its totals, its partners, what was said and what happened. */
export function countryBrief(given: CountryResults): Brief {
  const results = shareable(given);
  const { area, series, partners } = results;
  const claims = printedClaims(results, MOST.claims);
  const events = printedEvents(results, MOST.events);
  const page = pageOf(results, { claims, events, datasets: [...new Set([...series, ...partners].map(({ source }) => source))] });
  const headlines = countryHeadlines(page);
  const { section, chart, headline } = page.words;
  const isEmpty = series.length === 0 && partners.length === 0;
  const missing = missingSection(page, results.missing);
  const trend: Section = {
    id: 'trend', title: section.trend,
    blocks: series.length === 0 ? [{ kind: 'paragraph', runs: [{ text: chart.empty }] }] : [...(results.chart === undefined ? [] : [chartFigure(page, results.chart)]), ...seriesTables(page, { ...results, area })],
  };
  const tables: Section = { id: 'partners', title: section.partners, blocks: partners.length === 0 ? [{ kind: 'paragraph', runs: [{ text: headline.noneOf(area) }] }] : partners.map((table) => partnersTable(page, table)) };
  const sections: Section[] = [
    { id: 'brief', title: section.brief, blocks: [{ kind: 'list', role: 'headlines', items: headlines }] }, trend, ...(isEmpty ? [missing] : []), tables,
    { id: 'said', title: section.said, blocks: saidBlocks(page, claims, results.claims.length) }, { id: 'happened', title: section.happened, blocks: happenedBlocks(page, events, results.events.length) },
    readingSection(page, !isEmpty), ...(isEmpty ? [] : [missing]), sourcesSection(page),
  ];
  return finished(page, { id: `country-${area.code}`, title: page.words.title.country(area), head: headEntries(page, series), headlines, sections });
}

/** Totals of both directions with their change, and the largest partners of each. */
function countryHeadlines(page: Page<CountryResults>): Run[][] {
  const { results: { area, series, partners }, words: { headline } } = page;
  const totals = (['b-to-a', 'a-to-b'] as const).flatMap((direction) => {
    const line = latestLine(series.filter((s) => s.direction === direction));
    return line === undefined ? [] : [totalHeadline(page, line)];
  });
  const largest = partners.flatMap((table) => largestHeadline(page, table));
  return totals.length + largest.length === 0 ? [[{ text: headline.noneOf(area) }]] : [...totals, ...largest];
}

function totalHeadline(page: Page<CountryResults>, line: ResultSeries): Run[] {
  const { results: { area }, words: { headline }, locale } = page;
  const period = line.points.findLast(({ value }) => value !== null)!.period;
  const level = factOf(page, observationId(line, period))!;
  const told = { area, period, level: shown(level, locale) };
  return sentence(page, [...(line.direction === 'b-to-a' ? headline.totalImports(told) : headline.totalExports(told)), ...changeClause(page, level)], line);
}

function largestHeadline(page: Page<CountryResults>, table: ResultPartners): Run[][] {
  const { words: { headline, comma }, locale } = page;
  if (table.measure === 'turnover') return [];
  const named = table.partners.slice(0, MOST.named).flatMap(({ area }) => {
    const level = factOf(page, partnerId('level', table, area.code));
    return level === undefined ? [] : [(headline.partner ?? inBrackets)(area.label, shown(level, locale))];
  });
  return named.length === 0 ? [] : [sentence(page, headline.largest({ of: table.measure, period: table.period.period, partners: joined(named, comma) }), table)];
}

const inBrackets = (name: string, level: Run): Run[] => phrase`${name} (${level})`;

/** The largest partners of one direction, with share and, where it can be told, place among all. */
function partnersTable(page: Page<CountryResults>, table: ResultPartners): Table {
  const { words: { table: words }, results: { area, sources } } = page;
  const rows = table.partners.slice(0, MOST.partners).map((partner) => partnerRow(page, table, partner.area));
  const isPlaced = rows.some((row) => row.at(-1)!.kind === 'number');
  const shown = <T>(columns: readonly T[]): readonly T[] => (isPlaced ? columns : columns.slice(0, -1));
  const publisher = sources.find(({ id }) => id === table.source)?.publisher ?? table.source;
  return {
    kind: 'table', id: `partners-${table.measure}-${table.dataflow}`, caption: words.partnersCaption(table.measure, area, table.period.period),
    columns: shown([
      { key: 'partner', header: words.partner, kind: 'text', weight: 4 }, { key: 'value', header: words.value, kind: 'number', weight: 2, unit: words.millionsShort(table.unit) },
      { key: 'share', header: words.share, kind: 'number', weight: 2, unit: '%' }, { key: 'place', header: words.place, kind: 'number', weight: 1 },
    ]),
    rows: rows.map(shown), notes: [[{ text: [apart(page, publisher), words.release(table.vintage), words.millions(table.unit), words.shareOf(table.measure)].join(page.words.comma) }, ...markOf(page, table.source)], ...shorthandNotes(rows.flatMap(shown))],
  };
}

function partnerRow(page: Page, table: ResultPartners, { code, label }: ResultPartners['area']): Cell[] {
  const [level, share, rank] = (['level', 'share', 'rank'] as const).map((what) => factOf(page, partnerId(what, table, code)));
  return [
    { kind: 'text', runs: [{ text: label }] }, level === undefined ? absentCell(page, 'no-record') : millionsCell(level, page.locale),
    share === undefined ? absentCell(page, 'not-computable') : percentCell(share, 2, page.locale), rank === undefined ? absentCell(page, 'not-computable') : percentCell(rank, 0, page.locale),
  ];
}
