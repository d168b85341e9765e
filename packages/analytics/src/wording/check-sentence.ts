import { countryOf, figureOf, formatFigure, formatInterval, formatPercent, plain, scopeOf, type Claim, type LabelBook, type Locale } from '@mizan/model';
import type { ClaimCheck, Comparison } from '../claim-check/types.ts';
import { Decimal } from '../decimal.ts';
import { notComparableSentence } from './claim-pair.ts';
import { basisOf, scopeName, shownQuantity, statedFigure } from './display.ts';
import { fill } from './template.ts';
import { checkWordsOf, wordingLocale } from './words-of.ts';
import type { Unverifiable } from './words.ts';

type AgainstObservations = Comparison & { readonly against: { readonly kind: 'observations' } };
const isObserved = (comparison: Comparison): comparison is AgainstObservations => comparison.against.kind === 'observations';

/**
 * A claim's check in one sentence: the verdict, every figure compared with its source, release, method and price
 * basis, and the figure stated. It says no more than the check found.
 */
export function checkSentence(check: ClaimCheck, claim: Claim, labels: LabelBook, locale: Locale): string {
  const language = wordingLocale(locale);
  const [nearest, ...further] = check.comparisons.filter(isObserved);
  const stated = statedFigure(claim, language);
  if (nearest === undefined || stated === undefined) return unverifiedSentence(check, labels, language);
  const words = checkWordsOf(language);
  const rest = further.map((comparison) => fill(words.further, slotsOf(comparison, claim, labels, language)));
  return beginning(nearest, claim, labels, language) + rest.join('') + fill(words.stated, { stated });
}

function unverifiedSentence({ reason, absence }: ClaimCheck, labels: LabelBook, locale: Locale): string {
  const { unverified, unverifiedBy } = checkWordsOf(locale);
  if (absence !== undefined && reason in unverifiedBy) return fill(unverifiedBy[reason as keyof typeof unverifiedBy], { dataset: labels.publisher(absence.dataset) });
  return unverified[reason as Unverifiable];
}

/** One comparison in one sentence. `other` is the claim compared with; without it a difference in scope has no sentence, and is empty. */
export function comparisonSentence(comparison: Comparison, claim: Claim, labels: LabelBook, locale: Locale, other?: Claim): string {
  const language = wordingLocale(locale);
  if (isObserved(comparison)) return `${beginning(comparison, claim, labels, language)}.`;
  const { claims } = checkWordsOf(language);
  const unitName = (unit = '') => labels.label('units', unit, language);
  if (comparison.reason === 'currency') return fill(claims.currency, { own: unitName(claim.unit), theirs: unitName(comparison.unit) });
  if (comparison.verdict === 'not-comparable') return (other && notComparableSentence(claim, other, labels, language)) ?? '';
  return fill(claims[comparison.verdict as 'agrees' | 'close' | 'disagrees'], { found: foundInClaim(comparison, other, language) });
}

function beginning(comparison: AgainstObservations, claim: Claim, labels: LabelBook, locale: Locale): string {
  const { agrees, close, disagrees, otherScope } = checkWordsOf(locale);
  const template = { agrees, close, disagrees, 'not-comparable': otherScope, 'cannot-verify': otherScope }[comparison.verdict];
  return fill(template, slotsOf(comparison, claim, labels, locale));
}

/** Everything the templates of one comparison may name. */
function slotsOf(comparison: AgainstObservations, claim: Claim, labels: LabelBook, locale: Locale): Record<string, string> {
  const { source, ...basis } = comparison.against;
  return {
    source: labels.publisher(source), basis: basisOf(basis, labels, locale),
    found: found(comparison, claim, locale), verdict: labels.label('verdicts', comparison.verdict, locale),
    gap: formatPercent(plain(new Decimal(comparison.gap ?? 0).times(100)), locale, { decimals: 1 }),
    ...scopesOf(claim, labels, locale),
  };
}

/** The claim's areas, and the countries whose figures stand in for them. */
function scopesOf(claim: Claim, labels: LabelBook, locale: Locale): { own: string; theirs: string } {
  const pair = [claim.reporter, claim.partner];
  const parts = pair.filter((ref) => scopeOf(ref.code) === 'city');
  const name = (refs: typeof pair) => refs.map((ref) => scopeName(ref, labels, locale)).join(' – ');
  return { own: name(parts), theirs: name(parts.map((ref) => ({ code: countryOf(ref.code) }))) };
}

const found = ({ value, interval, unit }: Comparison, claim: Claim, locale: Locale): string =>
  value === undefined || interval === undefined || unit === undefined ? '' : shownQuantity(value, interval, unit, locale, claim.kind === 'growth');

/** What the other claim says, with its hedge; a figure said beside its main one by the numbers it can stand for. */
function foundInClaim({ value, interval, unit }: Comparison, other: Claim | undefined, locale: Locale): string {
  if (other !== undefined && other.unit === unit && other.value === value) return formatFigure(figureOf(other)!, other.unit!, locale, { signed: other.kind === 'growth' });
  return interval === undefined || unit === undefined ? '' : formatInterval(interval, unit, locale);
}
