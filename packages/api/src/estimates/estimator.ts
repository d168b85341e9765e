import { z } from 'zod';
import { refusalOf } from '../problem.ts';
import { estimateOf, type Estimate, type Finding } from './estimate.ts';
import { ColumnsInput, Table } from './table.ts';

type Json = Readonly<Record<string, unknown>>;

/** An estimator over a table the caller brings. */
export interface Estimator {
  readonly name: string;
  /** What it estimates, in a line. */
  readonly what: string;
  /** The page under /methods that says how. */
  readonly method: string;
  /** The most rows a server takes, where its cost grows faster than theirs; else those of every estimator. */
  readonly mostRows?: number;
  /** What may be said beside the table. */
  readonly options: z.ZodRawShape;
  /** The input, table and options, as JSON Schema. */
  readonly schema: Json;
  /** Estimates; throws a Refusal for input that cannot be read. Data that allow no estimate are answered with a reason. */
  run(input: unknown): Estimate;
}

type Read<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape, z.core.$strict>>;

interface Definition<Shape extends z.ZodRawShape> extends Pick<Estimator, 'name' | 'what' | 'method' | 'mostRows'> {
  readonly options: Shape;
  readonly find: (table: Table, options: Read<Shape>) => Finding;
}

/** An estimator whose input is read by a strict schema before it is run. */
export function estimator<const Shape extends z.ZodRawShape>({ find, ...described }: Definition<Shape>): Estimator {
  const { name, method, options } = described;
  const shape = { table: ColumnsInput, ...options };
  const input = z.strictObject(shape);
  return {
    ...described,
    get schema() {
      const { $schema: _, ...schema } = z.toJSONSchema(input, { io: 'input' }) as Json;
      return schema;
    },
    run(given) {
      const read = input.safeParse(given);
      if (!read.success) throw refusalOf(read.error, given, Object.keys(shape));
      const { table, ...rest } = read.data as { readonly table: z.output<typeof ColumnsInput> } & Read<Shape>;
      return estimateOf(name, method, find(new Table(table), rest as unknown as Read<Shape>));
    },
  };
}
