import { stringify } from 'csv-stringify/sync';
import type { Observation } from '@mizan/model';
import { COLUMNS, STRUCTURE_COLUMNS, STRUCTURE_ID } from '../../readers/sdmx-csv/columns.ts';
import { honourRights, type Written } from '../rights.ts';

/** Observations as SDMX-CSV 2.0 with every attribute; {@link readSdmxCsv} reads back the same observations. */
export function sdmxCsv(observations: Iterable<Observation>): Written {
  const { kept, omitted } = honourRights(observations, (o) => o);
  const rows = kept.map((o) => ['dataflow', STRUCTURE_ID, 'I', ...Object.values(COLUMNS).map((field) => String(o[field] ?? ''))]);
  return { text: stringify([[...STRUCTURE_COLUMNS, ...Object.keys(COLUMNS)], ...rows]), omitted };
}
