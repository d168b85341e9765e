import { accept, refuse, type Result } from '@mizan/model';
import { cellAt, findColumns } from './columns.ts';
import type { Below, Content, Row } from './rows.ts';

/** One row of a code list as its source writes it; empty where the source does not say. */
export interface CodeRow {
  readonly row: number;
  readonly code: string;
  readonly text: string;
  readonly parent: string;
  readonly level: string;
  readonly leaf: string;
  readonly unit: string;
  readonly list: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export interface CodeRows extends Pick<Below, 'overfull'> {
  readonly rows: readonly CodeRow[];
}

type Column = Exclude<keyof CodeRow, 'row'>;

/** What UN Comtrade, UNSD, WITS, the HS data package and tables of descriptions call the columns. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  code: ['id', 'code', 'hscode', 'cmdcode', 'productcode', 'commoditycode'],
  text: ['text', 'description', 'desc', 'longdescription', 'productdescription', 'cmddesc', 'shortdescription'],
  parent: ['parent', 'codeparent', 'parentcode'],
  level: ['aggrlevel', 'level', 'aggregatelevel'],
  leaf: ['isleaf', 'isbasiclevel'],
  unit: ['standardunitabbr', 'standardunit', 'unit'],
  list: ['classification', 'classificationcode', 'classcode', 'nomenclature', 'nomenclaturecode'],
  validFrom: ['validfrom', 'startdate'],
  validTo: ['validto', 'enddate'],
};
const COLUMNS = Object.keys(NAMES) as Column[];

/** The rows of a code list from a table or from the reference answer of UN Comtrade's API; the problem names the column or member. */
export function codeRows(content: Content): Result<CodeRows> {
  return content.kind === 'rows' ? tableRows(content.rows) : answerRows(content.text);
}

function tableRows(rows: readonly Row[]): Result<CodeRows> {
  const found = findColumns(rows, NAMES, ['code', 'text']);
  if (!found.ok) return found;
  const { at, overfull } = found.value;
  const filled = found.value.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return accept({ rows: filled.map((row) => ({ row: row.row, ...rowOf((column) => cellAt(row, at, column)) })), overfull });
}

/** `{ classCode, results: [{ id, text, parent, isLeaf, aggrLevel, standardUnitAbbr }] }`, older answers without the last three. A row is numbered by its place among the results. */
function answerRows(text: string): Result<CodeRows> {
  const answer = parsed(text);
  if (answer === undefined) return refuse('', 'the JSON is broken or was cut short');
  const results = Array.isArray(answer) ? answer : isObject(answer) ? answer['results'] : undefined;
  if (!Array.isArray(results)) return refuse('results', 'there is no list "results", as answers of UN Comtrade have');
  const list = isObject(answer) ? textOf(answer['classCode']) : '';
  const rows = results.map((entry: unknown, i) => {
    const members = new Map(isObject(entry) ? Object.entries(entry).map(([name, value]) => [name.toLowerCase(), textOf(value)]) : []);
    return { row: i + 1, ...rowOf((column) => NAMES[column].map((name) => members.get(name)).find((value) => value !== undefined) ?? (column === 'list' ? list : '')) };
  });
  return accept({ rows, overfull: [] });
}

function rowOf(cell: (column: Column) => string): Omit<CodeRow, 'row'> {
  return Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as Omit<CodeRow, 'row'>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '');
