import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, type Info } from 'csv-parse/sync';
import { Area, CodeRow, LOCALES, type Code } from '@mizan/model';
import type { z } from 'zod';
import type { FileProblem } from '../../file-problem.ts';
import { utf8 } from './record-files.ts';
import { schemaProblems } from './schema-problems.ts';

export interface Codelists {
  readonly areas: readonly Area[];
  readonly codes: readonly Code[];
  readonly problems: readonly FileProblem[];
}

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Lists that records refer to, and without which no reference could be checked. */
export const REQUIRED_LISTS = ['areas', 'hs-chapters', 'hs-headings', 'offices', 'topics', 'units'] as const;

/** Reads `codelists/*.csv`: `areas.csv`, and lists of `code`, the list's own columns and a label in every language. */
export function readCodelists(root: string): Codelists {
  const names = existsSync(join(root, 'codelists')) ? readdirSync(join(root, 'codelists')).filter((name) => name.endsWith('.csv')).sort() : [];
  const problems: FileProblem[] = [];
  const areas: Area[] = [];
  const codes: Code[] = [];
  for (const name of names) {
    const file = `codelists/${name}`;
    const list = basename(name, '.csv');
    const table = readTable(root, file);
    problems.push(...table.problems, ...repeated(file, table.rows));
    if (list === 'areas') areas.push(...valid(file, table.rows, Area, areaOf, problems));
    else codes.push(...valid(file, table.rows, CodeRow, (cells) => codeOf(list, cells), problems));
  }
  const missing = REQUIRED_LISTS.filter((list) => !names.includes(`${list}.csv`)).map((list) => whole(`codelists/${list}.csv`, 'the code list is missing'));
  return { areas, codes, problems: [...problems, ...missing, ...strayParents(areas)] };
}

function readTable(root: string, file: string): { rows: Row[]; problems: FileProblem[] } {
  const text = utf8(join(root, file));
  if (text === undefined) return { rows: [], problems: [whole(file, 'the file is not UTF-8 text')] };
  try {
    const records = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true }) as unknown as { record: Record<string, string>; info: Info }[];
    return { rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })), problems: [] };
  } catch (error) {
    return { rows: [], problems: [{ ...whole(file, (error as Error).message), line: (error as { lines?: number }).lines }] };
  }
}

const whole = (file: string, reason: string): FileProblem => ({ file, field: '', reason, suggestions: [] });

function valid<T>(file: string, rows: readonly Row[], schema: z.ZodType<T>, recordOf: (cells: Row['cells']) => unknown, problems: FileProblem[]): T[] {
  return rows.flatMap(({ line, cells }) => {
    const record = recordOf(cells);
    const parsed = schema.safeParse(record);
    if (parsed.success) return [parsed.data];
    problems.push(...schemaProblems(parsed.error.issues, record, schema).map(({ field, reason, suggestions = [] }) => ({ file, line, field: columnOf(field), reason, suggestions })));
    return [];
  });
}

const labelsFrom = (cells: Row['cells'], prefix: string) => Object.fromEntries(LOCALES.map((locale) => [locale, cells[`${prefix}_${locale}`]]));
const columnOf = (field: string): string => field.replace(/^names\./, 'name_').replace(/^labels\./, 'label_');

const AREA_COLUMNS = new Set(['code', 'kind', 'alpha3', 'm49', 'parent', 'aliases', ...LOCALES.map((locale) => `name_${locale}`)]);

function areaOf(cells: Row['cells']): unknown {
  const { code, kind, aliases } = cells;
  const given = Object.entries(cells).filter(([column, cell]) => cell !== '' && (['alpha3', 'm49', 'parent'].includes(column) || !AREA_COLUMNS.has(column)));
  return { code, kind, aliases: aliases ? aliases.split('|') : [], names: labelsFrom(cells, 'name'), ...Object.fromEntries(given) };
}

function codeOf(list: string, cells: Row['cells']): unknown {
  const extra = Object.fromEntries(Object.entries(cells).filter(([column]) => column !== 'code' && !column.startsWith('label_')));
  return { list, code: cells['code'], labels: labelsFrom(cells, 'label'), extra };
}

function repeated(file: string, rows: readonly Row[]): FileProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, cells: { code = '' } }) => {
    const first = seen.get(code);
    if (first === undefined) seen.set(code, line);
    return first === undefined ? [] : [{ file, line, field: 'code', reason: `${code} stands already on line ${first}`, suggestions: [] }];
  });
}

function strayParents(areas: readonly Area[]): FileProblem[] {
  const codes = new Set(areas.map((area) => area.code));
  return areas
    .filter(({ parent }) => parent !== undefined && !codes.has(parent))
    .map(({ code, parent }) => ({ file: 'codelists/areas.csv', field: 'parent', reason: `${code} lies in ${parent}, which is not an area`, suggestions: [] }));
}
