import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Pair } from './discourse.ts';
import { otherOf } from './discourse.ts';
import type { Head, Metric, PlaceMention, PlaceRole } from './frame.ts';
import type { Run } from './run.ts';
import type { Work } from './work.ts';

/** A balance told by the side it favours. */
interface Balance {
  readonly head: Head;
  readonly pair: Pair;
}

const BALANCES: ReadonlySet<Metric | 'none'> = new Set(['turnover', 'trade_deficit', 'trade_surplus']);
const REACH = 9;
const AFTER = 3;

/**
 * "Trade with South Africa left a balance of 2.6 trillion in Abuja's favour", "au détriment des Vingt-Sept", "rutschte
 * mit 10 Milliarden ins Minus": the amount is the surplus, or the deficit, of the side named, or of whose trade it is.
 * Undefined where no such words stand near the run's amount.
 */
export function favouredBy({ context, scan, places, heads }: Work, head: Head | undefined, { quantities }: Run): Balance | undefined {
  const amount = quantities.find((quantity) => quantity.kind === 'money');
  const told = head ?? (heads.length === 0 ? context.head : undefined);
  if (!amount || !told || !BALANCES.has(told.metric)) return undefined;
  const mark = scan.all('favour').find((one) => (one.first >= amount.outerNext ? one.first - amount.outerNext : amount.outerFirst - one.next) <= REACH && isClear(scan, one, amount.outerFirst));
  const side = mark && (SIDED.has(mark.key) ? places.find((place) => place.first >= mark.first && place.first <= mark.reach + AFTER) : places.find((place) => OWNS.has(place.role)));
  if (!side) return undefined;
  const other = otherSide(places, side) ?? (context.pair && otherOf(context.pair, side.code)) ?? 'WORLD';
  const owes = mark.key === 'for' && told.metric === 'trade_deficit';
  const metric = owes || mark.key === 'against' || mark.key === 'minus' ? 'trade_deficit' : 'trade_surplus';
  return { head: { ...told, metric, settled: true, rules: [...told.rules, mark.rule] }, pair: owes ? { reporter: other, partner: side.code } : { reporter: side.code, partner: other } };
}

const SIDED: ReadonlySet<string> = new Set(['for', 'against']);
const OWNS: ReadonlySet<PlaceRole> = new Set(['subject', 'own', 'of', 'by']);

/** Nothing that ends a thought between the words and the amount. */
const isClear = (scan: Scan, mark: Mark, amount: number): boolean =>
  !scan.tokens.slice(Math.min(mark.next, amount), Math.max(mark.first, amount)).some((token, i, all) => /^[;.]$/.test(token.text) || (/^[,،]$/.test(token.text) && mark.first > amount && isOfBalance(scan, mark.first - all.length + i, mark)));

/** "… reached 5 billion, with a balance that leans to Russia": words of a balance without an amount of its own. */
const isOfBalance = (scan: Scan, from: number, mark: Mark): boolean => scan.within('metric', from, mark.first).some(({ key }) => key === 'signedBalance' || key === 'balance');

const otherSide = (places: readonly PlaceMention[], side: PlaceMention): string | undefined =>
  places.find((place) => place.code !== side.code && place.role !== 'in' && place.role !== 'than')?.code;
