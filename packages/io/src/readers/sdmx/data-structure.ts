import { accept, refuse, type Result } from '@mizan/model';
import type { Chunks } from '../chunks.ts';
import { UnreadableMessage } from './source-observation.ts';
import { localName, parsed } from './xml-message.ts';

/** What a data structure definition says that reading a message needs. */
export interface DataStructure {
  /** `agency:id(version)`. */
  readonly id: string;
  /** Dimensions in the order of the key, time last. */
  readonly dimensions: readonly string[];
  readonly attributes: readonly string[];
}

const DIMENSIONS = new Set(['Dimension', 'MeasureDimension', 'TimeDimension']);
const NOTHING = { take: () => [] };

/** Reads the first data structure definition of an SDMX-ML 2.1 or 3.0 structure message. */
export async function readDataStructure(chunks: Chunks): Promise<Result<DataStructure>> {
  const found: { id: string; dimensions: { id: string; position: number }[]; attributes: string[] }[] = [];
  let within = false;
  try {
    const events = {
      open({ name, attributes }: { name: string; attributes: Record<string, string> }) {
        const local = localName(name);
        const id = attributes['id'];
        if (local === 'DataStructure' && id !== undefined) {
          found.push({ id: `${attributes['agencyID'] ?? ''}:${id}(${attributes['version'] ?? '1.0'})`, dimensions: [], attributes: [] });
          within = true;
        } else if (within && id !== undefined && DIMENSIONS.has(local)) {
          found.at(-1)!.dimensions.push({ id, position: local === 'TimeDimension' ? Infinity : Number(attributes['position'] ?? found.at(-1)!.dimensions.length + 1) });
        } else if (within && id !== undefined && local === 'Attribute') found.at(-1)!.attributes.push(id);
      },
      close: ({ name }: { name: string }) => void (localName(name) === 'DataStructure' && (within = false)),
      text: () => undefined,
    };
    for await (const _ of parsed(chunks, 'the structure', NOTHING, events)) void _;
  } catch (error) {
    if (error instanceof UnreadableMessage) return refuse('', error.message);
    throw error;
  }
  const first = found[0];
  if (first === undefined || first.dimensions.length === 0) return refuse('', 'the message defines no data structure with dimensions');
  return accept({ id: first.id, attributes: first.attributes, dimensions: first.dimensions.sort((a, b) => a.position - b.position).map(({ id }) => id) });
}
