import { FLOWS, type Flow } from '@mizan/model';

/** A series by its key, whatever the release. */
export interface SeriesName {
  readonly dataflow: string;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly valuation: string;
}

/** Figures that stand by themselves; a change is one of another figure. */
export type LevelName =
  | { readonly kind: 'observation'; readonly series: SeriesName; readonly period: string }
  | { readonly kind: 'turnover'; readonly series: SeriesName; readonly period: string }
  | { readonly kind: 'balance'; readonly of: string; readonly series: SeriesName; readonly period: string }
  | { readonly kind: 'level' | 'share' | 'rank'; readonly dataflow: string; readonly area: string; readonly measure: 'exports' | 'imports'; readonly partner: string; readonly period: string }
  | { readonly kind: 'claim'; readonly claim: string };

/** What the id of a fact says that the figure is. */
export type FactName = LevelName | { readonly kind: 'change'; readonly of: LevelName };

/** Dataflow, frequency, reporter, partner, flow, commodity, valuation, indicator. */
const SERIES = String.raw`([A-Z][A-Z0-9_]*)\.[A-Z]\.([A-Z0-9:_-]+)\.([A-Z0-9:_-]+)\.([A-Z]+)\.[A-Z0-9:.]+\.([A-Z]+)\.[A-Z0-9_]+`;
const PERIOD = String.raw`/(\d{4}[\w-]*)`;
const OBSERVATION = new RegExp(`^${SERIES}${PERIOD}$`);
const TURNOVER = new RegExp(`^turnover:${SERIES}:.+${PERIOD}$`);
const BALANCE = new RegExp(`^balance:([A-Z0-9:_-]+?):${SERIES}:.+${PERIOD}$`);
const PARTNER = new RegExp(String.raw`^(level|share|rank):([A-Z][A-Z0-9_]*)\.([A-Z0-9:_-]+)\.(exports|imports)\.([A-Z0-9:_-]+)${PERIOD}$`);
const CLAIM = /^claim:([a-z0-9-]+)$/;

/** The id read back into what it names; undefined where it is not of a form that documents print. Ids are made in fact.ts. */
export function factName(id: string): FactName | undefined {
  if (!id.startsWith('change:')) return levelName(id);
  const of = levelName(id.slice('change:'.length));
  return of === undefined ? undefined : { kind: 'change', of };
}

function levelName(id: string): LevelName | undefined {
  return observationName(id) ?? twoWayName(id) ?? partnerName(id) ?? claimName(id);
}

function observationName(id: string): LevelName | undefined {
  const [, ...parts] = OBSERVATION.exec(id) ?? [];
  const series = seriesName(parts);
  return series && { kind: 'observation', series, period: parts[5]! };
}

function twoWayName(id: string): LevelName | undefined {
  const [, ...turnover] = TURNOVER.exec(id) ?? [];
  const both = seriesName(turnover);
  if (both !== undefined) return { kind: 'turnover', series: both, period: turnover[5]! };
  const [, of = '', ...parts] = BALANCE.exec(id) ?? [];
  const series = seriesName(parts);
  return series && { kind: 'balance', of, series, period: parts[5]! };
}

function partnerName(id: string): LevelName | undefined {
  const [, kind, dataflow, area, measure, partner, period] = PARTNER.exec(id) ?? [];
  return period === undefined ? undefined : { kind: kind as 'level', dataflow: dataflow!, area: area!, measure: measure as 'exports', partner: partner!, period };
}

function claimName(id: string): LevelName | undefined {
  const claim = CLAIM.exec(id)?.[1];
  return claim === undefined ? undefined : { kind: 'claim', claim };
}

function seriesName([dataflow, reporter, partner, flow, valuation]: readonly string[]): SeriesName | undefined {
  const known = FLOWS.find((one) => one === flow);
  return known === undefined ? undefined : { dataflow: dataflow!, reporter: reporter!, partner: partner!, flow: known, valuation: valuation! };
}

/** The dataset a figure comes from; a claim comes from none. */
export function dataflowOf(name: FactName): string | undefined {
  switch (name.kind) {
    case 'change': return dataflowOf(name.of);
    case 'claim': return undefined;
    case 'level': case 'share': case 'rank': return name.dataflow;
    default: return name.series.dataflow;
  }
}
