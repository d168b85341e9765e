import type { Headline, SourceView } from '@mizan/api';

/** Numbers of the source marks on a page: its datasets, in the order they are listed at its end. */
export const markNumbers = (sources: readonly SourceView[]): ReadonlyMap<string, number> =>
  new Map(sources.filter(({ type }) => type === 'dataset').map((source, index) => [source.id, index + 1]));

/** Sources whose figures the sentences use first, then the other datasets, then publications. */
export function inOrderOfUse(sources: readonly SourceView[], headlines: readonly Headline[]): SourceView[] {
  const used = headlines.flatMap(({ segments }) => segments.flatMap(({ source, claim }) => (source && !claim ? [source] : [])));
  const place = ({ id, type }: SourceView) => (used.includes(id) ? used.indexOf(id) : type === 'dataset' ? used.length : used.length + 1);
  return [...sources].sort((x, y) => place(x) - place(y));
}
