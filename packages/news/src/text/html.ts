/** As much of a DOM node as reading needs: any browser's, or linkedom's in Node. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
}

interface Parsed {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
  readonly content?: DomNode | null | undefined;
}

/** `Readability` of `@mozilla/readability`, given by the caller with the document. */
export type ReadabilityOf<D> = new (document: D, options: { readonly serializer: (node: DomNode) => DomNode }) => { parse: () => Parsed | null };

const BLOCKS = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(' '));
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
const TEXT = 3;

/** The words of a node, a paragraph for each of its blocks; cells of a table row are set off by `|`. */
export function textOfNode(node: DomNode): string {
  const parts: string[] = [];
  const stack: (DomNode | string)[] = [node];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item === 'string') parts.push(item);
    else if (item.nodeType === TEXT) parts.push((item.nodeValue ?? '').replace(/[^\S\u00A0\u202F]+/g, ' '));
    else if (!UNREAD.has(item.nodeName)) {
      const edge = BLOCKS.has(item.nodeName) ? '\n\n' : /^T[DH]$/.test(item.nodeName) ? ' | ' : '';
      stack.push(edge, ...[...item.childNodes].reverse(), edge === ' | ' ? '' : edge);
    }
  }
  return parts.join('').split('\n\n').map((block) => block.trim().replace(/\s*\|$/, '')).filter((block) => block !== '').join('\n\n');
}

/** Nodes within nodes beyond which Readability is not asked: its time grows with the cube of the depth. Written pages stay below 100. */
const DEEPEST = 200;

function isDeep(node: DomNode): boolean {
  const stack: (readonly [DomNode, number])[] = [[node, 0]];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (item[1] > DEEPEST) return true;
    for (const child of item[0].childNodes) stack.push([child, item[1] + 1]);
  }
  return false;
}

/**
 * The article of a page as plain text: title, byline, date and body, without menus and advertisements; undefined where
 * the page has none, or is nested too deep to be looked through for one. The document is changed by it.
 */
export function articleText<D extends DomNode>(document: D, Readability: ReadabilityOf<D>): string | undefined {
  if (isDeep(document)) return undefined;
  const parsed = new Readability(document, { serializer: (node) => node }).parse();
  if (!parsed?.content) return undefined;
  return [parsed.title, parsed.byline, parsed.publishedTime?.slice(0, 10), textOfNode(parsed.content)].filter((part) => part !== undefined && part !== null && part !== '').join('\n\n');
}
