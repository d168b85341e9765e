import { sumOf } from './sum-of.ts';

/** One country's trade in one product. */
export interface TradeCell {
  readonly country: string;
  readonly product: string;
  readonly value: number;
}

/**
 * Countries (rows) by products (columns), sparse: row r holds `values[i]` in column `columnOf[i]` for i from `start[r]`
 * up to `start[r + 1]`, columns rising. What is not stored is a 0 of the matrix: a country of which a product's trade
 * is unknown, and not nought, cannot stand in it.
 */
export interface TradeMatrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly start: Int32Array;
  readonly columnOf: Int32Array;
  readonly values: Float64Array;
}

/** One stored cell of a row: where, and how much. */
export type Entry = readonly [column: number, value: number];

/**
 * A matrix of cells, codes in the order of their text so that the order of cells does not matter; a 0 names its country
 * and product and is not stored. Throws on a negative or infinite value or sum, on NaN and on a pair that comes twice.
 */
export function tradeMatrix(cells: Iterable<TradeCell>): TradeMatrix {
  const list = [...cells];
  const [rows, columns] = [codesOf(list.map((cell) => cell.country)), codesOf(list.map((cell) => cell.product))];
  const [placeOfRow, placeOfColumn] = [placesOf(rows), placesOf(columns)];
  const entries: Entry[][] = rows.map(() => []);
  let total = 0;
  for (const { country, product, value } of list) {
    if (!Number.isFinite(value) || value < 0) throw new RangeError(`${country} × ${product} is ${value}`);
    total += value;
    entries[placeOfRow.get(country)!]!.push([placeOfColumn.get(product)!, value]);
  }
  if (!Number.isFinite(total)) throw new RangeError('the exports together are no finite number');
  return matrixOf(rows, columns, entries.map((row, r) => traded(row, (column) => `${rows[r]} × ${columns[column]}`)));
}

/** What a row has above 0, in the order of columns; a column that comes twice is refused. */
function traded(row: Entry[], nameOf: (column: number) => string): Entry[] {
  row.sort(([a], [b]) => a - b);
  const twice = row.find(([column], i) => i > 0 && row[i - 1]![0] === column);
  if (twice !== undefined) throw new RangeError(`${nameOf(twice[0])} comes twice`);
  return row.filter(([, value]) => value > 0);
}

const codesOf = (codes: readonly string[]): string[] => [...new Set(codes)].sort();
const placesOf = <T>(items: readonly T[]): ReadonlyMap<T, number> => new Map(items.map((item, i) => [item, i]));

/** A matrix of rows of entries in any order. */
export function matrixOf(rows: readonly string[], columns: readonly string[], entries: readonly (readonly Entry[])[]): TradeMatrix {
  const start = new Int32Array(rows.length + 1);
  entries.forEach((row, r) => { start[r + 1] = start[r]! + row.length; });
  const [columnOf, values] = [new Int32Array(start[rows.length]!), new Float64Array(start[rows.length]!)];
  entries.forEach((row, r) => [...row].sort(([a], [b]) => a - b).forEach(([column, value], i) => {
    columnOf[start[r]! + i] = column;
    values[start[r]! + i] = value;
  }));
  return { rows, columns, start, columnOf, values };
}

/** What a row stores. */
export function entriesOf({ start, columnOf, values }: TradeMatrix, row: number): Entry[] {
  return Array.from({ length: start[row + 1]! - start[row]! }, (_, i) => [columnOf[start[row]! + i]!, values[start[row]! + i]!] as const);
}

/** The matrix with rows and columns exchanged. */
export function transposed({ rows, columns, start, columnOf, values }: TradeMatrix): TradeMatrix {
  const turned = { start: new Int32Array(columns.length + 1), columnOf: new Int32Array(values.length), values: new Float64Array(values.length) };
  for (const column of columnOf) turned.start[column + 1]! += 1;
  for (let column = 0; column < columns.length; column++) turned.start[column + 1]! += turned.start[column]!;
  const next = turned.start.slice();
  for (let row = 0; row < rows.length; row++) {
    for (let i = start[row]!; i < start[row + 1]!; i++) {
      const at = next[columnOf[i]!]!++;
      turned.columnOf[at] = row;
      turned.values[at] = values[i]!;
    }
  }
  return { rows: columns, columns: rows, ...turned };
}

/** The sum of each row, by its place. */
export const rowTotals = ({ rows, start, values }: TradeMatrix): Float64Array => Float64Array.from(rows, (_, row) => sumOf(values.subarray(start[row]!, start[row + 1]!)));

/** A matrix without the rows and columns that store nothing, and the codes that went. */
export interface Pruned {
  readonly matrix: TradeMatrix;
  readonly dropped: { readonly rows: readonly string[]; readonly columns: readonly string[] };
}

/** Rows and columns of zeros left out: they have no average to take part in. */
export function withoutEmpty(matrix: TradeMatrix): Pruned {
  const inUse = new Set(matrix.columnOf);
  const keptColumns = [...matrix.columns.keys()].filter((column) => inUse.has(column));
  const keptRows = [...matrix.rows.keys()].filter((row) => matrix.start[row]! < matrix.start[row + 1]!);
  const place = placesOf(keptColumns);
  const entries = keptRows.map((row) => entriesOf(matrix, row).map(([column, value]): Entry => [place.get(column)!, value]));
  return {
    matrix: matrixOf(keptRows.map((row) => matrix.rows[row]!), keptColumns.map((column) => matrix.columns[column]!), entries),
    dropped: { rows: matrix.rows.filter((_, row) => !keptRows.includes(row)), columns: matrix.columns.filter((_, column) => !inUse.has(column)) },
  };
}
