import { definitionOf, INDICATOR_IDS, type IndicatorView } from '@mizan/api';

/** The indicators of the panel: those that run through time and need not be asked for by name. */
export const PANEL_INDICATORS = INDICATOR_IDS.filter((id) => definitionOf(id).byProduct !== true && definitionOf(id).onRequest !== true);

/** The indicators of one release that run through time. */
export interface ReleaseIndicators {
  readonly key: string;
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly publisher: string;
  /** The last period of any of them, in words. */
  readonly lastPeriod: string;
  readonly indicators: readonly IndicatorView[];
}

/** Indicators by release, that with the latest numbers first, then the one that answers most; those by product stand elsewhere. */
export function gatherByRelease(indicators: readonly IndicatorView[]): ReleaseIndicators[] {
  const groups = new Map<string, IndicatorView[]>();
  for (const view of indicators.filter(({ byProduct }) => !byProduct)) {
    const key = `${view.dataflow}/${view.vintage}`;
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  const latest = (views: readonly IndicatorView[]) => [...views].sort((x, y) => (y.lastPeriod?.period ?? '').localeCompare(x.lastPeriod?.period ?? ''))[0]!;
  return [...groups]
    .map(([key, views]) => {
      const { dataflow, vintage, source, publisher, lastPeriod } = latest(views);
      return { key, dataflow, vintage, source, publisher, lastPeriod: lastPeriod?.label ?? '', order: lastPeriod?.period ?? '', indicators: views };
    })
    .sort((x, y) => y.order.localeCompare(x.order) || y.indicators.length - x.indicators.length);
}

/** An indicator with its numbers of either direction, or of both together. */
export interface IndicatorRow {
  readonly code: string;
  readonly label: string;
  readonly convention: string;
  readonly exports?: IndicatorView | undefined;
  readonly imports?: IndicatorView | undefined;
  readonly both?: IndicatorView | undefined;
}

/** One row an indicator, in the order given. */
export function rowsOf(indicators: readonly IndicatorView[]): IndicatorRow[] {
  const codes = [...new Set(indicators.map(({ indicator }) => indicator.code))];
  return codes.map((code) => {
    const of = (flow: IndicatorView['flow']['code']) => indicators.find((view) => view.indicator.code === code && view.flow.code === flow);
    const [exports, imports, both] = [of('exports'), of('imports'), of('both')];
    const first = (both ?? exports ?? imports)!;
    return { code, label: first.indicator.label, convention: first.conventionLabel, exports, imports, both };
  });
}
