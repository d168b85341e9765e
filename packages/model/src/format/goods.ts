import type { Claim } from '../claim.ts';
import type { Locale } from '../locale.ts';
import type { LabelBook } from './label-book.ts';
import type { ClaimWords } from './words/words.ts';

type Commodity = NonNullable<Claim['commodity']>;

/** Goods of a claim: in English as the source words them, in other languages by the labels of their HS codes. */
export function goodsName({ codes, words }: Commodity, labels: LabelBook, locale: Locale, language: ClaimWords): string {
  if (locale === 'en') return words;
  if (codes.length === 0) return language.goods[words] ?? `“${words}”`;
  const names = codes.map((code) => language.goods[code] ?? labelOf(code, labels, locale) ?? language.goodsOfCodes(code.replace('-', '–')));
  return [...new Set(names)].join(language.comma);
}

/** The label of a heading, or of the chapter it lies in; a range has none. */
function labelOf(code: string, labels: LabelBook, locale: Locale): string | undefined {
  if (code.includes('-')) return undefined;
  const places = [['hs-headings', code], ['hs-headings', code.slice(0, 4)], ['hs-chapters', code.slice(0, 2)]] as const;
  return places.map(([list, part]) => ({ part, label: labels.label(list, part, locale) })).find(({ part, label }) => label !== part)?.label;
}
