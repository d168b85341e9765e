import { z } from 'zod';
import { Refusal, refusalOf } from '../problem.ts';

/**
 * The query of an address by a strict schema. A parameter left empty counts as not given, as a form sends it; one that
 * is unknown is refused with the names nearest to it, and one given twice is refused, since either could be meant.
 */
export function readQuery<Shape extends z.ZodRawShape>(shape: Shape, query: URLSearchParams): z.output<z.ZodObject<Shape, z.core.$strict>> {
  const given = [...query].filter(([, value]) => value.trim() !== '');
  const twice = given.map(([name]) => name).find((name, i, names) => names.indexOf(name) !== i);
  if (twice !== undefined) throw Refusal.of('invalid-input', [{ field: twice, reason: 'is given twice; several codes go into one, separated by commas' }]);
  const fields = Object.fromEntries(given);
  const result = z.strictObject(shape).safeParse(fields);
  if (!result.success) throw refusalOf(result.error, fields, Object.keys(shape));
  return result.data as z.output<z.ZodObject<Shape, z.core.$strict>>;
}

/** An address in one spelling: its path and its parameters in order, the empty ones left out. */
export function spelling({ pathname, searchParams }: URL): string {
  const given = [...searchParams].filter(([, value]) => value.trim() !== '').sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0));
  return `${pathname}?${new URLSearchParams(given)}`;
}
