import { figureOf, formatFigure, formatInterval, formatQuantity, intervalOf, isCurrency, isolate, scopeOf, type Claim, type DecimalString, type GeoRef, type Interval, type LabelBook, type Locale, type Unit } from '@mizan/model';
import { Decimal } from '../decimal.ts';
import { checkWordsOf } from './words-of.ts';
import { fill } from './template.ts';

/** Where a computed number is cut for display: at the size of its own uncertainty, and after so many significant digits. */
export function decimalsOf(value: DecimalString, { low, high }: Interval, significant: number): number {
  const bySize = new Decimal(value).eq(0) ? 0 : significant - 1 - new Decimal(value).e;
  if (low === null || high === null || low === high) return bySize;
  return Math.min(bySize, -new Decimal(high).minus(low).e);
}

/** A computed number in words, growth with its sign: money to four digits, all else to three. */
export const shownQuantity = (value: DecimalString, interval: Interval, unit: Unit, locale: Locale, signed = false): string =>
  formatQuantity(value, unit, locale, { decimals: decimalsOf(value, interval, isCurrency(unit) ? 4 : 3), signed });

/** A claim's number as stated, and what its rounding makes of it: "USD 1.5 billion (USD 1.45 billion to under USD 1.55 billion)". */
export function statedFigure(claim: Claim, locale: Locale): string | undefined {
  const figure = figureOf(claim);
  if (figure === undefined || claim.unit === undefined) return undefined;
  const interval = intervalOf(figure);
  const shown = formatFigure(figure, claim.unit, locale, { signed: claim.kind === 'growth' });
  const limited = interval.low !== null && interval.high !== null && claim.unit !== 'rank';
  return limited ? `${shown} (${formatInterval(interval, claim.unit, locale)})` : shown;
}

/** An area with its scope, so that a city is never read as its country. */
export function scopeName(ref: GeoRef, labels: LabelBook, locale: Locale): string {
  const name = labels.area(ref.code, locale);
  const { city, partOfCountry } = checkWordsOf(locale);
  if (scopeOf(ref.code) !== 'city' || ref.reading === 'region') return name;
  return fill(ref.reading === 'city' ? city : partOfCountry, { name });
}

/** What a source's figures rest on: release, who counted, price basis. */
export const basisOf = (basis: { readonly vintage: string; readonly method: string; readonly valuation: string }, labels: LabelBook, locale: Locale): string =>
  [isolate(basis.vintage, locale), labels.label('methods', basis.method, locale), basis.valuation].join(checkWordsOf(locale).comma);
