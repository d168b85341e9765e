import { indexOf, isObject, JsonNumber, listAt, objectAt, textAt, type JsonObject, type JsonValue } from './exact-json.ts';
import { MEASURE, UnreadableMessage } from './source-observation.ts';

export const LEVELS = ['dataSet', 'series', 'observation'] as const;
export type Level = (typeof LEVELS)[number];

/** A dimension or attribute of an SDMX-JSON structure with the codes that indexes point to. */
export interface Component {
  readonly id: string;
  /** Codes in the order of the list; null where the list holds a null, which stands for "no value". */
  readonly codes: readonly (string | null)[];
  /** What an attribute is where the message does not give it. */
  readonly standard: string | undefined;
}

export interface JsonStructure {
  readonly dimensions: Readonly<Record<Level, readonly Component[]>>;
  readonly attributes: Readonly<Record<Level | 'dimensionGroup', readonly Component[]>>;
  /** How many values stand before the attributes of an observation, and which of them is OBS_VALUE. */
  readonly measures: number;
  readonly measure: number;
  readonly columns: ReadonlySet<string>;
}

/** Reads one structure of SDMX-JSON 1.0 (`dataset`) or 2.0 (`dataSet`). */
export function jsonStructure(value: JsonValue | undefined): JsonStructure {
  const dimensions = objectAt(value, 'dimensions');
  if (dimensions === undefined) throw new UnreadableMessage(1, 'the message has no structure with dimensions');
  const attributes = objectAt(value, 'attributes');
  const measures = componentsOf(objectAt(value, 'measures'), 'observation').map((component) => component.id);
  const structure = {
    dimensions: byLevel(dimensions),
    attributes: { ...byLevel(attributes), dimensionGroup: componentsOf(attributes, 'dimensionGroup') },
    measures: Math.max(1, measures.length), measure: Math.max(0, measures.indexOf(MEASURE)),
  };
  const all = [...Object.values(structure.dimensions), ...Object.values(structure.attributes)].flat();
  return { ...structure, columns: new Set([...all.map((component) => component.id), MEASURE]) };
}

const byLevel = (components: JsonObject | undefined): Record<Level, Component[]> => ({
  dataSet: [...componentsOf(components, 'dataSet'), ...componentsOf(components, 'dataset')],
  series: componentsOf(components, 'series'), observation: componentsOf(components, 'observation'),
});

const componentsOf = (components: JsonObject | undefined, level: string): Component[] => (listAt(components, level) ?? []).map(componentOf);

function componentOf(value: JsonValue): Component {
  const id = textAt(value, 'id');
  if (id === undefined) throw new UnreadableMessage(1, 'a dimension or attribute of the structure has no id');
  const standard = isObject(value) ? plainText(value.get('default') ?? null) : null;
  return { id, codes: (listAt(value, 'values') ?? []).map((code) => (isObject(code) ? textAt(code, 'id') ?? plainText(code.get('value') ?? code.get('name') ?? null) : plainText(code))), standard: standard ?? undefined };
}

/** The text of an attribute given in place: a string or number, one of several languages (English first), or several values joined by "; ". */
export function plainText(value: JsonValue): string | null {
  if (value === null || typeof value === 'boolean') return value === null ? null : String(value);
  if (typeof value === 'string') return value === '' ? null : value;
  if (value instanceof JsonNumber) return value.text;
  if (isObject(value)) return plainText(value.get('en') ?? value.values().next().value ?? null);
  const texts = (value as readonly JsonValue[]).map(plainText).filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join('; ');
}

/** An attribute's text: the code its index points to, or the text given in place; null where there is none. */
export function attributeText(component: Component, value: JsonValue | undefined): string | null {
  if (value === undefined || value === null) return component.standard ?? null;
  const index = indexOf(value);
  if (index === undefined || component.codes.length === 0) return plainText(value);
  const code = component.codes[index];
  if (code === undefined) throw new RangeError(`${component.id} has no value at index ${index}`);
  return code;
}
