import { Document, isCollection, isMap, isSeq, parseDocument, visit } from 'yaml';

/** A number, a date or a period: quoted, so that no reader of YAML takes it for anything but text. */
const LIKE_A_NUMBER = /^[-+]?\d[\d.:/~?%XPSQWMDY+-]*$/;

/** YAML in the manner of data/: nothing is folded, a line is a field. */
function yamlOf(value: unknown): string {
  const document = new Document(value);
  visit(document, { Scalar: (_, node) => void (typeof node.value === 'string' && LIKE_A_NUMBER.test(node.value) && (node.type = 'QUOTE_DOUBLE')) });
  return document.toString({ lineWidth: 0, indent: 2 });
}

/** A record as a file of data/, in the order of the keys given; keys without a value are left out. */
export function recordYaml(record: object, keys: readonly string[]): string {
  const fields = record as Readonly<Record<string, unknown>>;
  return yamlOf(Object.fromEntries(keys.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]])));
}

/**
 * A record's file with one more item at the end of a list; every other byte stays. Undefined where the file has no such
 * list written as a block, which is then for a person to edit.
 */
export function withListItem(text: string, list: string, item: object): string | undefined {
  const document = parseDocument(text);
  const node = isMap(document.contents) ? document.get(list, true) : undefined;
  const last = isSeq(node) && node.flow !== true ? node.items.at(-1) : undefined;
  if (!isSeq(node) || !isCollection(last) || last.range == null || node.range == null) return undefined;
  const start = text.lastIndexOf('\n', node.range[0] - 1) + 1;
  const indent = text.slice(start, node.range[0]);
  const end = endOfLine(text, contentEnd(last.range[1], text));
  const written = yamlOf([item]).trimEnd().split('\n').map((line) => indent + line).join('\n');
  return `${text.slice(0, end)}\n${written}${text.slice(end)}`;
}

/** The end of a node's own characters, without the blank lines after them. */
const contentEnd = (end: number, text: string): number => text.slice(0, end).trimEnd().length;

const endOfLine = (text: string, at: number): number => {
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next;
};
