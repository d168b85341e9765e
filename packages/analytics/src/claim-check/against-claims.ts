import { asCountries, comparable } from '../comparability.ts';
import { growthIntervalOfMultiple, growthOfMultiple, multipleIntervalOfGrowth, multipleOfGrowth } from '../growth.ts';
import type { Statement } from '../statement.ts';
import { byNearness } from './against-observations.ts';
import type { IndexedEvidence } from './evidence.ts';
import { judge } from './tolerance.ts';
import type { Comparison } from './types.ts';

/**
 * Sets a stated figure against what other claims say of the same thing, and beside what they say of it for another
 * scope (a city and its country) or in another currency. Ranks only count where both say among whom.
 */
export function againstClaims(statement: Statement, evidence: IndexedEvidence): Comparison[] {
  if (!isSettled(statement)) return [];
  const others = evidence.statementsFor(statement).filter((other) => other.claim !== statement.claim && other.part !== 'implied');
  return others.flatMap((other) => compareStatements(statement, other) ?? []).sort(byNearness);
}

/** A rank without its group (first in Africa, second among Arab countries) contradicts nothing. */
export const isSettled = ({ kind, among }: Statement): boolean => kind !== 'rank' || among !== undefined;

/** How one stated figure stands to another, in the first one's unit; undefined where they are about different things. */
export function compareStatements(statement: Statement, other: Statement): Comparison | undefined {
  const { period, unit } = other;
  const found = { against: { kind: 'claim' as const, id: other.claim }, period, ...(other.basePeriod === undefined ? {} : { basePeriod: other.basePeriod }) };
  const answer = comparable(statement, other);
  if (answer.ok) {
    const { value, interval } = inUnitOf(statement, other);
    return { ...found, value, interval, unit: statement.unit, ...judge(statement.interval, interval) };
  }
  const beside = answer.reason === 'currency' || (answer.reason === 'scope' && comparable(asCountries(statement), asCountries(other)).ok);
  return beside ? { ...found, value: other.value, interval: other.interval, unit, verdict: 'not-comparable', reason: answer.reason } : undefined;
}

/** The other's number as growth or as a multiple, whichever the first is. */
function inUnitOf(statement: Statement, other: Statement): Pick<Statement, 'value' | 'interval'> {
  if (statement.kind === other.kind) return other;
  return other.kind === 'multiple'
    ? { value: growthOfMultiple(other.value), interval: growthIntervalOfMultiple(other.interval) }
    : { value: multipleOfGrowth(other.value), interval: multipleIntervalOfGrowth(other.interval) };
}
