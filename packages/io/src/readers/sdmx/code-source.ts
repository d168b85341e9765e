import { accept, nearMatches, refuse, type Result } from '@mizan/model';
import { areaIn, areaTable } from './areas.ts';
import type { Column, FieldSource } from './mapping.ts';

/** The HS edition in force for a year of trade. Source: World Customs Organization, entry into force of each amendment. */
export function hsEdition(year: number): string {
  const starts = [1988, 1996, 2002, 2007, 2012, 2017, 2022];
  return `H${Math.max(0, starts.filter((start) => start <= year).length - 1)}`;
}

/** Finds a field's word for a code in a year. */
export type Lookup = (code: string | undefined, year: number) => Result<string>;

/** Distinct codes kept; a file with more (an uncoded column) is still read, only slower. */
const MOST = 500_000;

/**
 * The lookup a mapping describes. `check` is the model's own rule for the field: each distinct word passes it once, so
 * that rows need no validation. The problem names the code and near ones.
 */
export function lookupOf(field: string, source: FieldSource, check: (word: string) => Result<string>): Lookup {
  if ('constant' in source) {
    const constant = named(check(source.constant), field);
    return () => constant;
  }
  const dated = source.areas !== undefined || (source.patterns ?? []).some(({ to }) => /\{(year|HS)\}/.test(to));
  const word = wordOf(source);
  const byYear = new Map<number, Map<string, Result<string>>>();
  return (code, year) => {
    if (code === undefined) return source.empty === undefined ? refuse(source.column, `${source.column} is not there or empty, and ${field} is taken from it`) : accept(source.empty);
    const key = dated ? year : 0;
    let known = byYear.get(key);
    if (known === undefined) byYear.set(key, (known = new Map()));
    let found = known.get(code);
    if (found === undefined) {
      const read = word(code, year);
      found = named(read.ok ? check(read.value) : read, source.column);
      if (known.size < MOST) known.set(code, found);
    }
    return found;
  };
}

const named = (result: Result<string>, field: string): Result<string> => (result.ok || result.problem.field !== '' ? result : refuse(field, result.problem.reason, result.problem.suggestions));

function wordOf(source: Column): (code: string, year: number) => Result<string> {
  const table = source.areas && areaTable(source.areas);
  const codes = new Map(Object.entries(source.codes ?? {}));
  const patterns = (source.patterns ?? []).map(({ match, to }) => ({ match: new RegExp(match, 'u'), to }));
  const plain = codes.size === 0 && patterns.length === 0 && table === undefined;
  return (code, year) => {
    const coded = codes.get(code);
    if (coded !== undefined) return accept(coded);
    for (const { match, to } of patterns) {
      const found = match.exec(code);
      if (found) return accept(to.replace(/\$(\d)|\{(year|HS)\}/g, (_, group?: string, name?: string) => (group === undefined ? (name === 'HS' ? hsEdition(year) : String(year)) : found[Number(group)] ?? '')));
    }
    const area = table && areaIn(table, code, year);
    if (area) return 'area' in area ? accept(area.area) : refuse('', area.reason);
    if (plain) return accept(code);
    const near = nearMatches(code, [...codes.keys(), ...(table?.keys() ?? [])].map((known) => ({ code: known })));
    return refuse('', `"${code.slice(0, 60)}" is not in the mapping${near.length === 0 ? '' : `; near: ${near.join(', ')}`}`);
  };
}
