import type { Observation } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import type { MessageOptions } from '../sdmx/csv-message.ts';
import { JsonNumber, parseExactJson, type JsonValue } from '../sdmx/exact-json.ts';
import { guarded } from '../sdmx/message.ts';
import { mapBatches, type SdmxOptions } from '../sdmx/read.ts';
import type { Batch, SourceObservation } from '../sdmx/source-observation.ts';
import { wholeText } from '../bytes/index.ts';
import type { Chunks } from '../chunks.ts';
import { cubeOf, datasetsOf, type Cube } from './cube.ts';

export type JsonStatOptions = SdmxOptions;

const LONGEST = 200_000_000;
const BATCH = 1000;

/** The observations of JSON-stat 1.x and 2.0 in the provider's own codes; `status` and `unit.…` are attributes. Never throws. */
export async function* readJsonStatMessage(chunks: Chunks, options: Omit<MessageOptions, 'dimensions'>): AsyncGenerator<SourceObservation | Rejection> {
  for await (const batch of batches(chunks, options)) for (const item of batch) yield item;
}

/**
 * Reads JSON-stat into our observations through a mapping, whose columns are the cube's dimension ids, `OBS_VALUE`,
 * `status`, `unit.label`, `unit.base`, `unit.multiplier` and `unit.decimals`. A dense cube gives its nulls as absent
 * values; a sparse one gives what it lists. Never throws.
 */
export const readJsonStat = (chunks: Chunks, options: JsonStatOptions): AsyncGenerator<Observation | Rejection> => mapBatches(batches(chunks, options), options);

const batches = (chunks: Chunks, options: Omit<MessageOptions, 'dimensions'>): AsyncGenerator<Batch> =>
  guarded(options.file, async function* () {
    const root = parseExactJson(await wholeText(chunks, options.file, options.longest ?? LONGEST));
    let row = 0;
    for (const dataset of datasetsOf(root)) {
      const cube = cubeOf(dataset);
      for (const batch of cubeBatches(cube, options.file, row)) {
        row += batch.length;
        yield batch;
      }
    }
  });

function* cubeBatches(cube: Cube, file: string, before: number): Generator<Batch> {
  const columns = new Set([...cube.dimensions.map(({ id }) => id), 'OBS_VALUE', 'status', ...cube.dimensions.flatMap(({ units }) => [...units.values()].flatMap((unit) => Object.keys(unit)))]);
  let row = before;
  let batch: Batch = [];
  for (const position of cube.given) {
    row++;
    const value = valueOf(cube.valueAt(position));
    if (value === undefined) batch.push({ file, row, field: 'OBS_VALUE', reason: `the value at position ${position} is no number` });
    else batch.push({ row, ...located(cube, position), value, action: 'information', columns });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** The codes of a position: row-major, so the last dimension is its remainder. */
function located(cube: Cube, position: number): Pick<SourceObservation, 'dimensions' | 'attributes'> {
  const attributes: Record<string, string> = {};
  const codes: string[] = [];
  let rest = position;
  for (let i = cube.dimensions.length - 1; i >= 0; i--) {
    const dimension = cube.dimensions[i]!;
    const code = dimension.codes[rest % dimension.codes.length]!;
    rest = Math.floor(rest / dimension.codes.length);
    codes[i] = code;
    const unit = dimension.units.get(code);
    if (unit !== undefined) Object.assign(attributes, unit);
  }
  const status = cube.statusAt(position);
  if (status !== undefined) attributes['status'] = status;
  const dimensions: Record<string, string> = {};
  cube.dimensions.forEach(({ id }, i) => void (dimensions[id] = codes[i]!));
  return { dimensions, attributes };
}

/** The value's characters, null for none, undefined for what is no number. */
function valueOf(value: JsonValue | undefined): string | null | undefined {
  if (value === undefined || value === null) return null;
  return value instanceof JsonNumber ? value.text : undefined;
}
