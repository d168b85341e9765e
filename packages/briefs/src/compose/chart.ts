import type { ChartLine, ChartSpec } from '@mizan/charts';
import { renderSvg } from '@mizan/charts/svg';
import { formatPeriod } from '@mizan/model';
import type { ChartFigure } from '../brief/tree.ts';
import type { CountryResults, PairResults } from '../results.ts';
import type { Page } from './page.ts';

/** Narrow enough for the layout that names lines in a key by letters, which survive grey print; the caption has the title. */
const SIZE = { width: 700, height: 360, heading: false } as const;

/** The trend as a picture in the document's own words, with what it shows for those who do not see it. */
export function chartFigure(page: Page<PairResults | CountryResults>, spec: ChartSpec): ChartFigure {
  const { words, words: { chart, semicolon, colon, comma } } = page;
  const alternative = [chart.alternative(spec.lines.length, spec.events.length), ...spec.lines.flatMap((line) => lastOf(line, page))].join(' ');
  const { sources: _, ...drawn } = { ...spec, title: chart.title, description: alternative, legend: legendOf(spec, page), notes: [], lines: named(spec.lines, page) };
  const svg = renderSvg({ ...drawn, ...(spec.empty === undefined ? {} : { empty: words.chart.empty }) }, { theme: 'light', prefix: 'trend', ...SIZE });
  const counted = [...new Set(spec.lines.map(({ source }) => source))].join(semicolon);
  return { kind: 'figure', id: 'trend', caption: `${chart.title}${comma}${spec.unitLabel}${colon}${counted}`, alternative, svg, ...sizeOf(svg) };
}

/** A picture whose words need more room than it was given becomes higher. */
function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return { width: Number(width ?? SIZE.width), height: Number(height ?? SIZE.height) };
}

const legendOf = ({ legend }: ChartSpec, { words: { chart } }: Page): ChartSpec['legend'] => ({ claims: chart.claims, events: chart.events, ...(legend.zeros === undefined ? {} : { zeros: chart.zeros }) });

/** Lines with their publisher alone where that tells them apart: who counted stands in the caption. */
function named(lines: readonly ChartLine[], { results: { series, derived } }: Page<PairResults | CountryResults>): ChartLine[] {
  const publisherOf = ({ id }: ChartLine): string | undefined => {
    const first = derived.find((line) => line.id === id)?.from[0] ?? id;
    return series.find((line) => line.id === first)?.publisher;
  };
  const keys = lines.map((line) => `${line.label}/${publisherOf(line)}`);
  return lines.map((line, i) => ({ ...line, source: keys.indexOf(keys[i]!) === keys.lastIndexOf(keys[i]!) ? (publisherOf(line) ?? line.source) : line.source }));
}

function lastOf({ label, source, points }: ChartLine, { words, locale }: Page): string[] {
  const last = points.findLast(({ value }) => value !== null);
  return last === undefined ? [] : [words.chart.last(label, source, formatPeriod(last.period, locale), last.valueLabel)];
}
