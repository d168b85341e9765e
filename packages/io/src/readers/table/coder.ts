import { nearMatches } from '@mizan/model';
import type { z } from 'zod';
import { ALPHA3 } from '../worldbank/areas.ts';
import { textOf, type Cell } from './cell.ts';
import type { Dimension, FromColumn } from './mapping.ts';

/** What a cell stands for: a code, a row to leave out, or a refusal. */
export interface Coded<Code> {
  readonly code?: Code;
  readonly leftOut?: true;
  readonly refused?: string;
}

/** Refuses and codes are remembered by the cell's text, so that each is checked once; forgotten past this many. */
const MOST_REMEMBERED = 100_000;

/** Turns the cells of a dimension into codes that the model's own schema has accepted. */
export class Coder<Code extends string> {
  /** Index of the column, or -1 for a constant. */
  readonly column: number;
  /** What every row has, where no column gives it. */
  readonly constant: Coded<Code> | undefined;
  readonly #spec: FromColumn | undefined;
  readonly #schema: z.ZodType<Code>;
  readonly #known = new Map<string, Coded<Code>>();

  /** `columnOf` finds the index of a column by its heading. */
  constructor(dimension: Dimension, schema: z.ZodType<Code>, columnOf: (name: string) => number) {
    this.#schema = schema;
    this.#spec = typeof dimension === 'string' ? undefined : dimension;
    this.constant = typeof dimension === 'string' ? this.#checked(dimension) : undefined;
    this.column = typeof dimension === 'string' ? -1 : columnOf(dimension.column);
  }

  code(cells: readonly Cell[]): Coded<Code> {
    if (this.constant !== undefined) return this.constant;
    const text = textOf(cells[this.column]).trim();
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const coded = this.#coded(text, this.#spec!);
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(text, coded);
    return coded;
  }

  #coded(text: string, { codes, prefix = '', width = 0 }: FromColumn): Coded<Code> {
    if (codes === undefined) {
      if (text === '') return { refused: 'the cell is empty' };
      const code = text.padStart(width, '0');
      return /^H\d:$/.test(prefix) && /^\d+$/.test(code) && code.length % 2 === 1 ? { refused: `${code} has an odd number of digits; if a zero was lost, say the width` } : this.#checked(prefix + code);
    }
    const table: Readonly<Record<string, string | null>> = codes === 'alpha-3' ? ALPHA3 : codes;
    if (!Object.hasOwn(table, text)) return { refused: `${JSON.stringify(text.slice(0, 80))} is not in the code table${perhaps(text, table)}` };
    const code = table[text]!;
    return code === null ? { leftOut: true } : this.#checked(prefix + code);
  }

  #checked(text: string): Coded<Code> {
    const parsed = this.#schema.safeParse(text);
    return parsed.success ? { code: parsed.data } : { refused: `${JSON.stringify(text.slice(0, 80))}: ${parsed.error.issues[0]!.message}` };
  }
}

function perhaps(text: string, table: Readonly<Record<string, string | null>>): string {
  const near = text.length > 80 ? [] : nearMatches(text, Object.keys(table).filter((code) => code !== '').map((code) => ({ code })));
  return near.length === 0 ? '' : `; did you mean ${near.join(', ')}?`;
}
