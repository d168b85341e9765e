import { accept, Observation, parsePeriod, refuse, yearOf, type Result } from '@mizan/model';
import type { z } from 'zod';
import type { Rejection } from '../rejection.ts';
import type { Release } from '../sdmx-csv/index.ts';
import { lookupOf, type Lookup } from './code-source.ts';
import { decimalText } from './decimal-text.ts';
import { FIELD_WORDS, type SdmxMapping } from './mapping.ts';
import { MEASURE, UnreadableMessage, type SourceObservation } from './source-observation.ts';

export interface MapOptions {
  readonly file: string;
  readonly release: Release;
  readonly mapping: SdmxMapping;
  /** Told of each row the mapping leaves out on purpose, with the mapping's reason. */
  readonly onLeftOut?: ((row: number, reason: string) => void) | undefined;
}

const shape = Observation.shape;
type Field = Exclude<keyof typeof shape, 'value' | 'absence' | 'note' | 'dataflow' | 'vintage' | 'source' | 'rights'>;
/** In the order they are looked up; the period comes before and gives the year. */
const FIELDS: readonly Exclude<Field, 'timePeriod' | 'decimals'>[] = ['freq', 'reporter', 'partner', 'flow', 'commodity', 'valuation', 'indicator', 'unit', 'unitMult', 'status', 'confStatus', 'method'];

const byModel = (schema: z.ZodType<string>) => (word: string): Result<string> => {
  const parsed = schema.safeParse(word);
  return parsed.success ? accept(parsed.data) : refuse('', `"${word}": ${parsed.error.issues[0]!.message}`);
};

interface Read {
  readonly field: (typeof FIELDS)[number];
  readonly column: string | undefined;
  readonly lookup: Lookup;
}

/** Turns a provider's observations into ours, one mapping for one file. */
export class ObservationMapper {
  private readonly options: MapOptions;
  private readonly reads: readonly Read[];
  private readonly period: Lookup;
  private readonly decimals: Lookup | undefined;
  private readonly absence: Lookup | undefined;
  private readonly rules: readonly { column: string; codes: ReadonlySet<string> | undefined; match: RegExp | undefined; outcome: 'leave-out' | 'reject'; reason: string }[];
  private readonly years = new Map<string, number>();
  private checked: ReadonlySet<string> | undefined;

  constructor(options: MapOptions) {
    this.options = options;
    const { fields, rows = [] } = options.mapping;
    const words = (field: string): ((word: string) => Result<string>) => byModel((FIELD_WORDS as Record<string, z.ZodType<string>>)[field] ?? (shape as unknown as Record<string, z.ZodType<string>>)[field]!);
    this.reads = FIELDS.map((field) => ({ field, column: columnOf(fields[field]), lookup: lookupOf(field, fields[field], words(field)) }));
    this.period = lookupOf('timePeriod', fields.timePeriod, words('timePeriod'));
    this.decimals = fields.decimals && lookupOf('decimals', fields.decimals, words('decimals'));
    this.absence = fields.absence && lookupOf('absence', fields.absence, words('absence'));
    this.rules = rows.map((rule) => ({ column: rule.column, codes: rule.in && new Set(rule.in), match: rule.match === undefined ? undefined : new RegExp(rule.match, 'u'), outcome: rule.outcome, reason: rule.reason }));
  }

  /** An observation, a rejection, or undefined for a row left out. Throws UnreadableMessage where the message lacks a column the mapping names. */
  map(source: SourceObservation): Observation | Rejection | undefined {
    if (source.columns !== undefined && source.columns !== this.checked) this.checkColumns(source.columns);
    if (source.action === 'delete') return this.reject(source, 'ACTION', 'a deletion gives no observation; a release is given whole');
    for (const rule of this.rules) {
      const code = valueIn(source, rule.column) ?? '';
      if (!(rule.codes?.has(code) ?? rule.match!.test(code))) continue;
      if (rule.outcome === 'reject') return this.reject(source, rule.column, rule.reason);
      this.options.onLeftOut?.(source.row, rule.reason);
      return undefined;
    }
    return this.observation(source);
  }

  private observation(source: SourceObservation): Observation | Rejection {
    const { fields } = this.options.mapping;
    const period = this.period(valueIn(source, columnOf(fields.timePeriod)), 0);
    if (!period.ok) return this.refused(source, period);
    const year = this.yearOf(period.value);
    const made: Record<string, unknown> = {};
    for (const { field, column, lookup } of this.reads) {
      const found = lookup(valueIn(source, column), year);
      if (!found.ok) return this.refused(source, found);
      made[field] = found.value;
    }
    const column = fields.value?.column ?? MEASURE;
    const raw = column === MEASURE ? source.value : valueIn(source, column) ?? null;
    const number = raw === null ? null : decimalText(raw);
    if (number === undefined) return this.reject(source, column, `"${raw!.slice(0, 60)}" is not a decimal number`);
    const decimals = this.decimals?.(valueIn(source, columnOf(fields.decimals)), year);
    if (decimals?.ok === false) return this.refused(source, decimals);
    const absence = number === null ? this.absenceOf(source, year, made) : accept(number.value === '0' ? 'zero' : null);
    if (!absence.ok) return this.refused(source, absence);
    const note = fields.note && valueIn(source, fields.note.column);
    const { dataflow, vintage, source: from, rights } = this.options.release;
    // Each word has passed the model's own rule for its field when it was first met, and absence follows from the value:
    // this is the one place where an observation is made without a parse (mapping.test.ts holds it against the schema).
    return {
      freq: made['freq'], reporter: made['reporter'], partner: made['partner'], flow: made['flow'], commodity: made['commodity'], valuation: made['valuation'], indicator: made['indicator'],
      timePeriod: period.value, value: number?.value ?? null, absence: absence.value, unit: made['unit'], unitMult: Number(made['unitMult']),
      decimals: decimals === undefined ? number?.decimals ?? 0 : Number(decimals.value), status: made['status'], confStatus: made['confStatus'], method: made['method'],
      ...(note === undefined ? {} : { note }), dataflow, vintage, source: from, rights,
    } as Observation;
  }

  /** Why there is no value: the mapping's word, else confidential where a status says so, else missing. */
  private absenceOf(source: SourceObservation, year: number, made: Readonly<Record<string, unknown>>): Result<string | null> {
    if (made['confStatus'] === 'C' || made['status'] === 'Q') return accept('confidential');
    const { absence } = this.options.mapping.fields;
    return this.absence === undefined ? accept('missing') : this.absence(valueIn(source, columnOf(absence)), year);
  }

  private yearOf(period: string): number {
    let year = this.years.get(period);
    if (year === undefined) {
      const read = parsePeriod(period);
      this.years.set(period, (year = read.ok ? yearOf(read.value) : 0));
    }
    return year;
  }

  private checkColumns(columns: ReadonlySet<string>): void {
    this.checked = columns;
    const { fields, rows = [] } = this.options.mapping;
    const wanted = Object.entries(fields).flatMap(([field, from]) => (from !== undefined && 'column' in from && !('empty' in from && from.empty !== undefined) ? [{ field, column: from.column }] : []));
    const named = [...wanted, { field: 'value', column: fields.value?.column ?? MEASURE }, ...rows.map(({ column }) => ({ field: 'rows', column }))];
    const missing = named.find(({ column }) => !columns.has(column));
    if (missing) throw new UnreadableMessage(1, `the message has no ${missing.column}, from which the mapping takes ${missing.field}; it has ${[...columns].join(', ')}`);
  }

  private refused(source: SourceObservation, result: Result<unknown>): Rejection {
    return result.ok ? this.reject(source, '', '') : this.reject(source, result.problem.field, result.problem.reason);
  }

  private reject(source: SourceObservation, field: string, reason: string): Rejection {
    return { file: this.options.file, row: source.row, field, reason };
  }
}

const columnOf = (from: object | undefined): string | undefined => (from !== undefined && 'column' in from ? (from.column as string) : undefined);

const valueIn = (source: SourceObservation, column: string | undefined): string | undefined => (column === undefined ? undefined : source.dimensions[column] ?? source.attributes[column]);
