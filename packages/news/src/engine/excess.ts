import type { Scan } from '../grammar/scan.ts';
import type { Head, Metric } from './frame.ts';
import type { Quantity } from './quantity.ts';
import type { Work } from './work.ts';

const BEFORE = 14;
const AFTER = { noun: 6, verb: 9 };
const FLOWS: ReadonlySet<Metric | 'none'> = new Set(['exports', 'imports']);

/** The flow an amount tells of, and the one it is set against, both near it: two nouns or two verbs. */
function flowsAround({ heads, quantities }: Work, { outerFirst, outerNext }: Quantity, form: 'noun' | 'verb'): [Head, Head] | undefined {
  const flows = heads.filter((head) => head.form === form && FLOWS.has(head.metric));
  const after = flows.filter((head) => head.first >= outerNext && head.first - outerNext <= AFTER[form]);
  const before = flows.findLast((head) => head.next <= outerFirst && outerFirst - head.next <= BEFORE && !quantities.some((one) => one.first >= head.next && one.next <= outerFirst));
  const [told, other] = before ? [before, after[0]] : [after[0], flows.find((head) => after[0] !== undefined && head.first >= after[0].next && head.first - after[0].next <= AFTER[form])];
  return told && other && told.metric !== other.metric && !quantities.some((one) => one.first >= outerNext && one.next <= other.first) ? [told, other] : undefined;
}

function nounsAround(work: Work, quantity: Quantity): [Head, Head] | undefined {
  const flows = flowsAround(work, quantity, 'noun');
  return flows && work.scan.tokens.slice(quantity.outerNext, flows[1].first).every((token) => token.kind !== 'mark') ? flows : undefined;
}

/** "Imported $52 million more than it exported there", "für 52 Millionen mehr, als es dorthin exportierte". */
function verbsAround(work: Work, quantity: Quantity): [Head, Head] | undefined {
  const { scan } = work;
  const flows = flowsAround(work, quantity, 'verb');
  const [from, to] = [quantity.outerNext, flows?.[1].first ?? 0];
  return flows && scan.says('than', from, to) && !scan.has('and', from, to) && !scan.has('period', from, to) ? flows : undefined;
}

/** Whether one flow is said to lie above (1) or below (-1) the other. */
function standing(scan: Scan, from: number, to: number): 1 | -1 | undefined {
  const mark = scan.within('more', from, to)[0];
  return mark && (mark.key === 'down' ? -1 : 1);
}

/**
 * "Exports were $60 million higher than imports", "imported $52 million more than it exported", "zestig miljoen boven de importen": by how much one flow lies above
 * the other is the surplus or the deficit of whose flows they are. Undefined for any other amount.
 */
export function excessHead(work: Work, quantity: Quantity): Head | undefined {
  const flows = quantity.kind === 'money' && quantity.pair === undefined && quantity.sign === undefined ? (nounsAround(work, quantity) ?? verbsAround(work, quantity)) : undefined;
  const side = flows && standing(work.scan, quantity.outerNext, flows[1].first);
  if (!flows || !side) return undefined;
  const [told, other] = flows;
  const metric = (told.metric === 'exports') === (side === 1) ? 'trade_surplus' : 'trade_deficit';
  return { ...told, metric, settled: true, rules: [...told.rules, ...other.rules] };
}
