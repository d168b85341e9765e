import type { Block, Brief, Section } from '../brief/tree.ts';
import type { PairResults, ResultClaim } from '../results.ts';
import { chartFigure } from './chart.ts';
import { finished } from './finished.ts';
import { happenedBlocks, printedEvents } from './happened.ts';
import { headEntries } from './head.ts';
import { pairHeadlines } from './headlines.ts';
import { missingSection, readingSection, sourcesSection } from './notes.ts';
import { pageOf, type Page } from './page.ts';
import { shareable } from './rights.ts';
import { printedClaims, saidBlocks, saidTable } from './said.ts';
import { seriesTables } from './series-table.ts';

/** How much fits two pages; the rest is counted, and stands on the page of the pair. */
const MOST = { claims: 6, events: 7, products: 3 } as const;

/** The summary of a pair: two pages and a third for the notes. Pure: the same results give the same document. */
export function pairBrief(given: PairResults): Brief {
  const results = shareable(given);
  const { a, b, series } = results;
  const claims = printedClaims(results, MOST.claims);
  const events = printedEvents(results, MOST.events);
  const products = results.products.stated.filter(({ rank }) => rank !== 'deprecated').slice(0, MOST.products);
  const page = pageOf(results, { claims: [...claims, ...products], events, datasets: [...new Set(series.map(({ source }) => source))] });
  const headlines = pairHeadlines(page);
  const { section } = page.words;
  const sections: Section[] = [
    { id: 'brief', title: section.brief, blocks: [{ kind: 'list', role: 'headlines', items: headlines }] },
    { id: 'trend', title: section.trend, blocks: trendBlocks(page) },
    ...(series.length === 0 ? [missingSection(page, results.howSure.missing)] : []),
    { id: 'said', title: section.said, blocks: saidBlocks(page, claims, results.claims.length) },
    { id: 'happened', title: section.happened, blocks: happenedBlocks(page, events, results.events.length) },
    { id: 'products', title: section.products, blocks: productBlocks(page, products) },
    readingSection(page, series.length > 0), ...(series.length === 0 ? [] : [missingSection(page, results.howSure.missing)]), sourcesSection(page),
  ];
  return finished(page, { id: `pair-${a.code}-${b.code}`, title: page.words.title.pair(a, b), head: headEntries(page, series), headlines, sections });
}

function trendBlocks(page: Page<PairResults>): Block[] {
  const { results: { a, chart, series, derived, coverage }, words } = page;
  if (series.length === 0) return [{ kind: 'paragraph', runs: [{ text: words.chart.empty }] }];
  return [...(chart === undefined ? [] : [chartFigure(page, chart)]), ...seriesTables(page, { series, derived, coverage, area: a })];
}

function productBlocks(page: Page<PairResults>, stated: readonly ResultClaim[]): Block[] {
  const { products } = page.words;
  const lead: Block = { kind: 'paragraph', role: 'note', runs: [{ text: stated.length === 0 ? `${products.none} ${products.nothing}` : products.none }] };
  return stated.length === 0 ? [lead] : [lead, saidTable(page, 'products', products.stated, stated)];
}
