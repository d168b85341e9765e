import { sophistication, type CodeValues, type Sophistication } from '@mizan/analytics';
import { baseValue } from '@mizan/model';
import type { Context } from '../../context.ts';
import { given } from '../../given.ts';
import type { IndicatorId } from '../definitions.ts';
import type { IndicatorReason } from '../reason.ts';
import { measuredFigure, noFigure, resultOf, type IndicatorFigure, type IndicatorResult, type Subject } from '../result.ts';
import { LEAST_EXPORTERS } from '../world-totals.ts';
import { worldMatrix } from './complexity.ts';
import { levelName, worldProblem, type ByPeriod, type GoodsRelease } from './release.ts';

/** What is made of the incomes of exporters. */
export const SOPHISTICATION: readonly IndicatorId[] = ['expy', 'prody'];

/** Gross domestic product a head at current prices, as the World Bank names it. */
const INCOME = 'NY_GDP_PCAP_CD';

/** Incomes a head in a year, by area, of one release; empty where none is loaded. */
const incomesOf = (context: Context, period: string, asOf: string | undefined): Promise<{ readonly release: string; readonly incomes: CodeValues }> =>
  context.memory.recall(`incomes/${period}/${asOf ?? ''}`, async () => {
    const observations = (await context.store.observations({ partner: 'WORLD', flow: 'NA', commodity: 'TOTAL', from: period, to: period, ...given({ asOf }) })).filter(({ indicator, rights }) => indicator === INCOME && rights !== 'restricted');
    const [first] = observations;
    const known = observations.flatMap((one) => (one.dataflow === first!.dataflow && baseValue(one) !== null ? [[one.reporter, Number(baseValue(one))] as const] : []));
    return { release: first === undefined ? '' : `${first.dataflow}/${first.vintage}`, incomes: new Map(known) };
  });

const found = (context: Context, release: GoodsRelease, period: string): Promise<{ readonly release: string; readonly incomes: CodeValues; readonly made: Sophistication }> =>
  context.memory.recall(`sophistication/${release.dataflow}/${period}/${release.asOf ?? ''}`, async () => {
    const incomes = await incomesOf(context, period, release.asOf);
    return { ...incomes, made: sophistication(await worldMatrix(context, release, period), incomes.incomes) };
  });

/** EXPY of the reporter and PRODY of the headings it exports in a period, over the exporters whose income is loaded; `gdp-not-loaded` under a hundred of them. */
export async function sophisticationResults(context: Context, release: GoodsRelease, subject: Subject, period: string, exports: ByPeriod): Promise<IndicatorResult[]> {
  const of = (indicator: IndicatorId, figures: readonly IndicatorFigure[]) => resultOf(indicator, subject, 'exports', release, figures);
  const none = (reason: IndicatorReason) => SOPHISTICATION.map((indicator) => of(indicator, [noFigure({ period }, reason)]));
  const problem = worldProblem(release, period);
  if (problem !== undefined) return none(problem);
  const { incomes, made, release: gdp } = await found(context, release, period);
  if (made.expy.size < LEAST_EXPORTERS) return none('gdp-not-loaded');
  const convention = { level: levelName(release.world.get(period)!, 'headings'), exporters: made.expy.size, withoutIncome: made.dropped.length, gdp, incomes: incomes.size };
  const figure = (value: number | undefined, commodity?: string): IndicatorFigure => {
    const at = { period, ...(commodity === undefined ? {} : { commodity }) };
    return value === undefined ? noFigure(at, 'missing') : measuredFigure(at, { value, convention: {}, flags: [] }, convention);
  };
  const products = [...(exports.get(period)?.keys() ?? [])].map((heading) => figure(made.prody.get(heading), heading));
  return [of('expy', [figure(made.expy.get(subject.reporter))]), of('prody', products.sort((a, b) => Number(b.value ?? -1) - Number(a.value ?? -1)))];
}
