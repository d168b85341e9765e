import { describe, expect, it, test } from 'vitest';
import type { z } from 'zod';
import { Claim, CLAIM_KINDS, CLAIM_METRICS } from '../claim.ts';
import { BOUNDS } from '../figure/figure.ts';
import { LOCALES, type Locale } from '../locale.ts';
import { claimSentence, companionSentences } from './claim-sentence.ts';
import type { LabelBook } from './label-book.ts';
import { withoutIsolates } from './isolate.ts';
import { statedBySentence } from './stated-by.ts';

/** No-break spaces as spaces and no isolates, so that the tables can be read. */
const stripped = (text: string): string => withoutIsolates(text).replace(/[\u00a0\u202f]/g, ' ');

const HAND = ['en', 'fr', 'ar', 'ru'] as const;
type Names = Readonly<Record<(typeof HAND)[number], string>>;
const NAMES: Readonly<Record<string, Names>> = {
  MA: { en: 'Morocco', fr: 'Maroc', ar: 'المغرب', ru: 'Марокко' }, RU: { en: 'Russia', fr: 'Russie', ar: 'روسيا', ru: 'Россия' },
  US: { en: 'United States', fr: 'États-Unis', ar: 'الولايات المتحدة', ru: 'США' },
  'RU-MOW': { en: 'Moscow', fr: 'Moscou', ar: 'موسكو', ru: 'Москва' }, 'RU-ROS': { en: 'Rostov oblast', fr: 'oblast de Rostov', ar: 'مقاطعة روستوف', ru: 'Ростовская область' },
  'G:AFRICA': { en: 'Africa', fr: 'Afrique', ar: 'أفريقيا', ru: 'Африка' },
  '1001': { en: 'wheat', fr: 'blé', ar: 'قمح', ru: 'пшеница' }, '10': { en: 'cereals', fr: 'céréales', ar: 'حبوب', ru: 'зерновые' }, '0805': { en: 'citrus fruit', fr: 'agrumes', ar: 'حمضيات', ru: 'цитрусовые' },
  'a-minister': { en: 'A. Minister', fr: 'A. Ministre', ar: 'أ. الوزير', ru: 'А. Министр' }, 'a-ministry': { en: 'Ministry', fr: 'Ministère', ar: 'الوزارة', ru: 'Министерство' },
  'the-office': { en: 'minister', fr: 'ministre', ar: 'وزير', ru: 'министр' },
};
const named = (code: string, locale: Locale): string => NAMES[code]?.[locale as 'en'] ?? code;
const labels: LabelBook = { area: named, label: (_list, code, locale) => named(code, locale), person: named, publisher: (id) => id };

type Input = z.input<typeof Claim>;
const base: Input = {
  id: 'c-test', metric: 'turnover', kind: 'level', value: '2000000000', unit: 'USD', decimals: -8, reporter: 'MA', partner: 'RU', period: '2025',
  statedBy: { person: 'a-minister', office: 'the-office' }, statedOn: '2025-09-12', status: 'asserted', publications: [{ source: 'a-source', relation: 'first' }],
};
const claim = (changes: Partial<Input>): Claim => Claim.parse({ ...base, ...changes });
const growth = { kind: 'growth', unit: 'percent', decimals: 0, basePeriod: '2024' } as const;
const wheat = { commodity: { codes: ['1001'], words: 'soft wheat' } };

test.each<[string, Partial<Input>, [en: string, fr: string, ar: string, ru: string]]>([
  ['growth of a city', { ...growth, value: '73', reporter: { code: 'RU-MOW', reading: 'city' }, partner: 'MA', period: '2025-S1', basePeriod: '2024-S1' }, [
    'Trade between Moscow (city) and Morocco: up 73% in the first half of 2025 compared with the first half of 2024.',
    'Échanges Moscou (ville) – Maroc : hausse de 73 % au premier semestre 2025 par rapport au premier semestre 2024.',
    'التبادل التجاري بين موسكو (المدينة) والمغرب: ارتفاع بنسبة 73% في النصف الأول من 2025 مقارنة بالنصف الأول من 2024.',
    'Москва (город) – Марокко, товарооборот: рост на 73 % в первом полугодии 2025 г. к первому полугодию 2024 г.',
  ]],
  ['hedged growth', { ...growth, value: '30', bound: 'approx_below' }, [
    'Trade between Morocco and Russia: up almost 30% in 2025 compared with 2024.', 'Échanges Maroc – Russie : hausse de près de 30 % en 2025 par rapport à 2024.',
    'التبادل التجاري بين المغرب وروسيا: ارتفاع بما يقارب 30% في عام 2025 مقارنة بعام 2024.', 'Марокко – Россия, товарооборот: рост почти на 30 % в 2025 г. к 2024 г.',
  ]],
  ['growth of more than', { ...growth, value: '25', bound: 'gt', metric: 'exports' }, [
    'Exports from Morocco to Russia: up more than 25% in 2025 compared with 2024.', 'Exportations Maroc → Russie : hausse de plus de 25 % en 2025 par rapport à 2024.',
    'صادرات المغرب إلى روسيا: ارتفاع بأكثر من 25% في عام 2025 مقارنة بعام 2024.', 'Марокко → Россия, экспорт: рост более чем на 25 % в 2025 г. к 2024 г.',
  ]],
  ['growth in a range', { ...growth, value: '10', valueMax: '15', bound: 'range', metric: 'imports' }, [
    'Imports into Morocco from Russia: up between 10% and 15% in 2025 compared with 2024.', 'Importations Maroc ← Russie : hausse comprise entre 10 % et 15 % en 2025 par rapport à 2024.',
    'واردات المغرب من روسيا: ارتفاع بما بين 10% و15% في عام 2025 مقارنة بعام 2024.', 'Марокко ← Россия, импорт: рост на 10 % – 15 % в 2025 г. к 2024 г.',
  ]],
  ['fall', { ...growth, value: '-34', period: '2014-01-01/P7M', basePeriod: '2013-01-01/P7M' }, [
    'Trade between Morocco and Russia: down 34% in January–July 2014 compared with January–July 2013.', 'Échanges Maroc – Russie : baisse de 34 % sur la période janvier-juillet 2014 par rapport à janvier-juillet 2013.',
    'التبادل التجاري بين المغرب وروسيا: انخفاض بنسبة 34% في الفترة من يناير إلى يوليو 2014 مقارنة بالفترة من يناير إلى يوليو 2013.', 'Марокко – Россия, товарооборот: снижение на 34 % в январе – июле 2014 г. к январю – июлю 2013 г.',
  ]],
  ['change above -30, told by its size', { ...growth, value: '-30', bound: 'gt' }, [
    'Trade between Morocco and Russia: down less than 30% in 2025 compared with 2024.', 'Échanges Maroc – Russie : baisse de moins de 30 % en 2025 par rapport à 2024.',
    'التبادل التجاري بين المغرب وروسيا: انخفاض بأقل من 30% في عام 2025 مقارنة بعام 2024.', 'Марокко – Россия, товарооборот: снижение менее чем на 30 % в 2025 г. к 2024 г.',
  ]],
  ['no change', { ...growth, value: '0', period: '2025-Q1', basePeriod: '2024-Q1' }, [
    'Trade between Morocco and Russia: unchanged in the first quarter of 2025 compared with the first quarter of 2024.', 'Échanges Maroc – Russie : stabilité au premier trimestre 2025 par rapport au premier trimestre 2024.',
    'التبادل التجاري بين المغرب وروسيا: دون تغيير في الربع الأول من 2025 مقارنة بالربع الأول من 2024.', 'Марокко – Россия, товарооборот: без изменений в I квартале 2025 г. к I кварталу 2024 г.',
  ]],
  ['change of either sign', { ...growth, value: '-5', valueMax: '5', bound: 'range' }, [
    'Trade between Morocco and Russia: change of between −5% and 5% in 2025 compared with 2024.', 'Échanges Maroc – Russie : variation comprise entre −5 % et 5 % en 2025 par rapport à 2024.',
    'التبادل التجاري بين المغرب وروسيا: تغير بما بين −5% و5% في عام 2025 مقارنة بعام 2024.', 'Марокко – Россия, товарооборот: изменение: от −5 % до 5 % в 2025 г. к 2024 г.',
  ]],
  ['multiple', { kind: 'multiple', unit: 'times', value: '1.9', decimals: 1, basePeriod: '2024' }, [
    'Trade between Morocco and Russia: multiplied by 1.9 in 2025 compared with 2024.', 'Échanges Maroc – Russie : multiplication par 1,9 en 2025 par rapport à 2024.',
    'التبادل التجاري بين المغرب وروسيا: تضاعف بمعامل 1.9 في عام 2025 مقارنة بعام 2024.', 'Марокко – Россия, товарооборот: рост в 1,9 раза в 2025 г. к 2024 г.',
  ]],
  ['multiple of more than, by quantity', { kind: 'multiple', unit: 'times', value: '3', decimals: 0, bound: 'gt', metric: 'volume', flow: 'exports', period: '2024-07-01/P12M', basePeriod: '2023-07-01/P12M', ...wheat }, [
    'Exports of soft wheat from Morocco to Russia, by quantity: multiplied by more than 3 in the period July 2024 – June 2025 compared with July 2023 – June 2024.',
    'Exportations Maroc → Russie, blé, en quantité : multiplication par plus de 3 sur la période de juillet 2024 à juin 2025 par rapport à la période de juillet 2023 à juin 2024.',
    'صادرات المغرب إلى روسيا (قمح)، من حيث الكمية: تضاعف بمعامل يتجاوز 3 في الفترة من يوليو 2024 إلى يونيو 2025 مقارنة بالفترة من يوليو 2023 إلى يونيو 2024.',
    'Марокко → Россия, экспорт (пшеница), физический объем: рост более чем в 3 раза за период с июля 2024 г. по июнь 2025 г. к периоду с июля 2023 г. по июнь 2024 г.',
  ]],
  ['level, hedged', { bound: 'gt', value: '1750000000', decimals: -7, period: '2013' }, [
    'Trade between Morocco and Russia: more than USD 1.75 billion in 2013.', 'Échanges Maroc – Russie : plus de 1,75 milliard USD en 2013.',
    'التبادل التجاري بين المغرب وروسيا: أكثر من 1.75 مليار دولار أمريكي في عام 2013.', 'Марокко – Россия, товарооборот: более 1,75 млрд долл. США в 2013 г.',
  ]],
  ['level forecast', { status: 'forecast', period: '2016' }, [
    'Trade between Morocco and Russia: USD 2.0 billion in 2016 (forecast).', 'Échanges Maroc – Russie : 2,0 milliards USD en 2016 (prévision).',
    'التبادل التجاري بين المغرب وروسيا: 2.0 مليار دولار أمريكي في عام 2016 (توقع).', 'Марокко – Россия, товарооборот: 2,0 млрд долл. США в 2016 г. (прогноз).',
  ]],
  ['quantity of a region', { metric: 'volume', flow: 'exports', unit: 't', value: '740000', decimals: -4, bound: 'gt', reporter: { code: 'RU-ROS', reading: 'region' }, partner: 'MA', period: '2024-08-01/P30D', ...wheat }, [
    'Exports of soft wheat from Rostov oblast to Morocco: more than 740,000 tonnes in the period 1–30 August 2024.', 'Exportations oblast de Rostov → Maroc, blé : plus de 740 000 tonnes sur la période du 1er au 30 août 2024.',
    'صادرات مقاطعة روستوف إلى المغرب (قمح): أكثر من 740,000 طن في الفترة من 1 إلى 30 أغسطس 2024.', 'Ростовская область → Марокко, экспорт (пшеница): более 740 тыс. т за период с 1 по 30 августа 2024 г.',
  ]],
  ['daily average', { metric: 'volume', flow: 'imports', unit: 'bbl', value: '108000', decimals: -3, per: 'day', period: '2023-03' }, [
    'Imports into Morocco from Russia: 108,000 barrels a day in March 2023.', 'Importations Maroc ← Russie : 108 000 barils par jour en mars 2023.',
    'واردات المغرب من روسيا: 108,000 برميل يوميا في مارس 2023.', 'Марокко ← Россия, импорт: 108 тыс. барр. в сутки в марте 2023 г.',
  ]],
  ['share', { kind: 'share', metric: 'exports', unit: 'percent', value: '55', decimals: 0, bound: 'approx_below', commodity: { codes: ['0805'], words: 'citrus' } }, [
    'Share of Russia in exports of citrus from Morocco: almost 55% in 2025.', 'Maroc, exportations, agrumes, part du partenaire (Russie) : près de 55 % en 2025.',
    'حصة روسيا من صادرات المغرب (حمضيات): ما يقارب 55% في عام 2025.', 'Марокко, экспорт (цитрусовые), доля партнера (Россия): почти 55 % в 2025 г.',
  ]],
  ['rank among Africa', { kind: 'rank', unit: 'rank', value: '3', decimals: 0, reporter: 'RU', partner: 'MA', among: 'G:AFRICA' }, [
    'Trading partners of Russia (within Africa): Morocco in 3rd place in 2025.', 'Russie, partenaires commerciaux (Afrique) : Maroc au 3e rang en 2025.',
    'شركاء روسيا التجاريون (ضمن أفريقيا): المغرب في المرتبة الثالثة في عام 2025.', 'Россия, торговые партнеры (Африка): Марокко на 3-м месте в 2025 г.',
  ]],
  ['rank of a supplier that takes an article', { kind: 'rank', unit: 'rank', value: '1', decimals: 0, metric: 'imports', partner: 'US' }, [
    'Suppliers of Morocco: the United States in 1st place in 2025.', 'Maroc, fournisseurs : États-Unis au 1er rang en 2025.',
    'الدول الموردة إلى المغرب: الولايات المتحدة في المرتبة الأولى في عام 2025.', 'Марокко, поставщики импорта: США на 1-м месте в 2025 г.',
  ]],
  ['rank within limits', { kind: 'rank', unit: 'rank', value: '1', valueMax: '3', bound: 'range', decimals: 0 }, [
    'Trading partners of Morocco: Russia ranked between 1 and 3 in 2025.', 'Maroc, partenaires commerciaux : Russie, rang compris entre 1 et 3 en 2025.',
    'شركاء المغرب التجاريون: روسيا في مرتبة ما بين 1 و3 في عام 2025.', 'Марокко, торговые партнеры: Россия, место: от 1 до 3 в 2025 г.',
  ]],
  ['composition', { kind: 'composition', metric: 'exports', unit: 'percent', value: '55.6', decimals: 1, commodity: { codes: ['0805'], words: 'citrus' }, of: { codes: ['01-24'], words: 'food' } }, [
    'Exports of food from Morocco to Russia: citrus 55.6% in 2025.', 'Exportations Maroc → Russie, produits agricoles et alimentaires : agrumes 55,6 % en 2025.',
    'صادرات المغرب إلى روسيا (منتجات فلاحية وغذائية): حمضيات 55.6% في عام 2025.', 'Марокко → Россия, экспорт (сельскохозяйственная продукция и продовольствие): цитрусовые – 55,6 % в 2025 г.',
  ]],
  ['composition without a figure', { kind: 'composition', metric: 'exports', value: undefined, unit: undefined, decimals: 0, commodity: { codes: ['1001', '0805'], words: 'wheat and citrus' } }, [
    'Exports from Morocco to Russia: wheat and citrus (named without a figure) in 2025.', 'Exportations Maroc → Russie : blé, agrumes (cités sans chiffre) en 2025.',
    'صادرات المغرب إلى روسيا: قمح، حمضيات (ذكرت دون أرقام) في عام 2025.', 'Марокко → Россия, экспорт: пшеница, цитрусовые (названы без цифр) в 2025 г.',
  ]],
  ['balance', { metric: 'balance', value: '-778400000', decimals: -5, reporter: 'RU', partner: 'MA' }, [
    'Trade balance of Russia with Morocco: USD −778.4 million in 2025.', 'Russie, solde commercial (partenaire : Maroc) : −778,4 millions USD en 2025.',
    'الميزان التجاري بين روسيا والمغرب من جانب روسيا: −778.4 مليون دولار أمريكي في عام 2025.', 'Россия, торговый баланс (партнер – Марокко): −778,4 млн долл. США в 2025 г.',
  ]],
  ['goods without a label of their own', { metric: 'exports', commodity: { codes: ['100190', '84-85'], words: 'odd goods' } }, [
    'Exports of odd goods from Morocco to Russia: USD 2.0 billion in 2025.', 'Exportations Maroc → Russie, blé, produits SH 84–85 : 2,0 milliards USD en 2025.',
    'صادرات المغرب إلى روسيا (قمح، سلع النظام المنسق 84–85): 2.0 مليار دولار أمريكي في عام 2025.', 'Марокко → Россия, экспорт (пшеница, товары ТН ВЭД 84–85): 2,0 млрд долл. США в 2025 г.',
  ]],
  ['goods without a code', { ...growth, value: '20', metric: 'exports', commodity: { codes: [], words: 'industrial goods' }, reporter: { code: 'RU-MOW' } }, [
    'Exports of industrial goods from Moscow (city or region) to Russia: up 20% in 2025 compared with 2024.', 'Exportations Moscou (ville ou région) → Russie, produits industriels : hausse de 20 % en 2025 par rapport à 2024.',
    'صادرات موسكو (مدينة أو جهة) إلى روسيا (سلع صناعية): ارتفاع بنسبة 20% في عام 2025 مقارنة بعام 2024.', 'Москва (город или регион) → Россия, экспорт (промышленные товары): рост на 20 % в 2025 г. к 2024 г.',
  ]],
  ['contract', { metric: 'contract-value', unit: 'EUR', period: '2019-10' }, [
    'Contract value, Morocco and Russia: EUR 2.0 billion in October 2019.', 'Montant du contrat, Maroc – Russie : 2,0 milliards EUR en octobre 2019.',
    'قيمة العقد، المغرب وروسيا: 2.0 مليار يورو في أكتوبر 2019.', 'Марокко – Россия, сумма контракта: 2,0 млрд евро в октябре 2019 г.',
  ]],
])('%s', (_, changes, expected) => {
  expect(HAND.map((l) => stripped(claimSentence(claim(changes), labels, l)))).toEqual(expected);
});

const PERIODS = ['2025', '2025-S2', '2025-Q2', '2025-08', '2025-W07', '2025-05-01', '2025-04-01/P5M', '2013-10-01/P12M', '2018-01-01/P36M', '2024-11-01/P20D', '2025-01-01/P327D', '2024-12-28/P7D'];
test('every period has a place in a sentence', () => {
  const tails = (l: Locale) => PERIODS.map((period) => stripped(claimSentence(claim({ ...growth, value: '5', period, basePeriod: period }), labels, l)).replace(/^.*?5 ?%\s/, ''));
  expect(Object.fromEntries(HAND.map((l) => [l, tails(l)]))).toMatchSnapshot();
});

describe('for every kind, metric and bound', () => {
  const UNITS = { level: 'USD', growth: 'percent', multiple: 'times', share: 'percent', rank: 'rank', composition: 'percent' } as const;
  const cases = CLAIM_METRICS.flatMap((metric) => CLAIM_KINDS.flatMap((kind) => [undefined, ...BOUNDS].map((bound) => ({ metric, kind, bound }))));
  it.each(cases)('$metric, $kind, $bound: one sentence in each language, with its figure', ({ metric, kind, bound }) => {
    const statement = claim({ metric, kind, bound, unit: UNITS[kind], value: '3', decimals: 0, basePeriod: '2024', ...wheat, ...(bound === 'range' && { valueMax: '4' }), ...(metric === 'volume' && { flow: 'exports' }) });
    for (const locale of HAND) {
      const sentence = claimSentence(statement, labels, locale);
      expect(sentence).toMatch(/^\P{Ll}[^\n]*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|\( | \)/);
      if (!(locale === 'ar' && kind === 'rank')) expect(sentence).toContain('3');
      for (const area of ['MA', 'RU']) expect(sentence).toContain(named(area, locale));
    }
  });
});

test('languages without sentences of their own speak English', () => {
  for (const locale of LOCALES.filter((l) => !(HAND as readonly Locale[]).includes(l))) expect(claimSentence(claim({}), labels, locale)).toBe(claimSentence(claim({}), labels, 'en'));
});

test('further figures are sentences of their own, with the period of the claim where they have none', () => {
  const both = claim({ basePeriod: '2024', bound: 'approx', also: [{ kind: 'growth', unit: 'percent', value: '24.5', decimals: 1 }, { kind: 'level', unit: 'USD', value: '1500000000', decimals: -8, period: '2010' }] });
  expect(companionSentences(both, labels, 'en').map(stripped)).toEqual([
    'Trade between Morocco and Russia: up 24.5% in 2025 compared with 2024.',
    'Trade between Morocco and Russia: USD 1.5 billion in 2010.',
  ]);
});

test.each<[Input['statedBy'], string, [string, string, string, string]]>([
  [{ person: 'a-minister', office: 'the-office' }, '2025-09-12', ['A. Minister (minister), 12 September 2025', 'A. Ministre (ministre), 12 septembre 2025', 'أ. الوزير (وزير)، 12 سبتمبر 2025', 'А. Министр (министр), 12 сентября 2025 г.']],
  [{ person: 'a-minister', organisation: 'a-ministry' }, '2025~', ['A. Minister (Ministry), about 2025', 'A. Ministre (Ministère), vers 2025', 'أ. الوزير (الوزارة)، حوالي 2025', 'А. Министр (Министерство), примерно 2025 г.']],
  [{ organisation: 'a-ministry', via: 'through an agency' }, '2025-09', ['Ministry, through an agency, September 2025', 'Ministère, septembre 2025', 'الوزارة، سبتمبر 2025', 'Министерство, сентябрь 2025 г.']],
  [{ unattributed: true, via: 'unnamed officials' }, '2025', ['unnamed officials, 2025', 'auteur non nommé, 2025', 'دون ذكر القائل، 2025', 'источник не назван, 2025 г.']],
])('stated by %o on %s', (statedBy, statedOn, expected) => {
  expect(HAND.map((l) => stripped(statedBySentence(claim({ statedBy, statedOn }), labels, l)))).toEqual(expected);
});
