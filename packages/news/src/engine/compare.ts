import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Quantity } from './quantity.ts';

const REACH = 2;

/** Whether a figure is told only to set another against it: "frente a los 1.900 millones de 2023". */
export const isCompared = (scan: Scan, quantity: Quantity): boolean => comparedAt(scan, quantity.outerFirst);

/** "واردات العراق من تركيا 3.4 مليار", "واردات القمح من الذرة 3 ملايين طن", "la tasa frente a Serbia mejoró 3,5 puntos": a word that also sets times apart, before a place or goods. */
const isOfFlow = (scan: Scan, mark: Mark): boolean =>
  (mark.key === 'weak' && (scan.at('place', mark.next) ?? scan.at('goods', mark.next)) !== undefined) || (scan.at('prep', mark.first)?.key === 'with' && scan.at('place', mark.next) !== undefined);

const ONLY_REACH = 6;
/** "N'a atteint que 28,11 milliards": no more than that, set against nothing. */
const isOnly = (scan: Scan, { first }: Mark): boolean =>
  scan.is('than', first) && scan.says('restricting', Math.max(0, first - ONLY_REACH), first);

/** The first figure, over the words of a rate ("up year on year to $33 million" sets nothing against anything). */
const comparedAt = (scan: Scan, first: number): boolean => {
  for (let back = 0; back <= REACH; back++) {
    const mark = scan.before('compare', first - back);
    if (mark && !isOfFlow(scan, mark) && !isOnly(scan, mark) && !scan.covering('rate', mark.first) && (scan.before('until', mark.next)?.first ?? Infinity) > mark.first) return true;
  }
  return false;
};
