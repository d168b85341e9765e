import type { CodeValues } from '@mizan/analytics';
import { baseValue, type Observation } from '@mizan/model';
import type { Context } from '../../context.ts';
import { given } from '../../given.ts';
import { byPeriod, type ByPeriod, type GoodsRelease } from './release.ts';

/** What two areas trade by subheading in one period, as seen from the first: what it exports, and what it imports. */
export interface PairGoods {
  readonly exports: CodeValues;
  readonly imports: CodeValues;
}

export const pairGoods = (context: Context, release: GoodsRelease, [a, b]: readonly [string, string], period: string): Promise<PairGoods> =>
  context.memory.recall(`pair-goods/${release.dataflow}/${a}/${b}/${period}/${release.asOf ?? ''}`, async () => {
    const { dataflow, flow, inward, asOf } = release;
    const query = { dataflow, from: period, to: period, ...given({ asOf }) };
    const from = (exporter: string, importer: string, counted: typeof flow) => context.store.observations({ ...query, flow: counted, ...(counted === 'M' ? { reporter: importer, partner: exporter } : { reporter: exporter, partner: importer }) });
    const [exports, imports] = await Promise.all([from(a, b, flow), from(b, a, inward)]);
    return { exports: subheadings(exports, release), imports: subheadings(imports, release) };
  });

function subheadings(observations: readonly Observation[], { unit }: GoodsRelease): CodeValues {
  const values = new Map<string, number>();
  for (const one of observations) {
    const value = /^H\d:\d{6}$/.test(one.commodity) && one.indicator === 'TRADE_VALUE' && one.unit === unit ? baseValue(one) : null;
    if (value !== null) values.set(one.commodity, (values.get(one.commodity) ?? 0) + Number(value));
  }
  return values;
}

/** Values of subheadings added up by heading. */
export function byHeading(values: CodeValues): CodeValues {
  const headings = new Map<string, number>();
  for (const [code, value] of values) headings.set(code.slice(0, 7), (headings.get(code.slice(0, 7)) ?? 0) + value);
  return headings;
}

/** What one area exports to another by chapter, in every period. */
export const pairChapters = (context: Context, release: GoodsRelease, exporter: string, importer: string, counted: GoodsRelease['flow']): Promise<ByPeriod> =>
  context.memory.recall(`pair-chapters/${release.dataflow}/${counted}/${exporter}/${importer}/${release.asOf ?? ''}`, async () => {
    const found = await context.store.pairChapters({ dataflow: release.dataflow, flow: counted, ...given({ asOf: release.asOf }) }, exporter, importer);
    const [most] = [...found].sort((x, y) => y.rows.length - x.rows.length);
    return byPeriod(most && { ...most, rows: most.rows.map(({ period, chapter, value }) => ({ period, heading: chapter, value })) });
  });
