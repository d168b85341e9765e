import type { Dropped } from './errors.ts';

/** Numbers of one variable, observation by observation; null is missing. */
export type Variable = readonly (number | null)[];

/** Which observations can be used, and what was dropped. */
export interface Sample {
  readonly rows: readonly number[];
  readonly dropped: readonly Dropped[];
}

/** Beyond these powers of ten a square leaves the range of doubles. */
const [SMALLEST, LARGEST] = [1e-150, 1e150];

/** Whether sums of squares of some numbers can be reckoned with: none is too large, and not all are too small. */
export function areSquarable(values: readonly (number | null)[]): boolean {
  const most = values.reduce<number>((largest, value) => (isNumber(value) ? Math.max(largest, Math.abs(value)) : largest), 0);
  return most === 0 || (most >= SMALLEST && most <= LARGEST);
}

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number' && Number.isFinite(value);

/**
 * The observations of which every variable and label is known and the weight is above zero. Throws where lists differ
 * in length, a weight is negative, or numbers have no squares ({@link areSquarable}): such input is no data.
 */
export function completeRows(variables: readonly Variable[], labels: readonly (readonly (string | number | null)[])[] = [], weights?: Variable): Sample {
  const length = variables[0]?.length ?? 0;
  for (const list of [...variables, ...labels, ...(weights ? [weights] : [])]) if (list.length !== length) throw new RangeError(`${list.length} observations beside ${length}`);
  if (weights?.some((w) => isNumber(w) && w < 0)) throw new RangeError('a weight is negative');
  const numbers = weights ? [...variables, weights] : variables;
  if (!numbers.every(areSquarable)) throw new RangeError('numbers whose squares leave the range of doubles: take another unit');
  const isComplete = (i: number) => numbers.every((variable) => isNumber(variable[i])) && labels.every((list) => list[i] !== null && list[i] !== undefined);
  const complete = Array.from({ length }, (_, i) => i).filter(isComplete);
  const rows = weights ? complete.filter((i) => weights[i] !== 0) : complete;
  return { rows, dropped: droppedFor([['missing', without(Array.from({ length }, (_, i) => i), complete)], ['zero-weight', without(complete, rows)]]) };
}

/** Reasons with the observations they were dropped for; those that never occurred are left out. */
export const droppedFor = (reasons: readonly (readonly [Dropped['reason'], readonly number[]])[]): Dropped[] =>
  reasons.filter(([, rows]) => rows.length > 0).map(([reason, rows]) => ({ reason, count: rows.length, rows }));

/** Places that others lack, in their order. */
export function without(places: readonly number[], others: readonly number[]): number[] {
  const left = new Set(others);
  return places.filter((place) => !left.has(place));
}

export function valuesAt(variable: Variable, rows: readonly number[]): Float64Array {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = variable[rows[i]!]!;
  return values;
}
export const itemsAt = <T>(list: readonly T[], rows: readonly number[]): T[] => rows.map((i) => list[i]!);

/** Numbers of the used observations in the order of all that were given; null where one was not used. */
export function alignedTo(length: number, rows: readonly number[], values: ArrayLike<number>): (number | null)[] {
  const all: (number | null)[] = Array.from({ length }, () => null);
  rows.forEach((row, i) => (all[row] = values[i]!));
  return all;
}
