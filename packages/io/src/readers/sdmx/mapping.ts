import { accept, ConfStatus, Flow, Frequency, Method, Observation, ObsStatus, refuse, Unit, Valuation, type Result } from '@mizan/model';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { AREA_SCHEMES } from './areas.ts';

const text = z.string().min(1);
const pattern = text.refine(compiles, 'is no regular expression');
function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Codes become ours by the first pattern that fits; `to` may use $1 to $9, {year} and {HS} (the edition in force that year). */
const Patterns = z.array(z.strictObject({ match: pattern, to: text }));

/** The same for every row. */
const Constant = z.strictObject({ constant: z.union([z.string(), z.int()]).transform(String) });

/** From a column: its code as it is, or by a table, patterns, or an area scheme, tried in this order. */
const Column = z.strictObject({
  column: text,
  codes: z.record(z.string(), z.union([z.string(), z.int()]).transform(String)).optional(),
  patterns: Patterns.optional(),
  areas: z.enum(AREA_SCHEMES).optional(),
  /** Taken where the row has no such code; without it the row is rejected. */
  empty: z.union([z.string(), z.int()]).transform(String).optional(),
});
export type Column = z.infer<typeof Column>;

/** Checks the words a source can yield where they are written down: a constant, a table's targets, `empty`. */
const from = (target: z.ZodType) =>
  z.union([Constant, Column]).superRefine((source, context) => {
    const words = 'constant' in source ? [[['constant'], source.constant]] as const
      : [...Object.entries(source.codes ?? {}).map(([code, word]) => [['codes', code], word] as const), ...(source.empty === undefined ? [] : [[['empty'], source.empty] as const])];
    for (const [path, word] of words) {
      const checked = target.safeParse(word);
      if (!checked.success) context.addIssue({ code: 'custom', path: [...path], message: `"${word}": ${checked.error.issues[0]!.message}` });
    }
  });
export type FieldSource = z.infer<typeof Constant> | Column;

const whole = (low: number, high: number) => z.string().regex(/^-?\d+$/, 'a whole number').refine((n) => Number(n) >= low && Number(n) <= high, `from ${low} to ${high}`);
/** The words each field of an observation admits. */
export const FIELD_WORDS = {
  freq: Frequency, flow: Flow, valuation: Valuation, unit: Unit, method: Method, status: ObsStatus, confStatus: ConfStatus, unitMult: whole(-6, 15), decimals: whole(0, 12),
  absence: z.enum(['missing', 'confidential', 'not-released', 'suspended']),
} as const;

const When = z.strictObject({ column: text, in: z.array(z.string()).min(1).optional(), match: pattern.optional(), outcome: z.enum(['leave-out', 'reject']), reason: text })
  .refine((rule) => (rule.in === undefined) !== (rule.match === undefined), 'either "in" or "match" says which codes');

/**
 * How the observations of one data structure become ours: for each of our dimensions and attributes a constant or a
 * column. `decimals` without a source are the digits after the point of the value as written.
 */
export const SdmxMapping = z.strictObject({
  /** Provider and structure, where the structure is described, and on what the mapping has been tried. */
  about: z.strictObject({ title: text, structure: text, documentation: text, tried: text, caveats: z.array(text).optional() }),
  /** Ids of the structure's dimensions, for formats that do not tell them from attributes. */
  dimensions: z.array(text).min(1).optional(),
  rows: z.array(When).optional(),
  fields: z.strictObject({
    freq: from(FIELD_WORDS.freq), reporter: from(Observation.shape.reporter), partner: from(Observation.shape.partner), flow: from(FIELD_WORDS.flow), commodity: from(Observation.shape.commodity), valuation: from(FIELD_WORDS.valuation), indicator: from(Observation.shape.indicator),
    timePeriod: from(Observation.shape.timePeriod), value: z.strictObject({ column: text }).optional(),
    unit: from(FIELD_WORDS.unit), unitMult: from(FIELD_WORDS.unitMult), decimals: from(FIELD_WORDS.decimals).optional(),
    status: from(FIELD_WORDS.status), confStatus: from(FIELD_WORDS.confStatus), method: from(FIELD_WORDS.method), absence: from(FIELD_WORDS.absence).optional(), note: z.strictObject({ column: text }).optional(),
  }),
});
export type SdmxMapping = z.infer<typeof SdmxMapping>;

/** Reads a mapping file, YAML or JSON (which is YAML); the problem names the key. */
export function readMapping(file: string): Result<SdmxMapping> {
  const document = parseDocument(file, { uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) return refuse('', broken.message.split('\n')[0]!);
  const parsed = SdmxMapping.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return accept(parsed.data);
  const issue = parsed.error.issues[0]!;
  const inner = issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => a.length - b.length)[0]?.[0] : undefined;
  const path = [...issue.path, ...(inner?.path ?? [])].map(String).join('.');
  return refuse(path, inner?.message ?? issue.message);
}
