import type { Scan } from '../grammar/scan.ts';
import { isCompared } from './compare.ts';
import type { TimeMark } from './time-marks.ts';
import { clean } from './measures.ts';
import type { Quantity } from './quantity.ts';

const isScaled = (quantity: Quantity): boolean => quantity.kind === 'bare' && quantity.value >= 1e5 && quantity.decimals < 0;

/** A bare number with a time of its own ("103 en 2018") in a list of amounts. */
const isListed = (quantity: Quantity, times: readonly TimeMark[]): boolean =>
  quantity.kind === 'bare' && quantity.printed && times.some((time) => time.role === 'span' && time.first >= quantity.next && time.first - quantity.next <= 2);

/** The amount or volume before, or the next one after, in the sentence. */
const neighbour = (scan: Scan, quantities: readonly Quantity[], index: number): Quantity | undefined =>
  quantities.slice(0, index).findLast((one) => (one.kind === 'money' && !isConversion(scan, one, quantities)) || one.kind === 'volume') ?? quantities.slice(index + 1).find((one) => one.kind === 'money');

const THOUSAND = 1000;
/** A bare number of a thousand or more set beside a weight: "72.5 million tons, from 74.7 million", "against 96,000", "Estados Unidos, 130.000". */
function isSetBeside(scan: Scan, quantity: Quantity): boolean {
  if (quantity.kind !== 'bare' || !quantity.printed || quantity.value < THOUSAND || countsThings(scan, quantity) || scan.tokens[quantity.next]?.kind === 'word' && isThing(scan, quantity.next)) return false;
  const from = scan.before('range', quantity.outerFirst)?.key === 'from';
  const afterPlace = [0, 1].some((back) => scan.before('place', quantity.outerFirst - back) !== undefined);
  return from || afterPlace || isCompared(scan, quantity);
}

/** A word right after a number that is what it counts: no preposition, no verb, no time. */
const isThing = (scan: Scan, at: number): boolean => !['prep', 'period', 'and', 'compare', 'until', 'move', 'more', 'break', 'range', 'link'].some((category) => scan.at(category, at)) && scan.tokens[at]!.text.length > 3;

/** The power of a thousand a quantity was printed in: 1e6 for "75 millions". */
const scaleOf = (quantity: Quantity): number => 10 ** Math.max(0, 3 * Math.ceil((-quantity.decimals - 2) / 3));

/**
 * Amounts whose currency, and in lists whose scale, is told elsewhere: "to 24.38 billion" after "110 billion dirhams",
 * "75 millions de dollars en 2017, 103 en 2018". `told` is the currency of the sentence before.
 */
export function withCurrency(scan: Scan, quantities: readonly Quantity[], times: readonly TimeMark[], told: string | undefined): Quantity[] {
  const rule = `${scan.grammar.language.code}.elided`;
  return quantities.reduce<Quantity[]>((done, quantity, index) => {
    const model = neighbour(scan, [...done, ...quantities.slice(index)], index);
    if (isScaled(quantity) && !countsThings(scan, quantity) && !(done.at(-1)?.kind === 'volume' && isSetBeside(scan, quantity))) {
      const unit = model?.kind === 'money' ? model.unit : told;
      return [...done, unit ? { ...quantity, kind: 'money', unit, rules: [...quantity.rules, `${rule}.currency`] } : quantity];
    }
    const before = done.at(-1);
    if (before?.kind === 'volume' && isSetBeside(scan, quantity)) return [...done, { ...quantity, kind: 'volume', unit: before.unit, value: clean(quantity.value * (before.factor ?? 1)), rules: [...quantity.rules, `${rule}.unit`] }];
    if (before && (before.kind === 'money' || before.kind === 'volume') && isListed(quantity, times)) {
      const factor = quantity.value * 50 < before.value ? scaleOf(before) : 1;
      return [...done, { ...quantity, kind: before.kind, unit: before.unit, value: clean(quantity.value * factor), decimals: quantity.decimals - Math.round(Math.log10(factor)), rules: [...quantity.rules, `${rule}.unit`] }];
    }
    return [...done, quantity];
  }, []);
}

/** "3.5 million tourists", "two million people": a number of things, told by the noun after it. */
const countsThings = (scan: Scan, quantity: Quantity): boolean => {
  const link = scan.at('link', quantity.next)?.next ?? quantity.next;
  return scan.at('topic', link) !== undefined || scan.at('topic', link + 1) !== undefined;
};

/** "161.9 billion dirhams (15.3 billion euros)": the same amount in another currency, which those after it are not counted in. */
export const isConversion = (scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): boolean =>
  scan.tokens[quantity.outerFirst - 1]?.text === '(' && quantities.some((one) => one.kind === 'money' && one.unit !== quantity.unit && one.next === quantity.outerFirst - 1);
