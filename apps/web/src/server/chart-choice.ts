import { CHART_VIEWS, type ChartView } from '@mizan/charts';

/** What of the chart is in the address. */
export interface ChartChoice {
  readonly view: ChartView;
  readonly scale: 'linear' | 'log';
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The chart a query asks for; anything unknown falls back to the value on a linear scale. */
export function readChartChoice(query: Query): ChartChoice {
  const view = CHART_VIEWS.find((name) => name === query.view) ?? 'value';
  return { view, scale: query.scale === 'log' && canBeLog(view) ? 'log' : 'linear' };
}

/** Levels and indices are positive; growth, balance and gaps cross zero. */
export const canBeLog = (view: ChartView): boolean => view === 'value' || view === 'index';

/** The query string of a choice, its defaults left out. */
export function chartQuery({ view, scale }: ChartChoice): Record<string, string> {
  return { ...(view === 'value' ? {} : { view }), ...(scale === 'log' && canBeLog(view) ? { scale } : {}) };
}
