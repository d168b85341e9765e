import { Observation } from '@mizan/model';
import { z } from 'zod';
import { isRejection, type Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import type { Release } from '../sdmx-csv/index.ts';
import { ObservationMapper } from './map-observations.ts';
import type { SdmxMapping } from './mapping.ts';
import { messageBatches } from './message.ts';
import { UnreadableMessage, type Batch } from './source-observation.ts';

export interface SdmxOptions {
  /** The name rejections give the file. */
  readonly file: string;
  /** The release all observations of the message belong to. */
  readonly release: Release;
  readonly mapping: SdmxMapping;
  /** The most characters of a JSON message, which is held whole; 200 million where not given. */
  readonly longest?: number | undefined;
  /** Told of each row the mapping leaves out on purpose, with the mapping's reason. */
  readonly onLeftOut?: ((row: number, reason: string) => void) | undefined;
}

/**
 * Reads any SDMX data message into our observations through a mapping. What cannot become an observation is a
 * {@link Rejection} that names the provider's column and code; a broken message, or one without a column the mapping
 * needs, ends with one. Never throws.
 */
export const readSdmx = (chunks: Chunks, options: SdmxOptions): AsyncGenerator<Observation | Rejection> =>
  mapBatches(messageBatches(chunks, { file: options.file, dimensions: options.mapping.dimensions, longest: options.longest }), options);

/** Maps batches of a message in any format; ends at the first column the mapping needs and the message lacks. */
export async function* mapBatches(batches: AsyncIterable<Batch>, options: SdmxOptions): AsyncGenerator<Observation | Rejection> {
  const wrong = releaseProblem(options.release);
  if (wrong !== undefined) return yield { file: options.file, row: 1, field: '', reason: wrong, fatal: true };
  const mapper = new ObservationMapper(options);
  for await (const batch of batches) {
    for (const item of batch) {
      let mapped: Observation | Rejection | undefined;
      try {
        mapped = isRejection(item) ? item : mapper.map(item);
      } catch (error) {
        if (!(error instanceof UnreadableMessage)) throw error;
        yield { file: options.file, row: 1, field: '', reason: error.message, fatal: true };
        return;
      }
      if (mapped !== undefined) yield mapped;
    }
  }
}

const { dataflow, vintage, source, rights } = Observation.shape;
const ReleaseFields = z.object({ dataflow, vintage, source, rights });

/** The release is the same on every observation, so it is checked once. */
function releaseProblem(release: Release): string | undefined {
  const issue = ReleaseFields.safeParse(release).error?.issues[0];
  return issue && `the release's ${issue.path.join('.')}: ${issue.message}`;
}
