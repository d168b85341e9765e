import { groupIntoSeries, type Observation } from '@mizan/model';
import { honourRights, type Written } from '../rights.ts';
import { jsonText } from '../table.ts';

/** Observations as `{ series, omitted }`: the model's TradeSeries, values exact decimal strings in base units. */
export function seriesJson(observations: Iterable<Observation>): Written {
  const { kept, omitted } = honourRights(observations, (o) => o);
  return { text: jsonText({ series: groupIntoSeries(kept), omitted }), omitted };
}
