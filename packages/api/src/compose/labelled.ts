import { directionOf, eventDateOf, formatEventDate, formatPeriod, scopeOf, type Area } from '@mizan/model';
import { languageLabel } from '../labels.ts';
import type { AreaView, Coded, DateView, PeriodView } from '../view/common.ts';
import type { Reader } from './reader.ts';

/** A code of a code list with its label. */
export const coded = <Code extends string>({ labels, locale }: Reader, list: string, code: Code): Coded & { readonly code: Code } => ({ code, label: labels.label(list, code, locale) });

export const codedArea = ({ labels, locale }: Reader, code: string): Coded => ({ code, label: labels.area(code, locale) });
export const codedLanguage = ({ locale }: Reader, language: string): Coded => ({ code: language, label: languageLabel(language, locale) });

/** Which way the goods go: "Russia → Morocco", in right-to-left text with the arrow turned. */
export const wayOf = ({ labels, locale }: Reader, exporter: string, importer: string): string =>
  `${labels.area(exporter, locale)} ${directionOf(locale) === 'rtl' ? '←' : '→'} ${labels.area(importer, locale)}`;

/** The kind of an area; of a code that is not listed, what its form tells. */
export const kindOfArea = ({ catalogue }: Reader, code: string): Area['kind'] => catalogue.areas.get(code)?.kind ?? scopeOf(code);

export function areaView(reader: Reader, code: string): AreaView {
  const parent = reader.catalogue.areas.get(code)?.parent;
  return { code, kind: kindOfArea(reader, code), name: reader.labels.area(code, reader.locale), ...(parent === undefined ? {} : { parent: codedArea(reader, parent) }) };
}

export function dateView({ locale }: Reader, edtf: string): DateView {
  const date = eventDateOf(edtf);
  return { ...date, label: formatEventDate(date, locale) };
}

export const periodView = ({ locale }: Reader, period: string): PeriodView => ({ period, label: formatPeriod(period, locale) });
