import type { Scan } from '../grammar/scan.ts';
import type { Discourse } from './discourse.ts';
import type { Head, Metric } from './frame.ts';

const FLOWS: ReadonlySet<Metric | 'none'> = new Set(['exports', 'imports']);

/** The flows of a sentence that tells of both, in the order told; those told before where it tells of none. */
export function flowsTold(scan: Scan, heads: readonly Head[], before: Discourse['bothFlows']): Discourse['bothFlows'] {
  const told = heads.filter((head) => FLOWS.has(head.metric));
  const named = scan.all('metric').filter((mark) => FLOWS.has(mark.key as Metric)).map((mark): Head => ({ metric: mark.key as Metric, form: 'noun', share: false, first: mark.first, next: mark.next, rules: [mark.rule] }));
  const [first, second] = [...new Map((told.length > 0 ? told : named).map((head) => [head.metric, head])).values()];
  return first === undefined ? before : second && [first, second];
}

const AHEAD = 2;
const GOES_ON: ReadonlySet<string> = new Set(['move', 'until', 'status', 'bound', 'share']);

/** "Las primeras crecieron …": a verb or a comma follows, not a noun ("las primeras partidas"). */
const standsAlone = (scan: Scan, next: number): boolean =>
  scan.tokens[next]?.text === ',' || Array.from({ length: AHEAD + 1 }, (_, i) => next + i).some((at) => scan.startsAny(GOES_ON, at));

/** "The former rose by 3 %, the latter fell": heads that are the two flows told in the sentence before. */
export const formerHeads = (scan: Scan, flows: Discourse['bothFlows']): Head[] =>
  flows === undefined ? [] : scan.all('former').filter((mark) => standsAlone(scan, mark.next)).map((mark): Head => {
    const flow = flows[mark.key === 'latter' ? 1 : 0];
    return { metric: flow.metric, form: 'noun', share: false, first: mark.first, next: mark.next, rules: [...flow.rules, mark.rule] };
  });
