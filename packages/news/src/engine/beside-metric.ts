import type { Scan } from '../grammar/scan.ts';

/** Whether a trade noun stands right beside: before, or after, over at most `reach` words that are no heads. */
export function besideMetric(scan: Scan, first: number, next: number, reach: number): 'before' | 'after' | undefined {
  for (let gap = 0; gap <= reach; gap++) {
    if (scan.before('metric', first - gap) ?? (gap === 0 ? scan.before('partner', first) : undefined)) return 'after';
    if (scan.tokens[first - gap - 1]?.kind !== 'word' || scan.before('prep', first - gap)) break;
  }
  for (let gap = 0; gap <= reach; gap++) {
    if (scan.at('metric', next + gap) ?? scan.at('partner', next + gap)) return 'before';
    const token = scan.tokens[next + gap];
    if (gap > 0 && scan.at('place', next + gap) && !scan.has('and', next, next + gap)) break;
    if (token === undefined || (token.kind !== 'word' && token.text !== '-') || scan.at('prep', next + gap) || scan.at('move', next + gap)) break;
  }
  return undefined;
}
