import { headlines } from '@mizan/analytics';
import type { Headline } from '../view/pair-view.ts';
import type { PairRecord } from './pair-record.ts';
import type { Reader } from './reader.ts';

/** The sentences that open a pair's page, each number with the source, and the claim, it comes from. */
export function headlinesOf({ labels, locale }: Reader, { pair: [a, b], observed, claims, checks }: PairRecord): Headline[] {
  const figures = { a, b, series: observed.pair.series, claims, checks: claims.flatMap(({ id }) => checks.get(id) ?? []) };
  return headlines(figures, labels, locale).map(({ id, segments }) => ({
    id, segments: segments.map((segment) => ('figure' in segment ? { text: segment.text, source: segment.source, ...(segment.claim === undefined ? {} : { claim: segment.claim }) } : { text: segment.text })),
  }));
}
