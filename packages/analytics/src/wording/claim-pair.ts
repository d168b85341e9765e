import { formatPeriod, type Claim, type LabelBook, type Locale } from '@mizan/model';
import type { CheckReason } from '../claim-check/types.ts';
import { comparable } from '../comparability.ts';
import { subjectOf, type Subject } from '../statement.ts';
import { scopeName } from './display.ts';
import { fill } from './template.ts';
import { checkWordsOf, wordingLocale } from './words-of.ts';

/**
 * Why two claims are not set against each other, in one sentence, or undefined where they are comparable: "One is
 * about the city of Moscow, the other about Russia: both can be true."
 */
export function notComparableSentence(claim: Claim, other: Claim, labels: LabelBook, locale: Locale): string | undefined {
  const answer = comparable(subjectOf(claim), subjectOf(other));
  if (answer.ok) return undefined;
  const language = wordingLocale(locale);
  const { claims } = checkWordsOf(language);
  const [own, theirs] = aspects(answer.reason, claim, other, labels, language);
  return fill(answer.reason === 'currency' ? claims.currency : claims.different, { own, theirs });
}

/** The aspect in which two claims differ, named for each of them. */
function aspects(reason: CheckReason, a: Claim, b: Claim, labels: LabelBook, locale: Locale): [string, string] {
  const both = (name: (claim: Claim) => string): [string, string] => [name(a), name(b)];
  switch (reason) {
    case 'scope': return scopes(a, b, labels, locale);
    case 'metric': return both((claim) => labels.label('claim-metrics', claim.metric, locale));
    case 'kind': return both((claim) => labels.label('claim-kinds', claim.kind, locale));
    case 'commodity': return both((claim) => goodsName(claim, locale));
    case 'period': return both((claim) => periodName(subjectOf(claim), locale));
    case 'currency': return both((claim) => labels.label('units', claim.unit ?? '', locale));
    default: return both((claim) => `${labels.area(claim.reporter.code, locale)}, ${labels.label('claim-metrics', claim.metric, locale)}`);
  }
}

/** The areas that only one of the claims has; the group of partners where the areas are the same. */
function scopes(a: Claim, b: Claim, labels: LabelBook, locale: Locale): [string, string] {
  const name = (claim: Claim, beside: Claim): string => {
    const own = [claim.reporter, claim.partner].filter((ref) => ref.code !== beside.reporter.code && ref.code !== beside.partner.code);
    return own.length > 0 ? own.map((ref) => scopeName(ref, labels, locale)).join(' – ') : labels.area(claim.among ?? 'WORLD', locale);
  };
  return [name(a, b), name(b, a)];
}

/** Goods in English by the source's words, in other languages by their codes. */
function goodsName({ commodity }: Claim, locale: Locale): string {
  if (commodity === undefined) return checkWordsOf(locale).allGoods;
  return locale === 'en' || commodity.codes.length === 0 ? commodity.words : `HS ${commodity.codes.join(checkWordsOf(locale).comma)}`;
}
const periodName = ({ period, basePeriod }: Subject, locale: Locale): string => [period, ...(basePeriod === undefined ? [] : [basePeriod])].map((p) => formatPeriod(p, locale)).join(' / ');
