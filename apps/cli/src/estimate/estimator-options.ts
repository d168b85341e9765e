import type { Estimator } from '@mizan/api/estimates';
import { InvalidArgumentError, Option } from 'commander';

/** As much of JSON Schema as the estimators' options use. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
}

/** Options of a command line from the schema of an estimator's input: lists with commas, switches for true and false. */
export function optionsOf({ schema }: Pick<Estimator, 'schema'>): Option[] {
  const { properties = {}, required = [] } = schema as { readonly properties?: Readonly<Record<string, Schema>>; readonly required?: readonly string[] };
  return Object.entries(properties).filter(([name]) => name !== 'table').flatMap(([name, property]) => (property.type === 'boolean' ? switches(name, property) : [valued(name, property, required.includes(name))]));
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `--robust`, `--no-intercept`, or both where nothing is taken for granted. */
function switches(name: string, { description = '', default: usual }: Schema): Option[] {
  const [on, off] = [new Option(`--${kebab(name)}`, description), new Option(`--no-${kebab(name)}`, `not so: ${description}`)];
  return usual === true ? [off] : usual === false ? [on] : [on, off];
}

function valued(name: string, schema: Schema, mandatory: boolean): Option {
  const usual = schema.default === undefined ? '' : ` (${[schema.default].flat().join(',') || 'none'} unless said)`;
  const choices = choicesOf(schema.items ?? schema).map(String);
  const about = `${schema.description ?? kebab(name)}${choices.length > 0 ? `: ${choices.join(', ')}` : ''}${usual}`;
  return new Option(`--${kebab(name)} <${schema.type === 'array' ? 'list' : 'value'}>`, about).makeOptionMandatory(mandatory).argParser((text) => (schema.type === 'array' ? listed(text, schema.items ?? {}) : read(text, schema)));
}

const choicesOf = ({ enum: words, const: word, anyOf = [] }: Schema): readonly unknown[] => [...(words ?? []), ...(word === undefined ? [] : [word]), ...anyOf.flatMap(choicesOf)];

const listed = (text: string, items: Schema): unknown[] => text.split(',').map((part) => part.trim()).filter((part) => part !== '').map((part) => read(part, items));

/** A word as the number it is, where numbers are taken; else as it stands. */
function read(text: string, schema: Schema): unknown {
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
  if (number !== undefined && takesNumbers(schema)) return number;
  if (takesNumbers(schema) && !takesText(schema)) throw new InvalidArgumentError('write a number');
  return text;
}

const takesNumbers = ({ type, const: word, anyOf = [] }: Schema): boolean => type === 'number' || type === 'integer' || typeof word === 'number' || anyOf.some(takesNumbers);
const takesText = ({ type, enum: words, const: word, anyOf = [] }: Schema): boolean => type === 'string' || words !== undefined || typeof word === 'string' || anyOf.some(takesText);
