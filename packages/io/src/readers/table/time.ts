import { accept, parsePeriod, refuse, type Frequency, type Result } from '@mizan/model';
import { textOf, type Cell } from './cell.ts';
import type { Time } from './mapping.ts';

export interface KnownPeriod {
  readonly period: string;
  readonly freq: Frequency;
}

/** Where the period of a number comes from: its own row, or the heading of its column. */
export type Timing =
  | { readonly column: number; readonly of: (cells: readonly Cell[]) => Result<KnownPeriod> }
  | { readonly wide: readonly { readonly column: number; readonly period: KnownPeriod }[] };

/** A period in an SDMX form with a frequency of the model; a range has none. */
export function knownPeriod(text: string): Result<KnownPeriod> {
  const parsed = parsePeriod(text);
  if (!parsed.ok) return parsed;
  const { frequency, text: period } = parsed.value;
  return frequency === 'R' ? refuse('', `${period} is a range, which has no frequency`) : accept({ period, freq: frequency });
}

/** The timing a mapping asks for; wide headings that are no periods are refused by their key. */
export function timingOf(time: Time, header: readonly string[], columnOf: (name: string, ...path: PropertyKey[]) => number, refuseKey: (path: PropertyKey[], reason: string) => void): Timing {
  if ('wide' in time) return { wide: wideColumns(time.wide, header, columnOf, refuseKey) };
  if ('column' in time) {
    const column = columnOf(time.column, 'time', 'column');
    return { column, of: remembered((cells) => textOf(cells[column]).trim(), (text) => knownPeriod(cutTo(text, time.as))) };
  }
  const year = part(time.year, 'year', columnOf);
  const within = time.month !== undefined ? part(time.month, 'month', columnOf) : time.quarter !== undefined ? part(time.quarter, 'quarter', columnOf) : undefined;
  const print = (y: string, n: string) => (within === undefined ? y : time.month === undefined ? `${y}-Q${n}` : `${y}-${n.padStart(2, '0')}`);
  return { column: year.column, of: remembered((cells) => print(year.text(cells), within?.text(cells) ?? ''), knownPeriod) };
}

function wideColumns(wide: 'years' | Readonly<Record<string, string>>, header: readonly string[], columnOf: (name: string, ...path: PropertyKey[]) => number, refuseKey: (path: PropertyKey[], reason: string) => void) {
  const named = wide === 'years' ? header.filter((name) => /^[12]\d{3}$/.test(name)).map((name) => [name, name] as const) : Object.entries(wide);
  if (named.length === 0) refuseKey(['time', 'wide'], 'no column is headed by a year');
  return named.flatMap(([name, text]) => {
    const period = knownPeriod(text);
    if (!period.ok) refuseKey(['time', 'wide', name], period.problem.reason);
    return period.ok ? [{ column: columnOf(name, 'time', 'wide', name), period: period.value }] : [];
  });
}

function part(spec: string | { column: string; codes?: Record<string, string | null> | undefined }, key: string, columnOf: (name: string, ...path: PropertyKey[]) => number) {
  const { column: name, codes } = typeof spec === 'string' ? { column: spec, codes: undefined } : spec;
  const column = columnOf(name, 'time', key);
  return {
    column,
    text: (cells: readonly Cell[]): string => {
      const text = textOf(cells[column]).trim();
      return codes !== undefined && Object.hasOwn(codes, text) ? codes[text] ?? '' : text;
    },
  };
}

/** The month, quarter or year that a day stands for. */
function cutTo(text: string, as: 'year' | 'quarter' | 'month' | 'day' | undefined): string {
  if (as === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const [year, month] = [text.slice(0, 4), text.slice(5, 7)];
  return { year, month: `${year}-${month}`, quarter: `${year}-Q${Math.ceil(Number(month) / 3)}`, day: text }[as];
}

function remembered(textFrom: (cells: readonly Cell[]) => string, read: (text: string) => Result<KnownPeriod>): (cells: readonly Cell[]) => Result<KnownPeriod> {
  const known = new Map<string, Result<KnownPeriod>>();
  return (cells) => {
    const text = textFrom(cells);
    let result = known.get(text);
    if (result === undefined) {
      result = read(text);
      if (known.size >= 100_000) known.clear();
      known.set(text, result);
    }
    return result;
  };
}
