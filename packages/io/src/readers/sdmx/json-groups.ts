import { listAt, objectAt, type JsonValue } from './exact-json.ts';
import { attributeText, LEVELS, type JsonStructure } from './json-structure.ts';
import { UnreadableMessage } from './source-observation.ts';

/** The attributes attached to groups that an observation, given by its two keys, belongs to. */
export type GroupAttributes = (seriesKey: string, observationKey: string) => Readonly<Record<string, string>>;

const NONE = {};

/**
 * Reads `dimensionGroupAttributes` of SDMX-JSON 2.0: keys such as `0::0::1:` hold one position a dimension, data set
 * level first, then series, then observation; an empty position means any value.
 */
export function dimensionGroups(dataSet: JsonValue, structure: JsonStructure): GroupAttributes {
  const components = structure.attributes.dimensionGroup;
  const groups = objectAt(dataSet, 'dimensionGroupAttributes');
  if (groups === undefined || components.length === 0) return () => NONE;
  const counts = LEVELS.map((level) => structure.dimensions[level].length);
  const width = counts[0]! + counts[1]! + counts[2]!;
  const shapes = new Map<string, { used: number[]; values: Map<string, Record<string, string>> }>();
  for (const key of groups.keys()) {
    const parts = key.split(':');
    if (parts.length !== width) throw new UnreadableMessage(1, `the group key "${key}" has ${parts.length} parts for ${width} dimensions`);
    const used = parts.flatMap((part, i) => (part === '' ? [] : [i]));
    const shape = shapes.get(used.join()) ?? { used, values: new Map<string, Record<string, string>>() };
    shapes.set(used.join(), shape);
    const given = listAt(groups, key) ?? [];
    const attributes: Record<string, string> = {};
    components.forEach((component, i) => {
      const text = given[i] === undefined || given[i] === null ? null : attributeText(component, given[i]);
      if (text !== null) attributes[component.id] = text;
    });
    shape.values.set(used.map((i) => parts[i]).join(':'), attributes);
  }
  const first = Array.from({ length: counts[0]! }, () => '0');
  return (seriesKey, observationKey) => {
    const parts = [...first, ...(seriesKey === '' ? [] : seriesKey.split(':')), ...observationKey.split(':')];
    const attributes: Record<string, string> = {};
    for (const { used, values } of shapes.values()) Object.assign(attributes, values.get(used.map((i) => parts[i]).join(':')));
    return attributes;
  };
}
