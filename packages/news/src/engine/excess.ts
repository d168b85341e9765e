import type { Scan } from '../grammar/scan.ts';
import type { Head, Metric } from './frame.ts';
import type { Quantity } from './quantity.ts';
import type { Work } from './work.ts';

const BEFORE = 14;
const AFTER = 6;
const FLOWS: ReadonlySet<Metric | 'none'> = new Set(['exports', 'imports']);

/** The flow an amount tells of, and the one it is set against, both near it. */
function flowsAround({ heads, quantities }: Work, { outerFirst, outerNext }: Quantity): [Head, Head] | undefined {
  const flows = heads.filter((head) => head.form === 'noun' && FLOWS.has(head.metric));
  const after = flows.filter((head) => head.first >= outerNext && head.first - outerNext <= AFTER);
  const before = flows.findLast((head) => head.next <= outerFirst && outerFirst - head.next <= BEFORE && !quantities.some((one) => one.first >= head.next && one.next <= outerFirst));
  const [told, other] = before ? [before, after[0]] : [after[0], flows.find((head) => after[0] !== undefined && head.first >= after[0].next && head.first - after[0].next <= AFTER)];
  return told && other && told.metric !== other.metric && !quantities.some((one) => one.first >= outerNext && one.next <= other.first) ? [told, other] : undefined;
}

/** Whether one flow is said to lie above (1) or below (-1) the other. */
function standing(scan: Scan, from: number, to: number): 1 | -1 | undefined {
  const mark = scan.within('more', from, to)[0];
  return mark && (mark.key === 'down' ? -1 : 1);
}

/**
 * "Exports were $60 million higher than imports", "zestig miljoen boven de importen": by how much one flow lies above
 * the other is the surplus or the deficit of whose flows they are. Undefined for any other amount.
 */
export function excessHead(work: Work, quantity: Quantity): Head | undefined {
  const flows = quantity.kind === 'money' && quantity.pair === undefined && quantity.sign === undefined ? flowsAround(work, quantity) : undefined;
  const side = flows && standing(work.scan, quantity.outerNext, flows[1].first);
  if (!flows || !side || work.scan.tokens.slice(quantity.outerNext, flows[1].first).some((token) => token.kind === 'mark')) return undefined;
  const [told, other] = flows;
  const metric = (told.metric === 'exports') === (side === 1) ? 'trade_surplus' : 'trade_deficit';
  return { ...told, metric, settled: true, rules: [...told.rules, ...other.rules] };
}
