import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { FileProblem } from '../../file-problem.ts';

export type Path = readonly PropertyKey[];
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML file's content, and where each part of it stands. */
export interface YamlText {
  readonly value: unknown;
  /** The place of the value at `path`, or of the nearest thing around it that is there. */
  readonly placeOf: (path: Path) => Place;
  /** The place of a key itself. */
  readonly placeOfKey: (path: Path, key: string) => Place;
}

type Reading = { readonly ok: true; readonly value: YamlText } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads YAML 1.2 (one document, no repeated keys, no anchors); syntax errors come with their line. */
export function readYamlText(text: string, file: string): Reading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problem = (offset: number, reason: string): FileProblem => ({ file, ...placeAt(offset), field: '', reason, suggestions: [] });
  const syntax = [...document.errors, ...document.warnings].map((e) => problem(e.pos[0], e.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')));
  const aliases = aliasOffsets(document).map((offset) => problem(offset, 'anchors and aliases are not used here; write the value out'));
  if (syntax.length + aliases.length > 0) return { ok: false, problems: [...syntax, ...aliases] };
  return {
    ok: true,
    value: { value: document.toJS(), placeOf: (path) => placeAt(offsetOf(document, path)), placeOfKey: (path, key) => placeAt(keyOffset(document, path, key)) },
  };
}

function aliasOffsets(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, { Node: (_, node) => void ((isAlias(node) || ('anchor' in node && node.anchor !== undefined)) && offsets.push(node.range?.[0] ?? 0)) });
  return offsets;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

function keyOffset(document: Document.Parsed, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
