import { type Bound, type Claim, type DecimalString, plain } from '@mizan/model';
import { Decimal } from '../decimal.ts';
import { growthOfMultiple } from '../growth.ts';
import { companionStatements, mainStatement, type StatedClaim, type Statement, type Subject } from '../statement.ts';

/** A claim's figures with who stated them. */
export type Stated = StatedClaim & Pick<Claim, 'statedBy'>;

/**
 * One figure as somebody told it, brought to one form: multiples as growth, a balance as the surplus of the side that
 * has it.
 */
export interface Telling extends Subject {
  readonly claim: string;
  readonly value: DecimalString;
  readonly decimals: number;
  readonly bound: Bound | undefined;
  readonly person: string | undefined;
  readonly organisation: string | undefined;
}

/** Every figure a claim states, in the claim's order. */
export function tellingsOf(claim: Stated): Telling[] {
  const statements = [mainStatement(claim), ...companionStatements(claim)];
  const figures = [claim, ...(claim.also ?? [])];
  return statements.flatMap((statement, i) => (statement === undefined ? [] : [tellingOf(statement, figures[i]!, claim.statedBy)]));
}

function tellingOf(statement: Statement, { decimals, bound }: Pick<StatedClaim, 'decimals' | 'bound'>, { person, organisation }: Stated['statedBy']): Telling {
  const told: Telling = { ...statement, decimals, bound, person, organisation };
  if (told.kind === 'multiple') return { ...told, kind: 'growth', unit: 'percent', value: growthOfMultiple(told.value), decimals: decimals - 2 };
  return told.metric === 'balance' && told.kind === 'level' && told.value.startsWith('-') ? surplusOf(told) : told;
}

const MIRRORED: Readonly<Partial<Record<Bound, Bound>>> = { gt: 'lt', lt: 'gt', approx_below: 'approx_above', approx_above: 'approx_below' };

/** One side's deficit as the other's surplus. */
const surplusOf = (deficit: Telling): Telling => ({
  ...deficit, reporter: deficit.partner, partner: deficit.reporter, value: plain(new Decimal(deficit.value).neg()), bound: deficit.bound && (MIRRORED[deficit.bound] ?? deficit.bound),
});
