import type { Claim, CompanionFigure } from '../claim.ts';
import { Decimal } from '../figure/decimal.ts';
import type { Figure } from '../figure/figure.ts';
import { scopeOf, type GeoRef } from '../geo-ref.ts';
import type { Locale } from '../locale.ts';
import { periodOf } from '../time/period.ts';
import { beyondRank, figureText } from './figures.ts';
import { goodsName } from './goods.ts';
import type { LabelBook } from './label-book.ts';
import { formatNumber, formatQuantity } from './numbers.ts';
import { shapeOf } from './period-shape.ts';
import { wordsOf } from './words/index.ts';
import type { ClaimWords, FigureText, Subject, TradeNoun } from './words/words.ts';

/** The fields of a claim that its sentence is made of. */
type Statement = Pick<
  Claim,
  'metric' | 'kind' | 'value' | 'valueMax' | 'decimals' | 'bound' | 'unit' | 'per' | 'reporter' | 'partner' | 'among' | 'flow' | 'commodity' | 'of' | 'period' | 'basePeriod' | 'status'
>;

/** The language sentences are given in: English where they have not been written in `locale`. */
export const sentenceLocale = (locale: Locale): Locale => (wordsOf(locale).claim ? locale : 'en');
/** English is always written. */
export const claimWords = (locale: Locale): ClaimWords => wordsOf(sentenceLocale(locale)).claim!;

/**
 * What a claim says, from its fields alone: scope, direction, goods, figure with its hedge, period and base. It
 * tells no level that was not stated, and names of areas are set in as they are (docs/methods/claims.md).
 */
export const claimSentence = (claim: Claim, labels: LabelBook, locale: Locale): string => sentenceOf(claim, labels, sentenceLocale(locale));

/** The further figures of the same utterance, one sentence each. */
export const companionSentences = (claim: Claim, labels: LabelBook, locale: Locale): string[] =>
  (claim.also ?? []).map((figure) => sentenceOf(withCompanion(claim, figure), labels, sentenceLocale(locale)));

const withCompanion = (claim: Claim, figure: CompanionFigure): Statement => ({
  ...claim, valueMax: undefined, bound: undefined, ...figure, period: figure.period ?? claim.period, basePeriod: figure.basePeriod ?? claim.basePeriod,
});

function sentenceOf(claim: Statement, labels: LabelBook, locale: Locale): string {
  const words = claimWords(locale);
  const subject = subjectOf(claim, labels, locale, words);
  const comparison = (claim.kind === 'growth' || claim.kind === 'multiple') && claim.basePeriod !== undefined ? [words.against(shapeOf(periodOf(claim.basePeriod)))] : [];
  const status = claim.status === 'asserted' ? [] : [`(${words.status[claim.status]})`];
  const predicate = [predicateOf(claim, subject, locale, words), words.within(shapeOf(periodOf(claim.period))), ...comparison, ...status].join(' ');
  const sentence = capitalised(headOf(claim, subject, words)) + words.colon + predicate;
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function subjectOf(claim: Statement, labels: LabelBook, locale: Locale, words: ClaimWords): Subject & { readonly whole: string | undefined } {
  return {
    noun: nounOf(claim),
    reporter: areaName(claim.reporter, labels, locale, words),
    partner: areaName(claim.partner, labels, locale, words),
    goods: claim.commodity && goodsName(claim.commodity, labels, locale, words),
    whole: claim.of && goodsName(claim.of, labels, locale, words),
    among: claim.among && areaName({ code: claim.among }, labels, locale, words),
  };
}

function nounOf({ metric, flow }: Statement): TradeNoun {
  if (metric === 'volume' || metric === 'share' || metric === 'rank') return flow ?? 'turnover';
  return metric;
}

/** An area's name with its scope: a city's figure is never read as its country's. */
function areaName(ref: GeoRef, labels: LabelBook, locale: Locale, words: ClaimWords): string {
  const label = labels.area(ref.code, locale);
  const name = words.afterPreposition?.(ref.code, label) ?? label;
  if (scopeOf(ref.code) !== 'city' || ref.reading === 'region') return name;
  return `${name} (${ref.reading === 'city' ? words.scope.city : words.scope.part})`;
}

/** Before the colon: what the figure is about. */
function headOf(claim: Statement, subject: ReturnType<typeof subjectOf>, words: ClaimWords): string {
  const quantity = claim.metric === 'volume' && claim.kind !== 'level' ? words.byQuantity : '';
  switch (claim.kind) {
    case 'rank': return words.partners(subject) + quantity;
    case 'share': return words.share(subject) + quantity;
    case 'composition': return words.flow({ ...subject, goods: subject.whole }) + quantity;
    default: return words.flow(subject) + quantity;
  }
}

function rank(stated: Figure, partner: string, number: (figure: Figure) => FigureText, locale: Locale, words: ClaimWords): string {
  if (stated.bound === undefined) return words.rank(partner, Number(stated.value));
  const beyond = beyondRank(stated, locale);
  return beyond === undefined ? words.rankAbout(partner, number(stated)) : `${partner} ${beyond}`;
}

/** After the colon: the figure. */
function predicateOf(claim: Statement, subject: Subject, locale: Locale, words: ClaimWords): string {
  if (claim.value === undefined || claim.unit === undefined) return words.named(subject.goods ?? subject.partner);
  const { unit } = claim;
  const stated: Figure = { value: claim.value, valueMax: claim.valueMax, decimals: claim.decimals, bound: claim.bound };
  const text = (figure: Figure) => figureText(figure, (value) => formatQuantity(value, unit, locale, { decimals: figure.decimals, signed: claim.metric === 'balance' }), locale);
  const number = (figure: Figure) => figureText(figure, (value) => formatNumber(value, locale, { decimals: figure.decimals }), locale);
  switch (claim.kind) {
    case 'growth': return growth(stated, text, words);
    case 'multiple': return words.multiple(number(stated), Number(stated.value));
    case 'rank': return rank(stated, subject.partner, number, locale, words);
    case 'composition': return subject.goods === undefined ? text(stated).text : words.part(subject.goods, text(stated));
    default: return text(stated).text + (claim.per === undefined ? '' : ` ${wordsOf(locale).numbers.per[claim.per]}`);
  }
}

/** "up 73%", "down almost 34%". A fall is told by its size, so the words around it turn: above -30 is less than 30 down. */
function growth(figure: Figure, text: (figure: Figure) => FigureText, words: ClaimWords): string {
  const value = new Decimal(figure.value);
  const max = figure.valueMax === undefined ? value : new Decimal(figure.valueMax);
  if (value.gte(0)) return value.eq(0) && figure.bound === undefined ? words.unchanged : words.up(text(figure));
  return max.gt(0) ? words.changed(text(figure)) : words.down(text(mirrored(figure)));
}

const TURNED = { gt: 'lt', lt: 'gt', approx: 'approx', approx_below: 'approx_above', approx_above: 'approx_below', range: 'range' } as const;

const mirrored = (figure: Figure): Figure => ({
  ...figure,
  value: new Decimal(figure.valueMax ?? figure.value).abs().toFixed(),
  valueMax: figure.valueMax === undefined ? undefined : new Decimal(figure.value).abs().toFixed(),
  bound: figure.bound && TURNED[figure.bound],
});
