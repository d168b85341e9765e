import { formula, rangeOf, valueAt } from '@mizan/analytics';
import { plain, type Interval } from '@mizan/model';
import { z } from 'zod';
import { Refusal } from '../../problem.ts';
import { intervalFor, plainText, rounding } from '../amounts.ts';
import { estimator } from '../estimator.ts';
import { LONGEST_FORMULA, parseFormula } from '../formula.ts';
import type { Table } from '../table.ts';

interface Known {
  readonly interval: Interval;
  /** The number itself, where it is given. */
  readonly value: string | null;
}

/** All values of a formula for numbers of given intervals, each variable one value wherever it stands. */
export const interval = estimator({
  name: 'interval', what: 'All values a formula can have for figures known within limits; a variable that stands twice has one value', method: 'intervals', mostRows: 1000,
  options: {
    formula: z.string().trim().min(1).max(LONGEST_FORMULA).describe('Names, numbers, + - * / and brackets: (x - m) / (x + m)'), rounding,
    name: z.string().trim().min(1).default('name').describe('Column of the variables’ names, one a row'), value: z.string().trim().min(1).default('value').describe('Column of rounded figures, where there are no limits'),
    low: z.string().trim().min(1).default('low').describe('Column of lower limits'), high: z.string().trim().min(1).default('high').describe('Column of upper limits'),
  },
  find(table, options) {
    const parsed = parseFormula(options.formula);
    if (!parsed.ok) throw Refusal.of('invalid-input', [parsed.problem]);
    const known = knownOf(table, options);
    const names = formula.variablesOf(parsed.value);
    const unknown = names.find((name) => !known.has(name));
    if (unknown !== undefined) throw Refusal.of('invalid-input', [{ field: 'formula', reason: `the table has no row for ${unknown}` }]);
    const convention = { formula: options.formula, rounding: options.rounding ?? null, repeated: 'one value wherever a variable stands' };
    const range = rangeOf(parsed.value, Object.fromEntries(names.map((name) => [name, known.get(name)!.interval])));
    if (range === undefined) return { convention, reason: 'base-zero' };
    const point = Object.fromEntries(names.map((name) => [name, known.get(name)!.value]));
    const value = Object.values(point).includes(null) ? undefined : valueAt(parsed.value, point as Record<string, string>);
    return { convention, results: { range: [{ value: value === undefined ? null : plain(value), ...range, reason: value === undefined ? 'missing' : null }] } };
  },
});

type Columns = { readonly name: string; readonly value: string; readonly low: string; readonly high: string; readonly rounding?: number | undefined };

/** The interval of each name: its limits, or what its rounded figure can stand for. */
function knownOf(table: Table, { name, value, low, high, rounding: decimals }: Columns): ReadonlyMap<string, Known> {
  const names = table.uniqueLabels(name, 'name');
  const read = (column: string, field: string) => (table.has(column) ? table.decimals(column, field) : undefined);
  const [values, lows, highs] = [read(value, 'value'), read(low, 'low'), read(high, 'high')];
  return new Map(names.map((text, row) => [text, knownAt(row)]));

  function knownAt(row: number): Known {
    const [figure, from, to] = [values, lows, highs].map((list) => (list?.[row] == null ? null : plainText(list[row])));
    if (from == null && to == null && figure != null) return { interval: intervalFor(figure, decimals), value: figure };
    if (from == null || to == null) return table.refuse(name, [row], () => `${names[row]} has neither two limits (${low}, ${high}) nor a figure (${value})`);
    if (Number(from) > Number(to)) return table.refuse(table.has(low) ? low : name, [row], () => `${from} is above ${to}`);
    return { interval: { low: from, high: to, lowOpen: false, highOpen: false }, value: figure ?? null };
  }
}
