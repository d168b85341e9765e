import { figureOf, intervalOf, isCurrency, plain, type Claim, type ClaimKind, type ClaimMetric, type CompanionFigure, type DecimalString, type Interval } from '@mizan/model';
import { Decimal } from './decimal.ts';
import { multipleIntervalOfGrowth } from './growth.ts';
import { ratioInterval } from './ratio.ts';

/** Goods as a claim names them. */
interface Goods {
  readonly codes: readonly string[];
  readonly words: string;
}

/** As much of a claim as its figures need: a claim of the ledger has it, and so has one that is only proposed. */
export type StatedClaim = Readonly<
  Pick<Claim, 'id' | 'metric' | 'kind' | 'value' | 'valueMax' | 'decimals' | 'hedge' | 'bound' | 'unit' | 'reporter' | 'partner' | 'among' | 'per' | 'flow' | 'period' | 'basePeriod' | 'also' | 'status'>
> & { readonly commodity?: Goods | undefined; readonly of?: Goods | undefined };

/** What a figure is about: enough to say whether it can be set beside another. */
export interface Subject {
  readonly reporter: string;
  readonly partner: string;
  readonly metric: ClaimMetric;
  readonly kind: ClaimKind;
  /** The area the goods leave; undefined where both directions count, or none. */
  readonly exporter?: string | undefined;
  /** HS codes in order, or the source's words where it gives no code; empty for all goods. */
  readonly commodity: string;
  /** The goods a composition is a part of, likewise. */
  readonly of: string;
  /** The partners a rank or share is counted among; all of them where undefined. */
  readonly among?: string | undefined;
  /** Of an average: so much a day, a month or a year. */
  readonly per?: string | undefined;
  readonly period: string;
  /** Of growth and multiples only. */
  readonly basePeriod?: string | undefined;
  readonly unit: string;
}

/** One figure of a claim: its main one, one said in the same breath, or the base level that its level and growth imply. */
export interface Statement extends Subject {
  readonly claim: string;
  readonly part: 'main' | 'also' | 'implied';
  readonly value: DecimalString;
  readonly interval: Interval;
}

/** A claim's subject, whether or not it gives a number; a composition without one has no unit. */
export function subjectOf(claim: StatedClaim): Subject {
  return {
    reporter: claim.reporter.code, partner: claim.partner.code, metric: claim.metric, kind: claim.kind, exporter: exporterOfClaim(claim),
    commodity: goodsKey(claim.commodity), of: goodsKey(claim.of), among: claim.among, per: claim.per, period: claim.period,
    basePeriod: isComparison(claim.kind) ? claim.basePeriod : undefined, unit: claim.unit ?? '',
  };
}

/** A volume says its direction apart from its metric. */
function exporterOfClaim({ metric, flow = metric, reporter, partner }: Pick<Claim, 'metric' | 'reporter' | 'partner'> & { readonly flow?: ClaimMetric | undefined }): string | undefined {
  return flow === 'exports' ? reporter.code : flow === 'imports' ? partner.code : undefined;
}

const goodsKey = (goods: Goods | undefined): string => (goods === undefined ? '' : goods.codes.length > 0 ? [...goods.codes].sort().join(';') : goods.words);

const isComparison = (kind: ClaimKind): boolean => kind === 'growth' || kind === 'multiple';

/** The claim's own number with its subject and the numbers it can stand for; undefined for a composition without a number. */
export function mainStatement(claim: StatedClaim): Statement | undefined {
  const figure = figureOf(claim);
  return figure && { ...subjectOf(claim), claim: claim.id, part: 'main', value: figure.value, interval: intervalOf(figure) };
}

/** The figures said in the same breath as the main one, in the claim's order. */
export const companionStatements = (claim: StatedClaim): Statement[] => (claim.also ?? []).map((figure) => companion(claim, figure));

/** Every figure a claim states, and the base level that a level and its growth said together imply. */
export function statementsOf(claim: StatedClaim): Statement[] {
  const main = mainStatement(claim);
  const stated = [...(main ? [main] : []), ...companionStatements(claim)];
  return [...stated, ...stated.flatMap((level) => stated.flatMap((change) => impliedBase(level, change)))];
}

function companion(claim: StatedClaim, figure: CompanionFigure): Statement {
  const subject = subjectOf(claim);
  return {
    ...subject, claim: claim.id, part: 'also', kind: figure.kind, unit: figure.unit, period: figure.period ?? claim.period,
    metric: metricBeside(claim, figure), basePeriod: isComparison(figure.kind) ? (figure.basePeriod ?? claim.basePeriod) : undefined,
    value: figure.value, interval: intervalOf(figure),
  };
}

/** Money said beside a quantity is the value of that flow. */
const metricBeside = (claim: StatedClaim, figure: CompanionFigure): ClaimMetric =>
  claim.metric === 'volume' && claim.flow !== undefined && isCurrency(figure.unit) ? claim.flow : claim.metric;

/** "1.2 billion, 60 % more than in 2020" says 0.75 billion for 2020. */
function impliedBase(level: Statement, change: Statement): Statement[] {
  const fits = level.kind === 'level' && isComparison(change.kind) && level.metric === change.metric && level.period === change.period;
  if (!fits || change.basePeriod === undefined) return [];
  const times = change.kind === 'multiple' ? change.interval : multipleIntervalOfGrowth(change.interval);
  const ratio = change.kind === 'multiple' ? new Decimal(change.value) : new Decimal(change.value).div(100).plus(1);
  if (ratio.lte(0)) return [];
  return [{ ...level, part: 'implied', period: change.basePeriod, value: plain(new Decimal(level.value).div(ratio)), interval: ratioInterval(level.interval, times) }];
}
