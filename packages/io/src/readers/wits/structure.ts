import { isList, isObject, textAt, type Json, type JsonObject } from '../worldbank/exact-json.ts';

export interface Dimension {
  readonly id: string;
  /** Codes in the order that keys refer to. */
  readonly codes: readonly string[];
}

/** What an answer of WITS says about itself: the dimensions of a series' key, and the periods. */
export interface Structure {
  readonly series: readonly Dimension[];
  readonly periods: readonly string[];
}

const NEEDED = ['FREQ', 'REPORTER', 'PARTNER', 'PRODUCTCODE', 'INDICATOR'];

/** Reads the structure of an SDMX-JSON 1.0 answer; throws in words where it is not the one of WITS trade. */
export function structureOf(answer: JsonObject): Structure {
  const dimensions = isObject(answer['structure']) ? answer['structure']['dimensions'] : undefined;
  const series = dimensionsOf(dimensions, 'series');
  const [time, ...others] = dimensionsOf(dimensions, 'observation');
  const missing = NEEDED.filter((id) => !series.some((dimension) => dimension.id === id));
  if (missing.length > 0) throw new Error(`the answer is not one of WITS trade: among its dimensions ${series.map(({ id }) => id).join(', ')} there is no ${missing.join(', ')}`);
  if (time?.id !== 'TIME_PERIOD' || others.length > 0) throw new Error('the observations of a series are not told apart by TIME_PERIOD alone');
  const set = dimensionsOf(dimensions, 'dataset');
  if (set.length > 0) throw new Error(`the dimensions ${set.map(({ id }) => id).join(', ')} stand at the whole data set, where none was expected`);
  return { series, periods: time.codes };
}

function dimensionsOf(dimensions: Json | undefined, level: string): Dimension[] {
  const list = isObject(dimensions) ? dimensions[level] : undefined;
  return isList(list) ? list.map((dimension) => ({ id: textAt(dimension, 'id'), codes: codesOf(dimension) })) : [];
}

function codesOf(dimension: Json): string[] {
  const values = isObject(dimension) ? dimension['values'] : undefined;
  return isList(values) ? values.map((value) => textAt(value, 'id')) : [];
}
