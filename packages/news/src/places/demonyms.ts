import type { Table } from '../grammar/table.ts';

/** Adjectives of countries by code, from their written form, without those that a language's own table holds. */
export const worldDemonyms = (written: string, held: Table): Table =>
  Object.fromEntries(written.split(';').map((one) => one.trim()).filter((one) => one !== '').map((one): [string, string] => [one.slice(0, 2), one.slice(3)]).filter(([code]) => !(code in held)));
