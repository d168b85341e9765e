import { createElement, type ReactNode } from 'react';
import type { SceneNode } from '../svg/scene.ts';

/** The same drawing as React elements. */
export const SceneElement = ({ node }: { readonly node: SceneNode }): ReactNode =>
  createElement(node.tag, node.attributes, ...node.children.map((child, i) => (typeof child === 'string' ? child : <SceneElement key={i} node={child} />)));

export const Scene = ({ nodes }: { readonly nodes: readonly SceneNode[] }): ReactNode => nodes.map((node, i) => <SceneElement key={i} node={node} />);
