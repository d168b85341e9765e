import type { ComparisonPanel, DroppedDonor, PanelUnit, PlaceboRank } from '@mizan/analytics';
import { nearMatches } from '@mizan/model';
import { z } from 'zod';
import { Refusal } from '../problem.ts';
import type { EstimateRow } from './estimate.ts';
import { column, period, periodColumn, valueColumn } from './options.ts';
import type { Table } from './table.ts';
import { leftOut, placed, placeOf, timelineOf, type Timeline } from './timeline.ts';

/** Options of comparisons of one unit with others: a row for each unit and period. */
export const panelShape = {
  unit: column('Column of units').default('unit'), period: periodColumn, value: valueColumn,
  treated: z.string().trim().min(1).describe('The unit to which the event happened'),
  from: period('First period after the event'),
  without: z.array(period('A period')).max(1000).default([]).describe('Periods left out of every unit, such as those the event fell in'),
};
const input = z.object(panelShape);
type Options = z.output<typeof input>;

export interface Panel extends ComparisonPanel {
  readonly timeline: Timeline;
  /** Rows of the table by unit. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** The panel of a table; refuses a unit that is not there, and a period of a unit given twice. */
export function panelOf(table: Table, { unit, period: periodName, value, treated, from, without }: Options): Panel {
  const [names, timeline, values] = [table.allLabels(unit, 'unit'), timelineOf(table, periodName), table.numbers(value, 'value')];
  const rows = new Map<string, number[]>();
  for (const [row, name] of names.entries()) rows.set(name, [...(rows.get(name) ?? []), row]);
  const unitOf = (name: string): PanelUnit => {
    const own = rows.get(name)!;
    return { name, values: leftOut(timeline, placed(table, periodName, { ...timeline, places: own.map((row) => timeline.places[row]!) }, own, values), without) };
  };
  if (!rows.has(treated)) throw Refusal.of('invalid-input', [noUnit(treated, unit, [...rows.keys()])]);
  return { treated: unitOf(treated), donors: [...rows.keys()].filter((name) => name !== treated).map(unitOf), start: placeOf(timeline, from, 'from'), timeline, rows };
}

function noUnit(treated: string, unit: string, names: readonly string[]) {
  const near = nearMatches(treated, names.map((code) => ({ code })));
  return { field: 'treated', reason: `the column ${unit} has no "${treated}"`, ...(near.length > 0 ? { suggestions: near } : {}) };
}

/** A rank among placebos as named numbers, the smallest p that could come out beside the one that did. */
export const rankNumbers = ({ rank, comparisons, pValue, smallestP }: PlaceboRank): Record<string, number> => ({ rank, comparisons, pValue, smallestP });

export const droppedDonors = (dropped: readonly DroppedDonor[]): EstimateRow[] => dropped.map(({ name, reason }) => ({ name, reason }));
