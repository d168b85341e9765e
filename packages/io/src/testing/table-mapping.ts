import { parseTableMapping, type PlacedMapping } from '../readers/table/mapping.ts';

export const RELEASE = { dataflow: 'SYNTHETIC', vintage: '1', source: 'a-dataset', rights: 'allowed' } as const;

/** A mapping that stands; what is given comes before the rest of it. */
export function mappingOf(yaml: string, file = 'mapping.yaml'): PlacedMapping {
  const read = parseTableMapping(yaml, file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Keys of a mapping for the synthetic tables of the tests: constants but for partner, time and value. */
export const CONSTANTS = `reporter: MA
flow: X
commodity: TOTAL
valuation: FOB
indicator: TRADE_VALUE
method: reporter
unit: MAD
multiplier: 3
`;

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
