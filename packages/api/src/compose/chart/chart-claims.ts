import { growthIntervalOfMultiple, growthOfMultiple, indexOfGrowth } from '@mizan/analytics';
import type { Hue, PairClaim } from '@mizan/charts';
import { figureOf, intervalOf, isCurrency, type Claim, type DecimalString, type Interval, type Unit } from '@mizan/model';
import { claimAddress } from '../../addresses.ts';
import { claimSentence } from '../claim-words.ts';
import type { PairRecord } from '../pair-record.ts';
import type { Reader } from '../reader.ts';
import type { ChartChoice } from './chart-choice.ts';

/**
 * The claims a view can show: figures of the very two areas and of all goods, in the view's quantity and unit. A
 * city's figure has no place among its country's lines; a growth without a level is an index on its own base alone.
 */
export function chartClaims(reader: Reader, { claims, pair }: PairRecord, choice: ChartChoice, unit: Unit): PairClaim[] {
  return claims.flatMap((claim): PairClaim[] => {
    const hue = hueOf(claim, pair);
    const shown = isOfPair(claim, pair) && claim.commodity === undefined && claim.per === undefined && hue !== undefined ? shownAs(claim, choice, unit) : undefined;
    if (shown === undefined || hue === undefined) return [];
    return [{ id: claim.id, label: claimSentence(reader, claim), href: `/${reader.locale}${claimAddress(claim.id)}`, hue, period: claim.period, value: shown.value, low: shown.interval.low, high: shown.interval.high }];
  });
}

const isOfPair = ({ reporter, partner }: Claim, [a, b]: readonly [string, string]): boolean => (reporter.code === a && partner.code === b) || (reporter.code === b && partner.code === a);

function hueOf({ metric, reporter }: Claim, [a]: readonly [string, string]): Hue | undefined {
  const outward = reporter.code === a;
  switch (metric) {
    case 'turnover': return 'total';
    case 'exports': return outward ? 'a-to-b' : 'b-to-a';
    case 'imports': return outward ? 'b-to-a' : 'a-to-b';
    case 'balance': return outward ? 'neutral' : undefined;
    default: return undefined;
  }
}

interface Shown {
  readonly value: DecimalString;
  readonly interval: Interval;
}

function shownAs(claim: Claim, { view, base }: ChartChoice, unit: Unit): Shown | undefined {
  const figure = figureOf(claim);
  if (figure === undefined || claim.unit === undefined) return undefined;
  const interval = intervalOf(figure);
  const isLevel = claim.kind === 'level' && isCurrency(claim.unit) && claim.unit === unit;
  switch (view) {
    case 'value': return isLevel && claim.metric !== 'balance' ? { value: figure.value, interval } : undefined;
    case 'balance': return isLevel && claim.metric === 'balance' ? { value: figure.value, interval } : undefined;
    case 'growth': return growthOf(claim, figure.value, interval);
    case 'index': {
      const growth = claim.basePeriod === base ? growthOf(claim, figure.value, interval) : undefined;
      return growth && indexOfGrowth(growth.value, growth.interval);
    }
    default: return undefined;
  }
}

const growthOf = ({ kind }: Claim, value: DecimalString, interval: Interval): Shown | undefined =>
  kind === 'growth' ? { value, interval } : kind === 'multiple' ? { value: growthOfMultiple(value), interval: growthIntervalOfMultiple(interval) } : undefined;
