import type { z } from 'zod';
import type { Context } from '../context.ts';
import type { Answer } from './answer.ts';
import { readQuery } from './address.ts';

/** An address that is answered: `{name}` in its path stands for one segment, or for part of the last one. */
export interface Route {
  readonly path: string;
  readonly summary: string;
  /** Media type, or those it is answered in. */
  readonly type: string | readonly string[];
  /** Values that a part of the path can have, where they are few. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  readonly shape: z.ZodRawShape;
  /** JSON Schema component of its answer, where it is JSON. */
  readonly schema?: string;
  answer(context: Context, path: Readonly<Record<string, string>>, query: URLSearchParams): Promise<Answer>;
}

/** A route whose query is read by its shape before it is answered. */
export const route = <Shape extends z.ZodRawShape>(
  described: Omit<Route, 'answer' | 'shape'> & { readonly shape: Shape },
  answer: (context: Context, query: ReturnType<typeof readQuery<Shape>>, path: Readonly<Record<string, string>>) => Promise<Answer> | Answer,
): Route => ({ ...described, answer: async (context, path, query) => answer(context, readQuery(described.shape, query), path) });

/** The parts of a path that a route's pattern names, or undefined where it does not fit. */
export function pathParts({ path }: Pick<Route, 'path'>, pathname: string): Record<string, string> | undefined {
  const pattern = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+?)');
  const groups = new RegExp(`^${pattern}$`).exec(pathname)?.groups;
  if (groups === undefined) return new RegExp(`^${pattern}$`).test(pathname) ? {} : undefined;
  return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decoded(text)]));
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
