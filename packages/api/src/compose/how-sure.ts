import { VERDICTS, type ClaimCheck, type Verdict } from '@mizan/analytics';
import { countryOf, inLocale, type Conflict, type Source, type TradeSeries } from '@mizan/model';
import { sourceAddress } from '../addresses.ts';
import { given } from '../given.ts';
import type { HowSure } from '../view/pair-view.ts';
import { statedOf } from './coverage.ts';
import { mirrorSpread } from './mirror.ts';
import type { Reader } from './reader.ts';
import { sourceLabel } from './source-label.ts';

type Pair = readonly [string, string];

/** How sure one can be: the spread of the two sides, how the claims stand, what sources disagree on, and what is missing. */
export function howSure(reader: Reader, series: readonly TradeSeries[], pair: Pair, checks: readonly ClaimCheck[], conflicts: readonly Conflict[]): HowSure {
  const [a, b] = pair;
  const claimsThat = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  const conflictsThatAre = (verdict: Conflict['verdict']) => conflicts.filter((conflict) => conflict.verdict === verdict).length;
  const isLoaded = (source: Source) => series.some((s) => s.source === source.id);
  const datasets = [...reader.catalogue.sources.values()].filter(({ type }) => type === 'dataset');
  return {
    mirror: [mirrorSpread(reader, series, a, b, 'a-to-b'), mirrorSpread(reader, series, b, a, 'b-to-a')],
    conflicts: { open: conflictsThatAre('open'), compatible: conflictsThatAre('compatible'), resolved: conflictsThatAre('resolved') },
    claims: { total: checks.length, byVerdict: Object.fromEntries(VERDICTS.map((verdict) => [verdict, claimsThat(verdict)])) as Record<Verdict, number> },
    missing: datasets.filter((source) => !isLoaded(source) && mayHave(source, pair)).flatMap((source) => missingFrom(reader, source, pair)),
  };
}

/** A national office has nothing on the trade of others. */
const mayHave = ({ country }: Source, pair: Pair): boolean => country === undefined || pair.some((area) => countryOf(area) === country);

/** What a dataset that is not loaded says of the pair: its gaps as stated, or that it exists. */
function missingFrom({ locale }: Reader, source: Source, pair: Pair): HowSure['missing'] {
  const entry = { source: source.id, href: sourceAddress(source.id), label: sourceLabel(source), ...given({ address: source.address }) };
  const stated = statedOf(source, pair).flatMap(({ state, note }) => (state === 'available' ? [] : [{ ...entry, state, note: inLocale(note, locale) }]));
  if (stated.length > 0 || source.release === undefined) return stated;
  return [{ ...entry, state: 'no-record', note: inLocale(source.release, locale) }];
}
