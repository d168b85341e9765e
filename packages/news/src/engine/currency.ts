import type { Scan } from '../grammar/scan.ts';
import type { TimeMark } from './periods.ts';
import { clean } from './quantities.ts';
import type { Quantity } from './quantity.ts';

const isScaled = (quantity: Quantity): boolean => quantity.kind === 'bare' && quantity.value >= 1e5 && quantity.decimals < 0;

/** A bare number with a time of its own ("103 en 2018") in a list of amounts. */
const isListed = (quantity: Quantity, times: readonly TimeMark[]): boolean =>
  quantity.kind === 'bare' && quantity.printed && times.some((time) => time.role === 'span' && time.first >= quantity.next && time.first - quantity.next <= 2);

/** The amount or volume before, or the next one after, in the sentence. */
const neighbour = (quantities: readonly Quantity[], index: number): Quantity | undefined =>
  quantities.slice(0, index).findLast((one) => one.kind === 'money' || one.kind === 'volume') ?? quantities.slice(index + 1).find((one) => one.kind === 'money');

/** The power of a thousand a quantity was printed in: 1e6 for "75 millions". */
const scaleOf = (quantity: Quantity): number => 10 ** Math.max(0, 3 * Math.ceil((-quantity.decimals - 2) / 3));

/**
 * Amounts whose currency, and in lists whose scale, is told elsewhere: "to 24.38 billion" after "110 billion dirhams",
 * "75 millions de dollars en 2017, 103 en 2018". `told` is the currency of the sentence before.
 */
export function withCurrency(scan: Scan, quantities: readonly Quantity[], times: readonly TimeMark[], told: string | undefined): Quantity[] {
  const rule = `${scan.grammar.language.code}.elided`;
  return quantities.reduce<Quantity[]>((done, quantity, index) => {
    const model = neighbour([...done, ...quantities.slice(index)], index);
    if (isScaled(quantity) && !countsThings(scan, quantity)) {
      const unit = model?.kind === 'money' ? model.unit : told;
      return [...done, unit ? { ...quantity, kind: 'money', unit, rules: [...quantity.rules, `${rule}.currency`] } : quantity];
    }
    const before = done.at(-1);
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
