import type { Headline, SourceView } from '@mizan/api';

/** Numbers of the source marks on a page, in the order the sources are listed at its end. */
export const markNumbers = (sources: readonly SourceView[]): ReadonlyMap<string, number> => new Map(sources.map((source, index) => [source.id, index + 1]));

/** Sources whose figures the sentences use first, then the other datasets, then publications. */
export function inOrderOfUse(sources: readonly SourceView[], headlines: readonly Headline[]): SourceView[] {
  const used = headlines.flatMap((headline) => headline.segments.flatMap((segment) => (segment.source ? [segment.source] : [])));
  const place = (source: SourceView) => (used.includes(source.id) ? used.indexOf(source.id) : source.type === 'dataset' ? used.length : used.length + 1);
  return [...sources].sort((x, y) => place(x) - place(y));
}
