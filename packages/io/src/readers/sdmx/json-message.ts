import { wholeText } from '../bytes/index.ts';
import type { Chunks } from '../chunks.ts';
import type { MessageOptions } from './csv-message.ts';
import { indexOf, isObject, JsonNumber, listAt, objectAt, parseExactJson, textAt, type JsonObject, type JsonValue } from './exact-json.ts';
import { dimensionGroups, type GroupAttributes } from './json-groups.ts';
import { attributeText, jsonStructure, type Component, type JsonStructure } from './json-structure.ts';
import { actionOf, isNull, UnreadableMessage, type Action, type Batch, type SourceObservation } from './source-observation.ts';

const LONGEST = 200_000_000;
const BATCH = 1000;

/**
 * Reads SDMX-JSON 1.0 and 2.0: dimensions at data set, series and observation level (time series, cross-section, flat),
 * attributes at every level, several data sets and structures, deletions. The text is parsed whole, because the
 * structure that gives its indexes meaning may stand at the end. Throws UnreadableMessage.
 */
export async function* jsonMessage(chunks: Chunks, options: MessageOptions): AsyncGenerator<Batch> {
  const root = parseExactJson(await wholeText(chunks, options.file, options.longest ?? LONGEST));
  const body = objectAt(root, 'data') ?? root;
  const dataSets = listAt(body, 'dataSets');
  if (dataSets === undefined) throw new UnreadableMessage(1, `the JSON has no data sets${serviceError(root)}`);
  const structures = listAt(body, 'structures') ?? [isObject(body) ? body.get('structure') ?? null : null];
  const read = new Map<number, JsonStructure>();
  let row = 0;
  let batch: Batch = [];
  for (const dataSet of dataSets) {
    const at = (isObject(dataSet) ? indexOf(dataSet.get('structure')) : undefined) ?? 0;
    const structure = read.get(at) ?? jsonStructure(structures[at] ?? undefined);
    read.set(at, structure);
    for (const series of seriesOf(dataSet, structure)) {
      for (const [key, cells] of series.observations) {
        row++;
        try {
          batch.push(observation(row, structure, series, key, cells));
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          batch.push({ file: options.file, row, field: '', reason: `observation "${key}": ${error.message}` });
        }
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
    }
  }
  yield batch;
}

/** What a service that has no data says in its `errors`. */
function serviceError(root: JsonValue): string {
  const error = listAt(root, 'errors')?.[0];
  const says = textAt(error, 'title') ?? textAt(error, 'detail') ?? textAt(root, 'message') ?? textAt(root, 'error');
  return says === undefined ? '' : `; the service says: ${says}`;
}

/** A series, or the whole of a flat data set: what its observations share. */
interface Series {
  readonly action: Action;
  readonly groups: GroupAttributes;
  readonly key: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  /** What an observation's key is made of: in a flat data set the series' dimensions too. */
  readonly inner: readonly Component[];
  readonly observations: JsonObject;
}

const NO_OBSERVATIONS: JsonObject = new Map();

function* seriesOf(dataSet: JsonValue, structure: JsonStructure): Generator<Series> {
  const action = actionOf(textAt(dataSet, 'action'));
  if (action === undefined) throw new UnreadableMessage(1, `"${textAt(dataSet, 'action')}" is not an action`);
  const { series: outer, observation: inner } = structure.dimensions;
  const dimensions = constants(structure.dimensions.dataSet);
  const attributes = action === 'delete' ? {} : attributesOf(structure.attributes.dataSet, listAt(dataSet, 'attributes') ?? [], 0);
  const set = { action, groups: dimensionGroups(dataSet, structure) };
  for (const [key, series] of objectAt(dataSet, 'series') ?? []) {
    const about = action === 'delete' ? {} : attributesOf(structure.attributes.series, listAt(series, 'attributes') ?? [], 0);
    const own = keyed(outer, key, 'series');
    yield { ...set, key, inner, dimensions: { ...dimensions, ...own }, attributes: { ...attributes, ...about }, observations: objectAt(series, 'observations') ?? NO_OBSERVATIONS };
  }
  yield { ...set, key: '', inner: [...outer, ...inner], dimensions, attributes, observations: objectAt(dataSet, 'observations') ?? NO_OBSERVATIONS };
}

/** Dimensions of the data set level: one value each. */
function constants(components: readonly Component[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { id, codes } of components) {
    if (codes.length !== 1 || codes[0] === null) throw new UnreadableMessage(1, `the dimension ${id} of the data set level has ${codes.length} values where one is expected`);
    values[id] = codes[0]!;
  }
  return values;
}

/** The codes a key such as `0:12:3` points to. */
function keyed(components: readonly Component[], key: string, level: string): Record<string, string> {
  const parts = key === '' ? [] : key.split(':');
  if (parts.length !== components.length) throw new UnreadableMessage(1, `the ${level} key "${key}" has ${parts.length} parts for ${components.length} dimensions (${components.map((c) => c.id).join(', ')})`);
  const values: Record<string, string> = {};
  components.forEach((component, i) => {
    const code = /^\d+$/.test(parts[i]!) ? component.codes[Number(parts[i])] : undefined;
    if (code === undefined || code === null) throw new UnreadableMessage(1, `the ${level} key "${key}" points to "${parts[i]}", which ${component.id} does not have`);
    values[component.id] = code;
  });
  return values;
}

/** Attributes from a list in which they begin at `from`. */
function attributesOf(components: readonly Component[], given: readonly JsonValue[], from: number): Record<string, string> {
  const values: Record<string, string> = {};
  components.forEach((component, i) => {
    const text = attributeText(component, given[from + i]);
    if (text !== null) values[component.id] = text;
  });
  return values;
}

function observation(row: number, structure: JsonStructure, series: Series, key: string, cells: JsonValue): SourceObservation {
  if (!Array.isArray(cells)) throw new UnreadableMessage(1, `the observation "${key}" is not a list`);
  const list = cells as readonly JsonValue[];
  const dimensions = { ...series.dimensions, ...keyed(series.inner, key, 'observation') };
  const about = series.action === 'delete' ? undefined : { ...series.groups(series.key, key), ...attributesOf(structure.attributes.observation, list, structure.measures) };
  return { row, dimensions, attributes: { ...series.attributes, ...about }, value: valueOf(list[structure.measure]), action: series.action, columns: structure.columns };
}

/** The value's own characters. Some services write numbers as strings; text that is no number is refused (`detail=nodata` puts attributes there). */
function valueOf(cell: JsonValue | undefined): string | null {
  if (cell === undefined || cell === null) return null;
  if (cell instanceof JsonNumber) return cell.text;
  if (typeof cell === 'string' && isNull(cell)) return null;
  if (typeof cell === 'string' && /^[-+]?\d[\d.]*([eE][-+]?\d+)?$/.test(cell)) return cell;
  throw new RangeError(`the value is ${typeof cell === 'string' ? `the text "${cell.slice(0, 40)}"` : 'no number'}`);
}
