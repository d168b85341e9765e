import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LOCALES, type Locale } from '../locale.ts';
import { formatFigure, formatInterval } from './figures.ts';
import { isolate, withoutIsolates } from './isolate.ts';
import { formatAmount, formatNumber, formatPercent, formatQuantity } from './numbers.ts';
import type { Figure } from '../figure/figure.ts';
import { exactly, halfOpen, type Interval } from '../figure/interval.ts';
import type { Unit } from '../codes/enums.ts';

/** No-break spaces as spaces, isolates as brackets, so that the tables can be read. */
const seen = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩');

test.each<[string, Locale, object, string]>([
  ['12345678901234567890.12', 'en', {}, '12,345,678,901,234,567,890.12'],
  ['12345678901234567890.12', 'fr', {}, '12 345 678 901 234 567 890,12'],
  ['12345678901234567890.12', 'ar', {}, '⟨12,345,678,901,234,567,890.12⟩'],
  ['12345678901234567890.12', 'ru', {}, '12 345 678 901 234 567 890,12'],
  ['12345678901234567890.12', 'es', {}, '12.345.678.901.234.567.890,12'],
  ['12345678901234567890.12', 'nl', {}, '12.345.678.901.234.567.890,12'],
  ['12345678901234567890.12', 'de', {}, '12.345.678.901.234.567.890,12'],
  ['1.005', 'en', { decimals: 2 }, '1.01'],
  ['-1.005', 'en', { decimals: 2 }, '−1.01'],
  ['-0.001', 'en', { decimals: 2 }, '−0.00'],
  ['2', 'en', { decimals: 1 }, '2.0'],
  ['1234567', 'en', { decimals: -3 }, '1,235,000'],
  ['5', 'en', { signed: true }, '+5'],
  ['0', 'en', { signed: true }, '0'],
  ['-5', 'ar', {}, '⟨−5⟩'],
  ['1940000000', 'en', { compact: true }, '1.94 billion'],
  ['999999', 'en', { compact: true }, '1 million'],
  ['123456', 'en', { compact: true }, '123,000'],
  ['0.5', 'en', { compact: true }, '0.5'],
])('%s in %s %o is %s', (value, locale, options, expected) => expect(seen(formatNumber(value, locale, options))).toBe(expected));

test('French and Russian keep number, unit and percent on one line', () => {
  expect(formatPercent('73', 'fr', { signed: true })).toBe('+73\u202f%');
  expect(formatPercent('73', 'ru', { signed: true })).toBe('+73\u00a0%');
  expect(formatAmount('1900000000', 'USD', 'fr')).toBe('1,9\u00a0milliard\u00a0USD');
});

test('in Arabic a number is isolated, digits stay Western', () => {
  expect(formatPercent('73', 'ar', { signed: true })).toBe('\u2068+73%\u2069');
  expect(isolate('+73%', 'fr')).toBe('+73%');
  expect(withoutIsolates(isolate('+73%', 'ar'))).toBe('+73%');
});

test.each<[string, string, number | undefined, Record<Locale, string>]>([
  ['1940123456', 'USD', undefined, { en: 'USD 1.94 billion', fr: '1,94 milliard USD', ar: '⟨1.94⟩ مليار دولار أمريكي', ru: '1,94 млрд долл. США', es: '1940 millones USD', nl: '1,94 miljard USD', de: '1,94 Milliarden USD' }],
  ['2000000000', 'USD', -8, { en: 'USD 2.0 billion', fr: '2,0 milliards USD', ar: '⟨2.0⟩ مليار دولار أمريكي', ru: '2,0 млрд долл. США', es: '2000 millones USD', nl: '2,0 miljard USD', de: '2,0 Milliarden USD' }],
  ['5000000', 'EUR', -6, { en: 'EUR 5 million', fr: '5 millions EUR', ar: '⟨5⟩ ملايين يورو', ru: '5 млн евро', es: '5 millones EUR', nl: '5 miljoen EUR', de: '5 Millionen EUR' }],
  ['18060000000', 'MAD', -7, { en: 'MAD 18.06 billion', fr: '18,06 milliards MAD', ar: '⟨18.06⟩ مليار درهم مغربي', ru: '18,06 млрд марокканских дирхамов', es: '18.060 millones MAD', nl: '18,06 miljard MAD', de: '18,06 Milliarden MAD' }],
  ['-778400000', 'USD', -5, { en: 'USD −778.4 million', fr: '−778,4 millions USD', ar: '⟨−778.4⟩ مليون دولار أمريكي', ru: '−778,4 млн долл. США', es: '−778,4 millones USD', nl: '−778,4 miljoen USD', de: '−778,4 Millionen USD' }],
  ['1234567890', 'CHF', 0, { en: 'CHF 1,234,567,890', fr: '1 234 567 890 CHF', ar: '⟨1,234,567,890⟩ CHF', ru: '1 234 567 890 CHF', es: '1.234.567.890 CHF', nl: '1.234.567.890 CHF', de: '1.234.567.890 CHF' }],
])('%s %s to %s decimals', (value, currency, decimals, expected) => {
  expect(Object.fromEntries(LOCALES.map((l) => [l, seen(formatAmount(value, currency, l, { decimals }))]))).toEqual(expected);
});

test.each<[string, Unit, Locale, number | undefined, string]>([
  ['59700', 't', 'en', -2, '59,700 tonnes'],
  ['1', 't', 'en', 0, '1 tonne'],
  ['59700', 't', 'ru', -2, '59,7 тыс. т'],
  ['193290', 't', 'ru', 0, '193 290 т'],
  ['4390000', 't', 'fr', -4, '4,39 millions de tonnes'],
  ['193290', 't', 'ar', 0, '⟨193,290⟩ طنا'],
  ['59700', 't', 'ar', -2, '⟨59,700⟩ طن'],
  ['2000000', 'bbl', 'en', -6, '2 million barrels'],
  ['37713000', 'persons', 'fr', -5, '37,7 millions de personnes'], ['3', 'persons', 'ru', 0, '3 человека'], ['9.9', 'lcu-per-usd', 'en', 1, '9.9 units of local currency per US dollar'],
  ['3', 'pp', 'en', 0, '3 percentage points'],
  ['1.9', 'times', 'ru', 1, '1,9 раза'],
  ['5', 'times', 'ru', 0, '5 раз'],
  ['3', 'times', 'ar', 0, '⟨3⟩ مرات'],
  ['1', 'rank', 'en', 0, '1st'], ['2', 'rank', 'en', 0, '2nd'], ['53', 'rank', 'en', 0, '53rd'], ['11', 'rank', 'en', 0, '11th'], ['112', 'rank', 'en', 0, '112th'],
  ['1', 'rank', 'fr', 0, '1er'], ['3', 'rank', 'fr', 0, '3e'], ['3', 'rank', 'ru', 0, '3-е'],
  ['104.2', 'index', 'de', 1, '104,2'],
])('%s %s in %s is %s', (value, unit, locale, decimals, expected) => expect(seen(formatQuantity(value, unit, locale, { decimals }))).toBe(expected));

test('exact numbers come back whatever their size', () =>
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 999999 }), (whole, fraction) => {
    fc.pre(whole !== 0n);
    const value = `${whole}.${fraction}1`;
    expect(formatNumber(value, 'en').replaceAll(',', '').replace('−', '-')).toBe(value);
  })));

describe('a figure stands alone with its hedge', () => {
  const percent = (value: string, bound?: Figure['bound'], valueMax?: string): Figure => ({ value, decimals: 0, bound, valueMax });
  it.each<[Figure, string[]]>([
    [percent('73'), ['73%', '73 %', '⟨73%⟩', '73 %', '73 %', '73%', '73 %']],
    [percent('30', 'approx_below'), ['almost 30%', 'près de 30 %', 'ما يقارب ⟨30%⟩', 'почти 30 %', 'casi 30 %', 'bijna 30%', 'fast 30 %']],
    [percent('30', 'approx_above'), ['just over 30%', 'un peu plus de 30 %', 'أكثر بقليل من ⟨30%⟩', 'чуть более 30 %', 'algo más de 30 %', 'iets meer dan 30%', 'etwas mehr als 30 %']],
    [percent('30', 'approx'), ['about 30%', 'environ 30 %', 'نحو ⟨30%⟩', 'около 30 %', 'alrededor de 30 %', 'ongeveer 30%', 'rund 30 %']],
    [percent('30', 'gt'), ['more than 30%', 'plus de 30 %', 'أكثر من ⟨30%⟩', 'более 30 %', 'más de 30 %', 'meer dan 30%', 'mehr als 30 %']],
    [percent('30', 'lt'), ['less than 30%', 'moins de 30 %', 'أقل من ⟨30%⟩', 'менее 30 %', 'menos de 30 %', 'minder dan 30%', 'weniger als 30 %']],
    [percent('10', 'range', '15'), ['between 10% and 15%', 'entre 10 % et 15 %', 'ما بين ⟨10%⟩ و⟨15%⟩', 'от 10 % до 15 %', 'entre 10 % y 15 %', 'tussen 10% en 15%', 'zwischen 10 % und 15 %']],
  ])('%o', (figure, expected) => expect(LOCALES.map((l) => seen(formatFigure(figure, 'percent', l)))).toEqual(expected));
});

test.each<[Interval, Unit, string[]]>([
  [halfOpen('72.5', '73.5'), 'percent', ['72.5% to under 73.5%', 'de 72,5 % à moins de 73,5 %', 'من ⟨72.5%⟩ إلى أقل من ⟨73.5%⟩', 'от 72,5 % до менее 73,5 %']],
  [halfOpen('72.4137', '73.6018'), 'percent', ['72.4% to under 73.7%', 'de 72,4 % à moins de 73,7 %', 'من ⟨72.4%⟩ إلى أقل من ⟨73.7%⟩', 'от 72,4 % до менее 73,7 %']],
  [halfOpen('-1.26', '0.31'), 'percent', ['−1.3% to under 0.4%', 'de −1,3 % à moins de 0,4 %', 'من ⟨−1.3%⟩ إلى أقل من ⟨0.4%⟩', 'от −1,3 % до менее 0,4 %']],
  [halfOpen('1285000000', '1295000000'), 'USD', ['USD 1.285 billion to under USD 1.295 billion', 'de 1,285 milliard USD à moins de 1,295 milliard USD', 'من ⟨1.285⟩ مليار دولار أمريكي إلى أقل من ⟨1.295⟩ مليار دولار أمريكي', 'от 1,285 млрд долл. США до менее 1,295 млрд долл. США']],
  [{ low: '20', high: '25', lowOpen: true, highOpen: true }, 'percent', ['over 20% to under 25%', 'de plus de 20 % à moins de 25 %', 'من أكثر من ⟨20%⟩ إلى أقل من ⟨25%⟩', 'от более 20 % до менее 25 %']],
  [{ low: '3', high: null, lowOpen: true, highOpen: true }, 'percent', ['over 3%', 'plus de 3 %', 'أكثر من ⟨3%⟩', 'более 3 %']],
  [halfOpen('3', null), 'percent', ['≥ 3%', '≥ 3 %', '≥ ⟨3%⟩', '≥ 3 %']],
  [halfOpen(null, '3'), 'percent', ['under 3%', 'moins de 3 %', 'أقل من ⟨3%⟩', 'менее 3 %']],
  [exactly('2'), 'percent', ['2%', '2 %', '⟨2%⟩', '2 %']],
])('the interval %o %s', (interval, unit, expected) => expect((['en', 'fr', 'ar', 'ru'] as const).map((l) => seen(formatInterval(interval, unit, l)))).toEqual(expected));

test.each([
  ['en', 'below 4th place'], ['fr', 'au-delà du 4ᵉ rang'], ['ru', 'ниже 4-го места'],
] as const)('a rank of which only a limit is known, in %s', (locale, text) => {
  expect(withoutIsolates(formatFigure({ value: '4', decimals: 0, bound: 'gt' }, 'rank', locale))).toBe(text);
});
