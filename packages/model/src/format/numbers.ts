import { Decimal, plain, type DecimalString } from '../figure/decimal.ts';
import { isCurrency, type Unit } from '../codes/enums.ts';
import type { Locale } from '../locale.ts';
import { isolate } from './isolate.ts';
import { scale } from './scale.ts';
import { wordsOf } from './words/index.ts';
import type { Forms, NumberWords } from './words/words.ts';

export interface NumberOptions {
  /** Where the number is rounded, counted in its own unit: 1 tenths, 0 ones, -6 millions. Left out: as given. */
  readonly decimals?: number | undefined;
  /** A plus sign on numbers above zero. */
  readonly signed?: boolean | undefined;
}

const HALF_UP = 1;
const MINUS = '\u2212';

/** An exact decimal in the language's digits; in Arabic set apart from the text around it ({@link isolate}). */
export function formatNumber(value: DecimalString, locale: Locale, options: NumberOptions & { readonly compact?: boolean | undefined } = {}): string {
  const words = wordsOf(locale).numbers;
  return options.compact ? compact(words, value, locale, options).text : isolate(sign(value, options) + digits(words, rounded(value, options.decimals)), locale);
}

/** A number of percent: "73%" from "73", with `signed` "+73%". */
export const formatPercent = (value: DecimalString, locale: Locale, options: NumberOptions = {}): string => formatQuantity(value, 'percent', locale, options);

/**
 * An amount of money: "USD 1.94 billion", « 1,94 milliard USD ». Scaled to thousands (Russian), millions or billions
 * where all digits given fit; without `decimals`, to three significant digits.
 */
export const formatAmount = (value: DecimalString, currency: string, locale: Locale, options: NumberOptions = {}): string => {
  const words = wordsOf(locale).numbers;
  return words.amount(compact(words, value, locale, options).text, currency);
};

/** A number in any unit of claims; a rank is an ordinal. */
export function formatQuantity(value: DecimalString, unit: Unit, locale: Locale, options: NumberOptions = {}): string {
  const words = wordsOf(locale).numbers;
  if (isCurrency(unit)) return formatAmount(value, unit, locale, options);
  switch (unit) {
    case 'percent': return isolate(sign(value, options) + digits(words, rounded(value, options.decimals)) + words.percent, locale);
    case 'rank': return words.ordinal(value);
    case 'index': return formatNumber(value, locale, options);
    case 'pp': case 'times': case 'lcu-per-usd': return counted(words, words.units[unit], { text: formatNumber(value, locale, options), count: Number(value), scaled: false });
    default: return counted(words, words.units[unit as keyof NumberWords['units']], compact(words, value, locale, options));
  }
}

interface Counted {
  readonly text: string;
  readonly count: number;
  readonly scaled: boolean;
}

/** "1.94 billion"; without a scale that fits, the number itself. */
function compact(words: NumberWords, value: DecimalString, locale: Locale, { decimals, signed }: NumberOptions): Counted {
  const { mantissa, exponent } = scale(value, words.scales.map((s) => s.exponent), decimals);
  const number = isolate(sign(mantissa, { signed }) + digits(words, mantissa), locale);
  const word = words.scales.find((s) => s.exponent === exponent);
  const count = Math.abs(Number(mantissa));
  return { text: word ? `${number}\u00a0${form(words, word.forms, count)}` : number, count, scaled: word !== undefined };
}

const counted = (words: NumberWords, forms: Forms, { text, count, scaled }: Counted): string => text + (scaled ? words.afterScale + forms.other : `\u00a0${form(words, forms, Math.abs(count))}`);

const form = (words: NumberWords, forms: Forms, count: number): string => forms[pluralRules(words.tag).select(count)] ?? forms.other;

const rounded = (value: DecimalString, decimals?: number): DecimalString =>
  decimals === undefined ? plain(new Decimal(value)) : new Decimal(value).round(decimals, HALF_UP).toFixed(Math.max(0, decimals));

const sign = (value: DecimalString, { signed }: NumberOptions): string => {
  const order = new Decimal(value).cmp(0);
  return order < 0 ? MINUS : signed && order > 0 ? '+' : '';
};

/** The digits of the absolute value, grouped, with as many decimals as the text has. Intl reads decimal text exactly. */
function digits(words: NumberWords, value: DecimalString): string {
  const unsigned = value.replace('-', '');
  const fraction = unsigned.split('.')[1]?.length ?? 0;
  return numberFormat(words.tag, fraction).format(unsigned as `${number}`);
}

const FORMATS = new Map<string, Intl.NumberFormat>();
function numberFormat(tag: string, fraction: number): Intl.NumberFormat {
  const key = `${tag}/${fraction}`;
  const known = FORMATS.get(key) ?? new Intl.NumberFormat(tag, { minimumFractionDigits: fraction, maximumFractionDigits: fraction });
  FORMATS.set(key, known);
  return known;
}

const PLURALS = new Map<string, Intl.PluralRules>();
function pluralRules(tag: string): Intl.PluralRules {
  const known = PLURALS.get(tag) ?? new Intl.PluralRules(tag);
  PLURALS.set(tag, known);
  return known;
}
