import type { Omission } from '@mizan/io/writers';
import type { Context } from '../context.ts';
import { definitionOf, INDICATOR_IDS, type IndicatorId } from './definitions.ts';
import { goodsReleases } from './goods/release.ts';
import { goodsResults } from './goods/goods.ts';
import type { IndicatorReason } from './reason.ts';
import type { IndicatorResult, Subject } from './result.ts';
import { totalsResults, type TotalsOptions } from './totals.ts';
import type { Window } from './window.ts';

/** Which indicators of whom, over which periods, as known on which day. */
export interface IndicatorQuery extends Window, TotalsOptions {
  readonly subject: Subject;
  /** All but those on request where left out. */
  readonly indicators?: readonly IndicatorId[] | undefined;
  readonly asOf?: string | undefined;
}

/** Indicators that were asked for and of which there is nothing at all, with the one reason. */
export interface Lacking {
  readonly indicators: readonly IndicatorId[];
  readonly reason: IndicatorReason;
}

export interface IndicatorResults {
  readonly results: readonly IndicatorResult[];
  readonly lacking: readonly Lacking[];
  readonly omitted: readonly Omission[];
}

/** The indicators there are of a country, or of a pair, those on request included. */
export const indicatorsOf = ({ partner }: Subject): IndicatorId[] => INDICATOR_IDS.filter((id) => definitionOf(id).of !== (partner === 'WORLD' ? 'pair' : 'country'));

/** Those that are given unasked. */
export const usualIndicatorsOf = (subject: Subject): IndicatorId[] => indicatorsOf(subject).filter((id) => definitionOf(id).onRequest !== true);

/** The indicators of a subject from every release that may be passed on, in the order they are defined; computed once a build. */
export function indicatorResults(context: Context, { subject, indicators = usualIndicatorsOf(subject), from, to, asOf, base, cifFob }: IndicatorQuery): Promise<IndicatorResults> {
  const wanted = indicatorsOf(subject).filter((id) => indicators.includes(id));
  return context.memory.recall(`indicators/${JSON.stringify([subject, wanted, from, to, asOf, base, cifFob])}`, async () => {
    const window = { from, to };
    const [totals, goods] = await Promise.all([wanted.some(isOfTotals) ? totalsResults(context, subject, window, wanted, asOf, { base, cifFob }) : NOTHING, wanted.every(isOfTotals) ? NOTHING : ofGoods(context, subject, window, wanted, asOf)]);
    const results = [...totals.results, ...goods.results].filter(({ indicator }) => wanted.includes(indicator)).sort((x, y) => wanted.indexOf(x.indicator) - wanted.indexOf(y.indicator));
    return { results, lacking: lackingOf(wanted, results), omitted: united([...totals.omitted, ...goods.omitted]) };
  });
}

const isOfTotals = (id: IndicatorId): boolean => definitionOf(id).madeOf === 'totals';

const NOTHING: Pick<IndicatorResults, 'results' | 'omitted'> = { results: [], omitted: [] };

async function ofGoods(context: Context, subject: Subject, window: Window, wanted: readonly IndicatorId[], asOf: string | undefined): Promise<Pick<IndicatorResults, 'results' | 'omitted'>> {
  const { releases, omitted } = await goodsReleases(context, asOf);
  return { results: (await Promise.all(releases.map((release) => goodsResults(context, release, subject, window, (id) => wanted.includes(id))))).flat(), omitted };
}

/** What was asked for and came to nothing, by reason. */
function lackingOf(wanted: readonly IndicatorId[], results: readonly IndicatorResult[]): Lacking[] {
  const absent = wanted.filter((id) => !results.some(({ indicator }) => indicator === id));
  const reasonOf = (id: IndicatorId): IndicatorReason => (results.length > 0 ? definitionOf(id).lacks : undefined) ?? (isOfTotals(id) ? 'missing' : 'goods-not-loaded');
  return [...new Set(absent.map(reasonOf))].map((reason) => ({ indicators: absent.filter((id) => reasonOf(id) === reason), reason }));
}

/** What was left out, each source once with the largest count stated of it. */
const united = (omitted: readonly Omission[]): Omission[] =>
  [...new Map([...omitted].sort((a, b) => a.count - b.count).map((one) => [one.source, one])).values()];
