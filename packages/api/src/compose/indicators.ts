import { CLASSIFICATION_IDS, classificationOf, formatInterval, formatNumber, formatQuantity, isCurrency, isolate, type Locale, type Unit, type Vintage } from '@mizan/model';
import type { Context } from '../context.ts';
import { definitionOf, type IndicatorUnit } from '../indicators/definitions.ts';
import type { IndicatorResults } from '../indicators/indicators.ts';
import type { Convention, IndicatorFigure, IndicatorResult } from '../indicators/result.ts';
import type { IndicatorList, IndicatorPoint, IndicatorView } from '../view/indicator-view.ts';
import { indicatorWords } from '../words/indicators/words-in.ts';
import type { IndicatorWords } from '../words/indicators/words.ts';
import { codedGoods } from './goods-label.ts';
import { codedArea, periodView } from './labelled.ts';
import type { Reader } from './reader.ts';

/** Indicators in words. */
export const indicatorList = ({ catalogue }: Context, reader: Reader, { results, lacking, omitted }: IndicatorResults): IndicatorList => {
  const words = indicatorWords(reader.locale);
  return {
    version: catalogue.version, locale: reader.locale, indicators: results.map((result) => indicatorView(reader, result)), omitted,
    vintages: catalogue.vintages.filter((vintage) => results.some((result) => restsOn(result, vintage))),
    lacking: lacking.map(({ indicators, reason }) => ({ indicators: indicators.map((code) => ({ code, label: words.names[code] })), reason, label: words.reasons[reason] ?? words.otherReason(reason) })),
  };
};

/** Whether an indicator is made of a release, or names it beside its numbers (the gross domestic product of openness). */
const restsOn = ({ dataflow, vintage, figures }: IndicatorResult, release: Vintage): boolean =>
  (dataflow === release.dataflow && vintage === release.id) || figures.some(({ convention }) => Object.values(convention).includes(`${release.dataflow}/${release.id}`));

export function indicatorView(reader: Reader, result: IndicatorResult): IndicatorView {
  const { indicator, reporter, partner, flow, dataflow, vintage, source, rights, valuation, countedBy, unit, figures } = result;
  const words = indicatorWords(reader.locale);
  const { method, byProduct = false } = definitionOf(indicator);
  const last = byProduct ? figures[0] : (figures.findLast(({ value }) => value !== null) ?? figures.at(-1));
  return {
    id: [indicator, flow, dataflow, vintage, countedBy, valuation].join('.'), indicator: { code: indicator, label: words.names[indicator] }, method, reporter: codedArea(reader, reporter), partner: codedArea(reader, partner),
    flow: { code: flow, label: words.flows[flow] }, unit, byProduct, dataflow, vintage, source, publisher: reader.labels.publisher(source), rights, valuation, countedBy,
    conventionLabel: last === undefined ? '' : conventionLabel(last.convention, words, reader.locale), lastInterval: last === undefined ? null : intervalLabel(last, unit, reader.locale), lastPeriod: last === undefined ? null : periodView(reader, last.period),
    points: figures.map((figure) => indicatorPoint(reader, figure, unit, words)),
  };
}

function indicatorPoint(reader: Reader, { commodity, ...figure }: IndicatorFigure, unit: IndicatorUnit, words: IndicatorWords): IndicatorPoint {
  const label = figure.value === null ? reasonLabel(figure, words) : numberLabel(figure.value, unit, words, reader.locale, figure.basePeriod !== undefined);
  return { ...figure, label, ...(commodity === undefined ? {} : { commodity: codedGoods(reader, commodity) }) };
}

const reasonLabel = ({ reason }: Pick<IndicatorFigure, 'reason'>, words: IndicatorWords): string => (reason === undefined ? '' : (words.reasons[reason] ?? words.otherReason(reason)));

/** A number in its unit with as many decimals as tell it apart: growth to a tenth of a percent, indices to three digits; `signed` of changes. */
export function numberLabel(value: string, unit: IndicatorUnit, words: IndicatorWords, locale: Locale, signed = false): string {
  if (isCurrency(unit as Unit)) return formatQuantity(value, unit as Unit, locale);
  switch (unit) {
    case 'percent': return formatQuantity(value, unit, locale, { decimals: Math.abs(Number(value)) < 1 ? 2 : 1, signed });
    case 'pp': return formatNumber(value, locale, { decimals: 2, signed: true });
    case 'deviations': return words.deviations(formatNumber(value, locale, { decimals: 2, signed: true }));
    case 'number': return formatNumber(value, locale, { decimals: Number.isInteger(Number(value)) ? 0 : 1 });
    case 'national-currency': return words.nationalCurrency(formatNumber(value, locale, { decimals: 0 }));
    case 'per-tonne': return words.perTonne(formatNumber(value, locale, { decimals: Math.abs(Number(value)) < 1 ? 3 : 2 }));
    case 'share': return formatNumber(value, locale, { decimals: Number(value) === 0 ? 0 : Math.abs(Number(value)) < 0.01 ? 4 : 3 });
    default: return formatNumber(value, locale, { decimals: Math.abs(Number(value)) < 1 ? 3 : 2 });
  }
}

/** An interval narrower than this part of its number says nothing that the number does not. */
const TELLING = 1 / 200;

function intervalLabel({ value, interval }: IndicatorFigure, unit: IndicatorUnit, locale: Locale): string | null {
  if (value === null || interval === null || (interval.low !== null && interval.high !== null && Number(interval.high) - Number(interval.low) < TELLING * Math.abs(Number(value)))) return null;
  return formatInterval(interval, PLAIN.has(unit) ? 'index' : (unit as Unit), locale) || null;
}

/** Units that are written as bare numbers. */
const PLAIN: ReadonlySet<IndicatorUnit> = new Set(['ratio', 'share', 'points', 'deviations', 'pci-scale', 'number', 'nats', 'log-points', 'per-tonne', 'national-currency']);

/** The choices a number was made by, one after another. */
function conventionLabel(convention: Convention, { convention: words }: IndicatorWords, locale: Locale): string {
  const number = (name: string) => (typeof convention[name] === 'number' ? formatNumber(String(convention[name]), locale) : undefined);
  const [lines, active, exporters, years, points] = [number('n') ?? (convention['absent'] === undefined && convention['margin'] === undefined ? undefined : number('lines')), number('active') ?? number('exported'), number('exporters') ?? number('countries'), number('years'), convention['rate'] === 'least-squares' ? number('n') : undefined];
  const level = levelLabel(convention['level'], words, locale);
  return [
    points === undefined ? undefined : words.points(points), years === undefined ? undefined : words.years(years),
    level === undefined ? undefined : lines === undefined ? level : active === undefined ? words.lines(lines, level) : words.active(active, lines, level),
    exporters === undefined ? undefined : words.exporters(exporters), convention['world'] === 'with-country' ? words.worldWith : undefined, convention['deviation'] === 'sample' ? words.sample : undefined,
    typeof convention['exports'] === 'string' ? words.mixed(isolate(convention['exports'], locale), isolate(String(convention['imports']), locale)) : undefined,
    typeof convention['deflatorRelease'] === 'string' ? words.prices(isolate(String(convention['basePeriod']), locale), isolate(String(convention['deflator']), locale), isolate(convention['deflatorRelease'], locale)) : undefined,
    typeof convention['rateRelease'] === 'string' ? words.rate(isolate(String(convention['rateSeries']), locale), isolate(convention['rateRelease'], locale)) : undefined,
    typeof convention['gdp'] === 'string' ? words.gdp(isolate(convention['gdp'], locale)) : undefined,
  ].filter((part) => part !== undefined).join(' · ');
}

/** "H4 headings" as "headings of HS 2012". */
function levelLabel(level: Convention[string] | undefined, words: IndicatorWords['convention'], locale: Locale): string | undefined {
  const [edition, digits] = String(level ?? '').split(' ');
  const id = CLASSIFICATION_IDS.find((code) => code === edition);
  return id === undefined || (digits !== 'headings' && digits !== 'subheadings') ? undefined : words.level(isolate(classificationOf(id).name, locale), digits);
}
