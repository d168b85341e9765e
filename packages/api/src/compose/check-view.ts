import { checkSentence, comparisonSentence, type ClaimCheck, type Comparison } from '@mizan/analytics';
import { formatQuantity, type Claim } from '@mizan/model';
import { given } from '../given.ts';
import type { BesideView, CheckView, ComparisonView } from '../view/claim-view.ts';
import { claimSentence, intervalView, scopeBadge, valueLabel } from './claim-words.ts';
import { coded } from './labelled.ts';
import type { Reader } from './reader.ts';
import { referenceTo } from './references.ts';

/** A check in words: its verdict, why, and every figure the claim was set against. */
export const checkView = (reader: Reader, claim: Claim, check: ClaimCheck): CheckView => ({
  verdict: coded(reader, 'verdicts', check.verdict), reason: check.reason, sentence: checkSentence(check, claim, reader.labels, reader.locale),
  comparisons: check.comparisons.map((comparison) => comparisonView(reader, claim, comparison)),
});

function comparisonView(reader: Reader, claim: Claim, comparison: Comparison): ComparisonView {
  const { against, verdict, reason, interval, unit } = comparison;
  const isClaim = against.kind === 'claim';
  return {
    against: against.kind, verdict: coded(reader, 'verdicts', verdict), reason, sentence: sentenceOf(reader, claim, comparison), reference: referenceTo(reader, isClaim ? against.id : against.source),
    ...given({
      vintage: isClaim ? undefined : against.vintage, valueLabel: comparedLabel(reader, comparison),
      interval: interval === undefined || unit === undefined ? undefined : intervalView(reader, interval, unit),
    }),
  };
}

/** The figure compared with: as the other claim states it, or computed to a tenth of a percent. */
function comparedLabel(reader: Reader, { against, value, unit }: Comparison): string | undefined {
  const other = against.kind === 'claim' ? reader.catalogue.claims.get(against.id) : undefined;
  if (other !== undefined && other.value === value && other.unit === unit) return valueLabel(reader, other) ?? undefined;
  return value === undefined || unit === undefined ? undefined : formatQuantity(value, unit, reader.locale, unit === 'percent' ? { decimals: 1 } : {});
}

const sentenceOf = ({ catalogue, labels, locale }: Reader, claim: Claim, comparison: Comparison): string =>
  comparisonSentence(comparison, claim, labels, locale, comparison.against.kind === 'claim' ? catalogue.claims.get(comparison.against.id) : undefined);

/** The claims the check set beside this one, each with why the two may or may not be compared. */
export const besides = (reader: Reader, claim: Claim, check: ClaimCheck): BesideView[] =>
  check.comparisons.flatMap((comparison): BesideView[] => {
    const other = comparison.against.kind === 'claim' ? reader.catalogue.claims.get(comparison.against.id) : undefined;
    if (other === undefined) return [];
    return [{
      claim: referenceTo(reader, other.id), sentence: claimSentence(reader, other), scope: { reporter: scopeBadge(reader, other.reporter), partner: scopeBadge(reader, other.partner) },
      verdict: coded(reader, 'verdicts', comparison.verdict), reason: comparison.reason, why: sentenceOf(reader, claim, comparison),
    }];
  });
