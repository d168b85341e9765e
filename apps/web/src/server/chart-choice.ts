import { CHART_VIEWS, type ChartView } from '@mizan/charts';

/** What of the chart is in the address. */
export interface ChartChoice {
  readonly view: ChartView;
  readonly scale: 'linear' | 'log';
  /** Year that is 100 in the index view; by default the first large enough year of each line. */
  readonly base?: string;
  /** The day whose knowledge is shown. */
  readonly asOf?: string;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The chart a query asks for; anything unknown falls back to the value on a linear scale. */
export function readChartChoice(query: Query): ChartChoice {
  const view = CHART_VIEWS.find((name) => name === query.view) ?? 'value';
  return {
    view, scale: query.scale === 'log' && canBeLog(view) ? 'log' : 'linear',
    ...(view === 'index' && typeof query.base === 'string' && /^\d{4}$/.test(query.base) ? { base: query.base } : {}),
    ...(typeof query.asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(query.asOf) ? { asOf: query.asOf } : {}),
  };
}

/** Levels and indices are positive; growth, balance and gaps cross zero. */
export const canBeLog = (view: ChartView): boolean => view === 'value' || view === 'index';

/** The query string of a choice, its defaults left out. */
export const chartQuery = ({ view, scale, base, asOf }: ChartChoice): Record<string, string> => ({
  ...(view === 'value' ? {} : { view }), ...(scale === 'log' && canBeLog(view) ? { scale } : {}), ...(view === 'index' && base ? { base } : {}), ...(asOf ? { asOf } : {}),
});
