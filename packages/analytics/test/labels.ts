import type { LabelBook, Locale } from '@mizan/model';

const NAMES: Readonly<Record<string, Partial<Record<Locale, string>>>> = {
  RU: { en: 'Russia', fr: 'Russie', ar: 'روسيا', ru: 'Россия' }, MA: { en: 'Morocco', fr: 'Maroc', ar: 'المغرب', ru: 'Марокко' }, 'RU-MOW': { en: 'Moscow', fr: 'Moscou', ar: 'موسكو', ru: 'Москва' },
  'RU-ROS': { en: 'Rostov oblast' }, 'G:AFRICA': { en: 'Africa' }, WORLD: { en: 'world' },
  'methods/importer-reported': { en: 'reported by the importer', fr: 'déclarées par l’importateur', ar: 'وفقا لبيانات المستورد', ru: 'по данным импортера' },
  'verdicts/disagrees': { en: 'disagrees' }, 'claim-metrics/turnover': { en: 'trade turnover' }, 'claim-metrics/exports': { en: 'exports' }, 'claim-kinds/level': { en: 'level' }, 'claim-kinds/growth': { en: 'change' },
  'units/USD': { en: 'US dollars' }, 'units/MAD': { en: 'Moroccan dirhams' },
};
const named = (code: string, locale: Locale): string | undefined => NAMES[code]?.[locale] ?? NAMES[code]?.en;

/** A few labels for tests. */
export const labels: LabelBook = {
  area: (code, locale) => named(code, locale) ?? code,
  label: (list, code, locale) => named(`${list}/${code}`, locale) ?? code,
  person: (id) => id,
  publisher: (source) => ({ 'cow-trade-4.0': 'Correlates of War Project', 'fcs-russia': 'Federal Customs Service of Russia' })[source] ?? source,
};
