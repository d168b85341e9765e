import { expect, test } from 'vitest';
import { articleText, textOfNode, type DomNode } from './html.ts';

/** A tree of nodes as a DOM gives it. */
const tree = (nodeName: string, ...children: (DomNode | string)[]): DomNode => ({ nodeType: 1, nodeName, nodeValue: null, childNodes: children.map((child) => (typeof child === 'string' ? { nodeType: 3, nodeName: '#text', nodeValue: child, childNodes: [] } : child)) });

test.each([
  [tree('DIV', tree('P', 'Exports ', tree('B', 'rose'), ' 5\u00A0%.'), tree('P', '\n Imports\n fell. ')), 'Exports rose 5\u00A0%.\n\nImports fell.'],
  [tree('DIV', tree('H2', 'Trade'), 'One', tree('BR'), 'Two', tree('SCRIPT', 'x()')), 'Trade\n\nOne\n\nTwo'],
  [tree('TABLE', tree('TR', tree('TD', 'Cars'), tree('TD', '750,76'))), 'Cars | 750,76'],
])('%#', (node, text) => expect(textOfNode(node)).toBe(text));

test('an article is its title, byline, date and body', () => {
  const content = tree('DIV', tree('P', 'Exports rose.'));
  class Found { parse = () => ({ title: 'Trade', byline: 'By Ann Lee', publishedTime: '2025-03-12T10:00Z', content }); }
  class None { parse = () => null; }
  const page = tree('#document', content);
  expect(articleText(page, Found)).toBe('Trade\n\nBy Ann Lee\n\n2025-03-12\n\nExports rose.');
  expect(articleText(page, None)).toBeUndefined();
  const deep = Array.from({ length: 300 }).reduce<DomNode>((inner) => tree('DIV', inner), content);
  expect(articleText(deep, Found)).toBeUndefined();
  expect(textOfNode(deep)).toBe('Exports rose.');
});
