import { baseValue, observationInterval, type Observation } from '@mizan/model';
import { honourRights, type Written } from '../rights.ts';
import { csvTable, type Cell } from '../table.ts';

const COLUMNS = [
  'dataflow', 'vintage', 'source', 'rights', 'frequency', 'reporter', 'partner', 'flow', 'commodity', 'valuation', 'method', 'indicator', 'period',
  'value', 'unit', 'value_from', 'value_below', 'absence', 'status', 'confidentiality', 'note',
];

/**
 * Observations as tidy CSV, one a row. `value` is exact and in base units (dollars, not millions); what its rounding
 * allows lies in [value_from, value_below).
 */
export function seriesCsv(observations: Iterable<Observation>): Written {
  const { kept, omitted } = honourRights(observations, (o) => o);
  return { text: csvTable(COLUMNS, kept.map(rowOf), omitted), omitted };
}

function rowOf(o: Observation): Cell[] {
  const interval = observationInterval(o);
  return [
    o.dataflow, o.vintage, o.source, o.rights, o.freq, o.reporter, o.partner, o.flow, o.commodity, o.valuation, o.method, o.indicator, o.timePeriod,
    baseValue(o), o.unit, interval?.low, interval?.high, o.absence, o.status, o.confStatus, o.note,
  ];
}
