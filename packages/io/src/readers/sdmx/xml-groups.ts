type Components = Record<string, string>;

/** Attributes attached to part of a key, found by the parts of a key that are used, not one by one. */
export class XmlGroups {
  private readonly shapes = new Map<string, { ids: readonly string[]; attributes: Map<string, Components> }>();

  add(key: Components, attributes: Components): void {
    const ids = Object.keys(key).sort();
    const name = JSON.stringify(ids);
    const shape = this.shapes.get(name) ?? { ids, attributes: new Map<string, Components>() };
    this.shapes.set(name, shape);
    const at = valuesOf(ids, key);
    shape.attributes.set(at, { ...shape.attributes.get(at), ...attributes });
  }

  /** Gives an observation the attributes of its groups, where it has none of its own by that name. */
  attach(dimensions: Components, attributes: Components): void {
    for (const { ids, attributes: groups } of this.shapes.values()) {
      const found = groups.get(valuesOf(ids, dimensions));
      for (const id in found) attributes[id] ??= found[id]!;
    }
  }
}

const valuesOf = (ids: readonly string[], of: Components): string => JSON.stringify(ids.map((id) => of[id] ?? null));
