import type { AnyResults } from '../facts/facts-of.ts';
import type { LeftOut, ResultSeries, ResultSource } from '../results.ts';

/**
 * The results without the figures whose source does not let them be passed on, and how many those were. A document is
 * passed on by its nature, so this is asked here again, whoever filled the results.
 */
export function shareable<R extends AnyResults>(results: R): R {
  if (!('series' in results)) return results;
  const isOpen = rightsIn(results.sources);
  const kept = results.series.filter(isOpen);
  const ids = new Set(kept.map(({ id }) => id));
  const withheld = results.series.filter((series) => !ids.has(series.id));
  const open = (source: string): boolean => results.sources.find(({ id }) => id === source)?.redistribution !== 'restricted';
  return {
    ...results, series: kept, derived: results.derived.filter(({ source, from }) => open(source) && !from.some((id) => withheld.some((series) => series.id === id))), omitted: [...results.omitted, ...counted(withheld)],
    ...('whatElse' in results ? { whatElse: results.whatElse.filter(({ source }) => open(source)) } : { partners: results.partners.filter(({ source }) => open(source)) }),
  };
}

const rightsIn = (sources: readonly ResultSource[]) => ({ rights, source }: ResultSeries): boolean => rights !== 'restricted' && sources.find(({ id }) => id === source)?.redistribution !== 'restricted';

const counted = (series: readonly ResultSeries[]): LeftOut[] =>
  [...new Set(series.map(({ source }) => source))].map((source) => ({ source, count: series.filter((s) => s.source === source).reduce((sum, { points }) => sum + points.length, 0) }));
