import { LOCALES, withoutIsolates, type Claim, type Locale, type Source, type TradeSeries } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { claimOf, importsOf } from '../../test/figures.ts';
import { labels } from '../../test/labels.ts';
import { checkClaim, checkClaims } from '../claim-check/check-claim.ts';
import type { Evidence } from '../claim-check/evidence.ts';
import { CHECK_REASONS } from '../claim-check/types.ts';
import { checkSentence, comparisonSentence } from './check-sentence.ts';
import { notComparableSentence } from './claim-pair.ts';
import type { PairFigures } from './headline.ts';
import { headlines } from './headlines.ts';
import { ar } from './words.ar.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';
import { ru } from './words.ru.ts';

type Fields = Parameters<typeof claimOf>[0];
const WRITTEN = ['en', 'fr', 'ar', 'ru'] as const;
const plainly = (text: string): string => withoutIsolates(text).replace(/[\u00a0\u202f]/g, ' ');

/** Correlates of War trade v4.0 (Barbieri and Keshk 2016), some years. */
const COW = { dataflow: 'COW_TRADE', vintage: '4.0', source: 'cow-trade-4.0' };
const cow: TradeSeries[] = [
  importsOf('MA', 'RU', { 1992: '103', 2002: '356', 2005: '1360', 2012: '2151', 2013: '1887', 2014: '1941' }, COW),
  importsOf('RU', 'MA', { 1992: '1', 2002: '58', 2005: '144', 2012: '541', 2013: '566', 2014: '608' }, COW),
];
const sources = [{ id: 'fcs-russia', coverage: [{ reporter: 'RU', from: '2022-02', state: 'suspended', note: { en: 's', fr: 's', ar: 's', ru: 's' } }] }] as unknown as Source[];
const evidence: Evidence = { series: cow, claims: [], sources };
const sentence = (fields: Fields, locale: Locale, extra: Partial<Evidence> = {}) => {
  const claim = claimOf(fields);
  return plainly(checkSentence(checkClaim(claim, { ...evidence, ...extra }), claim, labels, locale));
};

const half = { kind: 'growth', unit: 'percent', period: '2025-S1', basePeriod: '2024-S1' } as const;
const city = claimOf({ ...half, id: 'c-city', reporter: { code: 'RU-MOW', reading: 'city' } as unknown as string, value: '73', statedOn: '2025-09-12', publications: [{ source: 's-city', relation: 'first' }] });
const country = claimOf({ ...half, id: 'c-country', value: '30', bound: 'approx_below', hedge: 'almost', statedOn: '2025-10-17', publications: [{ source: 's-country', relation: 'first' }] });

describe('checkSentence', () => {
  const putin: Fields = { value: '1500000000', decimals: -8 };
  it.each<[Locale, string]>([
    ['en', 'Agrees with Correlates of War Project (4.0, reported by the importer, CIF): USD 1.504 billion; stated: USD 1.5 billion (USD 1.45 billion to under USD 1.55 billion).'],
    ['fr', 'Concorde avec Correlates of War Project (4.0, déclarées par l’importateur, CIF) : 1,504 milliard USD ; chiffre énoncé : 1,5 milliard USD (de 1,45 milliard USD à moins de 1,55 milliard USD).'],
    ['ar', 'متوافق مع Correlates of War Project (4.0، وفقا لبيانات المستورد، CIF): 1.504 مليار دولار أمريكي؛ الرقم المصرح به: 1.5 مليار دولار أمريكي (من 1.45 مليار دولار أمريكي إلى أقل من 1.55 مليار دولار أمريكي).'],
    ['ru', 'Совпадает с данными: Correlates of War Project (4.0, по данным импортера, CIF) – 1,504 млрд долл. США; заявлено: 1,5 млрд долл. США (от 1,45 млрд долл. США до менее 1,55 млрд долл. США).'],
  ])('agrees, in %s', (locale, expected) => expect(sentence(putin, locale)).toBe(expected));
  it('is English where a language is not written yet', () => expect(sentence(putin, 'nl')).toBe(sentence(putin, 'en')));

  it.each<[string, Fields, string]>([
    ['disagrees', { value: '500000000', decimals: -8 }, 'Differs from Correlates of War Project (4.0, reported by the importer, CIF): USD 1.504 billion; stated: USD 500 million (USD 450 million to under USD 550 million).'],
    ['is close', { value: '1600000000', decimals: -6 }, 'Close to Correlates of War Project (4.0, reported by the importer, CIF), 5.9% apart: USD 1.504 billion; stated: USD 1.600 billion (USD 1,599.5 million to under USD 1,600.5 million).'],
    ['is a bound', { kind: 'multiple', unit: 'times', value: '3', bound: 'gt', basePeriod: '2002' }, 'Agrees with Correlates of War Project (4.0, reported by the importer, CIF): 3.63 times; stated: more than 3 times.'],
    ['is of another scope', { reporter: { code: 'RU-MOW', reading: 'city' } as unknown as string, ...putin }, 'Not comparable: Correlates of War Project (4.0, reported by the importer, CIF) has USD 1.504 billion for Russia, while the claim is about the city of Moscow; stated: USD 1.5 billion (USD 1.45 billion to under USD 1.55 billion).'],
    ['is suspended', { value: '2000000000', period: '2025' }, 'Cannot be verified: publication of these figures is suspended (Federal Customs Service of Russia).'],
    ['has nothing beside it', { value: '2000000000', period: '1985' }, 'Cannot be verified: no figures for this scope and period are loaded here.'],
  ])('%s', (_, fields, expected) => expect(sentence(fields, 'en')).toBe(expected));
  it('names every further figure with its own verdict', () => {
    const other = [importsOf('MA', 'RU', { 2005: '500' }, { source: 'other' }), importsOf('RU', 'MA', { 2005: '500' }, { source: 'other' })];
    expect(sentence(putin, 'en', { series: [...cow, ...other] })).toContain('USD 1.504 billion; other (1, reported by the importer, CIF): USD 1.000 billion (disagrees); stated:');
  });
});

describe('the tables of words', () => {
  const tables = { en, fr, ar, ru };
  it.each(WRITTEN)('%s has the slots of English', (locale) => {
    const slotsOf = (value: unknown): unknown => (typeof value === 'string' ? [...value.matchAll(/\{\w+\}/g)].map(String).sort() : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, slotsOf(inner)])));
    expect(slotsOf(tables[locale])).toEqual(slotsOf(en));
  });
  it.each(WRITTEN)('%s never speaks of causes', (locale) => expect(JSON.stringify(tables[locale])).not.toMatch(/caus|because|due to|à cause|grâce|بسبب|نتيجة|причин|из-за|благодаря/i));
  it('say something for every reason for which nothing can be verified', () => {
    const verdicts = ['intervals-meet', 'within-tolerance', 'beyond-tolerance', 'scope', 'kind', 'direction', 'period'];
    expect(Object.keys(en.unverified).sort()).toEqual(CHECK_REASONS.filter((reason) => !verdicts.includes(reason)).sort());
  });
});

describe('notComparableSentence', () => {
  it.each<[Locale, string]>([
    ['en', 'One is about the city of Moscow, the other about Russia: both can be true.'],
    ['fr', 'D’un côté : Moscou (ville) ; de l’autre : Russie. Les deux peuvent être vraies.'],
    ['ar', 'أحدهما عن مدينة موسكو، والآخر عن روسيا: يمكن أن يصح الاثنان معا.'],
    ['ru', 'Одно заявление: город Москва; другое: Россия. Оба могут быть верны.'],
  ])('of city and country, in %s', (locale, expected) => expect(plainly(notComparableSentence(city, country, labels, locale)!)).toBe(expected));
  it.each<[string, Fields, Fields, string]>([
    ['region', { reporter: { code: 'RU-ROS', reading: 'region' } as unknown as string }, {}, 'One is about Rostov oblast, the other about Russia: both can be true.'],
    ['part', { reporter: 'RU-ROS' }, {}, 'One is about Rostov oblast (part of a country), the other about Russia: both can be true.'],
    ['metric', { metric: 'exports' }, {}, 'One is about exports, the other about trade turnover: both can be true.'],
    ['kind', { kind: 'growth', unit: 'percent', basePeriod: '2004' }, {}, 'One is about change, the other about level: both can be true.'],
    ['direction', { metric: 'exports' }, { metric: 'exports', reporter: 'MA', partner: 'RU' }, 'One is about Russia, exports, the other about Morocco, exports: both can be true.'],
    ['commodity', { commodity: { codes: ['1001'], words: 'wheat' } }, {}, 'One is about wheat, the other about all goods: both can be true.'],
    ['period', { period: '2006' }, {}, 'One is about 2006, the other about 2005: both can be true.'],
    ['group', { kind: 'rank', unit: 'rank', among: 'G:AFRICA' }, { kind: 'rank', unit: 'rank' }, 'One is about Africa, the other about world: both can be true.'],
    ['currency', {}, { unit: 'MAD' }, 'One is in US dollars, the other in Moroccan dirhams: nothing is converted here, so the two are not compared.'],
  ])('of another %s', (_, a, b, expected) => expect(plainly(notComparableSentence(claimOf({ value: '5', ...a }), claimOf({ value: '5', ...b }), labels, 'en')!)).toBe(expected));
  it('is none for comparable claims', () => expect(notComparableSentence(country, country, labels, 'en')).toBeUndefined());
});

describe('comparisonSentence', () => {
  const said = (value: string) => claimOf({ id: `c-${value}`, value, decimals: -8 });
  const against = (claim: Claim, other: Claim) => {
    const comparison = checkClaim(claim, { ...evidence, claims: [other] }).comparisons.find((c) => c.against.kind === 'claim')!;
    return plainly(comparisonSentence(comparison, claim, labels, 'en', other));
  };
  it.each([
    ['500000000', 'Another statement says USD 500 million: the two cannot both hold.'],
    ['1600000000', 'Another statement says USD 1.6 billion: close, though not within rounding.'],
  ])('of another claim that says %s', (value, expected) => expect(against(said('1500000000'), said(value))).toBe(expected));
  it('of agreeing claims', () => expect(against(said('1500000000'), claimOf({ id: 'c-over', value: '1000000000', decimals: -9, bound: 'gt' }))).toBe('Another statement says more than USD 1 billion: both can hold.'));
  it('of a figure said beside the main one', () => expect(against(said('1500000000'), claimOf({ id: 'c-beside', value: '9', period: '2011', also: [{ kind: 'level', unit: 'USD', value: '2000000000', decimals: -8, bound: 'gt', period: '2005' }] }))).toBe('Another statement says over USD 2 billion: the two cannot both hold.'));
  it('of another currency', () => expect(against(said('1500000000'), claimOf({ id: 'c-mad', value: '9000000000', decimals: -9, unit: 'MAD' }))).toBe('One is in US dollars, the other in Moroccan dirhams: nothing is converted here, so the two are not compared.'));
  it('of another scope', () => expect(against(city, country)).toBe('One is about the city of Moscow, the other about Russia: both can be true.'));
  it('of observations', () => {
    const claim = said('1500000000');
    expect(plainly(comparisonSentence(checkClaim(claim, evidence).comparisons[0]!, claim, labels, 'en'))).toBe('Agrees with Correlates of War Project (4.0, reported by the importer, CIF): USD 1.504 billion.');
  });
});

describe('headlines', () => {
  const pairOf = (claims: readonly Claim[], series: readonly TradeSeries[] = cow): PairFigures => ({ a: 'RU', b: 'MA', series, claims, checks: checkClaims(claims, { ...evidence, series, claims }) });
  const textsOf = (pair: PairFigures, locale: Locale = 'en') => headlines(pair, labels, locale).map(({ segments }) => plainly(segments.map((segment) => segment.text).join('')));

  it('are three sentences', () => expect(textsOf(pairOf([city, country]))).toEqual([
    'Goods trade between Russia and Morocco, 2014: USD 2.549 billion (Correlates of War Project; 4.0, reported by the importer, CIF), +3.9% on 2013.',
    'Last stated about change, first half of 2025 against first half of 2024: almost +30% for Russia; +73% for the city of Moscow; the scopes differ, so both can be true; no figures loaded here allow a check.',
    'Longest series (Correlates of War Project; 4.0, reported by the importer, CIF): USD 104 million in 1992, a peak of USD 2.692 billion in 2012, USD 2.549 billion in 2014; balance of Russia in 2014: USD +1.333 billion.',
  ]));
  it('put its figure, source and release, or its claim, on every number that is no year', () => {
    const marked = headlines(pairOf([city, country]), labels, 'en').flatMap(({ segments }) => segments);
    expect(marked.flatMap((segment) => ('figure' in segment ? [[segment.figure.value, segment.figure.unit, segment.figure.period, segment.source, segment.vintage ?? segment.claim]] : []))).toEqual([
      ['2549000000', 'USD', '2014', 'cow-trade-4.0', '4.0'], [expect.stringMatching(/^3\.913/), 'percent', '2014', 'cow-trade-4.0', '4.0'],
      ['30', 'percent', '2025-S1', 's-country', 'c-country'], ['73', 'percent', '2025-S1', 's-city', 'c-city'],
      ['104000000', 'USD', '1992', 'cow-trade-4.0', '4.0'], ['2692000000', 'USD', '2012', 'cow-trade-4.0', '4.0'], ['2549000000', 'USD', '2014', 'cow-trade-4.0', '4.0'], ['1333000000', 'USD', '2014', 'cow-trade-4.0', '4.0'],
    ]);
    const unmarked = marked.flatMap((segment) => ('figure' in segment ? [] : [segment.text])).join(' ');
    expect(unmarked.replace(/\b(19|20)\d\d\b|4\.0/g, '')).not.toMatch(/\d/);
  });
  it.each(WRITTEN)('are written in %s, with both figures', (locale) => {
    const [level, said, long] = textsOf(pairOf([city, country]), locale);
    expect([level, said, long].join(' ')).not.toMatch(/[{}]|undefined/);
    expect(said).toMatch(/\+30 ?%.*\+73 ?%/);
  });
  it.each<[string, Claim[], string]>([
    ['contradict', [country, claimOf({ ...half, id: 'c-other', value: '50' })], 'these cannot all hold'],
    ['agree', [country, claimOf({ ...half, id: 'c-other', value: '28' })], 'these can all hold'],
  ])('say where statements of one scope %s', (_, claims, expected) => expect(textsOf(pairOf(claims))[1]).toContain(expected));
  it('leave deprecated, older and commodity statements out', () => {
    const out = [claimOf({ ...half, id: 'c-old', value: '13', period: '2018', basePeriod: '2017' }), claimOf({ ...half, id: 'c-bad', value: '99', rank: 'deprecated' }), claimOf({ ...half, id: 'c-fruit', value: '98', commodity: { codes: ['08'], words: 'fruit' } })];
    expect(textsOf(pairOf([...out, country]))[1]).toBe('Last stated about change, first half of 2025 against first half of 2024: almost +30% for Russia; no figures loaded here allow a check.');
  });
  it('say so where there is nothing', () => expect(textsOf(pairOf([], []))).toEqual(['No figures on trade between Russia and Morocco are loaded here.', 'No statement about the growth of trade between Russia and Morocco is kept here.']));
  it('have no long view of two years', () => expect(textsOf(pairOf([], [importsOf('MA', 'RU', { 2022: '5', 2023: '6' }), importsOf('RU', 'MA', { 2022: '5', 2023: '6' })]))).toHaveLength(2));
  it('give no change where the year before is absent', () => expect(textsOf(pairOf([], [importsOf('MA', 'RU', { 2005: '5' }), importsOf('RU', 'MA', { 2005: '5' })]))[0]).toMatch(/: USD 10 million \([^)]*\)\.$/));
});

it('every language code of the product gets sentences', () => LOCALES.forEach((locale) => expect(checkSentence(checkClaim(country, evidence), country, labels, locale)).not.toBe('')));
