/** One element of a drawing. Attribute names are React's (`strokeWidth`), so that both renderers can write it. */
export interface SceneNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SceneNode | string)[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out, numbers, those of paths too, are rounded to hundredths of a pixel. */
export function el(tag: string, attributes: Attributes = {}, ...children: readonly (SceneNode | string | undefined)[]): SceneNode {
  const given = Object.entries(attributes).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return {
    tag,
    attributes: Object.fromEntries(given.map(([name, value]) => [name, typeof value === 'number' ? round(value) : name === 'd' ? roundPath(value) : value])),
    children: children.filter((child) => child !== undefined),
  };
}

export const round = (n: number): number => Math.round(n * 100) / 100;
const roundPath = (path: string): string => path.replace(/-?\d+\.\d{3,}/g, (n) => String(round(Number(n))));

/** SVG attributes that keep their capitals; all others turn into kebab case. */
const CAMEL = new Set(['viewBox', 'patternUnits', 'patternTransform', 'markerWidth', 'markerHeight', 'refX', 'refY']);
const attributeName = (name: string) =>
  name === 'className' ? 'class' : name === 'xmlnsXlink' ? 'xmlns:xlink' : CAMEL.has(name) ? name : name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Control characters are not allowed in XML, even escaped. */
const escapeXml = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (c) => ENTITIES[c]!);

/** The drawing as XML text. */
export function printScene(node: SceneNode): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${attributeName(name)}="${escapeXml(String(value))}"`).join('');
  if (node.children.length === 0) return `<${node.tag}${attributes}/>`;
  const children = node.children.map((child) => (typeof child === 'string' ? escapeXml(child) : printScene(child))).join('');
  return `<${node.tag}${attributes}>${children}</${node.tag}>`;
}
