import { z } from 'zod';
import { ABSENCES, nearMatches } from '@mizan/model';
import type { FileProblem } from '../../file-problem.ts';
import { schemaProblems } from '../curated/schema-problems.ts';
import { readYamlText } from '../curated/yaml-text.ts';

const Name = z.string().min(1);
/** What a cell says, and the code it stands for; null leaves its row out. */
const CodeTable = z.record(z.string(), z.string().min(1).nullable());

const FromColumn = z.strictObject({
  column: Name,
  /** A table of this file's own words, or ISO 3166 alpha-3 codes. Without it a cell is the code itself. */
  codes: z.union([CodeTable, z.literal('alpha-3')]).optional(),
  /** Put before the code: the edition of a classification, `H5:`. */
  prefix: z.string().optional(),
  /** Zeros are put before a code that is shorter: spreadsheets drop them. */
  width: z.int().min(1).max(20).optional(),
});
export type FromColumn = z.infer<typeof FromColumn>;

/** One dimension or attribute: the same for the whole file, or read from a column. */
const Dimension = z.union([Name, FromColumn]);
export type Dimension = z.infer<typeof Dimension>;

const PeriodColumn = z.strictObject({ column: Name, as: z.enum(['year', 'quarter', 'month', 'day']).optional() });
const Part = z.union([Name, z.strictObject({ column: Name, codes: CodeTable.optional() })]);
const Parts = z.strictObject({ year: Part, month: Part.optional(), quarter: Part.optional() })
  .refine((parts) => parts.month === undefined || parts.quarter === undefined, { path: ['quarter'], message: 'a period has a month or a quarter, not both' });
/** `years` takes every column headed by a year; a table names the columns and their periods. */
const Wide = z.strictObject({ wide: z.union([z.literal('years'), z.record(z.string(), z.string())]) });
const Time = z.union([PeriodColumn, Parts, Wide]);
export type Time = z.infer<typeof Time>;

/** How a table of any shape becomes observations. Keys are written as in docs/guides/own-tables.md. */
export const TableMapping = z.strictObject({
  delimiter: z.string().length(1).optional(),
  encoding: z.enum(['utf-8', 'windows-1252']).optional(),
  /** The sheet of a workbook; without it the first. */
  sheet: Name.optional(),
  /** The row of the headings, from 1. */
  header: z.int().min(1).max(1000).optional(),
  numbers: z.strictObject({ decimal: z.enum(['.', ',']), thousands: z.enum([' ', '.', ',', "'"]).optional() })
    .refine((form) => form.decimal !== form.thousands, { path: ['thousands'], message: 'the same as the decimal separator' }),
  /** Cells that hold no number, and what each means; an empty cell is "". */
  missing: z.record(z.string(), z.enum(ABSENCES)).optional(),
  reporter: Dimension, partner: Dimension, flow: Dimension, commodity: Dimension, valuation: Dimension, indicator: Dimension, method: Dimension,
  status: Dimension.optional(),
  time: Time,
  /** The column of the numbers; a wide table has none. */
  value: Name.optional(),
  unit: Dimension,
  /** The power of ten the numbers are counted in: 3 for thousands. */
  multiplier: z.int().min(-6).max(15),
  /** How many decimals the numbers are known to; without it, as many as are written. */
  decimals: z.int().min(0).max(12).optional(),
}).refine((mapping) => ('wide' in mapping.time) === (mapping.value === undefined), { path: ['value'], message: 'names the column of the numbers, in a table that is not wide, and only there' });
export type TableMapping = z.infer<typeof TableMapping>;

/** A mapping with the places of its parts, so that what turns out wrong with it beside the table can be pointed at. */
export interface PlacedMapping {
  readonly file: string;
  readonly mapping: TableMapping;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export type MappingReading = { readonly ok: true; readonly value: PlacedMapping } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads a mapping file (YAML); everything wrong in it comes at once, each with its line and key. */
export function parseTableMapping(text: string, file: string): MappingReading {
  const yaml = readYamlText(text, file);
  if (!yaml.ok) return yaml;
  const { value, placeOf, placeOfKey } = yaml.value;
  const parsed = TableMapping.safeParse(value);
  if (parsed.success) return { ok: true, value: { file, mapping: parsed.data, lineOf: (path) => placeOf(path).line } };
  return {
    ok: false,
    problems: schemaProblems(parsed.error.issues, value, TableMapping).map(({ path, key, field, reason, suggestions = [] }) => ({
      file, ...(key === undefined ? placeOf(path) : placeOfKey(path, key)), field, reason, suggestions,
    })),
  };
}

/** A reason that a column cannot be found, with those there are and those perhaps meant. */
export function noSuchColumn(column: string, header: readonly string[], file: string): string {
  const near = nearMatches(column, header.filter((name) => name !== '').map((code) => ({ code })));
  const shown = header.slice(0, 40).map((name) => `\`${name.slice(0, 80)}\``).join(', ');
  return `column \`${column}\` is not in ${file}; it has ${shown}${header.length > 40 ? ` and ${header.length - 40} more` : ''}${near.length === 0 ? '' : `; did you mean ${near.map((name) => `\`${name}\``).join(', ')}?`}`;
}
