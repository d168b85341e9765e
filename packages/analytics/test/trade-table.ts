import type { CodeValues } from '../src/code-values.ts';
import { tradeMatrix, type TradeMatrix } from '../src/trade-matrix.ts';
import type { TableCell } from '../src/specialisation/relative-share.ts';

/** A made-up world of three countries and four products. Expected numbers were worked out from it with exact fractions in Python. */
const PRODUCTS = ['a', 'b', 'c', 'd'];
const EXPORTS = { A: [50, 30, 0, 20], B: [10, 60, 25, 5], C: [40, 10, 75, 75] };
const IMPORTS = { A: [10, 20, 60, 10], B: [50, 20, 20, 40], C: [40, 60, 20, 50] };
type Country = keyof typeof EXPORTS;

const vector = (numbers: readonly number[]): CodeValues => new Map(PRODUCTS.map((product, i) => [product, numbers[i]!]));
const world = (table: typeof EXPORTS): CodeValues => vector(PRODUCTS.map((_, i) => table.A[i]! + table.B[i]! + table.C[i]!));

export const exportsOf = (country: Country): CodeValues => vector(EXPORTS[country]);
export const importsOf = (country: Country): CodeValues => vector(IMPORTS[country]);
export const worldExports = world(EXPORTS);
const worldImports = world(IMPORTS);

const sum = (values: CodeValues): number => [...values.values()].reduce((a, b) => a + b, 0);
const cell = (own: CodeValues, all: CodeValues, product: string): TableCell => ({ part: own.get(product)!, total: sum(own), worldPart: all.get(product)!, worldTotal: sum(all) });
export const exportCell = (country: Country, product: string): TableCell => cell(exportsOf(country), worldExports, product);
export const importCell = (country: Country, product: string): TableCell => cell(importsOf(country), worldImports, product);

export const exportMatrix: TradeMatrix = tradeMatrix(Object.keys(EXPORTS).flatMap((country) => PRODUCTS.map((product, i) => ({ country, product, value: EXPORTS[country as Country][i]! }))));

/** A vector of numbers under codes of their own. */
export const valuesOf = (numbers: readonly number[]): CodeValues => new Map(numbers.map((number, i) => [`k${i}`, number]));
