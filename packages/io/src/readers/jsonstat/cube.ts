import { indexOf, isObject, JsonNumber, listAt, objectAt, textAt, type JsonObject, type JsonValue } from '../sdmx/exact-json.ts';
import { UnreadableMessage } from '../sdmx/source-observation.ts';

/** A dimension of a cube: its codes in order, and what each says of its unit. */
export interface CubeDimension {
  readonly id: string;
  readonly codes: readonly string[];
  readonly units: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** A JSON-stat dataset: cells in row-major order, the last dimension fastest. */
export interface Cube {
  readonly dimensions: readonly CubeDimension[];
  readonly cells: number;
  /** Positions given, in order; a sparse cube gives those that have a value or a status. */
  readonly given: Iterable<number>;
  readonly valueAt: (position: number) => JsonValue | undefined;
  readonly statusAt: (position: number) => string | undefined;
}

/** The most cells of a cube, whether given or not; beyond it positions would not be exact, and nobody sends it. */
const MOST_CELLS = 1_000_000_000;

/** The datasets of a JSON-stat 1.x bundle, or of a 2.0 dataset or collection. Throws UnreadableMessage for anything else. */
export function datasetsOf(root: JsonValue): readonly JsonObject[] {
  const kind = textAt(root, 'class');
  if (kind === 'dataset') return [root as JsonObject];
  if (kind === 'collection') {
    const items = (listAt(objectAt(root, 'link'), 'item') ?? []).filter((item): item is JsonObject => isObject(item) && textAt(item, 'class') === 'dataset');
    const whole = items.filter((item) => item.has('value'));
    if (whole.length < items.length || items.length === 0) throw new UnreadableMessage(1, `${items.length - whole.length} of ${items.length} datasets of the collection are references; they must be read from their own addresses`);
    return whole;
  }
  if (kind !== undefined) throw new UnreadableMessage(1, `the class "${kind}" holds no observations; expected dataset or collection`);
  const bundle = isObject(root) ? [...root.values()].filter((value): value is JsonObject => isObject(value) && value.has('value') && value.has('dimension')) : [];
  if (bundle.length > 0) return bundle;
  const error = objectAt(root, 'error') ?? (isObject(root) ? listAt(root, 'error')?.[0] : undefined);
  const says = textAt(error, 'label') ?? textAt(error, 'message') ?? textAt(root, 'error');
  throw new UnreadableMessage(1, `the JSON holds no JSON-stat dataset${says === undefined ? '' : `; the service says: ${says}`}`);
}

/** Reads a dataset's dimensions and finds its cells. Source: JSON-stat 2.0 format; 1.x keeps id and size within `dimension`. */
export function cubeOf(dataset: JsonObject): Cube {
  const described = objectAt(dataset, 'dimension');
  const ids = (listAt(dataset, 'id') ?? listAt(described, 'id'))?.map(String);
  const sizes = (listAt(dataset, 'size') ?? listAt(described, 'size'))?.map(indexOf);
  if (described === undefined || ids === undefined || sizes === undefined || ids.length !== sizes.length) throw new UnreadableMessage(1, 'the dataset lacks dimension, id or size, or they do not match');
  const dimensions = ids.map((id, i) => dimensionOf(id, objectAt(described, id), sizes[i]));
  const cells = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (cells > MOST_CELLS) throw new UnreadableMessage(1, `the cube has ${cells} cells; at most ${MOST_CELLS} are read`);
  const valueAt = cellsOf(dataset.get('value'), cells, 'value');
  const statusAt = statusOf(dataset.get('status'), cells);
  return { dimensions, cells, valueAt, statusAt, given: positions(dataset, cells) };
}

function dimensionOf(id: string, described: JsonObject | undefined, size: number | undefined): CubeDimension {
  const category = objectAt(described, 'category');
  const index = category?.get('index');
  let codes: string[];
  if (Array.isArray(index)) codes = (index as readonly JsonValue[]).map((code) => (code instanceof JsonNumber ? code.text : String(code)));
  else if (isObject(index)) {
    codes = [];
    for (const [code, at] of index) codes[indexOf(at) ?? -1] = code;
  } else codes = [...(objectAt(category, 'label')?.keys() ?? [])];
  // A category without index has one code, the one it labels.
  const whole = codes.length === size && Array.from(codes).every((code) => code !== undefined) && new Set(codes).size === size && (index !== undefined || size === 1);
  if (!whole) throw new UnreadableMessage(1, `the dimension ${id} has ${codes.filter(() => true).length} codes for a size of ${size ?? 'none'}`);
  const units = new Map([...(objectAt(category, 'unit') ?? [])].map(([code, unit]) => [code, unitOf(unit)] as const));
  return { id, codes, units };
}

const UNIT_WORDS = ['label', 'base', 'multiplier', 'decimals', 'symbol'];

/** What a category says of its unit, as attributes `unit.label`, `unit.base`, `unit.multiplier`, `unit.decimals`. */
function unitOf(unit: JsonValue): Record<string, string> {
  const words: Record<string, string> = {};
  for (const word of UNIT_WORDS) {
    const value = isObject(unit) ? unit.get(word) : undefined;
    if (value instanceof JsonNumber) words[`unit.${word}`] = value.text;
    else if (typeof value === 'string' && value !== '') words[`unit.${word}`] = value;
  }
  return words;
}

/** Cells as a list of all, or as an object of some by position. */
function cellsOf(given: JsonValue | undefined, cells: number, what: string): (position: number) => JsonValue | undefined {
  if (Array.isArray(given)) {
    const list = given as readonly JsonValue[];
    if (list.length !== cells) throw new UnreadableMessage(1, `the dataset has ${list.length} ${what}s for ${cells} cells`);
    return (position) => list[position];
  }
  if (!isObject(given)) throw new UnreadableMessage(1, `the dataset has no ${what}s`);
  for (const key of given.keys()) if (!/^(0|[1-9]\d*)$/.test(key) || Number(key) >= cells) throw new UnreadableMessage(1, `the ${what} at "${key}" is outside the ${cells} cells`);
  return (position) => given.get(String(position));
}

/** Status: one for all (text, or a list of one), a list, or an object. Eurostat's 1.x wraps it in `value`. */
function statusOf(given: JsonValue | undefined, cells: number): (position: number) => string | undefined {
  const inner = isObject(given) && given.has('value') ? given.get('value') : given;
  if (inner === undefined || inner === null) return () => undefined;
  const one = Array.isArray(inner) && inner.length === 1 && cells > 1 ? (inner as readonly JsonValue[])[0] : inner;
  if (typeof one === 'string') return () => one;
  const at = cellsOf(inner, cells, 'status');
  return (position) => {
    const status = at(position);
    return typeof status === 'string' && status !== '' ? status : undefined;
  };
}

function positions(dataset: JsonObject, cells: number): Iterable<number> {
  const value = dataset.get('value');
  if (!isObject(value)) return range(cells);
  const status = dataset.get('status');
  const keys = new Set([...value.keys(), ...(isObject(status) && !status.has('value') ? status.keys() : [])].map(Number));
  return [...keys].sort((a, b) => a - b);
}

function* range(end: number): Generator<number> {
  for (let i = 0; i < end; i++) yield i;
}
