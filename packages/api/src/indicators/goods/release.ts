import type { CodeValues } from '@mizan/analytics';
import type { Omission } from '@mizan/io/writers';
import type { Flow } from '@mizan/model';
import { LEAST_CHAPTERS, type HeadingValue, type Measured, type ProductScope } from '@mizan/store';
import type { Context } from '../../context.ts';
import { given } from '../../given.ts';
import type { IndicatorReason } from '../reason.ts';
import type { Basis } from '../result.ts';
import { LEAST_EXPORTERS, worldTotals, type WorldTotals } from '../world-totals.ts';

/** Values by heading in each period. */
export type ByPeriod = ReadonlyMap<string, CodeValues>;

/** A release by product, with what the world exports by heading. */
export interface GoodsRelease extends Basis {
  readonly asOf: string | undefined;
  /** The flow exports are counted by, and the one a country's imports are: datasets that reconcile both have X alone. */
  readonly flow: Flow;
  readonly inward: Flow;
  readonly world: ByPeriod;
  readonly totals: ReadonlyMap<string, WorldTotals>;
}

/** The releases by product that may be passed on, and what was left out of those that may not. */
export interface GoodsReleases {
  readonly releases: readonly GoodsRelease[];
  readonly omitted: readonly Omission[];
}

/** Every dataset that has figures by product; read once a build. */
export const goodsReleases = (context: Context, asOf?: string): Promise<GoodsReleases> =>
  context.memory.recall(`goods/${asOf ?? ''}`, async () => {
    const dataflows = [...new Set(context.catalogue.vintages.map(({ dataflow }) => dataflow))];
    const found = (await Promise.all(dataflows.map((dataflow) => goodsRelease(context, dataflow, asOf)))).filter((one) => one !== undefined);
    const releases = found.flatMap((one) => ('world' in one ? [one] : []));
    return { releases, omitted: found.flatMap((one) => ('world' in one ? [] : [one])) };
  });

async function goodsRelease(context: Context, dataflow: string, asOf: string | undefined): Promise<GoodsRelease | Omission | undefined> {
  const scope = (flow: Flow): ProductScope => ({ dataflow, flow, ...given({ asOf }) });
  const [asExported, asImported] = (await Promise.all([context.store.worldHeadings(scope('X')), context.store.worldHeadings(scope('M'))])).map(largest);
  const counted = asExported ?? asImported;
  if (counted === undefined) return undefined;
  if (counted.rights === 'restricted') return { source: counted.source, count: counted.rows.length, reason: 'restricted' };
  const { vintage, source, rights, valuation, method: countedBy, unit, flow } = counted;
  return { dataflow, vintage, source, rights, valuation, countedBy, unit, asOf, flow, inward: asImported === undefined ? flow : 'M', world: byPeriod(counted), totals: await worldTotals(context, dataflow, flow, asOf) };
}

/** Of figures that are counted in several ways, those with most rows. */
const largest = <Row>(groups: readonly Measured<Row>[]): Measured<Row> | undefined => [...groups].sort((a, b) => b.rows.length - a.rows.length)[0];

export function byPeriod(measured: Measured<HeadingValue> | undefined): ByPeriod {
  const periods = new Map<string, Map<string, number>>();
  for (const { period, heading, value } of measured?.rows ?? []) {
    const values = periods.get(period) ?? new Map<string, number>();
    values.set(heading, Number(value));
    periods.set(period, values);
  }
  return periods;
}

const scopeOf = ({ dataflow, asOf }: GoodsRelease, flow: Flow): ProductScope => ({ dataflow, flow, ...given({ asOf }) });

/** What an area exports to all others, by heading. */
export const exportsOf = (context: Context, release: GoodsRelease, area: string): Promise<ByPeriod> =>
  context.memory.recall(`exports/${release.dataflow}/${area}/${release.asOf ?? ''}`, async () => byPeriod(largest(await context.store.exportHeadings(scopeOf(release, release.flow), area))));

/** What an area imports from all others, by heading: as it counts itself, or (`as-exported`) as its partners do. */
export const importsOf = (context: Context, release: GoodsRelease, area: string, counted: 'as-imported' | 'as-exported'): Promise<ByPeriod> => {
  const flow = counted === 'as-imported' ? release.inward : release.flow;
  return context.memory.recall(`imports/${release.dataflow}/${flow}/${area}/${release.asOf ?? ''}`, async () => byPeriod(largest(await context.store.importHeadings(scopeOf(release, flow), area))));
};

const chapterOf = (heading: string): string => heading.slice(0, 5);
export const editionOf = (heading: string): string => heading.slice(0, 2);

/** What a release lacks in a period to speak of all goods (`part-of-goods`), or in one edition of the classification (`mixed-editions`). */
export function goodsProblem({ world }: GoodsRelease, period: string): IndicatorReason | undefined {
  const headings = [...(world.get(period)?.keys() ?? [])];
  if (new Set(headings.map(editionOf)).size > 1) return 'mixed-editions';
  return new Set(headings.map(chapterOf)).size < LEAST_CHAPTERS ? 'part-of-goods' : undefined;
}

/** The same, and whether its exporters are the world (`part-of-world`). */
export const worldProblem = (release: GoodsRelease, period: string): IndicatorReason | undefined =>
  goodsProblem(release, period) ?? ((release.totals.get(period)?.exports.size ?? 0) < LEAST_EXPORTERS ? 'part-of-world' : undefined);

/** The level products are taken at, with the edition: "H4 headings". */
export const levelName = (values: CodeValues, digits: 'headings' | 'subheadings'): string => `${editionOf([...values.keys()][0] ?? '')} ${digits}`.trim();

/** Values of headings added up by chapter. */
export function byChapter(values: CodeValues): CodeValues {
  const chapters = new Map<string, number>();
  for (const [heading, value] of values) chapters.set(chapterOf(heading), (chapters.get(chapterOf(heading)) ?? 0) + value);
  return chapters;
}
