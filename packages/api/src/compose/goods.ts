import { growth, isQuantity, sumOf, type CodeValues } from '@mizan/analytics';
import { formatAmount, formatPercent } from '@mizan/model';
import type { Context } from '../context.ts';
import { amount, contributionResult, rcaResult } from '../indicators/goods/by-product.ts';
import { byHeading, pairChapters, pairGoods } from '../indicators/goods/pair-goods.ts';
import { byChapter, exportsOf, goodsProblem, goodsReleases, importsOf, type ByPeriod, type GoodsRelease } from '../indicators/goods/release.ts';
import { concentrationResults } from '../indicators/goods/structure.ts';
import { decimalText, type Subject } from '../indicators/result.ts';
import { inTimeOrder } from '../indicators/window.ts';
import type { ChapterPart, GoodsList, HeadingPart, TradedGoods } from '../view/goods-view.ts';
import { indicatorWords } from '../words/indicators/words-in.ts';
import { codedGoods } from './goods-label.ts';
import { indicatorView } from './indicators.ts';
import { codedArea, periodView } from './labelled.ts';
import type { Reader } from './reader.ts';

/** Parts that are listed; all are in the indicators. */
const LISTED = 12;

/** What goes each way between a reporter and a partner (WORLD: all), by every release that may be passed on. */
export async function goodsList(context: Context, reader: Reader, subject: Subject, asOf?: string): Promise<GoodsList> {
  const { releases, omitted } = await goodsReleases(context, asOf);
  const goods = await Promise.all(releases.flatMap((release) => (['exports', 'imports'] as const).map((way) => tradedGoods(context, reader, release, subject, way))));
  return { goods: goods.flatMap((one) => one ?? []), omitted };
}

/** What went one way: chapters in every period, headings in the last one. */
interface Flow {
  readonly exporter: string;
  readonly importer: string;
  readonly chapters: ByPeriod;
  headings(period: string): Promise<CodeValues>;
}

async function flowOf(context: Context, release: GoodsRelease, { reporter, partner }: Subject, way: 'exports' | 'imports'): Promise<Flow> {
  const [exporter, importer] = way === 'exports' ? [reporter, partner] : [partner, reporter];
  if (partner === 'WORLD') {
    const values = way === 'exports' ? await exportsOf(context, release, reporter) : await importsOf(context, release, reporter, 'as-imported');
    return { exporter, importer, chapters: new Map([...values].map(([period, headings]) => [period, byChapter(headings)])), headings: async (period) => values.get(period) ?? new Map<string, number>() };
  }
  const chapters = await pairChapters(context, release, exporter, importer, way === 'exports' ? release.flow : release.inward);
  return { exporter, importer, chapters, headings: async (period) => byHeading((await pairGoods(context, release, [reporter, partner], period))[way]) };
}

async function tradedGoods(context: Context, reader: Reader, release: GoodsRelease, subject: Subject, way: 'exports' | 'imports'): Promise<TradedGoods | undefined> {
  const { exporter, importer, chapters, headings } = await flowOf(context, release, subject, way);
  const periods = inTimeOrder(chapters.keys());
  const [before, period] = [periods.at(-2), periods.at(-1)];
  if (period === undefined) return undefined;
  const byHeadings = await headings(period);
  const { dataflow, vintage, source, unit } = release;
  const [total, base] = [sumOf(chapters.get(period)!.values()), before === undefined ? undefined : sumOf(chapters.get(before)!.values())];
  const grown = base === undefined ? null : growth(amount(total), amount(base));
  const problem = goodsProblem(release, period);
  const [hhi] = concentrationResults(release, subject, way, new Map([[period, byHeadings]]), [period]);
  return {
    exporter: codedArea(reader, exporter), importer: codedArea(reader, importer), dataflow, vintage, source, publisher: reader.labels.publisher(source), period: periodView(reader, period),
    basePeriod: before === undefined ? null : periodView(reader, before), total: formatAmount(decimalText(Math.round(total)), unit, reader.locale),
    growth: grown === null ? null : isQuantity(grown) ? { label: formatPercent(grown.value, reader.locale, { decimals: 1, signed: true }) } : { label: null, reason: grown.reason },
    ...chapterParts(reader, release, subject, way, chapters, period, before), ...(await headingParts(context, reader, release, exporter, byHeadings, period)),
    concentration: indicatorView(reader, hhi!).points[0] ?? null, remark: problem === undefined ? null : (indicatorWords(reader.locale).reasons[problem] ?? problem),
  };
}

function chapterParts(reader: Reader, release: GoodsRelease, subject: Subject, way: 'exports' | 'imports', chapters: ByPeriod, period: string, before: string | undefined): Pick<TradedGoods, 'chapters' | 'chapterCount'> {
  const values = chapters.get(period)!;
  const added = new Map(indicatorView(reader, contributionResult(release, subject, way, chapters, period, before)).points.map((point) => [point.commodity?.code, point]));
  const periods = inTimeOrder(release.world.keys());
  const part = ([code, value]: readonly [string, number]): ChapterPart => ({
    ...partOf(reader, release, values, code, value), contribution: added.get(code) ?? null, points: periods.map((at) => ({ period: at, value: chapters.get(at)?.get(code) ?? null })),
  });
  return { chapters: largest(values).map(part), chapterCount: values.size };
}

async function headingParts(context: Context, reader: Reader, release: GoodsRelease, exporter: string, values: CodeValues, period: string): Promise<Pick<TradedGoods, 'headings' | 'headingCount' | 'advantageOf'>> {
  const exports = exporter === 'WORLD' ? undefined : await exportsOf(context, release, exporter);
  const rca = exports === undefined ? undefined : indicatorView(reader, rcaResult(release, { reporter: exporter, partner: 'WORLD' }, exports, period));
  const of = new Map(rca?.points.map((point) => [point.commodity?.code, point]));
  const part = ([code, value]: readonly [string, number]): HeadingPart => ({ ...partOf(reader, release, values, code, value), rca: of.get(code) ?? of.get(undefined) ?? null });
  return { headings: largest(values).map(part), headingCount: values.size, advantageOf: rca?.conventionLabel || null };
}

const largest = (values: CodeValues): (readonly [string, number])[] => [...values].filter(([, value]) => value > 0).sort(([, a], [, b]) => b - a).slice(0, LISTED);

function partOf(reader: Reader, { unit }: GoodsRelease, values: CodeValues, code: string, value: number): Omit<HeadingPart, 'rca'> {
  const share = (100 * value) / sumOf(values.values());
  return { commodity: codedGoods(reader, code), value, valueLabel: formatAmount(decimalText(Math.round(value)), unit, reader.locale), share: formatPercent(decimalText(share), reader.locale, { decimals: 1 }) };
}
